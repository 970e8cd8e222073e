import * as v from 'valibot';
import { AT_ONCE } from '../../importing/import-file.ts';
import type { FileRecord } from '../../ports/imports.ts';
import { problem } from '../problem.ts';
import { route } from '../route.ts';
import { Count, Instant, instant } from '../shapes.ts';

/** A file's place below the learner's folder. */
const NotePath = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

const ImportedFile = v.object({
  path: v.string(),
  at: Instant,
  added: Count,
  changed: Count,
  removed: Count,
  setAside: Count,
  /** Nothing of it could be read. */
  isUnread: v.boolean(),
});

const shownFile = ({ atMs, ...rest }: FileRecord): v.InferInput<typeof ImportedFile> => ({
  ...rest,
  at: instant(atMs),
});

export const IMPORT_ROUTES = [
  route({
    id: 'beginImport',
    method: 'POST',
    path: '/v1/imports',
    summary: 'Says where a file of notes is to be put. It is imported by itself a few seconds after it was put there.',
    body: v.strictObject({
      path: NotePath,
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(AT_ONCE.bytes)),
    }),
    answer: {
      status: 201,
      description: 'An address for a PUT with these headers.',
      schema: v.object({ url: v.string(), headers: v.record(v.string(), v.string()), expires: Instant }),
    },
    problems: [],
    async run({ body, nowMs }, { learner }, { uploads }) {
      const upload = await uploads.begin(learner, body.path, body.bytes, nowMs);
      if (upload === null) return problem('invalid-request', '"path" should name a file of notes');
      const { url, headers, expiresMs } = upload;
      return { status: 201, body: { url, headers: { ...headers }, expires: instant(expiresMs) } };
    },
  }),
  route({
    id: 'listImports',
    method: 'GET',
    path: '/v1/imports',
    summary: 'What became of each file of notes when it was imported last.',
    answer: {
      status: 200,
      description: 'The files, by their paths.',
      schema: v.object({ files: v.array(ImportedFile) }),
    },
    problems: [],
    async run(_input, { learner }, { records }) {
      const files = await records.all(learner);
      const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
      return { status: 200, body: { files: inOrder.map(shownFile) } };
    },
  }),
  route({
    id: 'readImport',
    method: 'GET',
    path: '/v1/imports/report',
    summary: 'What became of one file, with the report: every line that was set aside, and why.',
    query: v.strictObject({ path: NotePath }),
    answer: {
      status: 200,
      description: 'The file; `report` is null where none is written yet.',
      schema: v.object({ file: ImportedFile, report: v.nullable(v.looseObject({})) }),
    },
    problems: ['not-found'],
    async run({ query: { path } }, { learner }, { records, uploads }) {
      const file = (await records.all(learner)).find((one) => one.path === path);
      if (file === undefined) return problem('not-found');
      const report = await uploads.report(learner, path);
      return { status: 200, body: { file: shownFile(file), report: isObject(report) ? report : null } };
    },
  }),
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
