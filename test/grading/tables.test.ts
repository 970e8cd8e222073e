import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { grade } from '../../lambda/grading/grade.ts';
import { acceptedAnswers } from '../../lambda/importing/accepted-answers.ts';

const TABLES = new URL('tables/', import.meta.url);

interface Row {
  readonly question: string;
  readonly expected: string;
  readonly heard: string;
  readonly verdict: string;
}

/** `expected | heard | verdict` a line; `Q: ...` asks for the lines below it; `#` begins a comment. */
function rowsOf(text: string): Row[] {
  let question = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('Q:')) question = line.slice(2).trim();
    if (line.startsWith('Q:') || line.startsWith('#') || line.trim() === '') return [];
    const [expected = '', heard = '', verdict = ''] = line.split(' | ').map((cell) => cell.trim());
    return [{ question, expected, heard, verdict }];
  });
}

for (const file of readdirSync(TABLES)) {
  describe(`answers with ${file.replace('.txt', '').replaceAll('-', ' ')}`, () => {
    for (const { question, expected, heard, verdict } of rowsOf(readFileSync(new URL(file, TABLES), 'utf8'))) {
      it(`${expected}, heard "${heard}": ${verdict}`, () => {
        const card = { front: question, back: expected, accepted: acceptedAnswers(expected, [], 'en-US') };
        const judgement = grade(card, heard, { locale: 'en-US' });
        const what = JSON.stringify(judgement);
        if (verdict.startsWith('not ')) expect(judgement.verdict, what).not.to.equal(verdict.slice('not '.length));
        else expect(judgement.verdict, what).to.equal(verdict);
      });
    }
  });
}
