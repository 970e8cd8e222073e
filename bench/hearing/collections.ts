import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { type HearingCase, readHearingCase } from '../../local/hearing-case.ts';

/** What was heard, and what a person thinks was meant by it. */
export interface JudgedHearing extends HearingCase {
  /** 'attempt', a command, or an aside. */
  readonly want: string;
  /** Of an attempt: whether a person judged the answer right. */
  readonly right: boolean | null;
  /** The deck that was named. */
  readonly deck: string | null;
  /** Where the phrase comes from. */
  readonly source: string;
}

/** What learners say, collected by others: beside the checkout, as its licences are not the project's. */
export const COLLECTED = fileURLToPath(new URL('../../../shared/commands/', import.meta.url));
export const OWN = fileURLToPath(new URL('../../test/hearing/cases/', import.meta.url));

const WANTED = v.object({
  want: v.string(),
  right: v.nullish(v.boolean(), null),
  deck: v.nullish(v.string(), null),
  source: v.optional(v.string(), 'own'),
});

/** @throws LocalDataError where a line is no judged hearing */
export function readHearings(files: readonly string[]): JudgedHearing[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        if (line.trim() === '') return [];
        const place = `${file}, line ${String(i + 1)}`;
        const heard = readHearingCase(line, place);
        const wanted = v.safeParse(WANTED, JSON.parse(line));
        if (!wanted.success) throw new LocalDataError(`${place}: "want" is not the name of what was meant.`);
        return [{ ...heard, ...wanted.output }];
      }),
  );
}

/** @throws LocalDataError where there is no such file */
export function hearingFilesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  if (files.length === 0) throw new LocalDataError(`There are no *.jsonl files of phrases in ${folder}.`);
  return files.sort();
}
