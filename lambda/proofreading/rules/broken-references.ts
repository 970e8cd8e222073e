import { plainText } from '../../domain/plain-text.ts';
import { formatOf } from '../../notes/formats/formats.ts';
import { type Reference, referencesIn } from '../../notes/references.ts';
import type { FileTree } from '../file-tree.ts';
import type { Finding } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { noSuchFile, noSuchHeading, noSuchPicture, noTarget, otherCase } from '../reasons.ts';

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i;

/** Links and pictures of Markdown notes that lead to no file, or to no heading of a note under review. */
export function brokenReferences({ drafts, files }: Proof): Finding[] {
  if (files === null) return [];
  const texts = new Map(drafts.map(({ note, text }) => [note.path, text]));
  return drafts.flatMap(({ note: { path }, text }) => {
    if (text === null || formatOf(path)?.name !== 'Markdown') return [];
    const told = new Set<string>();
    return referencesIn(text).flatMap((reference): Finding[] => {
      if (told.has(reference.target)) return [];
      told.add(reference.target);
      const sentence = faultOf(reference, path, { files, texts });
      if (sentence === null) return [];
      const isPicture = reference.kind === 'picture' && !(reference.isWiki && !PICTURE.test(reference.target));
      const rule = isPicture ? 'broken-picture' : 'broken-link';
      // Obsidian's writers link to notes that they mean to write.
      const severity = isPicture ? 'error' : reference.isWiki ? 'note' : 'warning';
      return [{ path, line: reference.line, severity, rule, sentence, about: reference.target }];
    });
  });
}

interface Known {
  readonly files: FileTree;
  readonly texts: ReadonlyMap<string, string | null>;
}

function faultOf(reference: Reference, from: string, known: Known): string | null {
  const { target, isWiki, kind } = reference;
  const [file = '', anchor = ''] = target.replace(/\?[^#]*/, '').split('#');
  if (file === '' && anchor === '') return target === '' ? noTarget : null;
  const place = isWiki ? wikiPlace(file, from, known) : placeFrom(from, file, known.files);
  if (place === null) {
    if (isWiki) return kind === 'picture' && PICTURE.test(file) ? noSuchPicture(file) : noSuchFile(file);
    const there = known.files.inOtherCase(joined(folderOf(from), file));
    if (there !== null) return otherCase(file, there.split('/').at(-1) ?? there);
    return kind === 'picture' ? noSuchPicture(file) : noSuchFile(file);
  }
  const text = known.texts.get(place);
  if (anchor === '' || text === undefined || text === null) return null;
  return hasAnchor(text, anchor) ? null : noSuchHeading(target);
}

/** The note that a name means, as far as its path is known; '' for a file anywhere; null where there is none. */
function wikiPlace(file: string, from: string, { files, texts }: Known): string | null {
  if (file === '') return from;
  if (!files.isNamed(file.replace(/^\.?\//, ''))) return null;
  return [...texts.keys()].find((path) => `/${path}`.toLowerCase().endsWith(`/${file.toLowerCase()}.md`)) ?? '';
}

/** The path of the file that is linked to; null where there is none. */
function placeFrom(from: string, file: string, files: FileTree): string | null {
  if (file === '') return from;
  if (file.startsWith('/')) return files.endsWith(file.slice(1).replace(/\/$/, '')) || isPage(file) ? '' : null;
  const path = joined(folderOf(from), file);
  const found = [path, `${path}.md`].find((one) => files.has(one));
  if (found !== undefined) return found;
  // Obsidian finds a file by the end of its path.
  const isElsewhere = !/^\.\.?\//.test(file) && (files.endsWith(file) || files.endsWith(`${file}.md`));
  return isElsewhere || files.hasFolder(path) ? '' : null;
}

/** A site's own pages have neither a file's ending nor a file of their name. */
const isPage = (file: string): boolean => !/\.[a-z\d]{1,5}$/i.test(file);

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** A path without "." and "..". */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/').replace(/^\/(?!\/)/, folder.startsWith('/') ? '/' : '');
}

/** Headings as GitHub and Obsidian name them, blocks by `^id`, and anchors that are written as such. */
function hasAnchor(text: string, anchor: string): boolean {
  if (anchor.startsWith('^')) return text.includes(anchor);
  const wanted = plainText(anchor.split('#').at(-1)?.replaceAll('-', ' ') ?? '');
  if (
    text.includes(`{#${anchor}}`) ||
    new RegExp(`(?:id|name)=["']?${anchor.replace(/[^\w-]/g, '.')}["'\\s>]`).test(text)
  )
    return true;
  return text.split(/\r?\n/).some((line, i, lines) => {
    const isHeading = /^[\s>]*#{1,6}\s/.test(line) || /^\s*(?:=+|-{2,})\s*$/.test(lines[i + 1] ?? '');
    if (!isHeading) return false;
    const own = plainText(line.replace(/^[\s>]*#+\s|[*_`~]|\]\([^)]*\)/g, ' ').replaceAll('-', ' '));
    return (
      own === wanted || wanted.replace(/ \d+$/, '') === own || own.replaceAll(' ', '') === wanted.replaceAll(' ', '')
    );
  });
}
