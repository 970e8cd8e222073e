import { type Budget, type NoteReader, boundedReader } from '../lambda/wiring/bounded-reader.ts';

/** Reads notes in threads of this machine, each file within its budget. */
export const noteReader = (budget?: Budget): NoteReader =>
  boundedReader(new URL('./reading-thread.js', import.meta.url), budget);
