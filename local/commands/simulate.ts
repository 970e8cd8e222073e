import '../quiet-sdk.ts';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Option } from 'commander';
import { UsageError, dataOption, fromHere, learnerOption, runCommand } from './command-line.ts';
import { type Conversation, type ShownExchange, startConversation } from '../conversation.ts';
import type { DeviceKind } from '../simulator/envelopes.ts';

interface Options {
  readonly notes: string[];
  readonly data: string;
  readonly memory?: boolean;
  readonly clock?: string;
  readonly device: DeviceKind;
  readonly learner: string;
}

async function simulate(options: Options): Promise<void> {
  const time = clockFrom(options.clock);
  const conversation = await startConversation({
    notes: options.notes,
    data: options.memory === true ? null : options.data,
    learner: options.learner,
    device: options.device,
    clock: time.now,
  });
  try {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1;
      const said = line.trim();
      if (said === '' || said.startsWith('#')) continue;
      const shown = await runLine(said, number, conversation, time);
      if (shown === null) continue;
      process.stdout.write(`${JSON.stringify(shown)}\n`);
      if (shown.problems.length > 0) process.exitCode = 1;
    }
  } finally {
    await conversation.stop();
  }
}

type Shown = { readonly said: string } & ShownExchange;

const NOT_SENT: ShownExchange = {
  request: null,
  speech: null,
  ssml: null,
  reprompt: null,
  listening: false,
  ended: true,
  verdict: null,
  card: null,
  spokenBy: null,
  problems: [],
};

/** @returns what to print; null for a line that only changes the setting */
async function runLine(
  said: string,
  number: number,
  { simulator, turn }: Conversation,
  time: Time,
): Promise<Shown | null> {
  const [verb = '', ...rest] = said.split(/\s+/);
  const argument = rest.join(' ');
  switch (verb) {
    case '!advance':
      time.advance(durationMs(argument, number));
      return null;
    case '!device':
      if (argument !== 'speaker' && argument !== 'show')
        throw badLine(number, `!device takes speaker or show, not "${argument}"`);
      simulator.device = argument;
      return null;
    case '!launch':
      return shown(said, await turn((device) => device.launch()));
    case '!silence':
      return shown(said, await turn((device) => device.silence()));
    case '!fallback':
      return shown(said, await turn((device) => device.fallback()));
    case '!end':
      return shown(said, await turn((device) => device.end()));
    case '!request': {
      const envelope = readEnvelope(argument, number);
      return shown(said, await turn((device) => device.send(envelope)));
    }
    default:
      if (verb.startsWith('!')) throw badLine(number, `${verb} is no command`);
      return shown(said, await turn((device) => device.say(said)));
  }
}

function shown(said: string, exchange: ShownExchange | null): Shown {
  if (exchange === null) {
    process.stderr.write(`"${said}" was not sent: no session is open. "open study aloud" opens one.\n`);
  }
  const { request, speech, ssml, reprompt, listening, ended, verdict, card, spokenBy, problems } = exchange ?? NOT_SENT;
  return { said, request, speech, ssml, reprompt, listening, ended, verdict, card, spokenBy, problems };
}

interface Time {
  readonly now: () => number;
  readonly advance: (ms: number) => void;
}

function clockFrom(iso: string | undefined): Time {
  let aheadMs = 0;
  const startMs = iso === undefined ? null : Date.parse(iso);
  if (Number.isNaN(startMs))
    throw new UsageError(`--clock is "${iso ?? ''}", not an ISO time such as 2026-03-01T09:00:00Z.`);
  return {
    now: () => (startMs ?? Date.now()) + aheadMs,
    advance: (ms) => {
      aheadMs += ms;
    },
  };
}

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const;

function durationMs(text: string, number: number): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)\s*([dhms])$/.exec(text) ?? [];
  if (count === undefined) throw badLine(number, `!advance takes a time such as 3d, 12h, 20m or 30s, not "${text}"`);
  return Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS];
}

function readEnvelope(file: string, number: number): unknown {
  try {
    return JSON.parse(readFileSync(fromHere(file), 'utf8')) as unknown;
  } catch (cause) {
    throw badLine(number, `!request cannot use ${file} (${cause instanceof Error ? cause.message : 'unknown fault'})`);
  }
}

const badLine = (number: number, rule: string): UsageError => new UsageError(`Line ${String(number)}: ${rule}.`);

await runCommand((command) =>
  command
    .name('simulate')
    .description(
      'Speaks each line of standard input to the skill as Alexa would send it; prints one JSON object a line.',
    )
    .option('--notes <paths...>', 'notes to import first', [])
    .addOption(dataOption())
    .addOption(new Option('--memory', 'keep nothing').conflicts('data'))
    .option('--clock <time>', 'an ISO time to stand still at; only !advance moves it')
    .addOption(
      new Option('--device <kind>', 'what the learner speaks to').choices(['speaker', 'show']).default('speaker'),
    )
    .addOption(learnerOption())
    .action(simulate),
);
