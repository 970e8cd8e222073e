import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { parse } from 'yaml';
import type { SetAside } from './note.ts';
import { piecesOf } from './pieces.ts';

export interface NoteTree {
  readonly blocks: readonly RootContent[];
  readonly title: string | null;
  /** Tags of the front matter, with their `#`. */
  readonly tags: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** The note's blocks. What the front matter gets wrong is reported, and the rest is read all the same. */
export function readTree(text: string): NoteTree {
  const { yaml, body, problem } = splitFrontMatter(text);
  const { blocks, setAside } = readPieces(body);
  const note = { blocks, title: null, tags: [] };
  if (problem !== null) return { ...note, setAside: [{ line: 1, reason: problem }, ...setAside] };
  if (yaml === null) return { ...note, setAside };
  try {
    return { ...note, ...properties(parse(yaml) as unknown), setAside };
  } catch {
    const reason = 'the front matter is not valid YAML; the rest was read';
    return { ...note, setAside: [{ line: 1, reason }, ...setAside] };
  }
}

/**
 * GitHub's Markdown and formulas, but bare addresses stay text: they are not spoken, and looking for them at every letter
 * and once more in the tree takes a quarter of the time.
 */
const SYNTAX = {
  extensions: [
    gfm(),
    math({ singleDollarTextMath: true }),
    { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
  ],
  mdastExtensions: [...gfmFromMarkdown().filter(({ transforms }) => transforms === undefined), mathFromMarkdown()],
};

const BLOCK_AT_MOST = 128 * 1024;
/** Quotes and lists within each other beyond this depth are read as if they were at it. */
const TOO_DEEP = /^((?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))){12})(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/gm;

function readPieces(body: string): { blocks: RootContent[]; setAside: SetAside[] } {
  const blocks: RootContent[] = [];
  const setAside: SetAside[] = [];
  for (const { text, firstLine } of piecesOf(body)) {
    if (text.length > BLOCK_AT_MOST) {
      setAside.push({
        line: firstLine,
        reason: `${String(text.length)} characters without an empty line are too much to read; divide them`,
      });
      continue;
    }
    const { children } = fromMarkdown(text.replace(TOO_DEEP, '$1'), SYNTAX);
    for (const block of children) {
      if (firstLine > 1) moveDown(block, firstLine - 1);
      blocks.push(block);
    }
  }
  return { blocks, setAside };
}

function moveDown(node: Nodes, lines: number): void {
  if (node.position !== undefined) {
    node.position.start.line += lines;
    node.position.end.line += lines;
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines);
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
