import { SvgError, type SvgTag, svgParts } from './svg-tags.ts';

/** What draws, and what is drawn with: https://www.w3.org/TR/SVG2/eltindex.html without scripts, links, motion and what is fetched. */
const DRAWN: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'a', 'style', 'title', 'desc'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textpath'],
  ...['marker', 'pattern', 'mask', 'clippath', 'lineargradient', 'radialgradient', 'stop'],
]);
/** What an author should know to be missing; all else that is left out draws nothing. */
const TOLD: ReadonlySet<string> = new Set(['script', 'image', 'foreignobject', 'filter', 'animate']);

/** Every part of the picture is drawn by going through all elements again, and each level may take a picture's memory. */
const ELEMENTS_AT_MOST = 10_000;
const DEPTH_AT_MOST = 40;

/** An SVG that asks for more than is drawn. */
export class SvgLimitError extends Error {
  override readonly name = 'SvgLimitError';
}

/** An SVG that draws with nothing but itself. */
export interface PlainSvg {
  readonly svg: string;
  /** Names of elements that were left out and may be missed, each once. */
  readonly leftOut: readonly string[];
}

/**
 * An SVG written anew from the elements that draw: without scripts, handlers of events, entities, pictures within it,
 * filters, and every address but those of its own parts.
 * @throws SvgError where it is not well-formed, SvgLimitError where it has more than 10,000 elements or 40 within each other
 */
export function plainSvg(source: string): PlainSvg {
  const out: string[] = [];
  const open: string[] = [];
  const leftOut = new Set<string>();
  let elements = 0;
  /** How deep the element stands that is left out with all in it; 0: none is. */
  let leftOutAt = 0;
  for (const part of svgParts(source)) {
    if (part.kind === 'text') {
      const isStyle = localName(open.at(-1) ?? '') === 'style';
      if (leftOutAt === 0 && open.length > 0) out.push(escaped(isStyle ? plainCss(part.text) : part.text));
    } else if (part.kind === 'close') {
      if (leftOutAt === 0) out.push(`</${part.name}>`);
      if (leftOutAt === open.length) leftOutAt = 0;
      if (open.pop() !== part.name) throw new SvgError('Tags are not closed in their order.');
    } else {
      const name = localName(part.name);
      elements += 1;
      if (elements > ELEMENTS_AT_MOST || open.length >= DEPTH_AT_MOST)
        throw new SvgLimitError('There are too many elements.');
      if (TOLD.has(name)) leftOut.add(name);
      if (leftOutAt === 0 && DRAWN.has(name)) out.push(written(part));
      if (part.isEmpty) continue;
      open.push(part.name);
      if (leftOutAt === 0 && !DRAWN.has(name)) leftOutAt = open.length;
    }
  }
  if (open.length > 0) throw new SvgError('An element is not closed.');
  return { svg: out.join(''), leftOut: [...leftOut] };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

function written({ name, attributes, isEmpty }: SvgTag): string {
  const kept = attributes.flatMap(([key, value]) => {
    const local = localName(key);
    if (local.startsWith('on') || key === 'xml:base') return [];
    if (local === 'href') return value.trim().startsWith('#') ? [`${key}="${escaped(value.trim())}"`] : [];
    return [`${key}="${escaped(plainCss(value))}"`];
  });
  return `<${[name, ...kept].join(' ')}${isEmpty ? '/' : ''}>`;
}

/** Styles without what they would fetch: no imports, no addresses but of the picture's own parts, and no way to hide one. */
const plainCss = (css: string): string =>
  css
    .replaceAll('\\', '')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@import\b[^;]*;?/gi, '')
    .replace(/url\(\s*(?!\s*["']?\s*#)[^)]*\)?/gi, 'none');

const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, ' ').replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
