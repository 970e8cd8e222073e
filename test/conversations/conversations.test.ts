import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type ShownExchange, startConversation } from '../../local/conversation.ts';
import type { Simulator } from '../../local/simulator/simulator.ts';

const SCRIPTS = new URL('./scripts/', import.meta.url).pathname;
const START_MS = Date.parse('2026-11-24T09:00:00Z');
const HOUR_MS = 3_600_000;

interface Turn {
  readonly said: string;
  readonly answer: string;
  readonly line: number;
}

/**
 * A script: `note:` lines are the learner's notes, `U:` is what the learner says (`!silence`, `!fallback`,
 * `!end`, `!hours 20` do what they say) and the `A:` line after it what is heard; without one, nothing may be heard.
 */
function readScript(file: string): { notes: string; turns: Turn[] } {
  const lines = readFileSync(join(SCRIPTS, file), 'utf8').split('\n');
  const of = (prefix: string, line = ''): string | null =>
    line.startsWith(prefix) ? line.slice(prefix.length).trim() : null;
  return {
    notes: lines.flatMap((line) => of('note:', line) ?? []).join('\n\n'),
    turns: lines.flatMap((line, i) => {
      const said = of('U:', line);
      return said === null ? [] : [{ said, answer: of('A:', lines[i + 1]) ?? '', line: i + 1 }];
    }),
  };
}

function act(device: Simulator, said: string): Promise<Awaited<ReturnType<Simulator['say']>>> {
  if (said === '!silence') return device.silence();
  if (said === '!fallback') return device.fallback();
  if (said === '!end') return device.end();
  return device.say(said);
}

describe('conversations', () => {
  for (const file of readdirSync(SCRIPTS).sort()) {
    it(file.replace(/-/g, ' ').replace('.txt', ''), async () => {
      const { notes, turns } = readScript(file);
      const folder = mkdtempSync(join(tmpdir(), 'conversation-'));
      const note = join(folder, 'notes.md');
      writeFileSync(note, notes);
      let nowMs = START_MS;
      const conversation = await startConversation({
        data: null,
        learner: 'local',
        timeZone: 'UTC',
        clock: () => nowMs,
        notes: notes === '' ? [] : [note],
      });
      try {
        for (const { said, answer, line } of turns) {
          const hours = /^!hours (\d+)$/.exec(said)?.[1];
          if (hours !== undefined) {
            nowMs += Number(hours) * HOUR_MS;
            continue;
          }
          const heard: ShownExchange | null = await conversation.turn((device) => act(device, said));
          expect(heard?.speech ?? '', `${file}, line ${String(line)}: ${said}`).to.equal(answer);
          expect(heard?.problems ?? [], `${file}, line ${String(line)}`).to.deep.equal([]);
        }
      } finally {
        await conversation.stop();
        rmSync(folder, { recursive: true });
      }
    });
  }
});
