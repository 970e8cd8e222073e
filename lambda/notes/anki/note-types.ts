import { type Collection, numberIn, textIn } from './sqlite.ts';
import { numberField, textField } from './protobuf.ts';

export interface Template {
  readonly question: string;
  readonly answer: string;
}

/** What Anki makes cards of a note by. */
export interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
  /** By their place; a cloze has one for all of its cards. */
  readonly templates: readonly Template[];
  readonly isCloze: boolean;
  readonly hidesPictures: boolean;
}

/** Numbers of Anki's own messages (proto/anki/notetypes.proto). */
const [KIND, STOCK_KIND, QUESTION_FORMAT, ANSWER_FORMAT] = [1, 9, 1, 2] as const;
const CLOZE = 1;
const IMAGE_OCCLUSION = 6;
/** The add-on that did it before Anki could. */
const OCCLUSION_NAME = /\bimage occlusion\b/i;

/** The note types of a collection, by id: in tables of their own, or as JSON in the one row of older collections. */
export function noteTypesIn(collection: Collection): Map<string, NoteType> {
  return collection.tables.has('notetypes') ? fromTables(collection) : fromJson(collection);
}

function fromTables({ rows }: Collection): Map<string, NoteType> {
  const fields = new Map<string, string[]>();
  const templates = new Map<string, Template[]>();
  for (const [id, name] of rows('select ntid, name from fields order by ntid, ord'))
    fields.set(textIn(id), [...(fields.get(textIn(id)) ?? []), textIn(name)]);
  for (const [id, config] of rows('select ntid, config from templates order by ntid, ord')) {
    const message = bytesIn(config);
    const template = { question: textField(message, QUESTION_FORMAT), answer: textField(message, ANSWER_FORMAT) };
    templates.set(textIn(id), [...(templates.get(textIn(id)) ?? []), template]);
  }
  const types = new Map<string, NoteType>();
  for (const [id, name, config] of rows('select id, name, config from notetypes')) {
    const message = bytesIn(config);
    types.set(textIn(id), {
      name: textIn(name),
      fields: fields.get(textIn(id)) ?? [],
      templates: templates.get(textIn(id)) ?? [],
      isCloze: numberField(message, KIND) === CLOZE,
      hidesPictures: numberField(message, STOCK_KIND) === IMAGE_OCCLUSION || OCCLUSION_NAME.test(textIn(name)),
    });
  }
  return types;
}

const bytesIn = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());

function fromJson({ rows }: Collection): Map<string, NoteType> {
  const [[models] = []] = [...rows('select models from col limit 1')];
  return new Map(
    Object.entries(recordIn(jsonIn(textIn(models)))).map(([id, value]): [string, NoteType] => {
      const model = recordIn(value);
      const name = stringIn(model.name);
      return [
        id,
        {
          name,
          fields: inPlaces(model.flds).map((field) => stringIn(field.name)),
          templates: inPlaces(model.tmpls).map(({ qfmt, afmt }) => ({
            question: stringIn(qfmt),
            answer: stringIn(afmt),
          })),
          isCloze: model.type === CLOZE,
          hidesPictures: model.originalStockKind === IMAGE_OCCLUSION || OCCLUSION_NAME.test(name),
        },
      ];
    }),
  );
}

type Json = Readonly<Record<string, unknown>>;

const stringIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const recordIn = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const inPlaces = (value: unknown): Json[] =>
  (Array.isArray(value) ? (value as unknown[]) : [])
    .map(recordIn)
    .sort((a, b) => (typeof a.ord === 'number' && typeof b.ord === 'number' ? a.ord - b.ord : 0));

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The decks' names by id, their parts parted by strokes. */
export function deckNamesIn({ tables, rows }: Collection): Map<string, string> {
  if (tables.has('decks')) {
    const named = [...rows('select id, name from decks')];
    return new Map(named.map(([id, name]) => [textIn(id), textIn(name).replaceAll('\u001f', '::')]));
  }
  const [[decks] = []] = [...rows('select decks from col limit 1')];
  return new Map(
    Object.entries(recordIn(jsonIn(textIn(decks)))).map(([id, deck]) => [id, stringIn(recordIn(deck).name)]),
  );
}

/** When the collection's days begin to count, epoch seconds. */
export function dayZeroIn({ rows }: Collection): number {
  const [[created] = []] = [...rows('select crt from col limit 1')];
  return numberIn(created);
}
