import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { parse } from 'yaml';
import type { SetAside } from './note.ts';

export interface NoteTree {
  readonly root: Root;
  readonly title: string | null;
  /** Tags of the front matter, with their `#`. */
  readonly tags: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** The note as a tree. What the front matter gets wrong is reported, and the rest is read all the same. */
export function readTree(text: string): NoteTree {
  const { yaml, body, problem } = splitFrontMatter(text);
  const root = fromMarkdown(body, {
    extensions: [gfm(), math({ singleDollarTextMath: true })],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  });
  if (problem !== null) return { root, title: null, tags: [], setAside: [{ line: 1, reason: problem }] };
  if (yaml === null) return { root, title: null, tags: [], setAside: [] };
  try {
    return { root, ...properties(parse(yaml) as unknown), setAside: [] };
  } catch {
    return {
      root,
      title: null,
      tags: [],
      setAside: [{ line: 1, reason: 'the front matter is not valid YAML; the rest was read' }],
    };
  }
}

/** Lines keep their numbers: the front matter becomes as many empty ones. */
function splitFrontMatter(text: string): { yaml: string | null; body: string; problem: string | null } {
  if (!/^---[ \t]*\n/.test(text)) return { yaml: null, body: text, problem: null };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (end === null) {
    return {
      yaml: null,
      body: text.replace('---', ''),
      problem: 'the front matter is never closed; the rest was read',
    };
  }
  const closed = 3 + end.index + end[0].length;
  const matter = text.slice(0, closed);
  return {
    yaml: text.slice(4, 3 + end.index),
    body: '\n'.repeat(matter.split('\n').length - 1) + text.slice(closed),
    problem: null,
  };
}

function properties(value: unknown): { title: string | null; tags: string[] } {
  const matter = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { title, tags } = matter;
  const all = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    tags: all.filter((tag): tag is string => typeof tag === 'string').map((tag) => `#${tag.replace(/^#/, '')}`),
  };
}
