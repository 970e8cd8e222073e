import { expect } from 'chai';
import { parseMarkdown } from '../../../lambda/notes/formats/markdown.ts';
import { languageOf } from '../../../lambda/notes/language-of.ts';
import { type Forms, eachForm } from '../becomes.ts';

const german = (text: string): string => `---\nlanguage: de\n---\n${text}`;

const FORMS: Forms = {
  'what a term counts up, and no clause': [
    '# Orchester\n- Streicher: Geige, Bratsche, Cello\n- Pauken: Kessel, die mit Fell bespannt sind, und Schlägel',
    [
      'Orchester: Streicher: Nenne die drei, die dazugehören. -> Geige, Bratsche und Cello',
      'Welcher Begriff zum Thema Orchester ist gemeint: Kessel, die mit Fell bespannt sind, und Schlägel? -> Pauken',
    ],
  ],
  'events with their years': [
    '# Brücken\n- 1779 erste Brücke aus Eisen\n- Hängebrücken 1820\n- Stand 1820',
    [
      'Brücken: In welchem Jahr war das: erste Brücke aus Eisen? -> 1779',
      'Brücken: In welchem Jahr war das: Hängebrücken? -> 1820',
    ],
  ],
  'a definition behind where it is one': [
    '## Was ist eine Traufe?\nDie Traufe ist in der Baukunst eine Kante, an der das Regenwasser vom Dach abläuft und in eine Rinne fällt.',
    ['Wie nennt man eine Kante, an der das Regenwasser vom Dach abläuft und in eine Rinne fällt? -> Traufe'],
  ],
  'a column of a known gender, and none of an unknown': [
    '# Burgen\n| Burg | Sonderfach | Ursache |\n| --- | --- | --- |\n| Hohenau | Erker | Krieg |\n| Niederau | Turm | Brand |',
    ['Burgen: Was ist die Ursache von Hohenau? -> Krieg', 'Burgen: Was ist die Ursache von Niederau? -> Brand'],
  ],
  'a sentence that defines what it begins with': [
    'Ein Vertrag ist ein Rechtsgeschäft, das aus zwei Erklärungen besteht. Die Osmose ist die Bewegung von Wasser durch eine Membran.',
    [
      'Wie heißt ein Rechtsgeschäft, das aus zwei Erklärungen besteht? -> Vertrag',
      'Wie nennt man die Bewegung von Wasser durch eine Membran? -> Osmose',
    ],
  ],
  'a definition in the form that its verb wants': [
    '# Rendite\nRendite bezeichnet den Ertrag, den ein Kapital in einem Jahr bringt.',
    ['Wie nennt man den Ertrag, den ein Kapital in einem Jahr bringt? -> Rendite'],
  ],
  'a heading and what it names': [
    '## Gleichgewicht\nZustand, bei dem sich zwei Kräfte aufheben.\n\n## Moräne\nDie Trümmer, die ein Gletscher mitführt.',
    [
      'Welcher Begriff ist gemeint: Zustand, bei dem sich zwei Kräfte aufheben? -> Gleichgewicht',
      'Wie nennt man die Trümmer, die ein Gletscher mitführt? -> Moräne',
    ],
  ],
  'terms by the form of what is said of them': [
    [
      '# Gewässer',
      '- Aue: Teil des Tals, der bei Hochwasser überflutet wird',
      '- Wehr: staut das Wasser eines Flusses',
      '- Schleusen: heben und senken Schiffe, die talwärts fahren',
      '- Furt: wenn man einen Fluss zu Fuß queren kann',
      '- Kanal: Wasser fließt in einem gebauten Bett',
    ].join('\n'),
    [
      'Welcher Begriff zum Thema Gewässer ist gemeint: Teil des Tals, der bei Hochwasser überflutet wird? -> Aue',
      'Gewässer: Was staut das Wasser eines Flusses? -> Wehr',
      'Gewässer: Wie nennt man es, wenn man einen Fluss zu Fuß queren kann? -> Furt',
      'Welcher Begriff zum Thema Gewässer ist gemeint: Wasser fließt in einem gebauten Bett? -> Kanal',
    ],
  ],
  'fields of a subject, with the article where its gender is known': [
    '# Masern\n- **Symptome**: Fieber, Ausschlag\n- **Therapie**: Bettruhe',
    ['Masern: Was sind die Symptome? -> Fieber, Ausschlag', 'Masern: Was ist die Therapie? -> Bettruhe'],
  ],
  'lists under what names them': [
    '# Mitose\n## Phasen der Mitose\n- Prophase\n- Metaphase\n- Anaphase\n\n# Herz\n## Wichtige Merkmale\n- vier Kammern\n- eigener Rhythmus',
    [
      'Nenne die drei Phasen der Mitose. -> Prophase, Metaphase und Anaphase',
      'Herz: Nenne die zwei wichtigen Merkmale. -> vier Kammern und eigener Rhythmus',
    ],
  ],
  'a list within a sentence': [
    'Es gibt zwei Arten von Schaltungen: Reihenschaltung und Parallelschaltung.',
    ['Nenne die zwei Arten von Schaltungen. -> Reihenschaltung und Parallelschaltung'],
  ],
  'a table of words, of properties and of terms': [
    [
      '| Deutsch | Englisch |\n|---|---|\n| der Hund | dog |\n| die Katze | cat |\n',
      '| Land | Hauptstadt |\n|---|---|\n| Polen | Warschau |\n| Chile | Santiago |\n',
      '| Begriff | Definition |\n|---|---|\n| Router | Ein Router ist ein Gerät, das Netze verbindet. |\n| ISP | Internet Service Provider - Ein Anbieter, der Kunden mit dem Netz verbindet. |',
    ].join('\n'),
    [
      'Wie heißt der Hund auf Englisch? -> dog',
      'Wie heißt die Katze auf Englisch? -> cat',
      'Was ist die Hauptstadt von Polen? -> Warschau',
      'Was ist die Hauptstadt von Chile? -> Santiago',
      'Wie heißt ein Gerät, das Netze verbindet? -> Router',
      'Wie heißt ein Anbieter, der Kunden mit dem Netz verbindet? -> ISP',
    ],
  ],
  'years, deeds, names and abbreviations': [
    'Die Post wurde 1490 gegründet. Röteln werden durch Viren verursacht. Rechner, die Dienste anbieten, nennt man Server. ZNS steht für Zentrales Nervensystem.',
    [
      'In welchem Jahr wurde die Post gegründet? -> 1490',
      'Wodurch werden Röteln verursacht? -> Viren',
      'Wie nennt man Rechner, die Dienste anbieten? -> Server',
      'Wofür steht ZNS? -> Zentrales Nervensystem',
    ],
  ],
  'a day, which is no item of a list': [
    '- Gründung der Republik: 23. Mai 1949',
    ['Wann war das: Gründung der Republik? -> 23. Mai 1949'],
  ],
};

