import characters from './html-characters.json' with { type: 'json' };
import { UNSPEAKABLE } from './to-words.ts';

/** The named characters that editors of cards write; letters with an accent are told by its name. Others stay as they are. */
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(characters));
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
] as const);

const BLOCKS = ['br', 'hr', 'p', 'div', 'tr', 'ul', 'ol', 'table', 'h[1-6]', 'blockquote'] as const;
const LINE_BREAK = new RegExp(`</?(?:${BLOCKS.join('|')})\\b[^>]*>`, 'gi');
/** Beside words a sound only says them once more. */
const SOUND = /\[sound:[^\]]*\]/g;
const [ALT] = ['alt'] as const;
const WORDS_OF_PICTURE = new RegExp(`\\b${ALT}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i');

/**
 * The text of a field in HTML as Anki keeps it, in one line: without tags, characters for their names, items parted by
 * commas; formulas between dollars; a picture without words, or a sound alone, is the mark for what cannot be spoken.
 * @param pictureOf what stands for a picture, by its tag; default: its author's words for it
 */
export function textOfHtml(html: string, pictureOf = altOf): string {
  const text = html
    .replace(/<!--[^]*?-->|<(style|script)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(SOUND, ' ')
    .replace(/<img\b[^>]*>/gi, (tag) => pictureOf(tag))
    .replace(
      /\\\((.*?)\\\)|\[\$\](.*?)\[\/\$\]|<anki-mathjax[^>]*>(.*?)<\/anki-mathjax>/g,
      (_, a?: string, b?: string, c?: string) => `$${(a ?? b ?? c ?? '').trim()}$`,
    )
    .replace(/<\/li>\s*<li\b[^>]*>/gi, ', ')
    .replace(/<sup\b[^>]*>(\s*[\d+-]+\s*)<\/sup>/gi, (_, power: string) => `^${power.trim()}`)
    .replace(LINE_BREAK, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  const said = charactersIn(text).replace(/\s+/g, ' ').trim();
  return said === '' && html.search(SOUND) >= 0 ? UNSPEAKABLE : said;
}

/** The words for a picture, or the mark. */
export function altOf(tag: string): string {
  const alt = WORDS_OF_PICTURE.exec(tag);
  const words = (alt?.[1] ?? alt?.[2] ?? '').trim();
  return words === '' ? UNSPEAKABLE : words;
}

const LAST_CHARACTER = 0x10ffff;

function charactersIn(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? accented(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code === 0 || code > LAST_CHARACTER || (code >= 0xd800 && code <= 0xdfff)
        ? whole
        : String.fromCodePoint(code);
    },
  );
}

/** "eacute" as "é". */
function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? undefined : (name.charAt(0) + accent).normalize();
}
