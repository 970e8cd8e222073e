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

/**
 * A file of 300 KB in Base64, a book's notes, which are read within seconds; what is larger is imported without a preview.
 */
const PREVIEW_CHARS = 400 * 1024;
/** Of the request: JSON may write six bytes for each sign. */
const PREVIEW_BYTES = 3 * 1024 * 1024;

const Preview = v.object({
  /** "Markdown"; null where it could not be read. */
  format: v.nullable(v.string()),
  isUnread: v.boolean(),
  cards: v.array(
    v.object({
      front: v.string(),
      back: v.string(),
      hint: v.nullable(v.string()),
      line: Count,
      deck: v.string(),
      heading: v.string(),
      /** Made of a plain note; and how sure it is that it is worth asking, 0 to 1. */
      isDerived: v.boolean(),
      worth: v.nullable(v.number()),
    }),
  ),
  setAside: v.array(v.object({ line: Count, reason: v.string() })),
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
    id: 'previewImport',
    method: 'POST',
    path: '/v1/imports/preview',
    summary: 'What a file of notes would give: each card with its line, and what is set aside. Nothing is imported.',
    body: v.strictObject({
      path: NotePath,
      text: v.pipe(v.string(), v.maxLength(PREVIEW_CHARS)),
      /** `base64` for bytes as they are: Anki's packages, and text that is not in UTF-8. */
      encoding: v.optional(v.picklist(['utf-8', 'base64']), 'utf-8'),
    }),
    bodyBytes: PREVIEW_BYTES,
    answer: { status: 200, description: 'The cards, in the order of the note.', schema: Preview },
    problems: [],
    async run({ body: { path, text, encoding } }, _asker, { readNote }) {
      const { format, isUnread, cards, setAside } = await readNote({ path, bytes: Buffer.from(text, encoding) });
      return {
        status: 200,
        body: {
          format: format ?? null,
          isUnread: isUnread === true,
          cards: cards.map(({ front, back, line, deckTitle, heading, hint, shape, worth }) => ({
            ...{ front, back, line, heading, hint },
            deck: deckTitle,
            isDerived: shape !== undefined,
            worth: worth ?? null,
          })),
          setAside: setAside.map(({ line, reason }) => ({ line, reason })),
        },
      };
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
