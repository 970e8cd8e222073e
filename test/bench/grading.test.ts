import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { goalsOf } from '../../bench/grading/goals.ts';
import { OWN, readJudgedFiles } from '../../bench/grading/judged-answers.ts';
import { measureFiles } from '../../bench/grading/measure.ts';
import { SIMILARITY_RIVALS, customaryForm, quizBowlVerdict } from '../../bench/grading/rivals.ts';
import { type Judged, scoresOf } from '../../bench/grading/scores.ts';
import { inWords } from '../../bench/grading/table.ts';
import { bestThreshold, judgedBy } from '../../bench/grading/thresholds.ts';
import { percentile } from '../../bench/grading/timing.ts';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { thrownError } from '../support/thrown-error.ts';

describe('bench/grading scores', () => {
  const judged = (verdict: Judged['verdict'], score: number, human: boolean): Judged => ({ verdict, score, human });
  const six = [
    judged('accept', 0.9, true),
    judged('ask', 0.5, true),
    judged('reject', 0.4, true),
    judged('accept', 0.8, false),
    judged('ask', 0.49, false),
    judged('reject', 0, false),
  ];

  it('are two-way by score and three-way by verdict', () => {
    // Two-way: right 2 of 3, wrong 2 of 3, so either F1 is 4 / (4 + 2). Decided: four, two of them wrongly.
    const third = 1 / 3;
    expect(scoresOf(six)).to.deep.equal({
      cases: 6,
      macroF1: 2 / 3,
      falseAcceptRate: third,
      falseRejectRate: third,
      threeWay: { askRate: third, errorAmongDecided: 0.5, falseAcceptRate: third, falseRejectRate: third },
    });
  });
  it('take the mean of both F1, where they differ', () => {
    const accepting = [judged('accept', 1, true), judged('accept', 1, true), judged('accept', 1, false)];
    expect(scoresOf(accepting)).to.deep.include({ macroF1: 0.4, falseAcceptRate: 1, falseRejectRate: 0 });
  });
  it('are zero of nothing', () => {
    expect(scoresOf([])).to.deep.include({ cases: 0, macroF1: 0, falseAcceptRate: 0 });
  });
});

describe('bench/grading rivals', () => {
  it('take the expected answer that fits best', () => {
    for (const { similarity } of SIMILARITY_RIVALS) {
      expect(similarity({ expected: ['elephant', 'blue whale'], given: 'The Blue Whale!' })).to.equal(100);
      expect(similarity({ expected: ['elephant'], given: 'blue whale' })).to.be.below(60);
    }
    expect(quizBowlVerdict({ expected: ['elephant', 'Blue Whale'], given: 'blue whale' })).to.equal('accept');
    expect(quizBowlVerdict({ expected: ['elephant'], given: 'blue whale' })).to.equal('reject');
  });
  it('have the better verdict of both modes', () => {
    expect(quizBowlVerdict({ expected: ['blue whale'], given: 'whale' })).to.equal('accept');
    expect(quizBowlVerdict({ expected: ['whale'], given: 'a big blue whale' })).to.equal('accept');
  });
  it('compare in the customary form', () => {
    expect(customaryForm('  The Éclair,  an “answer” ')).to.equal('eclair answer');
  });

  const found = [10, 40, 55, 60, 80, 90, 91, 92, 93, 94].map((similarity) => ({
    similarity,
    human: similarity > 50,
  }));
  it('have the threshold with the best macro-F1', () => {
    expect(bestThreshold(found)).to.equal(41);
  });
  it('ask around their threshold for a tenth at most', () => {
    const verdicts = judgedBy(50, found).map(({ verdict }) => verdict);
    expect(verdicts).to.deep.equal(['reject', 'reject', 'ask', ...Array<string>(7).fill('accept')]);
    const scores = scoresOf(judgedBy(50, found));
    expect(scores).to.deep.include({ macroF1: 1 });
    expect(scores.threeWay).to.deep.include({ askRate: 0.1, errorAmongDecided: 0 });
  });
});

describe('bench/grading figures', () => {
  it('take the value that so many per cent do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(hundred, 50), percentile(hundred, 99), percentile([7], 99), percentile([], 99)]).to.deep.equal([
      50, 99, 7, 0,
    ]);
  });
  it('meet a goal at its bound, or under it where it says so', () => {
    const scores = scoresOf([]);
    const goals = (macroF1: number, threeAnswersP99Ms: number) =>
      goalsOf('spoken-tech', { scores: { ...scores, macroF1 }, threeAnswersP99Ms }).map(({ outcome }) => outcome);
    expect(goals(0.975, 0.999)).to.deep.equal(['met', 'met']);
    expect(goals(0.9749, 1)).to.deep.equal(['missed', 'missed']);
    expect(goalsOf('my-answers', { scores, threeAnswersP99Ms: 0.5 })).to.have.length(1);
  });
});

describe("the project's judged answers", () => {
  const files = readJudgedFiles(OWN);
  it('hold right and wrong ones, each once', () => {
    for (const { cases } of files) {
      expect(cases.filter(({ human }) => human)).not.to.have.length(0);
      expect(cases.filter(({ human }) => !human)).not.to.have.length(0);
      expect(new Set(cases.map((one) => JSON.stringify(one)))).to.have.length(cases.length);
    }
  });
  it('are measured beside every rival, and printed a line each', () => {
    const results = measureFiles(files);
    for (const { product, rivals } of results) {
      expect(rivals.map(({ checker }) => checker.replace(/, from \d+$/, ''))).to.deep.equal([
        'fuzzball WRatio',
        'fuzzball token_set',
        'qb-answer-checker',
      ]);
      for (const { scores } of [product, ...rivals]) {
        expect(scores.cases).to.equal(product.scores.cases);
        expect(scores.macroF1).to.be.within(0.3, 1);
      }
    }
    const text = inWords(results);
    for (const { name, product } of results) {
      expect(text).to.include(`${name}: ${String(product.scores.cases)} cases\n`);
      expect(text).to.include(product.scores.macroF1.toFixed(4));
    }
  });
});

describe('a folder of judged answers', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read file by file, whatever else lies there', () => {
    const one = { question: 'Q?', expected: ['A'], given: 'a', human: true };
    writeFileSync(join(folder, 'b.dev.jsonl'), `${JSON.stringify(one)}\n\n`);
    writeFileSync(join(folder, 'a.jsonl'), JSON.stringify({ ...one, human: false }));
    writeFileSync(join(folder, 'README.md'), '#');
    expect(readJudgedFiles(folder)).to.deep.equal([
      { name: 'a', cases: [{ ...one, human: false }] },
      { name: 'b', cases: [one] },
    ]);
  });
  it('is refused without any, and with a broken line', () => {
    expect(thrownError(() => readJudgedFiles(folder), LocalDataError).message).to.include(folder);
    expect(thrownError(() => readJudgedFiles(join(folder, 'none')), LocalDataError).message).to.include('none');
    writeFileSync(join(folder, 'a.jsonl'), '\n{}\n');
    expect(thrownError(() => readJudgedFiles(folder), LocalDataError).message).to.include(
      'a.jsonl, line 2: "question" is missing.',
    );
  });
});
