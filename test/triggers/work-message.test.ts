import { expect } from 'chai';
import type { Work } from '../../lambda/ports/work.ts';
import { WorkMessageError, readWorkMessage, workMessage } from '../../lambda/triggers/work-message.ts';
import { thrownError } from '../support/thrown-error.ts';

const WORK: readonly Work[] = [
  { job: 'import', key: 'notes/abcdefghijklmnopqrstuv/Cells.md', sequencer: '0055AED6DCD90281E5' },
  { job: 'import', key: 'notes/abcdefghijklmnopqrstuv/Cells.md', sequencer: null },
  { job: 'export', learner: 'abcdefghijklmnopqrstuv', format: 'csv', deck: null },
  { job: 'optimise', learner: 'abcdefghijklmnopqrstuv' },
];

describe('messages of the work queue', () => {
  for (const work of WORK) {
    it(`carry ${JSON.stringify(work)}`, () => {
      const message = workMessage(work);
      expect(JSON.parse(message)).to.deep.equal({ version: 1, ...work });
      expect(readWorkMessage(message)).to.deep.equal({ version: 1, ...work });
    });
  }

  for (const [body, rule] of [
    ['', 'the message is no JSON'],
    ['[]', '"version" is missing'],
    ['{"version":1}', '"job" is missing'],
    ['7', '"the message" should be Object'],
    ['{"version":1,"job":"dance"}', '"job" should be'],
    ['{"version":2,"job":"import","key":"k","sequencer":null}', '"version" should be 1'],
    ['{"version":1,"job":"import","key":"","sequencer":null}', '"key" should be !0'],
    ['{"version":1,"job":"optimise","learner":"abc"}', '"learner" should be'],
    ['{"version":1,"job":"import","key":"k"}', '"sequencer" is missing'],
  ] as const) {
    it(`are none where the body is ${body || 'empty'}, and say why`, () => {
      expect(thrownError(() => readWorkMessage(body), WorkMessageError).message).to.include(`No job: ${rule}`);
    });
  }
});
