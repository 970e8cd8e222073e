import { expect } from 'chai';
import { deployedStack } from './deployed-stack.ts';
import { type Item, type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';

const NOTE = '# Capitals\n\nWhat is the capital of Canada?::Ottawa\n\nWhat is the capital of Kenya?::Nairobi\n';

describe('notes in the bucket', () => {
  let system: Outsider;
  before(async () => {
    system = outsider(await deployedStack());
  });

  /** The report on a note, once it is on what was put last. */
  const reported = (learner: Learner, path: string, after: Item | null = null): Promise<Item> =>
    eventually(`a report on ${path}`, async () => {
      const report = await system.json(learner.reportKey(path));
      return report !== null && report['at'] !== after?.['at'] && report;
    });
  const cardsOf = (learner: Learner): Promise<Item[]> => system.items(learner.key, 'CARD#');

  it('become questions, which are asked, judged and summed up', async () => {
    const learner = learnerOf(system, 'hears-a-note');
    await system.put(learner.noteKey('Capitals.md'), NOTE);
    expect(await reported(learner, 'Capitals.md')).to.include({
      path: 'Capitals.md',
      added: 2,
      changed: 0,
      removed: 0,
    });
    const opened = await learner.device.launch();
    expect(opened.speech).to.match(/^Welcome to Study Aloud\. .*What is the capital of Canada\?$/i);
    expect(opened.listening).to.equal(true);
    const answered = await learner.device.say('ottawa');
    expect(answered?.speech).to.match(/^(Yes|Right|Correct)\b.* What is the capital of Kenya\?$/);
    const stopped = await learner.device.say('stop');
    expect(stopped?.speech).to.include('One card, one right.');
    expect(stopped?.ended).to.equal(true);
    expect([opened, answered, stopped].flatMap((turn) => turn?.problems)).to.deep.equal([]);
  });

  it('that come twice, or older than what was imported, change nothing', async () => {
    const learner = learnerOf(system, 'same-note-twice');
    const key = learner.noteKey('Capitals.md');
    await system.put(key, NOTE);
    const first = await reported(learner, 'Capitals.md');
    const cards = await cardsOf(learner);
    await system.put(key, NOTE);
    const second = await reported(learner, 'Capitals.md', first);
    expect(second).to.include({ added: 0, changed: 0, unchanged: 2, removed: 0 });
    expect(await cardsOf(learner)).to.deep.equal(cards);

    const everything = await system.items(learner.key);
    const bucket = { name: system.output('NotesBucketName') };
    const late = {
      eventSource: 'aws:s3',
      eventName: 'ObjectRemoved:Delete',
      s3: { bucket, object: { key, sequencer: '00' } },
    };
    await system.invoke('ImportNotesFunction', { Records: [late, late] });
    expect(await system.items(learner.key)).to.deep.equal(everything);
    expect(await system.json(learner.reportKey('Capitals.md'))).to.deep.equal(second);
  });

  it('keep the memory of a card whose answer was edited', async () => {
    const learner = learnerOf(system, 'edits-a-note');
    await system.put(learner.noteKey('Capitals.md'), NOTE);
    const first = await reported(learner, 'Capitals.md');
    for (const words of ['open study aloud', 'ottawa', 'stop']) await learner.device.say(words);
    const before = (await cardsOf(learner)).map(scheduleOf);
    expect(before.filter(({ r }) => r !== undefined)).to.have.length(1);
    await system.put(learner.noteKey('Capitals.md'), NOTE.replace('Ottawa', 'Ottawa, in Ontario'));
    expect(await reported(learner, 'Capitals.md', first)).to.include({
      added: 0,
      changed: 1,
      unchanged: 1,
      removed: 0,
    });
    expect((await cardsOf(learner)).map(scheduleOf)).to.deep.equal(before);
    expect(JSON.stringify(await cardsOf(learner))).to.include('Ottawa, in Ontario');
  });

  it('that are removed take their cards out of the review, and leave them in the table', async () => {
    const learner = learnerOf(system, 'removes-a-note');
    await system.put(learner.noteKey('Capitals.md'), NOTE);
    await system.put(learner.noteKey('Rivers.md'), 'Which river runs through Paris?::the Seine\n');
    const first = await reported(learner, 'Capitals.md');
    await reported(learner, 'Rivers.md');
    await system.remove(learner.noteKey('Capitals.md'));
    expect(await reported(learner, 'Capitals.md', first)).to.include({ added: 0, removed: 2 });
    const cards = await cardsOf(learner);
    expect(cards).to.have.length(3);
    expect(cards.filter((card) => 'queue' in card)).to.have.length(1);
    expect((await learner.device.launch()).speech).to.match(/which river runs through Paris\?$/i);
  });

  const BAD: readonly (readonly [what: string, path: string, body: string | Uint8Array, reason: RegExp])[] = [
    ['bytes that are no text', 'noise.md', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), /./],
    ['a kind that nobody reads', 'sheet.xlsx', 'PK', /of no kind that is read/],
    ['more than ten megabytes', 'large.md', 'Question?::Answer\n'.repeat(700_000), /12\.0 MB, more than the 10\.0 MB/],
    ['a card that nobody can say', 'empty.md', 'What is this?::\n', /./],
  ];
  for (const [what, path, body, reason] of BAD) {
    it(`of ${what} are reported to their author, and hold up nothing`, async () => {
      const learner = learnerOf(system, `bad-${path}`);
      await system.put(learner.noteKey(path), body);
      await system.put(learner.noteKey('good.md'), NOTE);
      const report = await reported(learner, path);
      expect(report).to.include({ path, added: 0 });
      const [first] = report['setAside'] as { line: number; reason: string }[];
      expect(first?.line).to.be.at.least(1);
      expect(first?.reason).to.match(reason);
      expect(await reported(learner, 'good.md')).to.include({ added: 2 });
    });
  }

  it('of nobody and of no place are reported beside where they lie', async () => {
    await system.put('notes/not-a-key/note.md', NOTE);
    const nobody = await eventually('a report', () => system.json('reports/not-a-key/note.md.json'));
    expect(nobody).to.include({ added: 0 });
    const learner = learnerOf(system, 'leads-elsewhere');
    await system.put(`notes/${learner.key}/../../secret.md`, NOTE);
    const elsewhere = await eventually('a report', () =>
      system.json(`reports/${learner.key}/%2E%2E/%2E%2E/secret.md.json`),
    );
    expect(elsewhere).to.include({ added: 0 });
    expect(await cardsOf(learner)).to.deep.equal([]);
    expect(await system.messages('ImportNotesDeadLetters')).to.deep.equal([]);
  });
});

/** What a review writes of a card. */
const scheduleOf = ({ sk, queue, ...item }: Item): Item => ({ sk, queue, s: item['s'], r: item['r'], v: item['v'] });
