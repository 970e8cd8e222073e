import { UsageError } from './commands/command-line.ts';
import { DEVICE_KINDS, type DeviceKind } from './simulator/viewports.ts';

/**
 * A conversation as text, one thing a line; blank lines and lines that begin with `#` say nothing.
 *
 *     locale: de-DE       the device's locale; default en-US. Stands before the first turn.
 *     note: What ...?::…  a paragraph of the learner's notes. Stands before the first turn.
 *     U: skip             what the learner says, and exactly what A: says is heard, or nothing without one
 *     A: Skipped. ...
 *     skip                what the learner says, whatever is heard
 *     !launch  !silence  !fallback  !end  !request FILE  !touch hint  !advance 3d  !device show
 *
 * What begins with an exclamation mark may stand after `U:` too.
 */
export type ScriptLine =
  | { readonly kind: 'locale'; readonly locale: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heard'; readonly speech: string }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'device'; readonly device: DeviceKind }
  | { readonly kind: 'turn'; readonly turn: ScriptTurn; readonly isChecked: boolean };

export type ScriptTurn =
  | { readonly does: 'say'; readonly words: string }
  | { readonly does: 'launch' | 'silence' | 'fallback' | 'end' }
  | { readonly does: 'touch'; readonly touch: string }
  | { readonly does: 'request'; readonly file: string };

/**
 * Reads one line; null where it says nothing.
 * @param number 1-based, for the message
 * @throws UsageError that names the line and the rule it broke
 */
export function readScriptLine(text: string, number: number): ScriptLine | null {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) return null;
  const [, name = '', value = ''] = /^(locale|note|U|A):\s*(.*)$/.exec(line) ?? [];
  switch (name) {
    case 'locale':
      return { kind: 'locale', locale: value };
    case 'note':
      return { kind: 'note', text: value };
    case 'A':
      return { kind: 'heard', speech: value };
    case 'U':
      return actionOf(value, number, true);
    default:
      return actionOf(line, number, false);
  }
}

function actionOf(said: string, number: number, isChecked: boolean): ScriptLine {
  const turn = (does: ScriptTurn): ScriptLine => ({ kind: 'turn', turn: does, isChecked });
  if (!said.startsWith('!')) return turn({ does: 'say', words: said });
  const [name = '', ...rest] = said.slice(1).split(/\s+/);
  const argument = rest.join(' ');
  switch (name) {
    case 'launch':
    case 'silence':
    case 'fallback':
    case 'end':
      return turn({ does: name });
    case 'touch':
      return turn({ does: 'touch', touch: argument });
    case 'request':
      return turn({ does: 'request', file: argument });
    case 'advance':
      return { kind: 'advance', ms: durationMs(argument, number) };
    case 'device': {
      const device = DEVICE_KINDS.find((kind) => kind === argument);
      if (device === undefined) throw badLine(number, `!device takes ${DEVICE_KINDS.join(', ')}, not "${argument}"`);
      return { kind: 'device', device };
    }
    default:
      throw badLine(number, `!${name} is no command`);
  }
}

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const;

function durationMs(text: string, number: number): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)\s*([dhms])$/.exec(text) ?? [];
  if (count === undefined) throw badLine(number, `!advance takes a time such as 3d, 12h, 20m or 30s, not "${text}"`);
  return Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS];
}

export const badLine = (number: number, rule: string): UsageError => new UsageError(`Line ${String(number)}: ${rule}.`);
