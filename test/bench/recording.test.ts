import { expect } from 'chai';
import { createRecording, sequentialWaits, unitsOf } from '../../bench/recording.ts';

/** What is under way, as a line: a letter begins a call, the same letter again ends it. */
function recorded(line: string, units: Readonly<Record<string, number>> = {}) {
  const recording = createRecording();
  const open = new Map<string, (units: number | null) => void>();
  for (const letter of line) {
    const end = open.get(letter);
    if (end === undefined) open.set(letter, recording.begin(OPERATIONS[letter] ?? letter));
    else end(units[letter] ?? null);
  }
  return recording.take();
}

const OPERATIONS: Readonly<Record<string, string>> = { g: 'GetItem', q: 'Query', u: 'UpdateItem', p: 'PutItem' };

describe('bench/recording', () => {
  it('counts calls that follow each other, and calls under way together once', () => {
    expect(sequentialWaits([])).to.equal(0);
    expect(sequentialWaits(recorded('gg'))).to.equal(1);
    expect(sequentialWaits(recorded('ggpp'))).to.equal(2);
    expect(sequentialWaits(recorded('gqgq'))).to.equal(1);
    expect(sequentialWaits(recorded('gqqgupIIup'))).to.equal(2);
  });
  it('does not let a long call hide two that follow each other beside it', () => {
    expect(sequentialWaits(recorded('IggqqppI'))).to.equal(3);
  });
  it('sums the units of reads and of writes', () => {
    const calls = recorded('gqgqupupII', { g: 1, q: 2.5, u: 3, p: 1 });
    expect(unitsOf(calls, 'read')).to.equal(3.5);
    expect(unitsOf(calls, 'write')).to.equal(4);
  });
  it('knows no sum where a call told none', () => {
    expect(unitsOf(recorded('uupp', { u: 3 }), 'write')).to.equal(null);
    expect(unitsOf(recorded('uupp', { u: 3 }), 'read')).to.equal(0);
  });
  it('gives each call once', () => {
    const recording = createRecording();
    recording.begin('GetItem')(1);
    expect(recording.take()).to.have.length(1);
    expect(recording.take()).to.deep.equal([]);
  });
});
