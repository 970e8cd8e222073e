import { LineCounter, parseDocument } from 'yaml';
import type { SetAside } from './note.ts';
import { badFrontMatter } from './reasons.ts';

/** What a note's front matter says of it. */
export interface NoteProperties {
  readonly title: string | null;
  /** With their `#`. */
  readonly tags: readonly string[];
  /** That of the note, BCP 47. */
  readonly language?: string;
}

/** "de", "en-GB"; other words in its place say something else. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const NONE: NoteProperties = { title: null, tags: [] };

/** @returns the properties, and what is wrong with the YAML by its line in the note, null where nothing is */
export function readProperties(yaml: string): NoteProperties & { readonly problem: SetAside | null } {
  const lineCounter = new LineCounter();
  // A pretty message would go on with the place in the YAML and an excerpt.
  const matter = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const [error] = matter.errors;
  if (error !== undefined) return { ...NONE, problem: notYaml(error.message, lineCounter.linePos(error.pos[0]).line) };
  try {
    return { ...propertiesOf(matter.toJS()), problem: null };
  } catch (fault) {
    // An alias that is never defined, or aliases that grow without end.
    return { ...NONE, problem: notYaml(fault instanceof Error ? fault.message : '') };
  }
}

/** The front matter begins in the note's second line. */
const notYaml = (message: string, line = 0): SetAside => ({ line: line + 1, reason: badFrontMatter(message) });

function propertiesOf(value: unknown): NoteProperties {
  const {
    title,
    tags,
    lang,
    language = lang,
  } = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const all = Array.isArray(tags) ? (tags as unknown[]) : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    tags: all
      .filter((tag): tag is string => typeof tag === 'string' && tag !== '')
      .map((tag) => `#${tag.replace(/^#/, '')}`),
    ...(typeof language === 'string' && LANGUAGE.test(language) ? { language } : {}),
  };
}
