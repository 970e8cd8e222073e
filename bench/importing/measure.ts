import { readFileSync } from 'node:fs';
import { formatOf, openNote } from '../../lambda/notes/formats/formats.ts';

/** Reads one file of notes in a process of its own, once all modules are there, and prints what that took. */
const [, , path = ''] = process.argv;
const format = formatOf(path);
if (format === null) throw new Error(`${path} is of no kind that is read.`);
await format.load?.();
const bytes = readFileSync(path);
const before = process.cpuUsage();
const { cards } = await openNote({ path, bytes });
const { user, system } = process.cpuUsage(before);
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ cards: cards.length, cpuMs: (user + system) / 1000, peakMb })}\n`);
