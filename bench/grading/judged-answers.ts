import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { type JudgedCase, readJudgedCase } from '../../local/grading-case.ts';

export interface JudgedFile {
  /** The file's name up to its first dot. */
  readonly name: string;
  readonly cases: readonly JudgedCase[];
}

/** Where the answers lie that other people collected: beside the checkout, as their licences are not the project's. */
export const COLLECTED = fileURLToPath(new URL('../../../shared/grading/', import.meta.url));
export const OWN = fileURLToPath(new URL('../../test/grading/cases/', import.meta.url));

export const WHERE_FROM = `There are no collected answers at ${COLLECTED}: these are the project's own cases.
The collected ones are *.jsonl files of {"question", "expected": [...], "given", "human": true or false} a line, made of
  EVOUNA, people's judgments of answers to Natural Questions and TriviaQA (Apache-2.0), and NQ301 (MIT), as written,
  as spoken, and as a recogniser hears a synthetic voice say them: ship-written, ship-spoken, ship-spoken-changed, ship-asr;
  the text normalisation tests of NVIDIA's NeMo text processing (Apache-2.0), written beside spoken forms: spoken-nemo;
  the alias map of QANTA's quiz bowl entities (MIT), aliases beside names that are nearly the same: qanta-map;
  technical terms as people say them: spoken-tech, asr-tech.
Another folder of such files: npm run bench:grading -- DIR`;

export const hasJudgedFiles = (folder: string): boolean => existsSync(folder) && jsonLines(folder).length > 0;

/** @throws LocalDataError where the folder cannot be read, has no such files, or a line is no judged case */
export function readJudgedFiles(folder: string): JudgedFile[] {
  if (!hasJudgedFiles(folder)) throw new LocalDataError(`There are no *.jsonl files of judged answers in ${folder}.`);
  return jsonLines(folder).map((file) => ({
    name: basename(file).split('.')[0] ?? file,
    cases: readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [readJudgedCase(line, `${file}, line ${String(index + 1)}`)],
      ),
  }));
}

const jsonLines = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
