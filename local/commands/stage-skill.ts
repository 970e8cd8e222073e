import { fileURLToPath } from 'node:url';
import { ALEXA_REGIONS, isPrivacyPolicyUrl, isSkillId, stageSkill } from '../skill-stage.ts';
import { UsageError, runCommand } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ENDPOINT = new RegExp(`^arn:aws:lambda:(?:${ALEXA_REGIONS.join('|')}):\\d{12}:function:[\\w-]+(?::[\\w$-]+)?$`);

interface Options {
  readonly endpoint?: string;
  readonly privacyPolicy?: string;
  readonly skillId?: string;
}

await runCommand((command) =>
  command
    .name('stage-skill')
    .description('Copies skill-package/ into .ask/, from where `ask deploy` takes it. Git ignores that folder.')
    .option('--endpoint <arn>', "the stack's SkillFunctionArn; kept for the next time")
    .option('--privacy-policy <url>', 'where your privacy policy stands; kept for the next time')
    .option('--skill-id <id>', 'of a skill that exists, where .ask/ does not know it yet')
    .action(({ endpoint, privacyPolicy, skillId }: Options) => {
      if (endpoint !== undefined && !ENDPOINT.test(endpoint)) {
        throw new UsageError(
          `--endpoint is "${endpoint}", not the ARN of a function in us-east-1, eu-west-1, us-west-2 or ap-northeast-1.`,
        );
      }
      if (privacyPolicy !== undefined && !isPrivacyPolicyUrl(privacyPolicy)) {
        throw new UsageError(`--privacy-policy is "${privacyPolicy}", not an address that begins with https://.`);
      }
      if (skillId !== undefined && !isSkillId(skillId)) {
        throw new UsageError(`--skill-id is "${skillId}", not amzn1.ask.skill. and a UUID.`);
      }
      const staged = stageSkill({ root: ROOT, endpoint, privacyPolicyUrl: privacyPolicy, skillId });
      const policy = staged.privacyPolicyUrl ?? 'no privacy policy yet';
      process.stdout.write(`${staged.folder}: ${staged.endpoint ?? 'no endpoint yet'}, ${policy}\n`);
    }),
);
