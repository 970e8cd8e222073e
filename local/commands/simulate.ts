import '../quiet-sdk.ts';
import { Option } from 'commander';
import type { ShownExchange } from '../talk.ts';
import { startCloudConversation } from '../cloud/cloud-conversation.ts';
import { inputLines } from '../input-lines.ts';
import { type Mismatch, type ScriptStep, runScript } from '../run-script.ts';
import { DEVICE_KINDS, type DeviceKind } from '../simulator/viewports.ts';
import { UsageError, dataOption, learnerOption, localeOption, noiseOption, runCommand } from './command-line.ts';

interface Options {
  readonly notes: string[];
  readonly data: string;
  readonly memory?: boolean;
  readonly cloud?: boolean;
  readonly clock?: string;
  readonly device: DeviceKind;
  readonly learner: string;
  readonly locale: string;
  readonly noise?: number;
  readonly person?: string;
}

async function simulate({ notes, data, memory = false, cloud = false, clock, ...options }: Options): Promise<void> {
  const { device, learner, locale, noise = null, person = null } = options;
  const startMs = timeFrom(clock);
  const steps = runScript(inputLines(process.stdin), {
    notes,
    data: memory ? null : data,
    learner,
    device,
    locale,
    noiseSeed: noise,
    person,
    ...(startMs !== null && { startMs }),
    ...(cloud && { converse: startCloudConversation, canAdvance: false }),
  });
  for await (const step of steps) {
    if ('exchange' in step) print(step);
    else complain(step);
  }
}

function timeFrom(iso: string | undefined): number | null {
  const startMs = iso === undefined ? null : Date.parse(iso);
  if (Number.isNaN(startMs))
    throw new UsageError(`--clock is "${iso ?? ''}", not an ISO time such as 2026-03-01T09:00:00Z.`);
  return startMs;
}

const NOT_SENT: ShownExchange = {
  request: null,
  speech: null,
  ssml: null,
  reprompt: null,
  listening: false,
  ended: true,
  verdict: null,
  understood: null,
  card: null,
  spokenBy: null,
  problems: [],
  misheard: false,
};

function print({ said, exchange }: ScriptStep): void {
  if (exchange === null) {
    process.stderr.write(`"${said}" was not sent: no session is open. "open study aloud" opens one.\n`);
  }
  const { request, speech, ssml, reprompt, listening, ended, verdict, card, spokenBy, problems } = exchange ?? NOT_SENT;
  const shown = { said, request, speech, ssml, reprompt, listening, ended, verdict, card, spokenBy, problems };
  process.stdout.write(`${JSON.stringify(shown)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

function complain({ number, said, expected, heard }: Mismatch): void {
  process.stderr.write(`Line ${String(number)}: after "${said}" the script has "${expected}", heard was "${heard}".\n`);
  process.exitCode = 1;
}

await runCommand((command) =>
  command
    .name('simulate')
    .description(
      'Speaks each line of standard input to the skill as Alexa would send it; prints one JSON object a line. ' +
        'Plays conversation scripts too: what an A: line says must be heard after the U: line before it.',
    )
    .option('--notes <paths...>', 'notes to import first', [])
    .addOption(dataOption())
    .addOption(new Option('--memory', 'keep nothing').conflicts('data'))
    .addOption(
      new Option('--cloud', 'to the skill function that "npm run cloud -- up" deployed').conflicts([
        'data',
        'memory',
        'clock',
      ]),
    )
    .option('--clock <time>', 'an ISO time to stand still at; only !advance moves it')
    .addOption(new Option('--device <kind>', 'what the learner speaks to').choices(DEVICE_KINDS).default('speaker'))
    .addOption(learnerOption())
    .addOption(localeOption())
    .addOption(noiseOption())
    .option('--person <name>', 'whose voice is known beside the account')
    .action(simulate),
);
