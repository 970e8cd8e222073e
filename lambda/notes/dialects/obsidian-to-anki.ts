import type { SetAside } from '../note.ts';
import type { Dialect, NoteText, Taken, TakenCard } from './dialect.ts';
import { cardOf, fieldsOf } from './anki-note.ts';
import { blockIdIn, isBlank } from './lines.ts';
import { patternCards } from './patterns.ts';

const [START, END, DELETE] = [/^\s*START\s*$/, /^\s*END\s*$/, /^\s*DELETE\s*$/];
const INLINE = /STARTI\s+\[([^\]]+)\]\s*(.*?)\s*ENDI/g;
const DECK = /^TARGET DECK(?::\s*(.*))?$/;
const FILE_TAGS = /^FILE TAGS(?::\s*(.*))?$/;
const FROZEN = /^FROZEN - .*:$/;
const ID = /^\s*(?:\^|ID:\s*)(\d+)\s*$/;
const TAGS = /^\s*Tags:\s/;

/**
 * Notes of Obsidian_to_Anki (https://github.com/ObsidianToAnki/Obsidian_to_Anki): between `START` and `END`, or `STARTI`
 * and `ENDI` within a line, first the note type, then its fields by their names; `TARGET DECK`, `FILE TAGS`, `DELETE`, and
 * whatever the patterns of its settings find. Its ids are what cards are known by.
 */
export const obsidianToAnki: Dialect = {
  name: 'Obsidian_to_Anki',
  take(note) {
    const found = reader(note.prose.findLastIndex((line) => END.test(line)));
    for (let i = 0; i < note.prose.length; i += 1) i = found.read(note, i);
    const byPattern = patternCards(note, found.left);
    if (found.left.size + byPattern.left.size + byPattern.refused.length === 0) return null;
    return {
      cards: [...found.cards, ...byPattern.cards],
      refused: [...found.refused, ...byPattern.refused],
      left: new Map([...found.left, ...byPattern.left]),
      ...(found.deck() !== null && { deck: found.deck() ?? '' }),
    } satisfies Taken;
  },
};

function reader(lastEnd: number) {
  const cards: TakenCard[] = [];
  const refused: SetAside[] = [];
  const left = new Map<number, string>();
  let deck: string | null = null;
  const drop = (from: number, to: number): number => {
    for (let at = from; at <= to; at += 1) left.set(at + 1, '');
    return to;
  };
  const add = (card: TakenCard | SetAside): void => {
    if ('reason' in card) refused.push(card);
    else cards.push(card);
  };
  /** @returns the last line that it has read, 0-based */
  const read = ({ lines, prose }: NoteText, i: number): number => {
    const line = prose[i] ?? '';
    if (START.test(line) && i < lastEnd) {
      let end = i + 1;
      while (!END.test(prose[end] ?? '')) end += 1;
      add(blockCard(lines.slice(i + 1, end), i + 1, end + 1));
      return drop(i, end);
    }
    const [named, tagged] = [DECK.exec(line), FILE_TAGS.exec(line)];
    if (named !== null || tagged !== null) {
      const inLine = named?.[1] ?? tagged?.[1];
      const value = inLine ?? lines[i + 1] ?? '';
      if (named !== null && value.trim() !== '') deck = value.trim().replaceAll('::', '/');
      return drop(i, inLine === undefined ? i + 1 : i);
    }
    if (DELETE.test(line) && ID.test(lines[i + 1] ?? '')) return drop(i, i + 1);
    if (FROZEN.test(line)) {
      let end = i;
      while (end + 1 < lines.length && !isBlank(lines[end + 1] ?? '')) end += 1;
      return drop(i, end);
    }
    if (line.includes('STARTI')) {
      const rest = line.replace(INLINE, (_, type: string, text: string) => {
        add(inlineCard(type, text, i + 1));
        return '';
      });
      if (rest !== line) left.set(i + 1, isBlank(rest.replace(/^\s*(?:[-*+]|\d+[.)])\s/, '')) ? '' : rest);
    }
    return i;
  };
  return { read, cards, refused, left, deck: () => deck };
}

function blockCard(lines: readonly string[], line: number, lastLine: number): TakenCard | SetAside {
  const body = [...lines];
  let blockId: string | null = null;
  while (body.length > 0 && (isBlank(body.at(-1) ?? '') || ID.test(body.at(-1) ?? '') || TAGS.test(body.at(-1) ?? '')))
    blockId = ID.exec(body.pop() ?? '')?.[1] ?? blockId;
  const [type = '', ...rest] = body;
  return cardOf(type.trim(), fieldsOf(rest, type.trim()), { line, lastLine, blockId });
}

function inlineCard(type: string, text: string, line: number): TakenCard | SetAside {
  const { text: rest, id: own } = blockIdIn(text);
  const id = own ?? /\bID:\s*(\d+)\s*$/.exec(rest)?.[1] ?? null;
  const bare = rest.replace(/\s*\bID:\s*\d+\s*$/, '').replace(/\s*\bTags:\s.*$/, '');
  const lines = bare.split(/\s+(?=(?:[A-Z]\w*(?: [A-Z]\w*)?):\s)/);
  return cardOf(type.trim(), fieldsOf(lines, type.trim()), { line, lastLine: line, blockId: id });
}
