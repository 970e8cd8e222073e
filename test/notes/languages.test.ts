import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { languageOf } from '../../lambda/notes/language-of.ts';

describe('a note in a language without words for notes', () => {
  const { cards, setAside } = parseMarkdown(
    {
      path: 'notes.md',
      text: [
        '# Osmose',
        'Osmosis is the movement of water.',
        '- **TCP**: reliable, ordered',
        '- Was kocht?::Wasser',
        '  - Wer bellt?::der Hund',
        '',
        'Das ==Herz== pumpt ==Blut==.',
        '',
        '> Was ist rot?::Blut',
        '> - Was ist blau?::die See',
        '',
        '> [!info] Farben',
        '> Was ist gelb?::die Sonne',
        '> - Was ist weiß?::der Schnee',
        '',
        'Nenne zwei Farben.',
        '?',
        '- rot',
        '- blau',
        '',
        '## Der längste Fluss',
        '?',
        'der Nil',
      ].join('\n'),
    },
    { language: 'xx' },
  );

  it('gives the cards that are written as such, wherever they stand', () => {
    expect(cards.map(({ front, back }) => `${front} -> ${back}`)).to.deep.equal([
      'Was kocht? -> Wasser',
      'Wer bellt? -> der Hund',
      'Das … pumpt Blut. -> Herz',
      'Das Herz pumpt …. -> Blut',
      'Was ist rot? -> Blut',
      'Was ist blau? -> die See',
      'Was ist gelb? -> die Sonne',
      'Was ist weiß? -> der Schnee',
      'Nenne zwei Farben. -> rot, blau',
      'Der längste Fluss -> der Nil',
    ]);
    expect(cards.find(({ back }) => back === 'rot, blau')?.items).to.deep.equal(['rot', 'blau']);
  });

  it('says why it gives no others', () => {
    expect(setAside).to.deep.equal([
      {
        line: 1,
        reason: 'plain notes in the language "xx" cannot be read yet; only what is written as a card became one',
      },
    ]);
  });

  it('is English where nothing else is said, and in any country', () => {
    const note = { path: 'notes.md', text: '# Osmosis\nOsmosis is the movement of water.' };
    expect(parseMarkdown(note, { derive: 'all' }).cards).to.have.length(1);
    expect(parseMarkdown(note, { language: 'en-GB', derive: 'all' }).cards).to.have.length(1);
  });
});

describe('the language of a note that does not name it', () => {
  it('is not guessed from names and terms', () => {
    const terse = `# Drugs\n${['Atropin', 'Skopolamin', 'Neostigmin', 'Pilokarpin', 'Karbachol'].map((drug) => `- ${drug}\n  - DOC ileus\n  - CI glaukom\n  - TOC otrava`).join('\n')}`;
    expect(languageOf(`${terse}\n${terse}\n${terse}`)).to.equal(null);
  });

  it('is told from sentences, and from letters that English has not', () => {
    expect(languageOf('Das Herz pumpt das Blut durch den Körper, und die Lunge gibt ihm Luft. '.repeat(6))).to.equal(
      'de',
    );
    expect(languageOf('- größte Städte\n- kühle Flüsse\n- übrige Länder\n- süße Äpfel\n'.repeat(8))).to.equal('de');
  });

  it('is told from the small words of a terse note, in which nothing is English', () => {
    const german = ['Bau', 'Ort', 'Prozess', 'Inhalt']
      .map((field) => `- **${field}**: Protein und Ribosom\n- Transport mit Vesikel\n- Kontrolle durch Enzym`)
      .join('\n');
    const french = ['Structure', 'Fonction', 'Contenu', 'Transport']
      .map((field) => `- **${field}** : protéine et ribosome\n- transport avec vésicule\n- contrôle par enzyme`)
      .join('\n');
    expect(languageOf(german)).to.equal('de');
    expect(languageOf(french)).to.equal('fr');
  });

  it('is not told from the small words of a list of vocabulary', () => {
    const words =
      '- mit dem Zug - by train\n- zum Haus - to the house\n- und - and\n- nicht - not\n- von mir - of mine';
    expect(languageOf(words)).to.equal(null);
    expect(languageOf('- Osmose und Diffusion\n- Blut und Wasser')).to.equal(null);
  });
});
