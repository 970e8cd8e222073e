import type { Database } from 'sql.js';
import type { ExportedCard } from '../notes/kept-cards.ts';
import { KEPT_FIELDS, keptField } from '../notes/anki/kept-note.ts';
import { DAY_S, LEARNING_STEPS, easeOf, typeOf } from '../notes/anki/memory.ts';
import { SAID } from '../notes/anki/field-text.ts';
import { KEPT_TYPE } from '../notes/anki/reasons.ts';
import { htmlOf } from './anki-html.ts';

/** A card as it goes to Anki. */
export interface AnkiExport {
  readonly card: ExportedCard;
  /** As Anki names it: its parts parted by two colons. */
  readonly deckName: string;
  /** Stays the same from one export to the next. */
  readonly guid: string;
  readonly isSuspended: boolean;
}

/** The tables of Anki's schema 11, which every version reads (https://github.com/ankitects/anki/blob/main/rslib/src/storage/schema11.sql). */
const SCHEMA = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

const VERSION = 11;
const UNSYNCED = -1;
/** Ids are times in Anki; these begin on a day of their own, the same in every export, so that another one updates the first. */
const FIRST_ID = Date.UTC(2020, 0, 1);
const NOTE_TYPE_ID = 1_767_225_600_000;
/** Anki's days begin at four in the morning, and so do the learner's; counted from here to the nearest, in any time zone. */
const DAY_ZERO = Date.UTC(2020, 0, 1, 4) / 1000;
const EASE = 2500;
const [NEW, LEARNING, REVIEW, RELEARNING] = [0, 1, 2, 3] as const;
const SUSPENDED = -1;
/** Cards are rated aloud; how long that took is not kept. */
const RETENTION = 0.9;
/** The shape of forgetting in FSRS-6, its last weight. */
const DECAY = 0.1542;

/**
 * Writes a whole collection.
 * @param nowMs when it was exported, epoch milliseconds
 * @param names what the cards' pictures are called among the media, by their paths
 */
export function writeCollection(
  database: Database,
  exported: readonly AnkiExport[],
  nowMs: number,
  names: ReadonlyMap<string, string> = new Map(),
): void {
  database.run(SCHEMA);
  const deckNames = [...new Set(exported.map(({ deckName }) => deckName))].sort();
  const deckIds = new Map(deckNames.map((name, i) => [name, FIRST_ID + 1 + i]));
  const nowS = Math.floor(nowMs / 1000);
  writeFrame(database, deckIds, { nowMs, nowS });
  const note = database.prepare('insert into notes values (?,?,?,?,?,?,?,?,?,?,?)');
  const row = database.prepare('insert into cards values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)');
  const log = database.prepare('insert into revlog values (?,?,?,?,?,?,?,?,?)');
  const taken = new Set<number>();
  for (const [i, one] of exported.entries()) {
    const id = FIRST_ID + 1000 + i;
    const { card, deckName, guid } = one;
    const fields = fieldsOf(card, deckName, names);
    const tags = tagsOf(card);
    note.run([id, guid, NOTE_TYPE_ID, nowS, UNSYNCED, tags, fields.join('\u001f'), fields[0] ?? '', 0, 0, '']);
    const { type, queue, due, interval, left } = placeOf(one, i);
    const { reps, lapses } = card.memory.schedule;
    const numbers = [nowS, UNSYNCED, type, queue, due, interval, type === NEW ? 0 : EASE, reps, lapses, left, 0, 0, 0];
    row.run([id, id, deckIds.get(deckName) ?? 1, 0, ...numbers, dataOf(card)]);
    for (const values of reviewsOf(card, id, taken)) log.run(values);
  }
  for (const statement of [note, row, log]) statement.free();
}

function fieldsOf(card: ExportedCard, deckName: string, names: ReadonlyMap<string, string>): string[] {
  const { front, back, hint, accepted, pictures } = card;
  const picture = (path = ''): string => {
    const name = names.get(path);
    return name === undefined ? '' : `<br><img class="${SAID}" src="${htmlOf(name)}">`;
  };
  const shown = [htmlOf(front) + picture(pictures?.front), htmlOf(back) + picture(pictures?.back), htmlOf(hint ?? '')];
  const fields = [...shown, accepted.map(htmlOf).join('<br>')];
  return [...fields, keptField(fields, card, deckName)];
}

/** What it stands under as a tag, its parts parted by two colons. */
const tagsOf = ({ heading }: ExportedCard): string => {
  const tag = heading
    .split(' > ')
    .map((part) => part.trim().replace(/\s+/g, '_'))
    .filter((part) => part !== '')
    .join('::');
  return tag === '' ? '' : ` ${tag} `;
};

