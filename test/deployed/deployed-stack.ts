import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { placeFolder } from '../../local/cloud/folders.ts';
import { type LocalAws, startLocalAws, stopLocalAws } from '../../local/cloud/local-aws.ts';
import { ARCHITECTURE, type Stack, buildStack, deployStack } from '../../local/cloud/stack.ts';
import { type CodeCommit, startCodeCommit } from '../../local/engines/code-commit.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { type DeckRepository, deckRepository } from '../support/deck-repository.ts';
import { freePort } from '../support/free-port.ts';

/** The whole system on a local AWS of the tests' own. */
export interface Deployed {
  readonly aws: LocalAws;
  readonly stack: Stack;
  /** CodeCommit, which the local AWS lacks, with the repository that the stack is told of. */
  readonly codeCommit: CodeCommit;
  readonly decks: DeckRepository;
}

const FOLDER = placeFolder('tests');
/** Whose cards the notes of the deck repository become. */
export const DECK_LEARNER = 'has-a-repository';
const PARAMETERS = {
  SkillId: LOCAL_SKILL_ID,
  Architecture: ARCHITECTURE,
  Worker: 'on',
  Screens: 'on',
  Page: 'on',
  DeckRepository: 'decks',
  // Nobody reads it: a queue stands for the mailbox. Without an author there is no weekly letter.
  AuthorEmail: 'author@example.org',
  DeckLearner: learnerKeyOf(`amzn1.ask.account.${DECK_LEARNER}`),
};

let deployed: Promise<Deployed> | null = null;

/**
 * Deployed once for all tests; each brings learners of its own. BUILT_TEMPLATE names a template that `sam build` has
 * built already.
 */
export const deployedStack = (): Promise<Deployed> => (deployed ??= deploy());

async function deploy(): Promise<Deployed> {
  const say = (line: string): void => void process.stdout.write(`    ${line}\n`);
  // What a run that was cut short left: its learners are there no more.
  await stopLocalAws(FOLDER);
  const aws = await startLocalAws({ folder: FOLDER, port: await freePort(), say });
  const decks = deckRepository(PARAMETERS.DeckRepository);
  const codeCommit = await startCodeCommit({ folder: decks.folder });
  const template = process.env['BUILT_TEMPLATE'] ?? (await buildStack(FOLDER, PARAMETERS, say));
  const stack = await deployStack({
    aws,
    template,
    name: 'study-aloud-tests',
    parameters: { ...PARAMETERS, LocalCodeCommitEndpoint: codeCommit.endpoint },
    folder: FOLDER,
    say,
  });
  return { aws, stack, codeCommit, decks };
}

before('a local AWS, and the system deployed to it', async function () {
  // Two minutes, and as much again where the tools are to be installed.
  this.timeout(20 * 60_000);
  await deployedStack();
});

after('the local AWS stops', async function () {
  this.timeout(30_000);
  const served = await deployed?.catch(() => null);
  await served?.codeCommit.stop();
  served?.decks.remove();
  await stopLocalAws(FOLDER);
});
