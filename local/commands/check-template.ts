import { readFileSync } from 'node:fs';
import { CHECKOUT, placeFolder } from '../cloud/folders.ts';
import { OWN_PARAMETERS } from '../cloud/own-cloud.ts';
import { buildStack } from '../cloud/stack.ts';
import { checkTemplate } from '../cloud/template-checkers.ts';
import { answersIn, judge } from '../linters/template-linter.ts';
import { runCommand } from './command-line.ts';

const ANSWERS = 'docs/decisions/0067-every-finding-fixed-or-answered.md';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand((command) =>
  command
    .name('check-template')
    .description(
      `Fails where checkov or cfn-guard finds something in the built template that ${ANSWERS} does not answer, or no longer finds what it answers.`,
    )
    .option('--template <file>', 'as sam build wrote it; else it is built')
    .action(async ({ template }: { template?: string }) => {
      const checked = await checkTemplate(
        template ?? (await buildStack(placeFolder('check'), OWN_PARAMETERS, say)),
        say,
      );
      const findings = checked.flatMap((one) => one.findings);
      const { open, stale } = judge(findings, answersIn(readFileSync(`${CHECKOUT}${ANSWERS}`, 'utf8')));
      for (const { checker, check, resource } of open) say(`${checker} ${check} of ${resource}: not answered`);
      for (const one of stale) say(`${one}: answered, and not found any more`);
      const blind = checked.filter(({ passed }) => passed === 0);
      for (const { checker } of blind) say(`${checker}: nothing was checked`);
      for (const { checker, findings: own, passed } of checked)
        say(`${checker}: ${String(passed)} checks passed, ${String(own.length)} findings`);
      if (open.length + stale.length + blind.length > 0) process.exitCode = 1;
      else say(`Every finding is answered in ${ANSWERS}.`);
    }),
);
