import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundledDeck } from '../bundled-deck.ts';
import { runCommand } from './command-line.ts';

const NOTES = new URL('../../lambda/notes/', import.meta.url);
/** One for a language: sample-deck.md is the English one, sample-deck.de.md the German one. */
const SAMPLE_DECK = /^sample-deck(?:\.\w+)?\.md$/;

/** The skill function reads the decks as made here, so that it needs no Markdown parser. A test holds them together. */
async function makeSampleDecks(): Promise<void> {
  for (const name of readdirSync(NOTES).filter((file) => SAMPLE_DECK.test(file))) {
    const path = fileURLToPath(new URL(name.replace(/\.md$/, '.json'), NOTES));
    const deck = bundledDeck(readFileSync(new URL(name, NOTES), 'utf8'));
    writeFileSync(path, await format(JSON.stringify(deck), { ...(await resolveConfig(path)), filepath: path }));
  }
}

await runCommand((command) =>
  command
    .name('sample-deck')
    .description('Makes the bundled decks from lambda/notes/sample-deck*.md, after these were edited.')
    .action(makeSampleDecks),
);
