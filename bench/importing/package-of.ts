import { zipSync } from 'fflate';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { writeCollection } from '../../lambda/exporting/anki-collection.ts';
import { loadSqlite } from '../../lambda/notes/anki/sqlite.ts';

/** A package of Anki with such cards, in one deck, as another program would have made it. */
export async function packageOf(
  cards: readonly { readonly front: string; readonly back: string }[],
): Promise<Uint8Array> {
  const { Database } = await loadSqlite();
  const database = new Database();
  const memory = { schedule: NEW_SCHEDULE, reviews: [], learnedAnswers: [] };
  const rest = { deck: 'words', deckTitle: 'Words', blockId: null, heading: '', accepted: [], items: [], options: [] };
  const exported = cards.map((card, i) => ({
    ...{ deckName: 'Words', guid: `word${String(i)}`, isSuspended: false },
    card: { ...rest, ...card, hint: null, memory },
  }));
  writeCollection(database, exported, Date.UTC(2026, 0, 1));
  // Without what is kept of a card: it is rendered by its template.
  database.run("update notes set flds = substr(flds, 1, instr(flds, char(31) || '{') ) ");
  const bytes = zipSync({ 'collection.anki21': database.export() }, { level: 6 });
  database.close();
  return bytes;
}
