import type { NoteWords } from '../languages/note-words.ts';
import type { Candidate } from './candidate.ts';
import type { contextReader } from './context.ts';
import type { DeckName } from './deck.ts';
import { type DeriveLevel, isWanted } from './deriving/levels.ts';
import { isUnfit } from './deriving/unfit.ts';
import { worthOf } from './deriving/worth.ts';
import type { NoteCard, SetAside } from './note.ts';
import { checked } from './quality.ts';
import { UNFIT, cutBack, sameQuestion } from './reasons.ts';
import { uncovered } from './verbatim.ts';
import { type NoteVoice, voiceOf } from './voice.ts';

/** A candidate where it stands. */
export interface Placed {
  readonly candidate: Candidate;
  readonly deck: DeckName;
  readonly heading: string;
}

/**
 * Cards that can be asked, each question of a deck once.
 * @param ofFile the deck that is named by the note's file; null where the note has a title
 */
export function distinctCards(
  placed: readonly Placed[],
  {
    path,
    ofFile,
    words,
    level,
    contextOf,
    voice,
  }: {
    readonly path: string;
    readonly ofFile: DeckName | null;
    readonly words: NoteWords | null;
    readonly level: DeriveLevel;
    readonly contextOf: ReturnType<typeof contextReader>;
    readonly voice: NoteVoice;
  },
): { cards: NoteCard[]; reasons: SetAside[]; unsure: number } {
  let unsure = 0;
  const cards: NoteCard[] = [];
  const reasons: SetAside[] = [];
  const lines = new Map<string, number>();
  // One line is asked for one thing once.
  const derivedAnswers = new Set<string>();
  for (const { candidate, deck, heading } of placed) {
    const { line, blockId = null } = candidate;
    const result = checked(candidate, words, path);
    const { shape } = candidate;
    if (
      shape !== undefined &&
      words !== null &&
      isUnfit({ front: uncovered(candidate.front), back: uncovered(candidate.back), shape }, words)
    ) {
      reasons.push({ line, reason: UNFIT });
      continue;
    }
    if ('reason' in result) {
      reasons.push({ line, reason: result.reason });
      continue;
    }
    const worth = shape === undefined || words === null ? 1 : worthOf({ ...result.content, shape }, words);
    if (shape !== undefined && !isWanted(worth, level)) {
      unsure += 1;
      continue;
    }
    if (shape !== undefined) {
      const answer = `${String(line)}\n${result.content.back.toLowerCase()}`;
      if (derivedAnswers.has(answer)) continue;
      derivedAnswers.add(answer);
    }
    const key = `${deck.deck}\n${result.content.front.toLowerCase()}`;
    const earlier = lines.get(key);
    if (earlier === undefined) {
      lines.set(key, line);
      const cutFrom = candidate.cutFrom ?? result.cutFrom;
      if (cutFrom !== undefined) reasons.push({ line, reason: cutBack(cutFrom) });
      const { front, back } = result.content;
      const context = contextOf({ front, back, line });
      const said = voiceOf(result.content, line, voice);
      // One spread: of two V8 makes a slow object, and of a hundred thousand cards that is most of the time.
      const card: { -readonly [Name in keyof NoteCard]: NoteCard[Name] } = {
        ...result.content,
        deck: deck.deck,
        deckTitle: deck.deckTitle,
        blockId,
        heading,
        line,
      };
      if (context !== undefined) card.context = context;
      if (said !== undefined) card.voice = said;
      if (deck === ofFile) card.isDeckOfFile = true;
      if (shape !== undefined) {
        card.shape = shape;
        card.worth = worth;
      }
      if (candidate.memory !== undefined) card.memory = candidate.memory;
      cards.push(card);
    } else reasons.push({ line, reason: sameQuestion(earlier) });
  }
  return { cards, reasons, unsure };
}
