import { expect } from 'chai';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { report } from './imports-of-notes.ts';

describe('an import after a heading was renamed', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });
  const run = async (text: string) => (await report(store, { 'a.md': text })).files[0];
  /** Each card in play, by the back it had first. */
  const since = async (before: string, after: string): Promise<Record<string, string>> => {
    await run(before);
    const first = new Map(store.kept.map(({ card }) => [card.id, `${card.front} ${card.back}`]));
    await run(after);
    return Object.fromEntries(
      store.kept
        .filter(({ card }) => card.inPlay)
        .map(({ card }) => [`${card.front} ${card.back}`, first.get(card.id) ?? 'new']),
    );
  };
  const FACTS = '- Capital: Paris\n- Currency: euro\n- Population: 67 million';

  it('keeps the cards whose questions name it', async () => {
    expect(await since(`# France\n${FACTS}`, `# Republic of Gaul\n${FACTS}`)).to.deep.equal({
      'What is the capital of Republic of Gaul? Paris': 'What is the capital of France? Paris',
      'What is the currency of Republic of Gaul? euro': 'What is the currency of France? euro',
      'What is the population of Republic of Gaul? 67 million': 'What is the population of France? 67 million',
    });
  });
  it('reports them as changed', async () => {
    await run(`# France\n${FACTS}`);
    expect(await run(`# Gaul\n${FACTS}`)).to.deep.include({ added: 0, changed: 3, removed: 0 });
  });
  it('does not confuse cards of two of them', async () => {
    const two = (a: string, b: string): string =>
      `# ${a}\n- Capital: Paris\n- Currency: euro\n\n# ${b}\n- Capital: Madrid\n- Currency: euro`;
    expect(await since(two('France', 'Spain'), two('Zork', 'Abel'))).to.deep.equal({
      'What is the capital of Zork? Paris': 'What is the capital of France? Paris',
      'What is the currency of Zork? euro': 'What is the currency of France? euro',
      'What is the capital of Abel? Madrid': 'What is the capital of Spain? Madrid',
      'What is the currency of Abel? euro': 'What is the currency of Spain? euro',
    });
  });
  it('does not confuse them where the sections changed places', async () => {
    const section = (name: string, capital: string): string => `# ${name}\n- Capital: ${capital}\n- Currency: euro\n\n`;
    expect(
      await since(
        section('France', 'Paris') + section('Spain', 'Madrid'),
        section('Abel', 'Madrid') + section('Zork', 'Paris'),
      ),
    ).to.deep.include({
      'What is the currency of Zork? euro': 'What is the currency of France? euro',
      'What is the currency of Abel? euro': 'What is the currency of Spain? euro',
    });
  });
  it('tells sections apart by their names and order where nothing else does', async () => {
    const two = (a: string, b: string): string => `# ${a}\n- Currency: euro\n\n# ${b}\n- Currency: euro`;
    expect(await since(two('France', 'Spain'), two('Spain Kingdom', 'France Republic'))).to.deep.equal({
      'What is the currency of Spain Kingdom? euro': 'What is the currency of Spain? euro',
      'What is the currency of France Republic? euro': 'What is the currency of France? euro',
    });
    store = memoryStore();
    expect(await since(two('Aaa', 'Bbb'), two('Xxx', 'Yyy'))).to.deep.equal({
      'What is the currency of Xxx? euro': 'What is the currency of Aaa? euro',
      'What is the currency of Yyy? euro': 'What is the currency of Bbb? euro',
    });
  });
  it('keeps a card whose answer was edited as well', async () => {
    expect(await since(`# France\n${FACTS}`, `# Gaul\n${FACTS.replace('67 million', '68 million')}`)).to.deep.include({
      'What is the population of Gaul? 68 million': 'What is the population of France? 67 million',
    });
  });
  it('takes another question with the same answer for another card', async () => {
    expect(
      await since('# Art\nWho painted Guernica?::Picasso', '# Styles\nWho founded cubism?::Picasso'),
    ).to.deep.equal({ 'Who founded cubism? Picasso': 'new' });
  });
  it('takes a section for another where the old one is still there', async () => {
    expect(
      await since('# France\n- Currency: euro', '# France\n- Capital: Paris\n\n# Spain\n- Currency: euro'),
    ).to.deep.equal({
      'What is the capital of France? Paris': 'new',
      'What is the currency of Spain? euro': 'new',
    });
  });
  it('follows a name that went on to the next section', async () => {
    const lesson = (n: number, cards: string): string => `# Lesson ${String(n)}\n${cards}\n\n`;
    const [old, added] = ['- Capital: Paris\n- Symbol: rooster', '- Founder: Livy\n- Colour: red'];
    expect(await since(lesson(1, old), lesson(1, added) + lesson(2, old))).to.deep.equal({
      'What is the founder of Lesson 1? Livy': 'new',
      'What is the colour of Lesson 1? red': 'new',
      'What is the capital of Lesson 2? Paris': 'What is the capital of Lesson 1? Paris',
      'What is the symbol of Lesson 2? rooster': 'What is the symbol of Lesson 1? rooster',
    });
  });
  it('follows it where other questions share an answer, by the questions', async () => {
    const section = (name: string): string => `# ${name}\nCan a ${name} fly?::yes\n\nCan a ${name} sing?::yes`;
    expect(await since(section('bird'), section('bat'))).to.deep.equal({
      'Can a bat fly? yes': 'Can a bird fly? yes',
      'Can a bat sing? yes': 'Can a bird sing? yes',
    });
  });
  it('takes no answer that several cards share for a sign of it', async () => {
    const shared = (name: string): string => `# ${name}\nCan a ${name} fly?::yes\n\nCan a ${name} sing?::yes\n\n`;
    const now = await since(shared('bird'), `# bird\nWhat does it eat?::seeds\n\n${shared('bat')}`);
    expect(new Set(Object.values(now))).to.deep.equal(new Set(['new']));
  });
  it('keeps a card whose question was edited a little as well', async () => {
    const [before, after] = ['What is the capital of France?', 'What is the capital city of Gaul?'];
    expect(await since(`# France\n${before}::Paris`, `# Gaul\n${after}::Paris`)).to.deep.equal({
      [`${after} Paris`]: `${before} Paris`,
    });
  });
  it('goes by what the sections hold before it goes by their names', async () => {
    const section = (name: string, capital: string): string => `# ${name}\n- Capital: ${capital}\n- Currency: euro\n\n`;
    expect(
      await since(
        section('France', 'Paris') + section('Spain', 'Madrid'),
        section('France Kingdom', 'Madrid') + section('Spain Republic', 'Paris'),
      ),
    ).to.deep.include({
      'What is the currency of Spain Republic? euro': 'What is the currency of France? euro',
      'What is the currency of France Kingdom? euro': 'What is the currency of Spain? euro',
    });
  });
  it('goes by the order of the notes, in whatever order the store gives the cards', async () => {
    const two = (a: string, b: string): string => `# ${a}\n- Currency: euro\n\n# ${b}\n- Currency: euro`;
    const { cards } = store;
    store.cards = async function* (learner) {
      const all: KeptCard[] = [];
      for await (const card of cards(learner)) all.unshift(card);
      yield* all;
    };
    expect(await since(two('Aaa', 'Bbb'), two('Xxx', 'Yyy'))).to.deep.equal({
      'What is the currency of Xxx? euro': 'What is the currency of Aaa? euro',
      'What is the currency of Yyy? euro': 'What is the currency of Bbb? euro',
    });
  });
  it('keeps a card whose answer was edited in its own section, whichever stands first', async () => {
    const section = (name: string, capital: string, people: string): string =>
      `# ${name}\n- Capital: ${capital}\n- Population: ${people}\n\n`;
    const before = section('France', 'Paris', '67 million') + section('Spain', 'Madrid', '48 million');
    const [gaul, iberia] = [section('Gaul', 'Paris', '68 million'), section('Iberia', 'Madrid', '49 million')];
    for (const after of [gaul + iberia, iberia + gaul]) {
      store = memoryStore();
      expect(await since(before, after)).to.deep.include({
        'What is the population of Gaul? 68 million': 'What is the population of France? 67 million',
        'What is the population of Iberia? 49 million': 'What is the population of Spain? 48 million',
      });
    }
  });
  it('takes another fact of the section for another card', async () => {
    const [before, after] = [
      '# France\n- Capital: Paris\n- Population: 67 million',
      '# Gaul\n- Capital: Paris\n- Motto: liberty',
    ];
    expect(await since(before, after)).to.deep.include({ 'What is the motto of Gaul? liberty': 'new' });
  });
  it('leaves the cards of a section alone when another like it goes', async () => {
    await run(`# France\n${FACTS}\n\n# Gaul\n${FACTS}`);
    expect(await run(`# Gaul\n${FACTS}`)).to.deep.include({ added: 0, changed: 0, unchanged: 3, removed: 3 });
    expect(store.kept.filter(({ card }) => card.inPlay).map(({ card }) => card.front)).to.deep.equal(
      ['capital', 'currency', 'population'].map((fact) => `What is the ${fact} of Gaul?`),
    );
  });
  it('takes the copy of a section for other cards', async () => {
    await run(`# France\n${FACTS}`);
    expect(await run(`# France\n${FACTS}\n\n# Gaul\n${FACTS}`)).to.deep.include({
      added: 3,
      changed: 0,
      unchanged: 3,
      removed: 0,
    });
  });
  it('takes a section for another where the new name was another one before', async () => {
    expect(
      await since(
        '# France\n- Currency: euro\n\n# Spain\n- Capital: Madrid',
        '# Spain\n- Capital: Madrid\n- Currency: euro',
      ),
    ).to.deep.include({ 'What is the currency of Spain? euro': 'new' });
  });
  it('goes back to a name that stood over other cards long ago', async () => {
    await run('# Gaul\nWho drew the map?::Caesar');
    expect(await since('# France\n- Currency: euro', '# Gaul\n- Currency: euro')).to.deep.equal({
      'What is the currency of Gaul? euro': 'What is the currency of France? euro',
    });
  });
  it('follows a section that went to another note under another name, where two of its cards say so', async () => {
    await report(store, { 'a.md': `# France\n${FACTS}` });
    await report(store, { 'a.md': '', 'b.md': `# Gaul\n${FACTS}` });
    expect(store.kept.filter(({ card }) => card.inPlay)).to.have.length(3);
    expect(store.kept).to.have.length(3);
    await report(store, { 'a.md': '# Spain\n- Capital: Madrid', 'b.md': `# Gaul\n${FACTS}` });
    await report(store, { 'a.md': '', 'b.md': `# Gaul\n${FACTS}`, 'c.md': '# Iberia\n- Capital: Madrid' });
    expect(store.kept).to.have.length(5);
  });
});
