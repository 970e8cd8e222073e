import { expect } from 'chai';
import type { Feedback } from '../../lambda/domain/reply.ts';
import { grade } from '../../lambda/grading/grade.ts';

const missing = (...phrases: string[]): Feedback => ({ kind: 'missing', phrases });
const said = (front: string, back: string, heard: string, locale = 'en-US', accepted: string[] = []) =>
  grade({ front, back, accepted }, heard, { locale });

describe('feedback on an answer', () => {
  const osmosis = 'the movement of water through a membrane, from a dilute to a concentrated solution';
  const rows: [question: string, answer: string, heard: string, feedback: Feedback | undefined][] = [
    [
      'What is osmosis?',
      osmosis,
      'movement of water through a membrane',
      missing('from a dilute to a concentrated solution'),
    ],
    [
      'What is osmosis?',
      osmosis,
      'movement of salt through a membrane from a dilute to a concentrated solution',
      missing('water'),
    ],
    ['Which countries?', 'Estonia, Latvia and Lithuania', 'estonia and lithuania', missing('Latvia')],
    ['Which countries?', 'Estonia, Latvia and Lithuania', 'estonia and latvia', missing('Lithuania')],
    ['What is osmosis?', osmosis, 'the movement of water', undefined],
    ['How long?', 'fifteen minutes', 'fifteen', { kind: 'unit' }],
    ['How heavy is it?', '20 kg', 'twenty', { kind: 'unit' }],
    [
      'Who from whom?',
      'the generals seized it from the senate',
      'the senate seized it from the generals',
      { kind: 'turned' },
    ],
    ['What must it be?', 'not encrypted', 'encrypted', { kind: 'turned' }],
    ['What must it be?', 'encrypted', "i don't really know about that", undefined],
    ['Where?', 'north', 'south', undefined],
  ];
  for (const [question, answer, heard, feedback] of rows)
    it(`${answer}, heard "${heard}": ${JSON.stringify(feedback) ?? 'none'}`, () => {
      const judgement = said(question, answer, heard);
      expect(judgement.verdict).not.to.equal('accept');
      expect(judgement.feedback, JSON.stringify(judgement)).to.deep.equal(feedback);
    });

  it('asks for no unit that the question names', () => {
    expect(said('How many minutes?', 'fifteen minutes', 'fifteen').verdict).to.equal('accept');
  });

  it("is in the words of the card's own answer, so that another one that fits better says nothing of it", () => {
    const judgement = said('Why?', 'it never ends', 'it goes round in endless circles', 'en-US', [
      'it goes round and round in endless loops',
    ]);
    expect(judgement.verdict).to.equal('ask');
    expect(judgement.feedback).to.equal(undefined);
  });

  it('is given in German too', () => {
    const judgement = said(
      'Was?',
      'die Bewegung von Wasser durch eine dünne Membran',
      'bewegung von salz durch eine dünne membran',
      'de-DE',
    );
    expect(judgement.feedback).to.deep.equal(missing('Wasser'));
  });

  it('is none where the language is unknown', () => {
    expect(said('Q?', 'quinze minutes', 'quinze', 'fr-FR').feedback).to.equal(undefined);
  });
});
