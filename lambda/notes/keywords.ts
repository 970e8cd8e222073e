/**
 * The keywords of other programs' formats, as their users write them: names that these programs gave, in notes of any
 * language. Nobody says or hears them.
 */

/** obsidian-spaced-repetition: what stands for a gap's parts in its patterns, with what they match. */
export const GAP_PLACES: ReadonlyMap<string, string> = new Map([
  ['answer', '(?<answer>[^\\n]+?)'],
  ['123', '(?<number>\\d+)'],
  ['hint', '(?<hint>[^\\n]+?)'],
] as const);
/** What may be absent stands in brackets; brackets of its own have a stroke before them. */
export const GAP_TOKEN = /\\([[\]])|\[((?:\\.|[^\]\\])*)\]|answer|123|hint|[^]/g;

/** Anki: the fields of its own note types, first the one that a text without a name goes to. */
export const BASIC_FIELDS = ['Front', 'Back'] as const;
export const CLOZE_FIELDS = ['Text', 'Extra', 'Back Extra'] as const;
export const BASIC_TYPE = /^Basic\b/;
export const REVERSED_TYPE = /\(and reversed|reversed card\)$/i;

/** flashcards-obsidian. */
export const CARD_TAG = /(?<=^|\s)#card(?:[/-](reversed?|spaced|reminder))?(?=\s|$)/i;
export const FENCED_CARD = /^\s*(`{3,}|~{3,})\s*flashcard\s*$/;
export const CARD_CALLOUT = /^\s*>\s*\[!card(-reversed?)?\][+-]?\s*:?\s*(.*)$/i;
export const FENCED_FIELD = /^\s*(front|back|type|content)\s*:\s?(.*)$/;
export const DECK_PROPERTY = /^cards-deck\s*:/m;

/** hashcards: a deck's name in TOML. */
export const TOML_NAME = /^\s*name\s*=\s*(["'])(.+)\1\s*$/;

/** Logseq. */
export const LOGSEQ_TAG = /(?<=^|\s)(?:#card|#?\[\[card\]\])(?=\s|$)/i;
/** Properties that Logseq writes itself. */
export const LOGSEQ_PROPERTIES =
  /^\s*(?:[-*+]\s+)?(?:collapsed:: (?:true|false)|id:: [0-9a-f]{8}-[0-9a-f-]{27}|card-[a-z-]+:: )/;

/** Org. */
export const DRILL_TAG = 'drill';
export const ORG_BLOCK = /^\s*#\+(begin|end)_/i;

/** HTML that only lays text out. */
export const LAYOUT_TAG = /<(?!\/?(?:br|hr|div|span|p|details|summary|center)\b)/i;
