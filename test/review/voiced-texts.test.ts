import { expect } from 'chai';
import { aNote, aStudent } from '../support/study.ts';

const DECK = aNote([
  { front: 'Wer bellt?', back: 'der Hund', voice: { language: 'de' } },
  { front: 'What is SQL?', back: 'a language', voice: { words: [{ written: 'SQL', said: 'sequel' }] } },
  { front: 'Who purrs?', back: 'the cat' },
]);

describe('how the texts of a reply are said', () => {
  it('goes with the card that is asked and with the one that was answered', async () => {
    const student = aStudent();
    await student.import(DECK);
    const first = await student.says({ kind: 'launch' });
    expect(first.voiced).to.deep.equal([{ language: 'de', texts: ['Wer bellt?', 'der Hund'] }]);
    const second = await student.answers('der Hund');
    expect(second.voiced?.map(({ texts }) => texts[0])).to.deep.equal(['What is SQL?', 'Wer bellt?']);
    const third = await student.answers('a language');
    expect(third.voiced?.map(({ texts }) => texts[0])).to.deep.equal(['What is SQL?']);
  });
});
