/** SVG that is no XML. */
export class SvgError extends Error {
  override readonly name = 'SvgError';
}

export interface SvgTag {
  readonly kind: 'open' | 'close';
  /** As it is written, with its prefix. */
  readonly name: string;
  /** Their values without entities. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly isEmpty: boolean;
}

export type SvgPart = SvgTag | { readonly kind: 'text'; readonly text: string };

/** What is no content, and how it ends. */
const ASIDES: readonly (readonly [begins: string, ends: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const CDATA = ['<![CDATA[', ']]>'] as const;
const NAME = /<(\/?)([A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /\s+([A-Za-z_:][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /\s*(\/?)>/y;

/**
 * The tags and texts of an SVG in their order, in one pass over it. Comments, instructions and the document type, with
 * every entity that it declares, are passed over.
 * @throws SvgError where it is not well-formed
 */
export function* svgParts(svg: string): Generator<SvgPart> {
  let at = 0;
  while (at < svg.length) {
    const tag = svg.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: withoutEntities(svg.slice(at, tag < 0 ? svg.length : tag)) };
    if (tag < 0) return;
    const aside = ASIDES.find(([begins]) => svg.startsWith(begins, tag));
    if (aside !== undefined) at = after(svg, aside[1], tag);
    else if (svg.startsWith(CDATA[0], tag)) {
      at = after(svg, CDATA[1], tag);
      yield { kind: 'text', text: svg.slice(tag + CDATA[0].length, at - CDATA[1].length) };
    } else if (svg.startsWith('<!', tag)) at = afterDocumentType(svg, tag);
    else {
      const read = readTag(svg, tag);
      at = read.end;
      yield read.tag;
    }
  }
}

function after(svg: string, end: string, from: number): number {
  const at = svg.indexOf(end, from);
  if (at < 0) throw new SvgError(`"${end}" is missing.`);
  return at + end.length;
}

/** A document type that declares something does so in brackets. */
function afterDocumentType(svg: string, from: number): number {
  const bracket = svg.indexOf('[', from);
  const end = after(svg, '>', from);
  return bracket < 0 || bracket > end ? end : after(svg, '>', after(svg, ']', bracket));
}

function readTag(svg: string, from: number): { tag: SvgTag; end: number } {
  const name = matchAt(NAME, svg, from);
  if (name === null) throw new SvgError('A tag has no name.');
  const attributes: [string, string][] = [];
  let at = from + name[0].length;
  for (let found = matchAt(ATTRIBUTE, svg, at); found !== null; found = matchAt(ATTRIBUTE, svg, at)) {
    attributes.push([found[1] ?? '', withoutEntities(found[2] ?? found[3] ?? '')]);
    at += found[0].length;
  }
  const end = matchAt(END, svg, at);
  if (end === null) throw new SvgError('A tag is not closed.');
  const kind = name[1] === '/' ? 'close' : 'open';
  return { tag: { kind, name: name[2] ?? '', attributes, isEmpty: end[1] === '/' }, end: at + end[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The characters that XML's own entities and numbers stand for; what a document type would declare stands for nothing. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (_, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (hex === undefined && decimal === undefined) return PREDEFINED[String(name)] ?? '';
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
  });
}
