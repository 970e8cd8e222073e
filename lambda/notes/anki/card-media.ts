import type { CardPictures } from '../../domain/picture.ts';
import type { NoteCard, NotePicture } from '../note.ts';
import type { AnkiCard } from './card-rows.ts';
import { sourceIn } from './field-text.ts';
import { type Media, mediaFolder } from './media.ts';
import { BROKEN_MEDIA, picturesLeft } from './reasons.ts';

/** A package's media, and its path. */
interface Packed {
  readonly media: Media;
  readonly path: string;
}

const SOUND = /\[sound:([^\]\n]{1,200})\]/g;

/** The files of the sounds that a card's note names. */
export const soundsIn = ({ fields }: AnkiCard): string[] =>
  fields.flatMap((field) => (field.includes('[sound:') ? [...field.matchAll(SOUND)].map(([, name = '']) => name) : []));

/**
 * A card with those of its pictures that are in its package.
 * @param exported its note, where the card is one that was exported from here: it names its pictures by where they lay then
 */
export function cardPictures(card: NoteCard, exported: AnkiCard | null, { media, path }: Packed): NoteCard {
  const { pictures, ...rest } = card;
  if (pictures === undefined) return card;
  const folder = `${mediaFolder(path)}/`;
  const inPackage = (file: string | undefined, at: number): string | undefined => {
    if (file === undefined) return undefined;
    if (exported === null) return file.startsWith(folder) && media.has(file.slice(folder.length)) ? file : undefined;
    const name = sourceIn(/<img\b[^>]*>/i.exec(exported.fields[at] ?? '')?.[0] ?? '');
    return media.has(name) ? folder + name : file;
  };
  const [front, back] = [inPackage(pictures.front, 0), inPackage(pictures.back, 1)];
  const found: CardPictures = { ...(front !== undefined && { front }), ...(back !== undefined && { back }) };
  return front === undefined && back === undefined ? rest : { ...rest, pictures: found };
}

/** The pictures that cards show, unpacked, and what there is to say of those that are not. */
export function picturesIn(
  cards: readonly NoteCard[],
  { media, path }: Packed,
): { readonly pictures: readonly NotePicture[]; readonly problem: string | null } {
  const folder = mediaFolder(path);
  const names = new Set(
    cards.flatMap(({ pictures }) =>
      [pictures?.front, pictures?.back].flatMap((file) =>
        file?.startsWith(`${folder}/`) === true ? [file.slice(folder.length + 1)] : [],
      ),
    ),
  );
  if (names.size === 0) return { pictures: [], problem: null };
  const pictures = media.pictures(names, folder);
  if (pictures === null) return { pictures: [], problem: BROKEN_MEDIA };
  const left = names.size - pictures.length;
  return { pictures, problem: left === 0 ? null : picturesLeft(left) };
}
