import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { grade } from '../../lambda/grading/grade.ts';
import { acceptedAnswers } from '../../lambda/importing/accepted-answers.ts';
import { relatedIn } from '../../local/engines/lexicons.ts';

const TABLES = new URL('tables/', import.meta.url);

interface Row {
  readonly locale: string;
  readonly question: string;
  readonly siblings: readonly string[];
  readonly expected: string;
  readonly heard: string;
  readonly verdict: string;
}

/**
 * `expected | heard | verdict` a line; where `expected` is parted by ` ; `, its parts are the items of a list.
 * `Language: ...` speaks for the lines below it, `Q: ...` asks for them, and `Others: ...; ...` are the deck's other
 * answers until the next question. `#` begins a comment.
 */
function rowsOf(text: string): Row[] {
  let [locale, question, siblings] = ['en-US', '', [] as string[]];
  return text.split('\n').flatMap((line) => {
    const [, name, value = ''] = /^(Language|Q|Others): ?(.*)$/.exec(line) ?? [];
    if (name === 'Language') locale = value;
    if (name === 'Q') [question, siblings] = [value, []];
    if (name === 'Others') siblings = value.split('; ');
    if (name !== undefined || line.startsWith('#') || line.trim() === '') return [];
    const [expected = '', heard = '', verdict = ''] = line.split(' | ').map((cell) => cell.trim());
    return [{ locale, question, siblings, expected, heard, verdict }];
  });
}

for (const file of readdirSync(TABLES)) {
  describe(`answers with ${file.replace('.txt', '').replaceAll('-', ' ')}`, () => {
    for (const row of rowsOf(readFileSync(new URL(file, TABLES), 'utf8'))) {
      const { locale, question, siblings, expected, heard, verdict } = row;
      it(`${expected}, heard "${heard}": ${verdict}`, () => {
        const parts = expected.split(' ; ');
        const [back, items] = parts.length > 1 ? [parts.join(', '), parts] : [expected, []];
        const words = { front: question, back, items, accepted: acceptedAnswers(back, [], locale) };
        const [related = []] = relatedIn(locale, [words]);
        const judgement = grade({ ...words, related }, heard, { locale, siblings });
        const what = JSON.stringify(judgement);
        if (verdict.startsWith('not ')) expect(judgement.verdict, what).not.to.equal(verdict.slice('not '.length));
        else expect(judgement.verdict, what).to.equal(verdict);
      });
    }
  });
}
