import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHere } from './commands/command-line.ts';
import { type ConversationOptions, startConversation } from './conversation.ts';
import type { ShownExchange, Talk } from './talk.ts';
import type { InputLine } from './input-lines.ts';
import { type ScriptTurn, badLine, readScriptLine } from './script.ts';

/** A turn of a script. */
export interface ScriptStep {
  /** 1-based. */
  readonly number: number;
  /** As the script has it. */
  readonly said: string;
  /** null where Alexa would keep it to herself: no session is open. */
  readonly exchange: ShownExchange | null;
}

/** What was heard is not what the script says. */
export interface Mismatch {
  /** Of the line that was said, 1-based. */
  readonly number: number;
  readonly said: string;
  /** '' for nothing. */
  readonly expected: string;
  readonly heard: string;
}

export interface ScriptOptions extends Omit<ConversationOptions, 'clock'> {
  /** Where it is played; default: on the whole system in this process. */
  readonly converse?: (options: ConversationOptions) => Promise<Talk>;
  /** Whether !advance can move the clock that the skill goes by; default: it can. */
  readonly canAdvance?: boolean;
  /** When the script begins, epoch milliseconds; default: as this machine's clock goes. */
  readonly startMs?: number;
}

/**
 * Plays a script as its lines arrive: yields each turn once it is over, and after it a mismatch where the script says
 * what is to be heard and something else was.
 * @throws UsageError for a line that is no line of a script
 */
export async function* runScript(
  lines: AsyncIterable<InputLine> | Iterable<InputLine>,
  { startMs, canAdvance = true, ...options }: ScriptOptions,
): AsyncGenerator<ScriptStep | Mismatch> {
  let aheadMs = 0;
  const clock = (): number => (startMs ?? Date.now()) + aheadMs;
  const setting: { locale?: string; notes: string[] } = { notes: [] };
  let conversation: Talk | null = null;
  let checked: ScriptStep | null = null;
  const mismatches = (expected: string): Mismatch[] => {
    const step = checked;
    checked = null;
    const heard = step?.exchange?.speech ?? '';
    return step === null || heard === expected ? [] : [{ number: step.number, said: step.said, expected, heard }];
  };
  try {
    for await (const { number, text } of lines) {
      const line = readScriptLine(text, number);
      if (line === null) continue;
      if (line.kind === 'locale' || line.kind === 'note') {
        if (conversation !== null) throw badLine(number, `${line.kind}: stands before the first turn`);
        if (line.kind === 'locale') setting.locale = line.locale;
        else setting.notes.push(line.text);
        continue;
      }
      if (line.kind === 'heard') {
        if (checked === null) throw badLine(number, 'A: stands after a U: line');
        yield* mismatches(line.speech);
        continue;
      }
      yield* mismatches('');
      if (line.kind === 'advance') {
        if (!canAdvance) throw badLine(number, '!advance moves no clock of a deployed function');
        aheadMs += line.ms;
        continue;
      }
      conversation ??= await startWith(setting, { ...options, clock });
      if (line.kind === 'device') conversation.simulator.device = line.device;
      else {
        const exchange = await take(line.turn, number, conversation);
        const step = { number, said: text.trim().replace(/^U:\s*/, ''), exchange };
        checked = line.isChecked ? step : null;
        yield step;
      }
    }
    yield* mismatches('');
  } finally {
    await conversation?.stop();
  }
}

/** The script's own notes are imported as a note of their own, after those that were named. */
async function startWith(
  { locale, notes }: { readonly locale?: string; readonly notes: readonly string[] },
  { converse = startConversation, ...options }: ConversationOptions & Pick<ScriptOptions, 'converse'>,
): Promise<Talk> {
  const folder = notes.length > 0 ? mkdtempSync(join(tmpdir(), 'study-aloud-')) : null;
  try {
    const own = folder === null ? [] : [join(folder, 'script.md')];
    for (const file of own) writeFileSync(file, notes.join('\n\n'));
    return await converse({
      ...options,
      ...(locale !== undefined && { locale }),
      notes: [...(options.notes ?? []), ...own],
    });
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}

function take(turn: ScriptTurn, number: number, conversation: Talk): Promise<ShownExchange | null> {
  switch (turn.does) {
    case 'say':
      return conversation.turn((device) => device.say(turn.words));
    case 'launch':
      return conversation.turn((device) => device.launch());
    case 'silence':
      return conversation.turn((device) => device.silence());
    case 'fallback':
      return conversation.turn((device) => device.fallback());
    case 'end':
      return conversation.turn((device) => device.end());
    case 'touch':
      return conversation.turn((device) => device.touch([turn.touch]));
    case 'request': {
      const envelope = readEnvelope(turn.file, number);
      return conversation.turn((device) => device.send(envelope));
    }
  }
}

function readEnvelope(file: string, number: number): unknown {
  try {
    return JSON.parse(readFileSync(fromHere(file), 'utf8')) as unknown;
  } catch (cause) {
    throw badLine(number, `!request cannot use ${file} (${cause instanceof Error ? cause.message : 'unknown fault'})`);
  }
}
