import { type Candidate, type Found, NOTHING, refusal } from './candidate.ts';
import { tidy } from './to-words.ts';

/**
 * The card syntax of obsidian-spaced-repetition (https://www.stephenmwangi.com/obsidian-spaced-repetition/flashcards/):
 * `front::back`, `front:::back` both ways, `?` and `??` alone on a line between front and back, `==gap==`.
 */
const BLOCK_ID = /\s\^([A-Za-z0-9-]+)\s*$/;
const SCHEDULING = /<!--SR:.*?-->/g;
const PROPERTIES: ReadonlySet<string> = new Set(
  'due created updated modified date tags tag status aliases alias author source url link type priority done completed start end scheduled cssclass publish parent up next prev related rating project area'.split(
    ' ',
  ),
);
const DATE_LIKE = /^(?:\d{4}(?:-\d{2}){0,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|true|false|yes|no)$/i;

/** A line of a paragraph, in raw words; code and formulas are words already, so that their colons are no syntax. */
export interface RawLine {
  readonly text: string;
  readonly line: number;
}

/**
 * `key:: value` is a field of Dataview and no card when the key is a known property, or holds a date or a yes or no, or
 * is one lower-case word in a note that is not tagged as flashcards.
 */
export function isDataviewField(front: string, back: string, isTagged: boolean): boolean {
  const key = front.trim().replace(/^[[(]/, '');
  if (/^[[(]/.test(front.trim()) && /[\])]$/.test(back.trim())) return true;
  if (/[?]/.test(key)) return false;
  if (PROPERTIES.has(key.toLowerCase())) return true;
  if (key.split(/\s+/).length <= 2 && DATE_LIKE.test(back.trim())) return true;
  return !isTagged && /^[a-z][\w-]*$/.test(key);
}

/** Cards of one paragraph's lines, by its card syntax; nothing where it has none. */
export function readCardSyntax(lines: readonly RawLine[], { isTagged }: { isTagged: boolean }): Found {
  const blockId = BLOCK_ID.exec(lines.at(-1)?.text ?? '')?.[1] ?? null;
  const bare = lines
    .map(({ text, line }) => ({ text: text.replace(SCHEDULING, '').replace(BLOCK_ID, ''), line }))
    .filter(({ text }) => text.trim() !== '');
  const multi = bare.findIndex(({ text }) => /^\s*\?\??\s*$/.test(text));
  if (multi > 0) return multiLine(bare, multi, blockId);
  const single = bare.map(({ text, line }) => singleLine(text, line, blockId, isTagged));
  const gaps = single.some(({ candidates, refused }) => candidates.length + refused.length > 0)
    ? NOTHING
    : clozes(bare, blockId);
  return {
    candidates: [...single, gaps].flatMap((one) => one.candidates),
    refused: [...single, gaps].flatMap((one) => one.refused),
  };
}

function multiLine(lines: readonly RawLine[], at: number, blockId: string | null): Found {
  const side = (part: readonly RawLine[]): string => part.map(({ text }) => text.trim()).join(' ');
  const [front, back] = [side(lines.slice(0, at)), side(lines.slice(at + 1))];
  const line = lines[0]?.line ?? 1;
  return pairOf(front, back, lines[at]?.text.trim() === '??', line, blockId);
}

function singleLine(text: string, line: number, blockId: string | null, isTagged: boolean): Found {
  const match = /^(.*?\S)?\s*(?<!:)(:::?)(?!:)\s*(.*)$/s.exec(text);
  if (match === null || /^\s*$/.test(text)) return NOTHING;
  const [, front = '', separator = '', back = ''] = match;
  // An address or a scope of a programming language: nothing stands around the colons.
  if (isDataviewField(front, back, isTagged)) return NOTHING;
  if (/[\w)]$/.test(front) && /^\S/.test(back) && /\w::\w/.test(text) && !/\s/.test(front.trim()) && !isTagged)
    return NOTHING;
  if (isAddress(/\S*::\S*/.exec(text)?.[0] ?? '')) return NOTHING;
  return pairOf(front, back, separator === ':::', line, blockId);
}

/** IPv6: "::1", "fe80::1", "2001:db8::/32". */
function isAddress(token: string): boolean {
  const [, left = 'no address', right = ''] = /^[([]*([0-9a-f:]*)::([0-9a-f:]*)(?:\/\d+)?[\].,;)]*$/i.exec(token) ?? [];
  return /^[\da-f:]*[\d:]/i.test(left) || (left === '' && /^[0-9a-f]/i.test(right));
}

function pairOf(front: string, back: string, isBothWays: boolean, line: number, blockId: string | null): Found {
  const [question, answer] = [tidy(front), tidy(back)];
  if (question === '' || answer === '')
    return refusal(line, `the ${question === '' ? 'front' : 'back'} of the card is empty`);
  const card = (f: string, b: string): Candidate => ({ front: f, back: b, blockId, line, isExplicit: true });
  return {
    candidates: isBothWays ? [card(question, answer), card(answer, question)] : [card(question, answer)],
    refused: [],
  };
}

const GAP = /==(?=\S)([^=\n]+?)(?<=\S)==/g;

/** Each gap of a sentence is a card; the other gaps are shown. */
function clozes(lines: readonly RawLine[], blockId: string | null): Found {
  const text = lines.map((line) => line.text).join(' ');
  const gaps = [...text.matchAll(GAP)];
  const line = lines[0]?.line ?? 1;
  const shown = (part: string): string => part.replace(GAP, '$1');
  const candidates = gaps.map((gap): Candidate => {
    const before = shown(text.slice(0, gap.index));
    const after = shown(text.slice(gap.index + gap[0].length));
    const sentence = tidy(`${before} blank ${after}`).replace(/^[-*+]\s/, '');
    return { front: `Fill the gap: ${sentence}`, back: tidy(gap[1] ?? ''), blockId, line, isExplicit: true };
  });
  return { candidates, refused: [] };
}
