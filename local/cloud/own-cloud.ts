import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { LOCAL_SKILL_ID } from '../machine.ts';
import { CloudError } from './cloud-error.ts';
import { placeFolder } from './folders.ts';
import { type LocalAws, runningLocalAws } from './local-aws.ts';
import { ARCHITECTURE, type Parameters, type Stack, findStack } from './stack.ts';

/** The local AWS of `npm run cloud`, and the stack on it. */
export const OWN_FOLDER = placeFolder('own');
export const OWN_STACK = 'study-aloud';
/** The learner whom `simulate` and the deck repository have where nobody names one. */
export const OWN_LEARNER = learnerKeyOf('amzn1.ask.account.local');
export const OWN_PARAMETERS: Parameters = {
  SkillId: LOCAL_SKILL_ID,
  Architecture: ARCHITECTURE,
  DeckRepository: 'decks',
  DeckLearner: OWN_LEARNER,
};

export interface OwnCloud {
  readonly aws: LocalAws;
  readonly stack: Stack;
}

/** @throws CloudError where it does not run, or nothing is deployed there */
export async function ownCloud(): Promise<OwnCloud> {
  const aws = await runningLocalAws(OWN_FOLDER);
  if (aws === null) throw new CloudError('The local AWS does not run here: npm run cloud -- up');
  const stack = await findStack(aws, OWN_STACK);
  if (stack === null) throw new CloudError('Nothing is deployed on the local AWS yet: npm run cloud -- up');
  return { aws, stack };
}
