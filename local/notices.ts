import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A library's own word on how it may be used. */
interface Notice {
  readonly library: string;
  readonly licence: string;
  /** '' where the library brings none. */
  readonly text: string;
}

const Lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      optional: v.optional(v.boolean(), false),
      os: v.optional(v.array(v.string())),
    }),
  ),
});

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The notices of all libraries that functions, worker and commands are made with, from the lockfile and from what is installed.
 * What is built for one platform alone has the licence of the library that it belongs to, and is not named.
 * @param root the project's folder
 * @param alsoShipped libraries that are built into what is shipped, though installed for development
 */
export function noticesOf(root: string, alsoShipped: readonly string[]): string {
  const { packages } = v.parse(Lockfile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const notices = new Map<string, Notice>();
  for (const [place, { version = '', license = 'no licence named', ...rest }] of Object.entries(packages)) {
    const name = place.split('node_modules/').at(-1) ?? '';
    if (name === '' || rest.os !== undefined || !existsSync(join(root, place))) continue;
    if ((rest.dev || rest.devOptional || rest.optional) && !alsoShipped.includes(name)) continue;
    const library = `${name} ${version}`;
    notices.set(library, { library, licence: license, text: textIn(join(root, place)) });
  }
  return worded([...notices.values()]);
}

function textIn(folder: string): string {
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
    .join('\n\n');
}

/** Libraries of one text stand together above it. */
function worded(notices: readonly Notice[]): string {
  const byText = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = notice.text === '' ? notice.licence : notice.text;
    byText.set(key, [...(byText.get(key) ?? []), notice]);
  }
  const groups = [...byText.values()].map((group) => {
    const names = group.map(({ library, licence }) => `${library} (${licence})`).sort();
    const [{ text }] = group as [Notice];
    return `${names.join('\n')}\n\n${text === '' ? 'The library brings no text of its licence.' : text}\n`;
  });
  return `${HEAD}\n${groups.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

const HEAD = 'Libraries that Study Aloud is made with, and the terms they are under. Written by npm run notices.\n';
