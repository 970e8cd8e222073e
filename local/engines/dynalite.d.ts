declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Where the data is kept; in memory without it. */
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }

  export default function dynalite(options?: Options): Server;
}
