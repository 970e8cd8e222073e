import type { AskingAct } from '../domain/act-traits.ts';
import type { Act, ActNamed, Listen, Offer, QuestionLead, Trouble } from '../domain/reply.ts';
import type { Manner } from '../domain/manner.ts';
import type { Touch } from '../domain/touch.ts';
import type { SpokenForms } from './spoken-forms.ts';

/** Acts that have entries of another shape below, or state nothing. */
type StatedElsewhere = 'question' | 'offer' | 'help' | 'trouble';

/**
 * What an entry may take into account beside its act. Every text of a note or of the learner in `acts` and in an
 * entry's act is spoken already, short enough, and without closing marks: it stands inside a sentence as it is. '' is
 * possible: nothing of it can be said.
 */
export interface Saying {
  /** The locale's words. Entries reach each other through it, so that an overridden one is heard everywhere. */
  readonly words: Words;
  readonly acts: readonly Act[];
  /** The act that asks last; null closes the session, or waits without anything to ask. */
  readonly asking: AskingAct | null;
  readonly listen: Listen | null;
  /** How much the learner wants to hear: `short` leaves out what is not needed, `long` says what else there is. */
  readonly length: Manner['length'];
  /** One of several ways to say the same, another one in the next turn. */
  readonly oneOf: (ways: Ways) => string;
}

/** Several ways to say the same: two or more, so that nothing is said word for word twice running. */
export type Ways = readonly string[];

/** How sentences of a language are told apart. */
export interface SentenceForms {
  /** Matches at the end of a text whose full stop ends no sentence ("e.g", "Dr"). */
  readonly abbreviation: RegExp;
  /** Matches a sentence that asks without a question mark ("Name the three parts."). */
  readonly request: () => RegExp;
}

/**
 * The words of one locale: whatever a learner hears that no note holds. Every text is plain: markup, silence and
 * escaping are added after. A locale takes its language's entries and replaces single ones.
 */
export interface Words {
  readonly spoken: SpokenForms;
  readonly sentences: SentenceForms;
  /** What an act states, in whole sentences; '' where it says nothing of its own. */
  readonly states: {
    readonly [Name in Exclude<Act['act'], StatedElsewhere>]: (act: ActNamed<Name>, saying: Saying) => string;
  };
  /** What can be said now, by what waits. */
  readonly help: Readonly<Record<ActNamed<'help'>['waiting'], Ways>>;
  /** What went wrong, in one or two true sentences. `deckName` is as it was heard; '' where none was. */
  readonly troubles: Readonly<Record<Trouble, (deckName: string) => Ways>>;
  /** Before a question, with its space; the question then goes on as `afterLead` says. A nudge stands in its place. */
  readonly leads: Readonly<Record<QuestionLead, Ways>>;
  /** The question of an offer. */
  readonly offers: Readonly<Record<Offer, (count: number, words: Words) => Ways>>;
  /** The question after the answer of a card was said. */
  readonly selfCheck: Ways;
  /** The question whether something was meant as an answer. */
  readonly wasThatIt: Ways;
  /** Asked where a card's front has no words that can be spoken. */
  readonly emptyFront: string;
  /** Asked where something is awaited and no act asks; `free-answer` also where the question was just heard. */
  readonly asksFor: Readonly<Record<Listen, Ways>>;
  /** The choices of a question, each with its letter ("A: Paris"), as one question. */
  readonly choices: (lettered: readonly string[]) => string;
  /** A count in words; 101 and above is "more than a hundred", and 0 is "no" as before a noun. */
  readonly count: (count: number) => string;
  /** A text as it goes on after a lead or a colon: "Which ..." is "which ...", and names keep their capital. */
  readonly afterLead: (text: string) => string;
  /** What the Alexa app shows beside questions and summaries: the author's own text, not what is said of it. */
  readonly shows: {
    /** Of every card. */
    readonly title: string;
    readonly answer: (text: string) => string;
    /** @param command what the learner runs where Study Aloud is installed; it holds the key */
    readonly key: (key: string, command: string) => string;
    /** @param address of the page; null where it is not known */
    readonly pageCode: (code: string, address: string | null) => string;
  };
  /** What a screen shows, beside texts of notes and what is said. */
  readonly screen: {
    /** Over an answer that counted so. */
    readonly outcomes: Readonly<Record<ActNamed<'verdict'>['outcome'], string>>;
    /** The learner's own words. */
    readonly heard: (text: string) => string;
    /** Over the days to come. */
    readonly dueSoon: string;
    /** More than is counted. */
    readonly many: string;
    /** What can be touched. */
    readonly touches: Readonly<Record<Touch, string>>;
  };
}
