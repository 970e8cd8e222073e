import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { type Options as MatterOptions, frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { SetAside } from './note.ts';
import { piecesOf } from './pieces.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { type NoteProperties, readProperties } from './properties.ts';
import { OPEN_FRONT_MATTER, longBlock } from './reasons.ts';

export interface NoteTree extends NoteProperties {
  readonly blocks: readonly RootContent[];
  readonly setAside: readonly SetAside[];
}

/** The note's blocks. What the front matter gets wrong is reported, and the rest is read all the same. */
export function readTree(text: string): NoteTree {
  const { blocks, setAside } = readPieces(text);
  const [first] = blocks;
  if (first?.type === 'yaml') {
    const { problem, ...properties } = readProperties(first.value);
    return { ...properties, blocks: blocks.slice(1), setAside: problem === null ? setAside : [problem, ...setAside] };
  }
  const isTooLong = setAside.some(({ line }) => line === 1);
  const problems = LOOKS_LIKE_MATTER.test(text) && !isTooLong ? [{ line: 1, reason: OPEN_FRONT_MATTER }] : [];
  return { title: null, tags: [], blocks, setAside: [...problems, ...setAside] };
}

/** Three dashes and a property; three dashes alone are a line across the page. */
const LOOKS_LIKE_MATTER = /^---[ \t]*\n\s*[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)/u;

/**
 * GitHub's Markdown and formulas, but bare addresses stay text: they are not spoken, and looking for them at every letter
 * and once more in the tree takes a quarter of the time.
 */
export const SYNTAX = {
  extensions: [
    gfm(),
    math({ singleDollarTextMath: true }),
    { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
  ],
  mdastExtensions: [...gfmFromMarkdown().filter(({ transforms }) => transforms === undefined), mathFromMarkdown()],
};

/** YAML ends at three dashes or, by its own rules, at three dots. */
const MATTER: MatterOptions = (['---', '...'] as const).map((close) => ({
  type: 'yaml',
  fence: { open: '---', close },
}));
/** Front matter stands in the first piece only; elsewhere three dashes are a line across the page. */
const FIRST_SYNTAX = {
  extensions: [...SYNTAX.extensions, frontmatter(MATTER)],
  mdastExtensions: [...SYNTAX.mdastExtensions, frontmatterFromMarkdown(MATTER)],
};

const BLOCK_AT_MOST = 128 * 1024;
/** Quotes and lists within each other beyond this depth are read as if they were at it. */
const TOO_DEEP = /^((?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))){12})(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/gm;

function readPieces(body: string): { blocks: RootContent[]; setAside: SetAside[] } {
  const blocks: RootContent[] = [];
  const setAside: SetAside[] = [];
  for (const { text, firstLine } of piecesOf(body)) {
    if (text.length > BLOCK_AT_MOST) {
      setAside.push({ line: firstLine, reason: longBlock(text.length) });
      continue;
    }
    const syntax = firstLine === 1 ? FIRST_SYNTAX : SYNTAX;
    const children = plainParagraphs(text) ?? fromMarkdown(text.replace(TOO_DEEP, '$1'), syntax).children;
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
