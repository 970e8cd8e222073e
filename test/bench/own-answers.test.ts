import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  type Agreement,
  OWN_ANSWERS,
  agreementsOf,
  isAgreed,
  isReversed,
  readOwnAnswers,
} from '../../bench/grading/own-answers.ts';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { thrownError } from '../support/thrown-error.ts';

/** What was reached, by language; it may rise. */
const AGREED_AT_LEAST: Readonly<Record<string, number>> = { 'en-US': 565, 'de-DE': 173 };
const LISTED = readFileSync(new URL('../../docs/grading.md', import.meta.url), 'utf8');

/** How an answer is named in the list: question, answer, and what was heard. */
const nameOf = ({ answer: { card, heard } }: Agreement): string => `${card.front} | ${card.back} | ${heard} |`;

describe('answers of our own, judged before the grader heard them', () => {
  const agreements = agreementsOf(readOwnAnswers(OWN_ANSWERS));
  const of = (locale: string): Agreement[] => agreements.filter(({ answer }) => answer.locale === locale);

  it('are six hundred and fifty to eighty-seven cards of sixteen subjects, and two hundred to thirty German ones', () => {
    const cards = (locale: string): number => new Set(of(locale).map(({ answer }) => answer.card.front)).size;
    expect(of('en-US').length).to.be.at.least(650);
    expect(of('de-DE').length).to.be.at.least(195);
    expect([cards('en-US'), cards('de-DE')]).to.deep.equal([87, 30]);
    expect(new Set(of('en-US').map(({ answer }) => answer.subject)).size).to.equal(16);
  });

  for (const [locale, least] of Object.entries(AGREED_AT_LEAST)) {
    it(`are judged alike at least ${String(least)} times in ${locale}`, () => {
      expect(of(locale).filter(isAgreed).length).to.be.at.least(least);
    });
  }

  it('are never judged the other way round, but for those that the list names', () => {
    const unnamed = agreements.filter((one) => isReversed(one) && !LISTED.includes(nameOf(one)));
    expect(unnamed.map((one) => `${nameOf(one)} ${one.judgement.rule}`)).to.deep.equal([]);
  });

  it('are listed by names that there are, where the grader differs', () => {
    const rows = LISTED.split('\n').filter((line) => / → (?:accept|ask|reject) /.test(line));
    const names = agreements.map(nameOf);
    expect(rows.length).to.be.above(0);
    expect(rows.filter((row) => !names.some((name) => row.includes(name)))).to.deep.equal([]);
  });
});

describe('a file of own answers', () => {
  const read = (text: string, language = 'en'): ReturnType<typeof readOwnAnswers> => {
    const folder = `${mkdtempSync(join(tmpdir(), 'own-answers-'))}/`;
    try {
      mkdirSync(join(folder, language));
      writeFileSync(join(folder, language, 'one.txt'), text);
      return readOwnAnswers(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('gives each answer its card, its judgement and the deck', () => {
    const [first, second] = read('Q: How many?\nA: 2\n+ two\n\nQ: Which?\nA: red ; blue\n? red\n', 'de');
    expect(first).to.deep.include({ locale: 'de-DE', subject: 'one', heard: 'two', judged: 'accept' });
    expect(first?.card).to.deep.include({ front: 'How many?', back: '2', items: [] });
    expect(first?.siblings).to.deep.equal(['red, blue']);
    expect(second?.card.items).to.deep.equal(['red', 'blue']);
  });

  for (const [text, line] of [
    ['+ an answer before its card', 1],
    ['Q: How many?\n+ two', 2],
    ['Q: How many?\nA: 2\ntwo', 3],
  ] as const) {
    it(`says what is wrong with line ${String(line)} of ${JSON.stringify(text)}`, () => {
      const fault = thrownError(() => read(text), LocalDataError);
      expect(fault.message).to.include(`one.txt, line ${String(line)}`);
    });
  }

  it('is of a language that there is', () => {
    expect(thrownError(() => read('', 'xx'), LocalDataError).message).to.include('xx');
  });
});
