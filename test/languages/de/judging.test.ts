import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { grade } from '../../../lambda/grading/grade.ts';
import { acceptedAnswers } from '../../../lambda/importing/accepted-answers.ts';

const TABLE = new URL('answers.txt', import.meta.url);

/** `expected | heard | verdict` a line; `Q: ...` asks for the lines below it; `#` begins a comment. */
describe('German answers', () => {
  let front = '';
  for (const line of readFileSync(TABLE, 'utf8').split('\n')) {
    if (line.startsWith('Q:')) front = line.slice(2).trim();
    if (line.startsWith('Q:') || line.startsWith('#') || line.trim() === '') continue;
    const [back = '', heard = '', verdict = ''] = line.split(' | ').map((cell) => cell.trim());
    const card = { front, back, accepted: acceptedAnswers(back, [], 'de-DE') };
    it(`${back}, heard "${heard}": ${verdict}`, () => {
      const judgement = grade(card, heard, { locale: 'de-DE' });
      const what = JSON.stringify(judgement);
      if (verdict.startsWith('not ')) expect(judgement.verdict, what).not.to.equal(verdict.slice('not '.length));
      else expect(judgement.verdict, what).to.equal(verdict);
    });
  }
});
