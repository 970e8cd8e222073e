/**
 * Why something that looked like a card was set aside, as its author reads it in the report of an import. These texts
 * are for authors and are English, whatever the language of the note.
 */

export const ANSWER_LEAKS = 'the question made from it would give its answer away';
export const ARROW_WITHOUT_QUESTION =
  'an arrow without a question; end its left side with a question mark to make it a card';
export const SEVERAL_ARROWS = 'a question with several arrows: which part is the answer is not clear';
export const POINTS_ELSEWHERE = 'the question points to something that it does not name';
export const TABLE = 'a table is not asked about; write a row as front::back to make it a card';
export const NO_FLOWCHART = 'only flowcharts of mermaid can be asked about';
export const FLOW_WITHOUT_ARROWS = 'the flowchart has no arrows to ask about';
export const lessSure = (count: number): string =>
  `${String(count)} more derived ${count === 1 ? 'card is' : 'cards are'} less sure and not asked; "derive: all" asks them`;
export const UNFIT = 'holds code, a path, a long formula or a secret; write it as front::back where it is to be asked';
export const TOO_LARGE = 'the note is larger than 10 MB; split it';
export const OPEN_FRONT_MATTER = 'the front matter is never closed; the rest was read';
export const NOTHING_HEARD = 'holds nothing that can be spoken';
export const UNSAYABLE = 'holds a picture, a program or a formula that cannot be spoken';
export const MUTE_PICTURE = 'holds a picture without words for it; write them as ![what it shows](picture.png)';

/** Blocks of Markdown that cannot be spoken. */
const UNSPEAKABLE_BLOCKS = { code: 'a program', table: 'a table', math: 'a formula', html: 'HTML' };
export type UnspeakableBlock = keyof typeof UNSPEAKABLE_BLOCKS;

export const isUnspeakable = (block: string): block is UnspeakableBlock => block in UNSPEAKABLE_BLOCKS;

export const answerLeaks = (what: string): string => `${what}: ${ANSWER_LEAKS}`;
export const termLeaks = (term: string): string => answerLeaks(`"${term}"`);
export const tooLittleSaid = (term: string): string => `too little is said of "${term}" to ask for it`;
export const unclearValue = (term: string): string => `"${term}": what to ask is not clear; write it as front::back`;
export const unspeakableDefinition = (subject: string): string =>
  `what is said of "${subject}" cannot be asked aloud in one sentence`;
export const repeatedStep = (step: string): string =>
  `"${step}" stands twice in the flow; what follows it is not clear`;
export const unspeakableBack = (block: UnspeakableBlock): string =>
  `the back holds ${UNSPEAKABLE_BLOCKS[block]} and cannot be spoken`;
export const unspeakableSide = (side: 'front' | 'back', block: UnspeakableBlock): string =>
  side === 'back' ? unspeakableBack(block) : `the front holds ${UNSPEAKABLE_BLOCKS[block]} and cannot be spoken`;
export const noGap = (): string => 'it has no gap to ask for';
/** @param noteType whose cards the pattern finds */
export const badPattern = (noteType: string): string =>
  `the pattern of Obsidian_to_Anki for "${noteType}" is no regular expression`;
export const slowPattern = (noteType: string): string =>
  `the pattern of Obsidian_to_Anki for "${noteType}" takes too long here`;
export const NO_ANSWER = 'it is a reminder without an answer, and there is nothing to ask for';
export const answerNeverHeard = (back: string): string =>
  `"${back}", said aloud, is not heard as an answer; add (accept: ...) with words for it`;
export const maybeField = (front: string): string =>
  `"${front}" may be a field or a program; tag the note #flashcards to make it a card`;
export const emptySide = (side: 'front' | 'back'): string => `the ${side} of the card is empty`;
export const unknownLanguage = (language: string): string =>
  `plain notes in the language "${language}" cannot be read yet; only what is written as a card became one`;
export const unsayableSide = (
  side: 'front' | 'back',
  why: typeof NOTHING_HEARD | typeof UNSAYABLE | typeof MUTE_PICTURE,
): string => `the ${side} ${why}`;
export const longFront = (chars: number, atMost: number): string =>
  `the front has ${String(chars)} characters; more than ${String(atMost)} is too long to listen to`;
export const longBack = (words: number, atMost: number): string =>
  `the back has ${String(words)} words; nobody says more than ${String(atMost)} as an answer`;
/** Said of a card that is asked all the same. */
export const cutBack = (words: number): string =>
  `the back has ${String(words)} words; only its first part, or what its points begin with, is the answer`;
export const sameQuestionIn = (source: string, line: number): string =>
  `the same question stands in ${source}, line ${String(line)}`;

export const sameQuestion = (line: number): string => `the same question stands in line ${String(line)}`;
export const longBlock = (chars: number): string =>
  `${String(chars)} characters without an empty line are too much to read; divide them`;
/** @param what the parser's message */
export const badFrontMatter = (what: string): string =>
  `the front matter is not valid YAML (${what}); the rest was read`;
/** @param written the value of `lang` as it stands */
export const badLanguage = (written: string): string =>
  `lang is ${written}, not the code of a language such as de or en-GB; the note was read without it`;
/** @param fault the name of the error */
export const unreadableMarkdown = (fault: string): string => unreadableNote('Markdown', fault);
/** @param format that it was read in */
export const unreadableNote = (format: string, fault: string): string =>
  `the note could not be read as ${format} (${fault})`;
/** @param what the parser's message */
export const badRow = (what: string): string => `the row cannot be read (${what})`;
export const longRow = (chars: number): string =>
  `it has ${String(chars)} characters; is a quotation mark never closed?`;
export const NO_COLUMNS =
  'its first row names no columns for the two sides of a card: front and back, question and answer, or term and definition';
export const TABLE_TOO_LARGE = 'the table is larger than 64 MB; split it';
export const tooLongToRead = (seconds: number): string =>
  `reading it took more than ${String(seconds)} seconds and was ended; divide it, or look for what repeats without end`;
export const TOO_MUCH_MEMORY = 'reading it took too much memory and was ended; divide it';
export const UNREADABLE = 'it could not be read';
export const tooLargeToRead = (bytes: number, atMost: number): string =>
  `the file has ${megabytes(bytes)}, more than the ${megabytes(atMost)} that are read; divide it`;
/** @param formats those with the file's ending */
export const wrongFormat = (formats: readonly string[]): string => `the file is no ${formats.join(' or ')}`;
/** @param reason why a whole note could not be read */
export const cardsStay = (reason: string): string => `${reason}; cards it had before stay`;
/** @param kinds the formats in words */
export const notOfAnyKind = (kinds: string): string => `the file is of no kind that is read; notes may be ${kinds}`;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
export const tooLargeHere = (bytes: number, atMost: number): string =>
  `the file has ${megabytes(bytes)}, more than the ${megabytes(atMost)} that are imported at once; divide it`;
export const tooManyCardsHere = (cards: number, atMost: number): string =>
  `the file has ${String(cards)} cards, more than the ${String(atMost)} that are imported at once; divide it`;
/** @param segment what stands where a learner's key should */
export const noLearnerKey = (segment: string): string =>
  `"${segment}" is no learner's key, which has 22 letters, digits, - or _; nothing was imported`;
/** @param part of the file's path */
export const noFileName = (part: string): string =>
  `its path has "${part}", which is no name of a file or folder; nothing was imported`;
