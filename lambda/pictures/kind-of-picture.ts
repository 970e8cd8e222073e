import { isText, textOf } from '../notes/text-of.ts';

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg' | 'heic';

const MARK_BYTES = 64;
/** Comments and an editor's notes may stand before the first element. */
const SVG_HEAD_CHARS = 64 * 1024;

/** What a file is by its content, whatever its name says; null for no picture that is read. */
export function kindOfPicture(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, MARK_BYTES)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp';
  // ISO base media: the brands stand behind the mark of the first box.
  if (head.slice(4, 8) === 'ftyp')
    return /avi[fs]/.test(head) ? 'avif' : /hei[cxs]|hev[cx]|mif1/.test(head) ? 'heic' : null;
  return isText(bytes) && /<(?:[\w-]+:)?svg[\s/>]/.test(textOf(bytes).slice(0, SVG_HEAD_CHARS)) ? 'svg' : null;
}
