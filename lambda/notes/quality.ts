import type { CardContent } from '../domain/card.ts';
import type { CardPictures } from '../domain/picture.ts';
import type { Candidate } from './candidate.ts';
import { capitalised } from '../languages/capitalised.ts';
import type { NoteWords } from '../languages/note-words.ts';
import { canBeSaid } from '../languages/say-text.ts';
import { pictureFile } from './picture-file.ts';
import { type PicturedSide, picturesIn } from './pictures.ts';
import { MUTE_PICTURE, NOTHING_HEARD, UNSAYABLE, longBack, longFront, unsayableSide } from './reasons.ts';
import { acceptedIn, hintIn } from './remarks.ts';
import { UNSPEAKABLE, tidy } from './to-words.ts';
import { uncovered } from './verbatim.ts';

const FRONT_AT_MOST = 300;
const BACK_AT_MOST = 200;
/** A list is said item by item. */
const BACK_WORDS = 30;

/** What is said of a card beside it: how many words its back had where only a part is asked for. */
export type Checked = { readonly content: CardContent; readonly cutFrom?: number } | { readonly reason: string };

/**
 * A candidate as a card that can be asked aloud, or why it cannot. Pictures of a card that its author wrote are said in
 * the author's words for them; a question needs such words, an answer may have a picture beside its own.
 * @param words of the note's language; null where there are none
 * @param path the note's; pictures are looked for from its folder
 */
export function checked(candidate: Candidate, words: NoteWords | null, path = ''): Checked {
  const sideOf = (text: string): PicturedSide =>
    candidate.isExplicit === true ? picturesIn(text) : { text, addresses: [], isMute: false };
  const [shownFront, shownBack] = [sideOf(candidate.front), sideOf(candidate.back)];
  if (shownFront.isMute) return { reason: unsayableSide('front', MUTE_PICTURE) };
  if (shownBack.isMute && shownBack.text === '') return { reason: unsayableSide('back', MUTE_PICTURE) };
  const asking = hintIn(shownFront.text);
  const answering = hintIn(shownBack.text);
  const { text, accepted } = acceptedIn(answering.text, words?.remarks ?? null);
  const front = uncovered(asked(tidy(asking.text), words));
  const whole = uncovered(answered(tidy(text), words));
  const cut = candidate.isExplicit === true && candidate.items === undefined ? firstPart(whole) : null;
  const back = cut ?? whole;
  const reason = whyNot(front, back);
  if (reason !== null) return { reason };
  const hint = answering.hint ?? asking.hint;
  const content = {
    front,
    back,
    accepted: accepted.map(authored).filter((one) => whyUnsayable(one) === null),
    items: candidate.items?.map((item) => uncovered(sideOf(item).text)) ?? [],
    options: candidate.options?.map(uncovered) ?? [],
    hint: hint === null ? null : authored(hint),
  };
  const pictures = picturesOf(shownFront, shownBack, path);
  const shown = pictures === null ? content : { ...content, pictures };
  return cut === null ? { content: shown } : { content: shown, cutFrom: wordsIn(whole) };
}

/** The first picture of each side that lies among the notes; null where there is none. */
function picturesOf(front: PicturedSide, back: PicturedSide, path: string): CardPictures | null {
  if (front.addresses.length + back.addresses.length === 0) return null;
  const first = ({ addresses }: PicturedSide): string | undefined =>
    addresses.flatMap((address) => pictureFile(path, address) ?? [])[0];
  const [ofFront, ofBack] = [first(front), first(back)];
  if (ofFront === undefined && ofBack === undefined) return null;
  return { ...(ofFront !== undefined && { front: ofFront }), ...(ofBack !== undefined && { back: ofBack }) };
}

const authored = (text: string): string => uncovered(tidy(text));

/** Letters, digits, or signs that are words of their own ("<=", "&"); punctuation alone is not heard. (U+FFFC is UNSPEAKABLE.) */
const HEARD = /[\p{L}\p{N}\p{Sm}\uFFFC&%*/#@$€£°-]/u;

function whyUnsayable(text: string): typeof NOTHING_HEARD | typeof UNSAYABLE | null {
  if (!HEARD.test(text)) return NOTHING_HEARD;
  return canBeSaid(text) && !text.includes(UNSPEAKABLE) ? null : UNSAYABLE;
}

function whyNot(front: string, back: string): string | null {
  const [asking, answering] = [whyUnsayable(front), whyUnsayable(back)];
  if (asking !== null) return unsayableSide('front', asking);
  if (answering !== null) return unsayableSide('back', answering);
  if (front.length > FRONT_AT_MOST) return longFront(front.length, FRONT_AT_MOST);
  return isLong(back) ? longBack(wordsIn(back), BACK_WORDS) : null;
}

export const wordsIn = (text: string): number => text.split(' ').length;
/** Whether nobody would say it as an answer. */
export const isLong = (back: string): boolean => back.length > BACK_AT_MOST || wordsIn(back) > BACK_WORDS;

/** A part of fewer words leads to the answer rather than being it. */
const PART_WORDS = 4;
/** A point behind a word of three letters or fewer may be that of an abbreviation. */
const SENTENCE = /^.{12,}?(?<!\b\p{L}{1,3})[.!](?=\s+["“(]?[\p{Lu}\p{N}])/su;
const CLAUSE = /^.{12,}?(?=;\s|\s[–—]\s)/su;

/** The first sentence of a back that is too long to be said, or its first clause; null for another back. */
function firstPart(back: string): string | null {
  if (!isLong(back)) return null;
  const parts = [SENTENCE, CLAUSE].flatMap((pattern) => pattern.exec(back)?.[0] ?? []);
  return parts.find((part) => !isLong(part) && wordsIn(part) >= PART_WORDS)?.replace(/\.$/, '') ?? null;
}

const LIST_MARK = /^(?:\d+[.)]|[-*+•])\s+/;

/** A question that lacks its mark gets one; any other front stays as its author wrote it. */
function asked(front: string, words: NoteWords | null): string {
  const text = withCapital(front.replace(LIST_MARK, ''));
  return /[?.!:]$/.test(text) || words?.questions.lacksMark(text) !== true ? text : `${text}?`;
}

/** A first word in small letters begins with a capital; a name that is written otherwise ("iPhone", "x86") stays. */
const withCapital = (text: string): string => (/^\p{Ll}+(?=[\s,;:?!.]|$)/u.test(text) ? capitalised(text) : text);

/** A day may begin like an item: "23. Mai 1949". */
const answered = (back: string, words: NoteWords | null): string =>
  (words?.values.isDate(back) === true ? back : back.replace(LIST_MARK, '')).replace(/(?<=\p{L}{3})\.$/u, '');
