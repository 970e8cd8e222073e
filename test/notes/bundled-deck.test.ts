import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { sampleNoteIn } from '../../lambda/notes/sample-decks.ts';
import { bundledDeck } from '../../local/bundled-deck.ts';

describe('the bundled deck', () => {
  const read = (name: string): string => readFileSync(new URL(`../../lambda/notes/${name}`, import.meta.url), 'utf8');

  for (const name of ['sample-deck', 'sample-deck.de']) {
    it(`${name} is what its note says`, () => {
      expect(JSON.parse(read(`${name}.json`))).to.deep.equal(bundledDeck(read(`${name}.md`)));
    });
    it(`${name} has nothing set aside`, () => {
      // Of a language without words for plain notes the first line says so; every card here is written as one.
      const written = parseMarkdown({ path: 'notes.md', text: read(`${name}.md`) }).setAside.filter(
        ({ reason }) => !reason.startsWith('plain notes in the'),
      );
      expect(written).to.deep.equal([]);
    });
  }

  it('is the one of the device, or else the English one', () => {
    const titles = ['de-DE', 'de-AT', 'en-US', 'en-GB', 'fr-FR', ''].map(
      (locale) => sampleNoteIn(locale).cards[0]?.deckTitle,
    );
    expect(titles).to.deep.equal(['Europa', 'Europa', 'Serverless', 'Serverless', 'Serverless', 'Serverless']);
  });
});
