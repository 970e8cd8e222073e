import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { newTable } from '../../test/support/dynamodb-engines.ts';
import type { Section } from '../figures.ts';
import { fillTable } from '../fill-table.ts';
import { sampleCards } from '../sample-cards.ts';
import { answersOf, loadSkill } from './load-session.ts';
import type { LoadPlace } from './throughput.ts';

const SESSIONS = 16;
const CARDS = 100;
const MEGABYTE = 1024 * 1024;
/** What a heap may be larger by at the end than at its tenth: less than 60 bytes a turn, of 100,000. */
const GROWTH_MB = 6;

/** Collects what nobody holds any more, without a flag on the command line. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** What one process holds after so many turns, at sixteen sessions at once. */
export async function memorySection({ client, nowMs, tell }: LoadPlace, turns: number): Promise<Section> {
  tell(`${turns.toLocaleString('en-US')} turns ...`);
  const collect = collector();
  const tableName = await newTable(client);
  const users = Array.from({ length: SESSIONS }, (_, i) => `amzn1.ask.account.memory-${String(i)}`);
  for (const user of users) await fillTable({ client, tableName }, learnerKeyOf(user), { cardCount: CARDS, nowMs });
  const answers = answersOf(sampleCards(CARDS, nowMs));
  const skill = loadSkill({ client, tableName }, answers, nowMs);
  const sessions = users.map(skill.session);
  const held: number[] = [];
  const began = performance.now();
  for (let tenth = 0; tenth < 10; tenth += 1) {
    await Promise.all(
      sessions.map(async (session) => {
        for (let turn = 0; turn < turns / 10 / SESSIONS; turn += 1) await session.turn();
      }),
    );
    collect();
    held.push(process.memoryUsage().heapUsed / MEGABYTE);
  }
  const seconds = (performance.now() - began) / 1000;
  const [first = 0] = held;
  return {
    title: `Memory over ${turns.toLocaleString('en-US')} turns, in one process`,
    figures: [
      { name: 'held after the first tenth', value: first, unit: 'MB' },
      { name: 'held at the end', value: held.at(-1) ?? 0, unit: 'MB' },
      { name: 'more than after the first tenth', value: (held.at(-1) ?? 0) - first, unit: 'MB', atMost: GROWTH_MB },
      { name: 'turns', value: turns / seconds, unit: 'a second' },
      { name: 'turns that failed', value: skill.failed(), unit: 'turns', atMost: 0 },
    ],
    remarks: [`after each tenth, in MB: ${held.map((one) => one.toFixed(1)).join(', ')}`],
  };
}
