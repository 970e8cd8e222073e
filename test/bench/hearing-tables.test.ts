import { join } from 'node:path';
import { expect } from 'chai';
import { OWN, readHearings } from '../../bench/hearing/collections.ts';
import { readOwnAnswers, readOwnPhrases } from '../../bench/hearing/own-phrases.ts';
import { isUnderstood, tallied } from '../../bench/hearing/tally.ts';
import { hear } from '../../lambda/hearing/hear.ts';
import { heardPatternsOf } from '../../lambda/languages/languages.ts';
import { plainText } from '../../lambda/domain/plain-text.ts';

/** How much of a table is understood at least: what it is today, less a few cases. */
const UNDERSTOOD_AT_LEAST = { 'en.jsonl': 0.8, 'de.jsonl': 0.9 } as const;

describe('hearing, by tables', () => {
  for (const [file, least] of Object.entries(UNDERSTOOD_AT_LEAST)) {
    describe(file, () => {
      const cases = readHearings([join(OWN, file)]);
      const { outcomes } = tallied(cases, hear);
      const phrases = outcomes.filter(({ one }) => one.want !== 'attempt');
      const kindsOf = (right: boolean): string[] =>
        outcomes
          .filter(({ one, heard }) => one.want === 'attempt' && one.right === right && heard.kind !== 'attempt')
          .map(({ one, heard }) => `${one.heard}: ${heard.kind}`);
      it('is understood', () => {
        const missed = phrases.filter((one) => !isUnderstood(one)).map(({ one }) => `${one.want}: ${one.heard}`);
        expect(1 - missed.length / phrases.length, missed.join('\n')).to.be.at.least(least);
      });
      it('is next to never graded', () => {
        const graded = phrases.filter(({ heard }) => heard.kind === 'attempt').map(({ one }) => one.heard);
        expect(graded.length / phrases.length, graded.join('\n')).to.be.at.most(0.02);
      });
      it('loses no right answer', () => expect(kindsOf(true)).to.deep.equal([]));
    });
  }

  for (const [language, locale] of [
    ['de', 'de-DE'],
    ['en', 'en-US'],
  ] as const)
    it(`${language}: no phrase of a table is one that was learned from, and each means something`, () => {
      const learned = readOwnPhrases(language);
      const texts = new Set(learned.map(({ text }) => plainText(text)));
      const table = readHearings([join(OWN, `${language}.jsonl`)]).filter(({ want }) => want !== 'attempt');
      expect(table.filter(({ heard }) => texts.has(plainText(heard))).map(({ heard }) => heard)).to.deep.equal([]);
      const meanings = new Set(Object.keys(heardPatternsOf(locale).meanings));
      expect(learned.filter(({ want }) => !meanings.has(want))).to.deep.equal([]);
    });

  it('what is said to a card of its own writing names its question, its answer, and what is right and wrong', () => {
    const answers = readOwnAnswers('de', 'de-DE');
    expect(answers.length).to.be.at.least(50);
    for (const { card, said } of answers) {
      expect(card.back).not.to.equal('');
      expect(said.length, card.front).to.be.at.least(2);
    }
  });
});
