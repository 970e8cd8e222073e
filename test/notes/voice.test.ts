import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';

const cardsOf = (text: string) => parseMarkdown({ path: 'a.md', text }, { derive: 'all' }).cards;
const voices = (text: string) => cardsOf(text).map(({ front, voice }) => [front, voice]);

describe('how the cards of a note are said', () => {
  it('stands in its front matter, for the cards that hold the word', () => {
    expect(
      voices('---\nsay:\n  SQL: sequel\n  nginx: engine x\n---\nWhat does SQL query?::tables\n\nWho barks?::the dog'),
    ).to.deep.equal([
      ['What does SQL query?', { words: [{ written: 'SQL', said: 'sequel' }] }],
      ['Who barks?', undefined],
    ]);
  });
  it('stands in a part of its own, which holds no cards', () => {
    const list =
      '## Pronunciation\n- SQL: sequel\n- GIF → jif\n\n| word | said |\n|---|---|\n| kubectl | cube control |\n';
    const text = `What is SQL?::a language\n\n${list}\n## More\nWhat is kubectl?::a GIF`;
    expect(voices(text)).to.deep.equal([
      ['What is SQL?', { words: [{ written: 'SQL', said: 'sequel' }] }],
      [
        'What is kubectl?',
        {
          words: [
            { written: 'GIF', said: 'jif' },
            { written: 'kubectl', said: 'cube control' },
          ],
        },
      ],
    ]);
  });
  it('is the language that the note is surely in, or names', () => {
    expect(voices('---\nlanguage: fr\n---\nQui aboie ?::le chien')).to.deep.equal([
      ['Qui aboie ?', { language: 'fr' }],
    ]);
    expect(voices('Wer bellt?::der Hund, und zwar mit Kraft und nicht aus Angst')[0]?.[1]).to.deep.equal({
      language: 'de',
    });
    expect(voices('Who barks?::the dog')[0]?.[1]).to.equal(undefined);
  });
  it('is the language of a marked word, for the card around it alone', () => {
    expect(
      voices('What does <i lang="fr">chat</i> mean?::cat\n\nWhat is [Zug]{lang=de}?::a train\n\nDo you chat?::often'),
    ).to.deep.equal([
      ['What does chat mean?', { words: [{ written: 'chat', language: 'fr' }] }],
      ['What is Zug?', { words: [{ written: 'Zug', language: 'de' }] }],
      ['Do you chat?', undefined],
    ]);
  });
  it('changes nothing that is written', () => {
    const [card] = cardsOf('---\nsay: {SQL: sequel}\n---\nWhat is SQL?::a language (SQL)');
    expect(card).to.deep.include({ front: 'What is SQL?', back: 'a language (SQL)' });
  });
  it('is nothing where the front matter says something else', () => {
    for (const say of ['say: hello', 'say: [a, b]', 'say: {SQL: 3}', 'say: {SQL: ""}'])
      expect(voices(`---\n${say}\n---\nWhat is SQL?::a language`)[0]?.[1], say).to.equal(undefined);
  });
});
