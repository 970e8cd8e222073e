import { formatOf } from '../../notes/formats/formats.ts';
import { isWrittenAsCard } from '../../notes/written-line.ts';
import {
  MUTE_PICTURE,
  NOTHING_HEARD,
  UNSAYABLE,
  emptySide,
  type UnspeakableBlock,
  longBack,
  longFront,
  sameQuestion,
  unsayableSide,
  unspeakableBack,
} from '../../notes/reasons.ts';
import type { Draft } from '../draft.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { noCard, notAsked, unread } from '../reasons.ts';

/** A reason whatever its numbers are. */
const shapeOf = (reason: string): string => reason.replace(/\d+/g, '#');

const UNSAID = [NOTHING_HEARD, UNSAYABLE, MUTE_PICTURE] as const;
const SIDES = ['front', 'back'] as const;
const BLOCKS: readonly UnspeakableBlock[] = ['code', 'table', 'math', 'html'] as const;
const RULE_OF: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[longFront(0, 0), longBack(0, 0)].map((reason): [string, Rule] => [shapeOf(reason), 'too-long']),
  ...SIDES.flatMap((side) => [emptySide(side), ...UNSAID.map((why) => unsayableSide(side, why))]).map(
    (reason): [string, Rule] => [reason, 'unspeakable'],
  ),
  ...BLOCKS.map((block): [string, Rule] => [unspeakableBack(block), 'unspeakable']),
  [shapeOf(sameQuestion(0)), 'duplicate'],
]);

/**
 * What an import would set aside. What its author wrote as a card is lost to them: an error where it cannot be asked
 * aloud, else a warning; of plain notes it is good to know.
 */
export function setAside({ drafts }: Proof): Finding[] {
  return drafts.flatMap((draft) => {
    const { path, setAside: aside, isUnread = false } = draft.note;
    const isWritten = writtenLines(draft);
    return aside.map(({ line, reason }): Finding => {
      const about = shapeOf(reason);
      if (isUnread) return { path, line, severity: 'error', rule: 'unread', sentence: unread(reason), about };
      const rule = RULE_OF.get(shapeOf(reason)) ?? 'set-aside';
      const isCard = isWritten(line);
      const severity = !isCard ? 'note' : rule === 'unspeakable' || rule === 'too-long' ? 'error' : 'warning';
      return {
        path,
        line,
        severity,
        rule,
        sentence: isCard ? noCard(reason) : notAsked(reason),
        about: `${about}\n${textAt(draft, line)}`,
      };
    });
  });
}

const textAt = ({ text }: Draft, line: number): string => text?.split(/\r?\n/)[line - 1]?.trim() ?? '';

/** Plain notes are Markdown; every other format holds cards and nothing else. */
function writtenLines({ note: { path }, text }: Draft): (line: number) => boolean {
  if (text === null || formatOf(path)?.name !== 'Markdown') return () => true;
  const lines = text.split(/\r?\n/);
  return (line) => isWrittenAsCard(lines, line);
}
