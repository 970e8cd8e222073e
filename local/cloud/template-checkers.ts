import { readFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../linters/template-linter.ts';
import { CloudError } from './cloud-error.ts';
import { runForJson } from './run-program.ts';
import { type Say, installed } from './tools.ts';

/** What a checker made of a template. */
export interface Checked {
  readonly checker: string;
  readonly findings: readonly Finding[];
  /** So many checks found nothing; a checker that reads nothing has none. */
  readonly passed: number;
}

interface CheckovReport {
  readonly summary: { readonly parsing_errors: number; readonly passed: number };
  readonly results: {
    readonly failed_checks: readonly { readonly check_id: string; readonly resource: string }[];
  };
}

/**
 * checkov, with all of its checks. It exits with 1 where it finds something.
 * @throws CloudError where it cannot be run, or cannot read the template
 */
async function checkov(template: string, say: Say): Promise<Checked> {
  const command = join(await installed('checkov', say), 'checkov');
  const args = ['--file', template, '--framework', 'cloudformation', '--output', 'json', '--compact', '--quiet'];
  // Nothing of the template leaves this machine.
  const env = { ...process.env, CKV_IGNORE_HIDDEN_DIRECTORIES: 'false', BC_SKIP_MAPPING: 'TRUE' };
  const report = (await runForJson({
    command,
    args: [...args, '--skip-download'],
    env,
    exits: [0, 1],
  })) as CheckovReport;
  if (report.summary.parsing_errors > 0) throw new CloudError(`checkov cannot read ${template}.`);
  return {
    checker: 'checkov',
    findings: report.results.failed_checks.map(({ check_id: check, resource: named }) => {
      const [type = '', resource = ''] = named.split(/\.(?=[^.]*$)/);
      return { checker: 'checkov', check, resource, type };
    }),
    passed: report.summary.passed,
  };
}

interface GuardReport {
  readonly not_compliant: readonly { readonly Rule: { readonly name: string } }[];
  readonly compliant: readonly string[];
}

/** Its package has programs for these. */
const GUARD_PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { linux: 'ubuntu', darwin: 'macos' };
const GUARD_ARCHITECTURES: Readonly<Partial<Record<NodeJS.Architecture, string>>> = { x64: 'x86_64', arm64: 'aarch64' };

/**
 * cfn-guard, with the rules of AWS Control Tower. It exits with 19 where it finds something.
 * @throws CloudError where it cannot be run
 */
async function cfnGuard(template: string, say: Say): Promise<Checked> {
  const folder = await installed('cfn-guard', say);
  const place = [GUARD_PLATFORMS[platform()], GUARD_ARCHITECTURES[arch() as NodeJS.Architecture]];
  if (place.includes(undefined)) throw new CloudError(`cfn-guard has no program for ${platform()} on ${arch()}.`);
  const command = join(folder, 'bin', ...(place as string[]), 'cfn-guard');
  const rules = join(folder, 'rules/control-tower/cfn-guard');
  const args = ['validate', '--data', template, '--rules', rules, '--output-format', 'json', '--structured'];
  const reports = (await runForJson({
    command,
    args: [...args, '--show-summary', 'none'],
    exits: [0, 19],
  })) as GuardReport[];
  const { Resources } = parse(readFileSync(template, 'utf8'), { logLevel: 'silent' }) as {
    readonly Resources: Readonly<Record<string, { readonly Type: string }>>;
  };
  return {
    checker: 'cfn-guard',
    findings: reports.flatMap(({ not_compliant: broken }) =>
      broken.flatMap(({ Rule: rule }) => {
        const named = new Set([...JSON.stringify(rule).matchAll(/\/Resources\/(\w+)/g)].map(([, name = '']) => name));
        return [...named].map((resource) => ({
          checker: 'cfn-guard',
          check: rule.name,
          resource,
          type: Resources[resource]?.Type ?? '',
        }));
      }),
    ),
    passed: reports.reduce((sum, { compliant }) => sum + compliant.length, 0),
  };
}

/** One after the other, since each takes what processors there are. @param template as `sam build` wrote it */
export async function checkTemplate(template: string, say: Say): Promise<Checked[]> {
  return [await checkov(template, say), await cfnGuard(template, say)];
}
