import type { NoteFacts } from './note-facts.ts';
import type { NoteFrames } from './note-frames.ts';
import type { Names } from './note-names.ts';

/**
 * What making cards from plain notes has to know of the language that the notes are written in: how to recognise
 * (phrases, titles, terms, definitions, values, questions) and how to ask (frames). Another language fills this interface;
 * what a note's Markdown tells without any words (lists, bold text, arrows, colons) is not in here.
 *
 * Texts that come in are one line of plain words without markup; sentences come without their final mark.
 */
export interface NoteWords {
  readonly phrases: NotePhrases;
  readonly titles: NoteTitles;
  readonly terms: NoteTerms;
  readonly definitions: NoteDefinitions;
  readonly values: NoteValues;
  readonly questions: NoteQuestions;
  readonly remarks: NoteRemarks;
  readonly facts: NoteFacts;
  readonly frames: NoteFrames;
}

export interface NotePhrases {
  /** Whether a text is surely in this language, by its small words. */
  isWrittenIn(text: string): boolean;
  /** A list as it is said: "a, b and c". One part is itself, none is ''. */
  listed(parts: readonly string[]): string;
  /** The parts of a text that counts up: of "a, b and c" those three. */
  partsOf(text: string): string[];
  /** A text as it goes on within a sentence: "Protein that cuts DNA" as "protein that cuts DNA". */
  withinSentence(text: string, names: Names): string;
  /**
   * The names that a note uses.
   * @param prose the note without its headings
   * @param headings all of them; some are names themselves
   */
  namesIn(prose: string, headings: readonly string[]): Names;
  /** The sentences of a text in their order, without their final marks. */
  sentencesIn(text: string): string[];
  /** Where a text names an answer, article and plural ending included: a global pattern; it may match within words. */
  mentionsOf(answer: string): RegExp;
  /** The word that can stand for an answer after these words of its sentence ("it"); null where it would sound wrong. */
  pronounAfter(before: string, answer: string): string | null;
  /** Whether the beginning of a sentence, cut at a comma or a dash, says something without the rest. */
  isWhole(beginning: string, rest: string): boolean;
  /** What tells in a text, for finding an answer in its own question: the stems of its words, without small words. */
  tellingStems(text: string): string[];
  /** Whether a text begins with a word that stands for something said before: "It is faster". */
  beginsWithPronoun(text: string): boolean;
  /** A sentence that goes on with "It" as one of its own, "It can be used ..." of a subject; null where it does not. */
  goingOn(sentence: string, subject: string): string | null;
  /** Whether such a word stands anywhere in a text. */
  pointsWithin(text: string): boolean;
  /** The same without those for the one who asks or is asked: "How are they used?" points elsewhere, "What do you do?" does not. */
  pointsElsewhere(text: string): boolean;
}

/** Headings, and the lines that introduce what follows them ("leads", their colon taken off). */
export interface NoteTitles {
  /** Whether a heading says what kind of text follows, not what it is about: "Overview", "Key features". */
  isGeneric(heading: string): boolean;
  /** Whether a heading names a part of what is told of a subject further up: "Diagnosis", "Management". */
  namesPart(heading: string): boolean;
  /** What a glossary is of: "Terminology – Hotels" as "Hotels"; null for any other heading. */
  glossaryOf(heading: string): string | null;
  /** Whether a heading is a name for a subject; "Placing functions in context" tells of doing something. */
  namesSubject(heading: string): boolean;
  /** The subject that a heading names: "What is a moat?" as "moat", "Use cases of Lambda" as "Lambda". */
  subjectIn(heading: string): string;
  /** Whether a title names the kind of the things below, in the plural: "Key features", not "Exam tips". */
  namesKind(title: string): boolean;
  /** Whether a generic title still names what its list holds: "Types", "Steps", "Causes"; "Facts" does not. */
  namesKindWell(title: string): boolean;
  /** Whether a heading names its own parts, however long it is: "The steps of the cell cycle in animals". */
  namesParts(heading: string): boolean;
  /** What a line says that it is followed by, with its number: "unfolds over three stages" as "stages"; null where it does not. */
  countedKindIn(line: string): string | null;
  /** Whether a lead says that there are more than those it introduces: "such as". */
  isOpenEnded(lead: string): boolean;
  /** Whether a lead sets things against each other: "Lambda vs Fargate". */
  compares(lead: string): boolean;
  /** Whether a column's header says that its cells name properties of what the other headers name: "Feature". */
  namesProperties(header: string): boolean;
  /** Whether a column's header says that its cells only count rows: "Step", "No." */
  namesOrder(header: string): boolean;
  /** Whether a column's header says that its cells describe: "Meaning", "Definition". */
  describes(header: string): boolean;
  /** A caption without the word that marks an example: "Example: a scan" as "a scan". */
  withoutExampleLabel(caption: string): string;
}

