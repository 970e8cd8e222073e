import * as v from 'valibot';
import { COMMON, type Conventions } from './conventions.ts';

/** Where conventions stand, from the folder whose notes they are for; the first of them that is there holds. */
export const CONVENTIONS_FILES = {
  own: 'study-aloud.json',
  spacedRepetition: '.obsidian/plugins/obsidian-spaced-repetition/data.json',
  toAnki: '.obsidian/plugins/obsidian-to-anki-plugin/data.json',
} as const;
export type ConventionsFile = keyof typeof CONVENTIONS_FILES;

const Mark = v.pipe(v.string(), v.maxLength(20));
const Tags = v.pipe(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/)),
    ),
  ]),
  v.transform((tags) => tags.filter((tag) => tag.trim() !== '').map((tag) => `#${tag.trim().replace(/^#/, '')}`)),
);

/** The plugin's own names; what else it keeps there is its affair. */
const SpacedRepetition = v.object({
  flashcardTags: v.optional(Tags),
  convertFoldersToDecks: v.optional(v.boolean(), false),
  singleLineCardSeparator: v.optional(Mark, COMMON.single),
  singleLineReversedCardSeparator: v.optional(Mark, COMMON.singleBothWays),
  multilineCardSeparator: v.optional(Mark, COMMON.below),
  multilineReversedCardSeparator: v.optional(Mark, COMMON.belowBothWays),
  multilineCardEndMarker: v.optional(Mark, COMMON.end),
  clozePatterns: v.optional(v.array(Mark)),
  convertHighlightsToClozes: v.optional(v.boolean(), true),
  convertBoldTextToClozes: v.optional(v.boolean(), false),
  convertCurlyBracketsToClozes: v.optional(v.boolean(), false),
});

const PATTERN_AT_MOST = 1000;
const ToAnki = v.object({
  CUSTOM_REGEXPS: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(PATTERN_AT_MOST))), {}),
});

/** Conventions as their file has them, or what is wrong with it, in words. */
export type ReadConventions = { readonly conventions: Conventions } | { readonly problem: string };

/**
 * Reads the settings of a plugin, or of a `study-aloud.json`, which has the names of both.
 * @param folder that they are for, as notes' paths have it
 * @param others those that the other file of the same folder has
 */
export function readConventions(
  text: string,
  kind: ConventionsFile,
  folder: string,
  others: Conventions = COMMON,
): ReadConventions {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (kind === 'toAnki') return { conventions: withPatterns(json, others) };
    const settings = kind === 'spacedRepetition' ? v.parse(v.object({ settings: v.unknown() }), json).settings : json;
    const conventions = spacedRepetition(v.parse(SpacedRepetition, settings), folder, others);
    return { conventions: kind === 'own' ? withPatterns(json, conventions) : conventions };
  } catch (error) {
    if (!(error instanceof v.ValiError || error instanceof SyntaxError)) throw error;
    const [issue] = error instanceof v.ValiError ? error.issues : [];
    const place = issue === undefined ? '' : `${v.getDotPath(issue) ?? ''}: `;
    return { problem: `${place}${issue?.message ?? error.message}` };
  }
}

function withPatterns(json: unknown, conventions: Conventions): Conventions {
  const { CUSTOM_REGEXPS } = v.parse(ToAnki, json);
  const patterns = Object.entries(CUSTOM_REGEXPS)
    .filter(([, pattern]) => pattern.trim() !== '')
    .map(([noteType, pattern]) => ({ noteType, pattern }));
  return { ...conventions, patterns: [...conventions.patterns, ...patterns] };
}

function spacedRepetition(
  settings: v.InferOutput<typeof SpacedRepetition>,
  folder: string,
  others: Conventions,
): Conventions {
  const [common = ''] = COMMON.gaps;
  const byKind = [
    settings.convertHighlightsToClozes ? common : '',
    settings.convertBoldTextToClozes ? '**[123;;]answer[;;hint]**' : '',
    settings.convertCurlyBracketsToClozes ? '{{[123;;]answer[;;hint]}}' : '',
  ].filter((pattern) => pattern !== '');
  return {
    ...others,
    tags: settings.flashcardTags ?? COMMON.tags,
    single: settings.singleLineCardSeparator,
    singleBothWays: settings.singleLineReversedCardSeparator,
    below: settings.multilineCardSeparator.trim(),
    belowBothWays: settings.multilineReversedCardSeparator.trim(),
    end: settings.multilineCardEndMarker.trim(),
    gaps: settings.clozePatterns ?? byKind,
    decksBelow: settings.convertFoldersToDecks ? folder : null,
    isChosen: true,
  };
}
