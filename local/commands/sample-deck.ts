import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { BUNDLED_SOURCE } from '../../lambda/notes/note.ts';

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
