import { performance } from 'node:perf_hooks';
import type { Reply } from '../lambda/domain/reply.ts';
import { writeResponse } from '../lambda/speech/write-response.ts';

const WARM_UP = 500;
const TURNS = 4000;
const DECOYS = 8;
/** Of so many runs of the same answer the fastest counts: whatever else the machine did is no part of it. */
const RUNS = 3;

/** An answer that was wrong, and the next question, on a device with a screen. */
function answered(turn: number): Reply {
  const text = (what: string): string => `${what} ${String(turn % 97)} of the code names`;
  return {
    version: 1,
    locale: 'en-US',
    acts: [
      { act: 'verdict', outcome: 'wrong', expected: text('The answer'), heard: 'something else' },
      {
        act: 'question',
        lead: 'plain',
        card: {
          deck: 'd',
          id: 'c',
          front: `${text('Which one stands for number')}?`,
          back: text('This'),
          accepted: [text('That')],
          options: [],
          siblings: Array.from({ length: DECOYS }, (_, index) => text(`Decoy ${String(index)}`)),
        },
      },
    ],
    listen: 'answer',
    turn: turn % 7,
    screen: { heard: 'something else that was said' },
  };
}

/** What writing an answer with its screen takes, milliseconds: of a hundred answers, all but the slowest take less. */
export function measureRender(): { readonly p99Ms: number; readonly bytes: number } {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    const reply = answered(turn);
    const taken = Array.from({ length: RUNS }, () => timed(() => writeResponse(reply)));
    if (turn >= WARM_UP) times.push(Math.min(...taken));
  }
  times.sort((a, b) => a - b);
  const bytes = Buffer.byteLength(JSON.stringify(writeResponse(answered(0))));
  return { p99Ms: times[Math.floor(times.length * 0.99)] ?? NaN, bytes };
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
