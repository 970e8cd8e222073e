import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { loadSqlite } from '../../../lambda/notes/anki/sqlite.ts';
import { openNote } from '../../../lambda/notes/formats/formats.ts';
import type { NoteCard, ParsedNote } from '../../../lambda/notes/note.ts';

/** The bytes of a package that lies beside this file; make-packages.py has made it. */
export const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

export const readPackage = (bytes: Uint8Array, path = 'deck.apkg'): Promise<ParsedNote> => openNote({ path, bytes });

/** "front -> back" of each card. */
export const sidesOf = ({ cards }: ParsedNote): string[] =>
  cards.map(({ front, back, hint }: NoteCard) => `${front} -> ${back}${hint === null ? '' : ` (${hint})`}`);

export interface NoteTypeOf {
  readonly name?: string;
  readonly fields: readonly string[];
  /** Question and answer of each template. */
  readonly templates: readonly (readonly [string, string])[];
  readonly isCloze?: boolean;
}

export interface CardOf {
  readonly fields: readonly string[];
  readonly guid?: string;
  readonly tags?: string;
  readonly ord?: number;
  /** Columns of the row that differ from a new card's. */
  readonly row?: Readonly<Record<string, number | string>>;
  /** [epoch milliseconds, ease, type] of its reviews. */
  readonly reviews?: readonly (readonly [number, number, number])[];
}

/** Four in the morning of a day, epoch seconds: where the collection's days begin. */
export const DAY_ZERO = Date.UTC(2026, 0, 1, 4) / 1000;

/** A collection in Anki's oldest schema that is read, with one note type and a card for each note. */
export async function aCollection(
  type: NoteTypeOf,
  cards: readonly CardOf[],
  { deck = 'Things' }: { readonly deck?: string } = {},
): Promise<Uint8Array> {
  const { Database } = await loadSqlite();
  const db = new Database();
  db.run('create table col (id, crt, models, decks)');
  db.run('create table notes (id integer primary key, guid, mid, tags, flds)');
  db.run(
    'create table cards (id integer primary key, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, data)',
  );
  db.run('create table revlog (id, cid, ease, type)');
  const model = {
    name: type.name ?? 'A type',
    type: type.isCloze === true ? 1 : 0,
    flds: type.fields.map((name, ord) => ({ name, ord })),
    tmpls: type.templates.map(([qfmt, afmt], ord) => ({ qfmt, afmt, ord })),
  };
  const decks = { 7: { name: deck }, 8: { name: 'Filtered' } };
  db.run('insert into col values (1,?,?,?)', [DAY_ZERO, JSON.stringify({ 5: model }), JSON.stringify(decks)]);
  for (const [i, { fields, guid = `g${String(i)}`, tags = '', ord = 0, row = {}, reviews = [] }] of cards.entries()) {
    db.run('insert into notes values (?,?,5,?,?)', [i + 1, guid, tags, fields.join('\u001f')]);
    const card = {
      ...{ id: i + 1, nid: i + 1, did: 7, ord, type: 0, queue: 0, due: i, ivl: 0, factor: 0, reps: 0, lapses: 0 },
      ...{ left: 0, odue: 0, odid: 0, data: '', ...row },
    };
    db.run(
      `insert into cards (${Object.keys(card).join(',')}) values (${Object.keys(card)
        .map(() => '?')
        .join(',')})`,
      Object.values(card),
    );
    for (const [at, ease, kind] of reviews) db.run('insert into revlog values (?,?,?,?)', [at, i + 1, ease, kind]);
  }
  const bytes = db.export();
  db.close();
  return bytes;
}

/** A package of a collection. */
export const packed = (collection: Uint8Array, name = 'collection.anki2'): Uint8Array =>
  zipSync({ [name]: collection, media: strToU8('{}') });

/** A package of notes of one type, as it is read. */
export const readNotesOf = async (
  type: NoteTypeOf,
  cards: readonly CardOf[],
  options: { readonly deck?: string } = {},
): Promise<ParsedNote> => readPackage(packed(await aCollection(type, cards, options)));