describe('German notes', () => {
  eachForm(
    'become cards of',
    Object.fromEntries(Object.entries(FORMS).map(([name, [text, cards]]) => [name, [german(text), cards]])),
  );

  const pairsOf = (text: string): string[] =>
    parseMarkdown({ path: 'a.md', text: german(text) }, { derive: 'all' }).cards.map(({ front }) => front);

  it('give no card that breaks off before the verb of its clause', () => {
    expect(
      pairsOf(
        '# Vertrag\nEin Vertrag ist ein Geschäft, das aus inhaltlich genau übereinstimmenden, mit festem Bezug aufeinander abgegebenen Erklärungen von mindestens zwei Personen besteht.',
      ),
    ).to.deep.equal([
      'Wie heißt ein Geschäft, das aus inhaltlich genau übereinstimmenden, mit festem Bezug aufeinander abgegebenen Erklärungen von mindestens zwei Personen besteht?',
    ]);
  });
  it('give none of what points back, remarks on the note, or names what only a sentence has', () => {
    const none = [
      '# Zelle\n- Ribosom: ihre Hauptaufgabe ist die Translation von Proteinen',
      '# Klausur\nDas ist ein Thema, das in der Klausur kommt.',
      '# Datenschutz\nWesentliche Pflichten für Firmen sind Auskunft und Löschung der Daten.',
      'Der Vorteil ist ein geringer Preis für alle Beteiligten.',
    ];
    for (const text of none) expect(pairsOf(text), text).to.deep.equal([]);
  });
  it('are told by their joining words, in few sentences', () => {
    expect(languageOf('Ein Thread ist Teil von einem Prozess und wird mit ihm beendet.')).to.equal('de');
    expect(languageOf('A thread is part of a process and was made with it.')).to.not.equal('de');
  });
});
