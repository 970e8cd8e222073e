import { join } from 'node:path';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { CloudError } from '../cloud/cloud-error.ts';
import { writeLocalTemplate } from '../cloud/local-template.ts';
import { type Parameters, overrides } from '../cloud/stack.ts';
import type { Say } from '../cloud/tools.ts';
import { keptSkillId, stageSkill } from '../skill-stage.ts';
import { type DeployedStack, checkReady, deployedStackOf, regionOf } from './account.ts';
import { type Programs, findPrograms } from './programs.ts';
import { smokeTest } from './smoke-test.ts';

/** What is asked for. */
export interface DeployRequest {
  readonly stackName: string;
  /** Of template.yaml; what is not named stays as the stack has it. */
  readonly parameters: Parameters;
  /** null for the one that is known, or that is made. */
  readonly skillId: string | null;
  readonly privacyPolicyUrl: string | null;
  /** Whether the skill is made or updated, too. */
  readonly withSkill: boolean;
  /** Only says what would be done. */
  readonly isDryRun: boolean;
}

/** Where it is done. */
export interface Surroundings {
  /** The checkout. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly cloudFormation: CloudFormationClient;
  readonly lambda: LambdaClient;
  /** Whether these clients lead to an AWS on this machine, which Alexa does not reach and which refuses some types. */
  readonly isLocal: boolean;
  readonly say: Say;
}

interface Step {
  readonly title: string;
  readonly run: () => Promise<void>;
}

const METADATA = ['deploy', '--target', 'skill-metadata'] as const;

/**
 * Makes the skill where there is none, builds and deploys the stack, points the skill at it, and tries it out. Done again,
 * it upgrades: the same skill, the same stack, the parameters as they were.
 * @throws CloudError at the first step that fails; what was done stays, and the next time goes on from there
 */
export async function deploySystem(request: DeployRequest, surroundings: Surroundings): Promise<void> {
  const { stackName, isDryRun, withSkill } = request;
  const { root, env, cloudFormation, isLocal, say } = surroundings;
  if (isLocal && withSkill)
    throw new CloudError('Alexa does not reach an AWS on this machine: with --no-skill the stack alone is deployed.');
  const programs = await findPrograms({ root, env, logs: join(root, '.aws-sam/deploy') }, withSkill);
  const region = await regionOf(cloudFormation);
  const stack = await deployedStackOf(cloudFormation, stackName);
  if (stack !== null) checkReady(stackName, region, stack);
  const isThere = stack !== null && stack.status !== 'REVIEW_IN_PROGRESS';
  say(`${isThere ? 'Upgrading' : 'A new stack'}: ${stackName} in ${region}${isLocal ? ', on this machine' : ''}`);
  if (!withSkill) say('The skill is left as it is (--no-skill): nothing is told to Alexa.');
  const steps = stepsOf(request, { ...surroundings, region, stack, programs });
  for (const [i, { title, run }] of steps.entries()) {
    say(`${isDryRun ? 'Would do ' : ''}${String(i + 1)}/${String(steps.length)} ${title}`);
    if (!isDryRun) await run();
  }
}

interface Found extends Surroundings {
  readonly region: string;
  readonly stack: DeployedStack | null;
  readonly programs: Programs;
}

function stepsOf(request: DeployRequest, found: Found): Step[] {
  const { stackName, withSkill } = request;
  const { root, programs, lambda, cloudFormation, region, stack, isLocal, say } = found;
  const privacyPolicyUrl = request.privacyPolicyUrl ?? undefined;
  let skillId = knownSkillId(request, found);
  let endpoint = '';
  /** Known from the first step on. */
  const idOf = (): string => {
    if (skillId !== null) return skillId;
    throw new CloudError('ask deploy made no skill that it told of: see .aws-sam/deploy/ask-deploy.log.');
  };
  const architecture = request.parameters['Architecture'] ?? stack?.parameters['Architecture'];
  const parameters = (): Parameters => ({
    SkillId: idOf(),
    ...(architecture !== undefined && { Architecture: architecture }),
    ...request.parameters,
  });

  const makeSkill: Step = {
    title: `Makes the skill, without an endpoint yet: ask ${METADATA.join(' ')}`,
    async run() {
      stageSkill({ root, privacyPolicyUrl });
      await programs.ask(METADATA);
      skillId = keptSkillId(root);
      say(`  ${idOf()}`);
    },
  };
  const build: Step = {
    title: 'Builds the functions: sam build',
    run: () => programs.sam(['build', '--cached', '--parallel', '--region', region, ...overrides(parameters())]),
  };
  const deploy: Step = {
    title: `Deploys the stack: sam deploy${named(request.parameters)}`,
    async run() {
      const options = ['--capabilities', 'CAPABILITY_IAM', '--no-confirm-changeset', '--no-fail-on-empty-changeset'];
      const where = ['--stack-name', stackName, '--region', region, '--resolve-s3'];
      const template = isLocal ? localTemplate(root, say) : join(root, '.aws-sam/build/template.yaml');
      await programs.sam(['deploy', '--template-file', template, ...where, ...options, ...overrides(parameters())]);
      const deployed = await deployedStackOf(cloudFormation, stackName);
      endpoint = deployed?.outputs['SkillFunctionArn'] ?? '';
      if (endpoint === '') throw new CloudError(`The stack ${stackName} has no output SkillFunctionArn.`);
      for (const [name, value] of Object.entries(deployed?.outputs ?? {})) say(`  ${name} ${value}`);
    },
  };
  const pointSkill: Step = {
    title: `Points the skill at the stack's SkillFunctionArn: ask ${METADATA.join(' ')}`,
    async run() {
      stageSkill({ root, endpoint, privacyPolicyUrl, skillId: idOf() });
      await programs.ask(METADATA);
    },
  };
  const smoke: Step = {
    title: 'Opens the deployed skill as Alexa does, and checks its answer',
    async run() {
      say(`  "${await smokeTest(lambda, endpoint, idOf())}"`);
    },
  };
  return [
    ...(withSkill && skillId === null ? [makeSkill] : []),
    build,
    deploy,
    ...(withSkill ? [pointSkill] : []),
    smoke,
  ];
}

/** @throws CloudError where two are known, or none is and none is to be made */
function knownSkillId({ skillId, withSkill }: DeployRequest, { root, stack }: Found): string | null {
  if (skillId !== null) return skillId;
  const kept = keptSkillId(root);
  const answered = stack?.parameters['SkillId'] ?? null;
  if (kept !== null && answered !== null && kept !== answered)
    throw new CloudError(`The stack answers ${answered}, and .ask/ keeps ${kept}: name the right one by --skill-id.`);
  const known = kept ?? answered;
  if (known === null && !withSkill)
    throw new CloudError('No skill is known here that the functions are to answer: name one by --skill-id.');
  return known;
}

const named = (parameters: Parameters): string =>
  Object.entries(parameters)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('');

function localTemplate(root: string, say: Say): string {
  const { file, dropped } = writeLocalTemplate(join(root, '.aws-sam/build/template.yaml'));
  if (dropped.length > 0) say(`  Left out, since the local AWS refuses their types: ${dropped.join(', ')}`);
  return file;
}
