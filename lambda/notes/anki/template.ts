import { covered } from '../verbatim.ts';

/** A side of a card, rendered: HTML in which fields stand as plain text. */
export interface Rendered {
  readonly html: string;
  /** What `{{hint:...}}` would show. */
  readonly hints: readonly string[];
}

export interface RenderOptions {
  readonly side: 'question' | 'answer';
  /** A field's plain text, without any character of HTML; null where the note has no such field. */
  readonly field: (name: string) => string | null;
}

/** Stands before each field in what is rendered, so that a line of labels alone is told from one that says something. */
export const FIELD_MARK = '\u0002';
/** Where the question stands in the answer. */
export const FRONT_MARK = '\u0001';

const TAG = /\{\{([#^/!]?)([^{}]*)\}\}/g;
const FRONT_SIDE = 'FrontSide';
const [HINT, TYPED] = ['hint', 'type'] as const;
/** Fields that Anki has of itself. */
const OF_ANKI: ReadonlySet<string> = new Set([
  'Tags',
  'Type',
  'Deck',
  'Subdeck',
  'Card',
  'CardFlag',
  'CardID',
] as const);

/**
 * Renders a template of Anki (https://docs.ankiweb.net/templates/intro.html): fields, parts that depend on whether a field
 * is empty, and filters. What is typed on the question and shown on request is left out of it; speech said by a voice
 * of Anki's would say the field twice, and is left out, too.
 */
export function renderTemplate(template: string, { side, field }: RenderOptions): Rendered {
  const hints: string[] = [];
  const open: { readonly name: string; readonly isShown: boolean }[] = [];
  const parts: string[] = [];
  let at = 0;
  const isShown = (): boolean => open.at(-1)?.isShown ?? true;
  const isFilled = (name: string): boolean => (field(name) ?? '') !== '' || OF_ANKI.has(name);
  for (const { 0: whole, 1: sign, 2: inside = '', index } of template.matchAll(TAG)) {
    if (isShown()) parts.push(template.slice(at, index));
    at = index + whole.length;
    const name = inside.trim();
    if (sign === '#' || sign === '^') open.push({ name, isShown: isShown() && isFilled(name) === (sign === '#') });
    else if (sign === '/') {
      if (open.at(-1)?.name === name) open.pop();
    } else if (sign === '' && isShown()) parts.push(valueOf(name));
  }
  if (isShown()) parts.push(template.slice(at));
  return { html: parts.join(''), hints };

  function valueOf(tag: string): string {
    if (tag === FRONT_SIDE) return FRONT_MARK;
    const [name = '', ...filters] = tag
      .split(':')
      .reverse()
      .map((part) => part.trim());
    const value = field(name);
    if (value === null || value === '' || filters.some((filter) => /^tts(?:\s|-|$)/.test(filter))) return '';
    if (filters.includes(HINT)) {
      if (side === 'question') hints.push(value);
      return '';
    }
    if (filters.includes(TYPED) && side === 'question') return '';
    return FIELD_MARK + filters.reduce(filtered, value);
  }
}

const [OPEN, CLOSE] = [covered('['), covered(']')] as const;
/** A reading after each word that a space begins: "\u6f22\u5b57[\u304b\u3093\u3058]", the brackets out of the way as in all of the text. */
const READING = new RegExp(` ?([^ ${OPEN}]+)${OPEN}([^${CLOSE}]+)${CLOSE}`, 'g');

function filtered(text: string, filter: string): string {
  if (filter === 'kana') return text.replace(READING, '$2');
  return filter === 'kanji' || filter === 'furigana' ? text.replace(READING, '$1') : text;
}

/** The fields that a template shows as clozes. */
export const clozeFields = (template: string): string[] =>
  [...template.matchAll(/\{\{[^{}]*?\bcloze:([^{}]+)\}\}/g)].map(
    ([, name = '']) => name.split(':').at(-1)?.trim() ?? '',
  );
