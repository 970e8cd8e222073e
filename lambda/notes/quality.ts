import type { CardContent } from '../domain/card.ts';
import type { Candidate } from './candidate.ts';
import { capitalised } from '../languages/capitalised.ts';
import { UNSPEAKABLE, tidy } from './to-words.ts';

const FRONT_AT_MOST = 300;
const BACK_AT_MOST = 200;
/** A list is said item by item. */
const BACK_WORDS = 30;

export type Checked = { readonly content: CardContent } | { readonly reason: string };

/** A candidate as a card that can be asked aloud, or why it cannot. */
export function checked(candidate: Candidate): Checked {
  const { accepted, rest } = acceptedIn(candidate.back);
  const hinted = hintIn(rest, candidate.front);
  const front = asked(tidy(hinted.front));
  const back = answered(tidy(hinted.back));
  const side = [front, back].findIndex((text) => text.includes(UNSPEAKABLE));
  if (side >= 0)
    return {
      reason: `the ${side === 0 ? 'front' : 'back'} holds a picture, a program or a formula that cannot be spoken`,
    };
  if (!/[\p{L}\p{N}]/u.test(front)) return { reason: 'the front holds nothing that can be spoken' };
  if (!/[\p{L}\p{N}]/u.test(back)) return { reason: 'the back holds nothing that can be spoken' };
  if (front.length > FRONT_AT_MOST)
    return {
      reason: `the front has ${String(front.length)} characters; more than ${String(FRONT_AT_MOST)} is too long to listen to`,
    };
  const words = back.split(' ').length;
  if (back.length > BACK_AT_MOST || words > BACK_WORDS)
    return { reason: `the back has ${String(words)} words; nobody says more than ${String(BACK_WORDS)} as an answer` };
  return {
    content: {
      front,
      back,
      accepted,
      items: candidate.items ?? [],
      options: candidate.options ?? [],
      hint: hinted.hint,
    },
  };
}

const ACCEPT = /\(\s*(?:accept|accepts|also|or|also accept)\s*:?\s+([^()]+)\)/gi;

function acceptedIn(back: string): { accepted: string[]; rest: string } {
  const accepted = [...back.matchAll(ACCEPT)].flatMap(([, list = '']) => list.split(/\s*[,;]\s*/).map(tidy));
  return { accepted: accepted.filter((one) => one !== ''), rest: back.replace(ACCEPT, ' ') };
}

const HINT = /\(\s*hint\s*:\s*([^()]+)\)/i;

function hintIn(back: string, front: string): { front: string; back: string; hint: string | null } {
  const hint = HINT.exec(back)?.[1] ?? HINT.exec(front)?.[1];
  return {
    front: front.replace(HINT, ' '),
    back: back.replace(HINT, ' '),
    hint: hint === undefined ? null : tidy(hint),
  };
}

/** A question that lacks its mark gets one; any other front stays as its author wrote it. */
function asked(front: string): string {
  const text = capitalised(front.replace(/^(?:\d+[.)]|[-*+•])\s+/, ''));
  return /[?.!:]$/.test(text) ||
    !/^(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|does|do|did|can|could|should|will|has|have)\b/i.test(
      text,
    )
    ? text
    : `${text}?`;
}

const answered = (back: string): string => back.replace(/^(?:\d+[.)]|[-*+•])\s+/, '').replace(/(?<=\p{L}{3})\.$/u, '');
