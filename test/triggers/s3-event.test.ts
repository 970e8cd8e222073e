import type { S3Event } from 'aws-lambda';
import { expect } from 'chai';
import { S3EventError, readS3Event } from '../../lambda/triggers/s3-event.ts';
import { thrownError } from '../support/thrown-error.ts';

const notified = (key: string, sequencer?: string, bucket = 'notes-bucket'): unknown => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: bucket }, object: { key, ...(sequencer !== undefined && { sequencer }) } },
    },
  ],
});
const only = (event: unknown) => {
  const [[, [change]] = ['', [undefined]]] = readS3Event(event);
  if (change === undefined) throw new Error('no change');
  return change;
};

describe('a notification of S3', () => {
  it('names keys as their authors wrote them', () => {
    for (const [sent, key] of [
      ['notes/k/Biology+%26+co/cells+1.md', 'notes/k/Biology & co/cells 1.md'],
      ['notes/k/1%2B1.md', 'notes/k/1+1.md'],
      ['notes/k/%C3%9Cben.md', 'notes/k/Üben.md'],
      ['notes/k/../x.md', 'notes/k/../x.md'],
    ] as const) {
      expect(only(notified(sent)).key).to.equal(key);
    }
  });

  it('says which of two changes is the later one, the shorter number filled up on the right', () => {
    const order = ['0055AED6DCD90281', '0055AED6DCD90281E5', '0055AED6DCD90282', '006', '0a', '0B'];
    const compared = order.map((sequencer) => only(notified('k', sequencer)).sequencer ?? '');
    expect([...compared].sort()).to.deep.equal(compared);
    expect(new Set(compared).size).to.equal(order.length);
    expect(only(notified('k', '00AF')).sequencer).to.equal(only(notified('k', '00AF00')).sequencer);
    expect(only(notified('k')).sequencer).to.equal(null);
  });

  it('may tell of several files and buckets, each in order', () => {
    const [one, two, three] = [notified('1'), notified('2', 'A', 'other'), notified('3')] as S3Event[];
    const event = { Records: [...(one?.Records ?? []), ...(two?.Records ?? []), ...(three?.Records ?? [])] };
    const keys = [...readS3Event(event)].map(([bucket, changes]) => [bucket, changes.map(({ key }) => key)]);
    expect(keys).to.deep.equal([
      ['notes-bucket', ['1', '3']],
      ['other', ['2']],
    ]);
  });

  it('may be the one that tries a configuration out', () => {
    expect([...readS3Event({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' })]).to.deep.equal([]);
  });

  it('is nothing else', () => {
    for (const [event, says] of [
      [null, 'No notification of S3: "the event" should be Object.'],
      [{}, 'No notification of S3: "Records" is missing.'],
      [{ Records: [{ eventSource: 'aws:sqs' }] }, /"Records.0.eventSource" should be "aws:s3"/],
      [notified('k', 'no number'), /"Records.0.s3.object.sequencer"/],
      [notified('%E0%A4%A'), 'No notification of S3: a key is not URL-encoded.'],
    ] as const) {
      const { message } = thrownError(() => readS3Event(event), S3EventError);
      if (typeof says === 'string') expect(message).to.equal(says);
      else expect(message).to.match(says);
    }
  });
});
