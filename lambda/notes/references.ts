import type { Nodes } from 'mdast';
import { readTree } from './tree.ts';

/** What a note refers to. */
export interface Reference {
  readonly kind: 'link' | 'picture';
  /** As written, but decoded: a path with forward slashes, perhaps with `#heading`; '' where none is given. */
  readonly target: string;
  /** `[[...]]`, whose target is found by its name, wherever it lies. */
  readonly isWiki: boolean;
  /** 1-based. */
  readonly line: number;
}

/** A target somewhere else, or none yet: an address, a mail, what a site's generator fills in. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)|\{\{|\{%|\$\{/i;
const WIKI = /(!?)\[\[([^[\]\n|]*)(?:\|[^[\]\n]*)?\]\]/g;
const HTML = /<(img|a)\b[^>]*?\s(?:src|href)\s*=\s*["']([^"'>]*)["']/gi;

/** The links and pictures of a Markdown note that lead to files beside it, or into it. */
export function referencesIn(text: string): Reference[] {
  const { blocks } = readTree(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const pictures = new Set<string>();
  const found: Reference[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
    found.push(...ownReferences(node, pictures));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const block of blocks) visit(block);
  return found.filter(({ target }) => !ELSEWHERE.test(target));
}

function ownReferences(node: Nodes, pictures: ReadonlySet<string>): Reference[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'link':
      return [{ kind: 'link', target: decoded(node.url), isWiki: false, line }];
    case 'image':
      return [{ kind: 'picture', target: decoded(node.url), isWiki: false, line }];
    case 'definition':
      return [
        { kind: pictures.has(node.identifier) ? 'picture' : 'link', target: decoded(node.url), isWiki: false, line },
      ];
    case 'text':
      return [...node.value.matchAll(WIKI)].map(([, mark, target = ''], i, all) => ({
        kind: mark === '!' ? 'picture' : 'link',
        target: target.replace(/\\$/, '').trim(),
        isWiki: true,
        line: line + breaksBefore(node.value, all[i]?.index ?? 0),
      }));
    case 'html':
      return [...node.value.matchAll(HTML)].map((match) => ({
        kind: match[1]?.toLowerCase() === 'img' ? 'picture' : 'link',
        target: decoded(match[2] ?? ''),
        isWiki: false,
        line: line + breaksBefore(node.value, match.index),
      }));
    default:
      return [];
  }
}

const breaksBefore = (text: string, index: number): number => text.slice(0, index).split('\n').length - 1;

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.trim());
  } catch {
    return url.trim();
  }
}
