import { readFileSync, writeFileSync } from 'node:fs';
import { parseMarkdown } from '../lambda/notes/markdown.ts';

/**
 * Makes the bundled deck from its note, so that the skill function needs no Markdown parser:
 * `npm run sample-deck` after editing lambda/notes/sample-deck.md. A test holds the two together.
 */
const NOTE = new URL('../lambda/notes/sample-deck.md', import.meta.url);
const DECK = new URL('../lambda/notes/sample-deck.json', import.meta.url);

writeFileSync(
  DECK,
  `${JSON.stringify(parseMarkdown({ path: 'sample-deck.md', text: readFileSync(NOTE, 'utf8') }), null, 2)}\n`,
);
