import type { CardContent } from '../domain/card.ts';
import type { Candidate } from './candidate.ts';
import { isQuestion } from '../languages/en/card-phrases.ts';
import { remarksIn } from './remarks.ts';
import { UNSPEAKABLE, tidy } from './to-words.ts';
import { uncovered } from './verbatim.ts';

// TODO-MERGE canBeSaid
const canBeSaid = (text: string): boolean =>
  /[\p{L}\p{N}<>=+*/%&|^~]/u.test(text) && !/\\(?!frac|sqrt|le|ge|cdot|times|alpha)/.test(text);

const FRONT_AT_MOST = 300;
const BACK_AT_MOST = 200;
/** A list is said item by item. */
const BACK_WORDS = 30;

export type Checked = { readonly content: CardContent } | { readonly reason: string };

/** A candidate as a card that can be asked aloud, or why it cannot. */
export function checked(candidate: Candidate): Checked {
  const [asking, answering] = [remarksIn(candidate.front), remarksIn(candidate.back)];
  const front = uncovered(asked(tidy(asking.text)));
  const back = uncovered(answered(tidy(answering.text)));
  const reason = whyNot(front, back);
  if (reason !== null) return { reason };
  const hint = answering.hint ?? asking.hint;
  return {
    content: {
      front,
      back,
      accepted: answering.accepted.map(authored).filter((one) => one !== '' && canBeSaid(one)),
      items: candidate.items?.map(uncovered) ?? [],
      options: candidate.options?.map(uncovered) ?? [],
      hint: hint === null ? null : authored(hint),
    },
  };
}

const authored = (text: string): string => uncovered(tidy(text));

function whyNot(front: string, back: string): string | null {
  for (const [side, text] of [
    ['front', front],
    ['back', back],
  ] as const) {
    if (text.includes(UNSPEAKABLE)) return `the ${side} holds a picture, a program or a formula that cannot be spoken`;
    if (!canBeSaid(text)) return `the ${side} holds nothing that can be spoken`;
  }
  if (front.length > FRONT_AT_MOST)
    return `the front has ${String(front.length)} characters; more than ${String(FRONT_AT_MOST)} is too long to listen to`;
  const words = back.split(' ').length;
  if (back.length > BACK_AT_MOST || words > BACK_WORDS)
    return `the back has ${String(words)} words; nobody says more than ${String(BACK_WORDS)} as an answer`;
  return null;
}

const LIST_MARK = /^(?:\d+[.)]|[-*+•])\s+/;

/** A question that lacks its mark gets one; any other front stays as its author wrote it. */
function asked(front: string): string {
  const text = withCapital(front.replace(LIST_MARK, ''));
  return /[?.!:]$/.test(text) || !isQuestion(text) ? text : `${text}?`;
}

/** A first word in small letters begins with a capital; a name that is written otherwise ("iPhone", "x86") stays. */
const withCapital = (text: string): string =>
  /^\p{Ll}+(?=[\s,;:?!.]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const answered = (back: string): string => back.replace(LIST_MARK, '').replace(/(?<=\p{L}{3})\.$/u, '');
