import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { OWN, readHearings } from '../../bench/hearing/collections.ts';
import { trainedLogistic } from '../../bench/hearing/logistic.ts';
import { figuresLine, isUnderstood, tallied } from '../../bench/hearing/tally.ts';
import { hear } from '../../lambda/hearing/hear.ts';
import { probabilities, unpacked } from '../../lambda/hearing/model/model.ts';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { thrownError } from '../support/thrown-error.ts';

describe('bench/hearing', () => {
  const own = readHearings([join(OWN, 'own.jsonl')]);

  it("the project's own cases: most are understood, no phrase is graded, no answer is lost", () => {
    const { outcomes } = tallied(own, hear);
    const phrases = outcomes.filter(({ one }) => one.want !== 'attempt');
    expect(phrases.filter(isUnderstood).length / phrases.length).to.be.at.least(0.93);
    expect(phrases.filter(({ heard }) => heard.kind === 'attempt')).to.deep.equal([]);
    for (const { one, heard } of outcomes)
      if (one.want === 'attempt') expect(heard.kind, one.heard).to.equal('attempt');
  });

  it('counts what is understood, graded, lost and left unclear', () => {
    const [phrase, answer] = [own.find(({ want }) => want === 'skip')!, own.find(({ want }) => want === 'attempt')!];
    const lost = { one: answer, heard: { kind: 'command', command: 'skip', argument: null }, tookMs: 1 } as const;
    const graded = { one: phrase, heard: { kind: 'unclear' }, tookMs: 1 } as const;
    expect(figuresLine([lost, graded])).to.equal(
      '  phrases 1: understood 0.0000; graded 0.0000; right answers 1: lost 1.0000, unclear 0.0000; wrong answers 0: lost -, unclear -',
    );
  });

  it('learns what tells classes apart, and keeps it packed', () => {
    const examples = Array.from({ length: 40 }, (_, i) => ({
      features: [5, 20_000 + (i % 2) * 300, 31_000 + i],
      is: i % 2,
      weight: 1,
    }));
    const options = { epochs: 5, learningRate: 0.3, shrink: 0.001, kept: 200, seed: 1 };
    const model = unpacked(JSON.parse(JSON.stringify(trainedLogistic(['attempt', 'skip'], examples, options))));
    expect(probabilities(model, [5, 20_000])[0]).to.be.greaterThan(0.8);
    expect(probabilities(model, [5, 20_300])[1]).to.be.greaterThan(0.8);
  });

  it('says which line is no case', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearings-'));
    const file = join(folder, 'one.jsonl');
    writeFileSync(file, '{"phase": "dream", "question": null, "expected": [], "heard": "skip", "want": "skip"}\n');
    expect(thrownError(() => readHearings([file]), LocalDataError).message).to.include(
      'line 1: "phase" is none of question',
    );
    writeFileSync(file, '{"phase": "idle", "expected": [], "want": "skip"}\n');
    expect(thrownError(() => readHearings([file]), LocalDataError).message).to.include('"heard" is missing');
    writeFileSync(file, '{"phase": "idle", "expected": [], "heard": "skip"}\n');
    expect(thrownError(() => readHearings([file]), LocalDataError).message).to.include('"want"');
    writeFileSync(file, 'skip\n');
    expect(thrownError(() => readHearings([file]), LocalDataError).message).to.include('it is not JSON');
    rmSync(folder, { recursive: true });
  });
});
