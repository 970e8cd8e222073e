import type { Database, SqlJsStatic, SqlValue } from 'sql.js';

let loading: Promise<SqlJsStatic> | null = null;
let loaded: SqlJsStatic | null = null;

/** Loads SQLite, a megabyte of code: whoever reads or writes a collection waits for it first. Once is enough. */
export async function loadSqlite(): Promise<SqlJsStatic> {
  loading ??= import('sql.js/dist/sql-wasm-inline.js').then(({ default: start }) => start());
  loaded = await loading;
  return loaded;
}

/** SQLite, where it was loaded. */
export const loadedSqlite = (): SqlJsStatic | null => loaded;

/** A collection that is read: whatever its columns hold, rows are given as they are. */
export interface Collection {
  /** Names of its tables. */
  readonly tables: ReadonlySet<string>;
  readonly rows: (sql: string) => Generator<SqlValue[]>;
  readonly close: () => void;
}

/**
 * Opens a collection's bytes. Anki compares names in a way of its own, which SQLite alone does not know; nothing is looked
 * up by name here, so that it is taken out of the schema. Views and triggers, of which Anki has none, go too.
 * @throws what sql.js throws where the bytes are no database
 */
export function openCollection({ Database }: SqlJsStatic, bytes: Uint8Array): Collection {
  const database = new Database(bytes);
  try {
    database.run('pragma writable_schema = on');
    database.run("delete from sqlite_master where type in ('view', 'trigger')");
    database.run("update sqlite_master set sql = replace(sql, 'COLLATE unicase', '') where sql like '%unicase%'");
    database.run('pragma writable_schema = reset');
    const [named] = database.exec("select name from sqlite_master where type = 'table'");
    const tables = new Set(named?.values.map(([name]) => String(name)) ?? []);
    return { tables, rows: (sql) => rowsOf(database, sql), close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

function* rowsOf(database: Database, sql: string): Generator<SqlValue[]> {
  const statement = database.prepare(sql);
  try {
    while (statement.step()) yield statement.get();
  } finally {
    statement.free();
  }
}

/** What a column holds as text; '' for none. */
export const textIn = (value: SqlValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What a column holds as a number that can be counted with; 0 for none. */
export const numberIn = (value: SqlValue | undefined): number => {
  const number = typeof value === 'object' ? 0 : Number(value);
  return Number.isFinite(number) ? number : 0;
};
