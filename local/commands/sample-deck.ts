import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';
import { runCommand } from './command-line.ts';

const NOTE = new URL('../../lambda/notes/sample-deck.md', import.meta.url);
const DECK = fileURLToPath(new URL('../../lambda/notes/sample-deck.json', import.meta.url));

/** The skill function reads the deck as made here, so that it needs no Markdown parser. A test holds the two together. */
async function makeSampleDeck(): Promise<void> {
  const deck = parseMarkdown({ path: BUNDLED_SOURCE, text: readFileSync(NOTE, 'utf8') });
  writeFileSync(DECK, await format(JSON.stringify(deck), { ...(await resolveConfig(DECK)), filepath: DECK }));
}

await runCommand((command) =>
  command
    .name('sample-deck')
    .description('Makes the bundled deck from lambda/notes/sample-deck.md, after that was edited.')
    .action(makeSampleDeck),
);
