import { expect } from 'chai';
import { deployedStack } from './deployed-stack.ts';
import { type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';

const UNREACHABLE = /I can't reach your cards right now/;
const NOTE = 'What is the capital of Canada?::Ottawa\n\nWhat is the capital of Kenya?::Nairobi\n';

describe('a role without one of its permissions', () => {
  let system: Outsider;
  before(async () => {
    system = outsider(await deployedStack());
  });

  async function withCards(name: string): Promise<Learner> {
    const learner = learnerOf(system, name);
    await system.put(learner.noteKey('Capitals.md'), NOTE);
    await eventually('a report', () => system.json(learner.reportKey('Capitals.md')));
    return learner;
  }

  it('lets the learner hear that an answer was not saved, and saves nothing', async () => {
    const learner = await withCards('answers-in-vain');
    await learner.device.launch();
    const before = await system.items(learner.key, 'CARD#');
    await system.without('SkillRole', 'dynamodb:UpdateItem', async () => {
      expect((await learner.device.say('ottawa'))?.speech).to.match(UNREACHABLE);
    });
    expect(await system.items(learner.key, 'CARD#')).to.deep.equal(before);
    // The review had gone on when the answer was not saved; its card comes again.
    expect((await learner.device.launch()).speech).to.match(/what is the capital of Kenya\?$/i);
    expect((await learner.device.say('nairobi'))?.speech).to.match(/what is the capital of Canada\?$/i);
  });

  for (const action of ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem']) {
    it(`lets the learner hear that there is no reaching the cards without ${action}`, async () => {
      const learner = await withCards(`opens-without-${action.split(':')[1] ?? ''}`);
      await system.without('SkillRole', action, async () => {
        expect((await learner.device.launch()).speech).to.match(UNREACHABLE);
      });
      expect((await learner.device.launch()).speech).to.match(/what is the capital of Canada\?$/i);
    });
  }

  it('writes its words itself where it may not call the speech function', async () => {
    const learner = await withCards('is-spoken-to-all-the-same');
    await system.without('SkillRole', 'lambda:InvokeFunction', async () => {
      expect((await learner.device.launch()).speech).to.match(/^Welcome to Study Aloud/);
      expect(learner.logged.map(({ event }) => event)).to.include('speech-fallback');
    });
  });

  it('imports nothing where it may not read the notes, and puts the event among the dead letters', async () => {
    const learner = learnerOf(system, 'imports-in-vain');
    const key = learner.noteKey('Capitals.md');
    let request: unknown;
    await system.without('ImportNotesRole', 's3:GetObject', async () => {
      await system.put(key, NOTE);
      const [letter] = await eventually('a dead letter', async () => {
        const found = await system.messages('ImportNotesDeadLetters');
        return found.length > 0 && found;
      });
      request = letter?.['requestPayload'];
      expect(request).to.have.nested.property('Records[0].s3.object.key', key);
      expect(await system.items(learner.key, 'CARD#')).to.deep.equal([]);
    });
    // As the runbook has it: what failed is sent again once the fault is mended.
    await system.invoke('ImportNotesFunction', request);
    expect(await system.items(learner.key, 'CARD#')).to.have.length(2);
  });
});
