import type { SetAside } from '../note.ts';
import { emptySide, noGap } from '../reasons.ts';
import type { TakenCard } from './dialect.ts';
import { hasGap, withCurlyGaps } from './gap-text.ts';
import { isBlank } from './lines.ts';
import { BASIC_FIELDS, BASIC_TYPE, CLOZE_FIELDS, REVERSED_TYPE } from '../keywords.ts';

const isCloze = (type: string): boolean => /cloze/i.test(type);
const FIELD = /^([A-Z][\p{L}\d]*(?: [A-Z][\p{L}\d]*)?):/u;

/** The fields of a note in order; lines before the first name go to the first field. */
export function fieldsOf(lines: readonly string[], type: string): readonly string[] {
  const known: readonly string[] | null = isCloze(type) ? CLOZE_FIELDS : BASIC_TYPE.test(type) ? BASIC_FIELDS : null;
  const fields = new Map<string, string[]>();
  let current = known?.[0] ?? '';
  for (const line of lines) {
    const own = FIELD.exec(line)?.[1];
    const name = known === null ? own : known.find((one) => line.startsWith(`${one}:`));
    if (name !== undefined) current = name;
    const text = name === undefined ? line : line.slice(name.length + 1);
    fields.set(current, [...(fields.get(current) ?? []), text]);
  }
  const names =
    known ?? [...fields.keys()].filter((name) => name !== '' || fields.get('')?.some((line) => !isBlank(line)));
  return names.map((name) => (fields.get(name) ?? []).join('\n').trim());
}

interface Place {
  readonly line: number;
  readonly lastLine: number;
  readonly blockId: string | null;
}

/** The card that a note of a type makes of its fields: the first two, or the gaps of the first. */
export function cardOf(type: string, fields: readonly string[], place: Place): TakenCard | SetAside {
  const [first = '', second = ''] = fields;
  if (isCloze(type)) {
    const gaps = withCurlyGaps(first);
    return hasGap(gaps) ? { gaps, ...place } : { line: place.line, reason: noGap() };
  }
  const empty = isBlank(first) ? 'front' : isBlank(second) ? 'back' : null;
  if (empty !== null) return { line: place.line, reason: emptySide(empty) };
  return { front: first, back: second, isBothWays: REVERSED_TYPE.test(type), ...place };
}