export interface NoteTerms {
  /** Whether the words before a colon or a dash remark on the note and name no term: "See also", "Step 2". */
  isRemark(left: string): boolean;
  /** Whether a text speaks of a password, a key or another secret. */
  isSecret(text: string): boolean;
  /** Whether a text holds something still to be done: "TODO". */
  isTask(text: string): boolean;
  /** A term without the verb that leads to its definition: "Osmosis is defined as". */
  withoutVerb(left: string): string;
  /** Whether a term is the name of a field that many subjects have, so that it is asked for with its subject: "Symptoms". */
  isField(term: string): boolean;
  /** Whether a text only tells a place in an order, so that it is neither subject nor answer: "Level II", "Step 3", "B". */
  isOrder(text: string): boolean;
  /** Whether an answer was cut out of a sentence in the wrong place: "the end of", "their", "due to rain". */
  isFragment(answer: string): boolean;
  /** Whether the words before a colon or a dash carry on a sentence: "Then", "For example". */
  carriesOn(left: string): boolean;
}

export interface NoteDefinitions {
  /** Whether a callout's type ("> [!def]", without brackets) says that it defines its title. */
  isDefinitionCallout(type: string): boolean;
  /** The same for what stands beside its term, article or not: "Change in the size of cells". */
  beginsDescription(text: string): boolean;
  /** Whether a question can go on from a description: not from "not in plants" or "when it rains". */
  canBeAsked(said: string): boolean;
  /** A sentence without a phrase before its subject that only leads to it: "Using the disk, the cache keeps pages". */
  mainClause(sentence: string): string;
  /** Whether words name a property of something, to be asked for: "Normal size", "Drug of choice". */
  namesField(text: string): boolean;
  /** Whether a text begins as a definition does: "A period of ..." */
  beginsLikeDefinition(text: string): boolean;
  /** Whether a sentence without a subject describes the heading above it: "The process by which ...", "Buying a share". */
  describes(sentence: string): boolean;
  /**
   * What a sentence says its subject is, longer names for it included: of "EC2" and "Amazon EC2 (Elastic Compute Cloud)
   * is a web service" it is "a web service". Null where the sentence defines something else or nothing.
   */
  definitionIn(sentence: string, subject: string): string | null;
  /** A sentence that defines what it begins with: its subject, and what is said of it; null for any other. */
  definedIn(sentence: string): { readonly subject: string; readonly said: string } | null;
  /** What a description below a name says of it, without the words that point to the name: of "It is a kind of rock" "a kind of rock". */
  descriptionOfName(sentence: string): string;
  /** What happens in a subject, of a sentence that begins so: of "In agile development, work is split up" "work is split up". Null for any other. */
  happeningIn(sentence: string, subject: string): string | null;
  /** What a sentence that begins with a term says of it: looser than `definitionIn`. Null where it tells what the term is not or does. */
  statementIn(sentence: string, term: string): string | null;
  /** An answer without the words that repeat its question's subject: "Churn is the share" as "the share". */
  withoutSubject(answer: string, subject: string): string;
  /** Whether a sentence points back to something else than an answer: "This makes it cheap". */
  pointsBack(sentence: string, answer: string): boolean;
  /** Whether a sentence tells its reader to do something rather than what its subject is: "Imagine a city". */
  tellsReader(sentence: string): boolean;
  /** Whether a sentence only praises its subject: "is a key benefit". */
  praises(sentence: string): boolean;
}

export interface NoteValues {
  /** A year, a span of years, or a day: "1789", "44 BC", "1914–1918", "14 July 1789". */
  isDate(text: string): boolean;
  /** A number with at most three words of its unit: "about 15 minutes". */
  isQuantity(text: string): boolean;
  /** A name of one to three words: "Emmanuel Macron". */
  isProperName(text: string): boolean;
  /** Whether the words before a value tell what happened, so that they name nothing to ask for: "Born", "Founded". */
  tellsWhatHappened(left: string): boolean;
}

/** The label of a line that its author marked as a question or an answer: "Q: ...", "Answer. ..." */
export interface QuestionLabel {
  readonly marks: 'question' | 'answer';
  /** One letter and a colon; in a list anything else may be a choice ("A. red"). */
  readonly isShort: boolean;
  readonly rest: string;
}

export interface NoteRemarks {
  /** What else counts as the answer, where a remark in brackets says so: "also known as ECS" as "ECS". Null where it does not. */
  alsoCounts(remark: string): string | null;
}

export interface NoteQuestions {
  /** Whether a text without a final mark begins as a question does. */
  lacksMark(text: string): boolean;
  /** Whether a text begins as a question does and ends in its mark. */
  asks(text: string): boolean;
  /** What a question asks to define: "What is a moat?" or "What is a moat" as "moat". Null where it asks anything else. */
  askedSubject(question: string): string | null;
  /** Null where the line begins with no such label. */
  labelOf(line: string): QuestionLabel | null;
}
