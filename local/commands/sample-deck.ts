import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';

/**
 * Makes the bundled deck from its note, so that the skill function needs no Markdown parser:
 * `npm run sample-deck` after editing lambda/notes/sample-deck.md. A test holds the two together.
 */
const NOTE = new URL('../../lambda/notes/sample-deck.md', import.meta.url);
const DECK = fileURLToPath(new URL('../../lambda/notes/sample-deck.json', import.meta.url));

const deck = parseMarkdown({ path: BUNDLED_SOURCE, text: readFileSync(NOTE, 'utf8') });
writeFileSync(DECK, await format(JSON.stringify(deck), { ...(await resolveConfig(DECK)), filepath: DECK }));
