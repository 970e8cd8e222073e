import { LineCounter, type Node, isNode, isScalar, parseDocument } from 'yaml';
import type { VoicedWord } from '../domain/card-voice.ts';
import { type DeriveLevel, isDeriveLevel } from './deriving/levels.ts';
import type { SetAside } from './note.ts';
import { badFrontMatter, badLanguage } from './reasons.ts';

/** What a note's front matter says of it. */
export interface NoteProperties {
  readonly title: string | null;
  /** With their `#`. */
  readonly tags: readonly string[];
  /** That of the note, BCP 47. */
  readonly language?: string;
  /** The name of the deck of its cards, its parts parted by a stroke: `cards-deck` of flashcards-obsidian. */
  readonly deck?: string;
  /** How words of the note are said: `say: {SQL: sequel}`. */
  readonly say?: readonly VoicedWord[];
  /** How many cards the note wants derived of it. */
  readonly derive?: DeriveLevel;
}

/** "de", "en-GB"; other words in its place say something else. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const NONE: NoteProperties = { title: null, tags: [] };

/** @returns the properties, and what is wrong with the YAML or in it by its line in the note, null where nothing is */
export function readProperties(yaml: string): NoteProperties & { readonly problem: SetAside | null } {
  const lineCounter = new LineCounter();
  // A pretty message would go on with the place in the YAML and an excerpt.
  const matter = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const [error] = matter.errors;
  if (error !== undefined) return { ...NONE, problem: notYaml(error.message, lineAt(error.pos[0])) };
  try {
    const { lang, ...properties } = propertiesOf(matter.toJS(), writtenNumber(matter.get('title', true)));
    const wrong =
      lang === null || lang === undefined || lang === '' || isLanguage(lang) ? null : matter.get('lang', true);
    return { ...properties, problem: isNode(wrong) ? notLanguage(yaml, wrong, lineAt) : null };
  } catch (fault) {
    // An alias that is never defined, or aliases that grow without end.
    return { ...NONE, problem: notYaml(fault instanceof Error ? fault.message : '') };
  }
}

/** The front matter begins in the note's second line. */
const inNote = (line: number): number => line + 1;
const notYaml = (message: string, line = 0): SetAside => ({ line: inNote(line), reason: badFrontMatter(message) });

function notLanguage(yaml: string, { range }: Node, lineAt: (offset: number) => number): SetAside {
  const [from, to] = range ?? [0, 0];
  return { line: inNote(lineAt(from)), reason: badLanguage(yaml.slice(from, to)) };
}

const isLanguage = (value: unknown): value is string => typeof value === 'string' && LANGUAGE.test(value);

/** A number as its author wrote it: "1984", "1.10"; null for anything else. */
const writtenNumber = (node: unknown): string | null =>
  isScalar(node) && typeof node.value === 'number' ? (node.source ?? null) : null;

/** @param numberTitle the title where it is a number, as it is written */
function propertiesOf(value: unknown, numberTitle: string | null): NoteProperties & { readonly lang: unknown } {
  const properties = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const { title, tags, lang, language, derive, say, 'cards-deck': deck } = properties;
  const all = Array.isArray(tags) ? (tags as unknown[]) : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
  // "language: Python" is what a note is about.
  const named = [language, lang].find(isLanguage);
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : numberTitle,
    tags: all
      .filter((tag): tag is string => typeof tag === 'string' && tag !== '')
      .map((tag) => `#${tag.replace(/^#/, '')}`),
    ...(named === undefined ? {} : { language: named }),
    ...(typeof deck === 'string' && deck.trim() !== '' && { deck: deck.trim().replaceAll('::', '/') }),
    ...(isDeriveLevel(derive) ? { derive } : {}),
    ...sayOf(say),
    lang,
  };
}

const SAID_CHARS = 80;

/** A map of words to what is said for them; anything else is nothing. */
function sayOf(say: unknown): Pick<NoteProperties, 'say'> {
  if (typeof say !== 'object' || say === null || Array.isArray(say)) return {};
  const words = Object.entries(say).flatMap(([written, said]: [string, unknown]): VoicedWord[] =>
    typeof said === 'string' && said.trim() !== '' && said.length <= SAID_CHARS && written.trim() !== ''
      ? [{ written: written.trim(), said: said.trim() }]
      : [],
  );
  return words.length === 0 ? {} : { say: words };
}
