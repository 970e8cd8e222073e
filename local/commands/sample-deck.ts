import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';
import { runCommand } from './command-line.ts';

<<<<<<< HEAD
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
=======
/**
 * Makes the bundled decks from their notes, so that the skill function needs no Markdown parser:
 * `npm run sample-deck` after editing lambda/notes/sample-deck.md or its sister of another language. A test holds them
 * together.
 */
const NOTES = new URL('../../lambda/notes/', import.meta.url);

for (const name of readdirSync(NOTES).filter((file) => /^sample-deck(?:\.\w+)?\.md$/.test(file))) {
  const path = fileURLToPath(new URL(name.replace(/\.md$/, '.json'), NOTES));
  const deck = parseMarkdown({ path: BUNDLED_SOURCE, text: readFileSync(new URL(name, NOTES), 'utf8') });
  writeFileSync(path, await format(JSON.stringify(deck), { ...(await resolveConfig(path)), filepath: path }));
}
>>>>>>> german
