import '../quiet-sdk.ts';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { CHECKOUT } from '../cloud/folders.ts';
import { deploySystem } from '../deploy/deploy-system.ts';
import { isPrivacyPolicyUrl, isSkillId } from '../skill-stage.ts';
import { UsageError, parametersIn, runCommand } from './command-line.ts';

interface Options {
  readonly stackName: string;
  readonly region?: string;
  readonly parameter: readonly string[];
  readonly skillId?: string;
  readonly privacyPolicy?: string;
  readonly skill: boolean;
  readonly dryRun?: boolean;
}

await runCommand((command) =>
  command
    .name('deploy')
    .description('The skill, its stack, its endpoint and a smoke test; again for an upgrade.')
    .option('--stack-name <name>', 'in CloudFormation', 'study-aloud')
    .option('--region <name>', "one of Alexa's; else that of the environment or the AWS profile")
    .option('--parameter <NAME=VALUE...>', 'of template.yaml; others stay as the stack has them', [])
    .option('--skill-id <id>', 'of a skill that exists, where .ask/ and the stack do not know it')
    .option('--privacy-policy <url>', 'where your privacy policy stands; kept for the next time')
    .option('--no-skill', 'the stack alone: nothing is told to Alexa')
    .option('--dry-run', 'says what it would do, and does nothing')
    .action(async ({ stackName, region, parameter, skillId, privacyPolicy, skill, dryRun = false }: Options) => {
      if (skillId !== undefined && !isSkillId(skillId))
        throw new UsageError(`--skill-id is "${skillId}", not amzn1.ask.skill. and a UUID.`);
      if (privacyPolicy !== undefined && !isPrivacyPolicyUrl(privacyPolicy))
        throw new UsageError(`--privacy-policy is "${privacyPolicy}", not an address that begins with https://.`);
      const parameters = parametersIn(parameter);
      if ('SkillId' in parameters) throw new UsageError('SkillId is no --parameter here: name it by --skill-id.');
      const client = { ...(region !== undefined && { region }), maxAttempts: 3 };
      const say = (line: string): void => void process.stdout.write(`${line}\n`);
      await deploySystem(
        {
          stackName,
          parameters,
          skillId: skillId ?? null,
          privacyPolicyUrl: privacyPolicy ?? null,
          withSkill: skill,
          isDryRun: dryRun,
        },
        {
          root: CHECKOUT,
          env: process.env,
          cloudFormation: new CloudFormationClient(client),
          lambda: new LambdaClient(client),
          isLocal: (process.env['AWS_ENDPOINT_URL'] ?? '') !== '',
          say,
        },
      );
      if (dryRun) return;
      say('It works.');
      if (skill)
        say("In the developer console's Test tab, switch testing to Development once: it then opens on your devices.");
    }),
);