function placeOf({ card, isSuspended }: AnkiExport, i: number) {
  const { state, dueMs, scheduledDays, learningSteps } = card.memory.schedule;
  const type = typeOf(state);
  const isLearning = type === LEARNING || type === RELEARNING;
  const steps = Math.max(1, LEARNING_STEPS - learningSteps);
  const dueS = Math.floor(dueMs / 1000);
  return {
    type,
    queue: isSuspended ? SUSPENDED : isLearning ? LEARNING : type,
    due: type === NEW ? i + 1 : isLearning ? dueS : Math.round((dueS - DAY_ZERO) / DAY_S),
    interval: type === REVIEW || type === RELEARNING ? Math.max(1, Math.round(scheduledDays)) : 0,
    left: isLearning ? steps * 1001 : 0,
  };
}

function dataOf({ memory: { schedule } }: ExportedCard): string {
  const { state, stability, difficulty, lastReviewMs } = schedule;
  if (state === 'new' || lastReviewMs === null) return '{}';
  const memory = { s: stability, d: difficulty, dr: RETENTION, decay: DECAY, lrt: Math.floor(lastReviewMs / 1000) };
  return JSON.stringify(memory);
}

const FIRST_LEARNED = 0;
const REVIEWED = 1;
const DAY_MS = DAY_S * 1000;

/** The reviews of a card as rows; of two in one millisecond, Anki knows the second a millisecond later. */
function reviewsOf({ memory: { reviews, schedule } }: ExportedCard, card: number, taken: Set<number>): number[][] {
  return reviews.map(({ atMs, rating }, i) => {
    let id = atMs;
    while (taken.has(id)) id += 1;
    taken.add(id);
    const before = reviews[i - 1]?.atMs ?? atMs;
    const after = reviews[i + 1]?.atMs;
    // Intervals of the past were not kept: a review came when it was due, as far as is known.
    const days = after === undefined ? schedule.scheduledDays : Math.floor((after - atMs) / DAY_MS);
    const since = Math.floor((atMs - before) / DAY_MS);
    const kind = i === 0 || since === 0 ? FIRST_LEARNED : REVIEWED;
    return [id, card, UNSYNCED, easeOf(rating), days, since, kind === REVIEWED ? EASE : 0, 0, kind];
  });
}

const FRONT_FORMAT = '{{Front}}{{#Hint}}<br>{{hint:Hint}}{{/Hint}}';
const BACK_FORMAT = '{{FrontSide}}<hr id=answer>{{Back}}{{#Accept}}<div class=accept>{{Accept}}</div>{{/Accept}}';
const CSS =
  '.card { font-family: arial; font-size: 20px; text-align: center; } .accept { font-size: 14px; color: gray; }';

function writeFrame(
  database: Database,
  decks: ReadonlyMap<string, number>,
  { nowMs, nowS }: { readonly nowMs: number; readonly nowS: number },
): void {
  const field = (name: string, ord: number) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  });
  const template = {
    ...{ name: 'Card 1', ord: 0, qfmt: FRONT_FORMAT, afmt: BACK_FORMAT, did: null, bqfmt: '', bafmt: '' },
  };
  const model = {
    ...{ id: NOTE_TYPE_ID, name: KEPT_TYPE, type: 0, mod: nowS, usn: UNSYNCED, sortf: 0, did: null, css: CSS },
    ...{ tmpls: [template], flds: KEPT_FIELDS.map(field), tags: [], vers: [], req: [[0, 'any', [0]]] },
    ...{ latexPre: '', latexPost: '' },
  };
  const deck = (name: string, id: number): [string, object] => [
    String(id),
    {
      ...{ id, name, mod: nowS, usn: UNSYNCED, desc: '', dyn: 0, conf: 1, collapsed: false, browserCollapsed: false },
      ...{ newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0], extendNew: 0, extendRev: 0 },
    },
  ];
  const all = Object.fromEntries([deck('Default', 1), ...[...decks].map(([name, id]) => deck(name, id))]);
  const json = [
    { schedVer: 2, curDeck: 1, activeDecks: [1], nextPos: 1, sortType: 'noteFld' },
    { [NOTE_TYPE_ID]: model },
    all,
  ];
  const rest = [...json, { 1: { ...OPTIONS, mod: nowS } }, {}].map((value) => JSON.stringify(value));
  database.run('insert into col values (1,?,?,?,?,0,0,0,?,?,?,?,?)', [DAY_ZERO, nowMs, nowMs, VERSION, ...rest]);
}

/** Anki's own options of a deck, without which it takes none for sound. */
const OPTIONS = {
  ...{ id: 1, name: 'Default', usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
  new: { bury: false, delays: [1, 10], initialFactor: EASE, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};
