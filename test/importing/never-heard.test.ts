import { expect } from 'chai';
import { isNeverHeard } from '../../lambda/importing/never-heard.ts';
import { memoryStore } from '../support/memory-store.ts';
import { report } from './imports-of-notes.ts';

const content = (back: string, accepted: readonly string[] = []) => ({
  front: 'What is it?',
  back,
  accepted,
  items: [],
  options: [],
  hint: null,
});

describe('an answer that is never heard', () => {
  const sayable = ['skip', 'stop', 'yes', 'study hall', 'um', 'customs', 'please', 'C#', '15 min', 'TCP/IP', '½'];
  for (const back of sayable)
    it(`is not "${back}"`, () => expect(isNeverHeard(content(back), 'en-US')).to.equal(false));

  it('is a sign whose word is no answer, unless other words are accepted', () => {
    expect(isNeverHeard(content('→'), 'en-US')).to.equal(true);
    expect(isNeverHeard(content('→', ['right arrow']), 'en-US')).to.equal(false);
  });

  it('is warned of with its line, each time, and the card is kept', async () => {
    const text = [
      '#flashcards/odd',
      'Which word gives up a turn?::skip',
      'What does a red light say?::stop',
      'Is water wet?::yes',
      'What is a quiet hour at school?::study hall',
      'Which arrow points right?::→',
    ].join('\n');
    const cards = memoryStore();
    for (const added of [5, 0]) {
      const { files } = await report(cards, { 'odd.md': text });
      expect(files[0]).to.deep.include({ added, removed: 0, setAside: [] });
      expect(files[0]?.warnings).to.deep.equal([
        { line: 6, reason: '"→", said aloud, is not heard as an answer; add (accept: ...) with words for it' },
      ]);
    }
    expect(cards.kept.filter(({ card }) => card.inPlay)).to.have.length(5);
  });
});
