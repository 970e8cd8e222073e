import { createServer } from 'node:http';
import { S3Client } from '@aws-sdk/client-s3';
import { expect } from 'chai';
import type { Files } from '../../lambda/ports/files.ts';
import { FilesError, createS3Files } from '../../lambda/store/s3-files.ts';
import { type Listening, listen } from '../../local/engines/listen.ts';

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

const page = (keys: readonly string[], next?: string): string =>
  `<ListBucketResult><IsTruncated>${String(next !== undefined)}</IsTruncated>` +
  (next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`) +
  keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('') +
  '</ListBucketResult>';
const fault = (code: string): string => `<Error><Code>${code}</Code><Message>no</Message></Error>`;

describe('files in S3', () => {
  let place: Listening;
  let client: S3Client;
  let files: Files;
  let asked: { method: string; url: string; body: string; type: string }[];
  let answers: Answer[];

  before(async () => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const body = Buffer.concat(chunks).toString();
        asked.push({ method, url, body, type: headers['content-type'] ?? '' });
        const { status = 200, body: answer = '', headers: sent = {} } = answers.shift() ?? {};
        response.writeHead(status, { 'content-length': Buffer.byteLength(answer), ...sent }).end(answer);
      });
    });
    place = await listen(server, {});
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new S3Client({ endpoint: place.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
    files = createS3Files(client, 'notes-bucket');
  });
  after(() => place.stop());
  beforeEach(() => {
    asked = [];
    answers = [];
  });

  it('writes a picture as it came, one that caches may keep for a day, and removes one', async () => {
    await files.writePicture('notes/a.png', Buffer.from('png'));
    await files.writeJpeg('pictures/a.jpg', Buffer.from('jpeg'));
    await files.remove('pictures/a.jpg');
    expect(asked.map(({ method, url, type }) => `${method} ${url.replace(/\?.*/, '')} ${type}`)).to.deep.equal([
      'PUT /notes-bucket/notes/a.png application/octet-stream',
      'PUT /notes-bucket/pictures/a.jpg image/jpeg',
      'DELETE /notes-bucket/pictures/a.jpg ',
    ]);
    answers = [{ status: 403, body: fault('AccessDenied') }];
    const refused = await files.remove('pictures/a.jpg').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(FilesError);
  });

  it('are read by their keys', async () => {
    answers = [{ body: 'Q?::Ä' }];
    const read = await files.read('notes/k/Übung #1/a b.md', 100);
    expect(Buffer.from(read?.bytes ?? []).toString()).to.equal('Q?::Ä');
    expect(read?.size).to.equal(6);
    expect(asked[0]?.url).to.match(/^\/notes-bucket\/notes\/k\/%C3%9Cbung%20%231\/a%20b\.md/);
  });

  it('are not fetched where they are too large', async () => {
    const size = 200 * 1024 * 1024;
    answers = [{ body: 'begins', headers: { 'content-length': String(size) } }];
    expect(await files.read('notes/k/large.md', 5)).to.deep.equal({ size, bytes: null });
  });

  it('are gone where S3 says so, and only there', async () => {
    answers = [{ status: 404, body: fault('NoSuchKey') }];
    expect(await files.read('notes/k/a.md', 5)).to.equal(null);
    for (const [status, code] of [
      [403, 'AccessDenied'],
      [404, 'NoSuchBucket'],
      [500, 'InternalError'],
    ] as const) {
      answers = [{ status, body: fault(code) }];
      const thrown = await files.read('notes/secret/a.md', 5).catch((error: unknown) => error);
      expect(thrown).to.be.instanceOf(FilesError);
      expect(String(thrown)).to.equal(`FilesError: S3 did not carry out a read: ${code}.`);
    }
  });

  it('are listed over all pages', async () => {
    answers = [{ body: page(['notes/k/a.md', 'notes/k/b.md'], 'more') }, { body: page(['notes/k/c.md']) }];
    const keys: string[] = [];
    for await (const key of files.keys('notes/k/')) keys.push(key);
    expect(keys).to.deep.equal(['notes/k/a.md', 'notes/k/b.md', 'notes/k/c.md']);
    expect(asked.map(({ url }) => new URL(url, place.endpoint).searchParams.get('prefix'))).to.deep.equal([
      'notes/k/',
      'notes/k/',
    ]);
    answers = [{ status: 403, body: fault('AccessDenied') }];
    const thrown = await files
      .keys('notes/k/')
      [Symbol.asyncIterator]()
      .next()
      .catch((error: unknown) => error);
    expect(String(thrown)).to.equal('FilesError: S3 did not carry out a list: AccessDenied.');
  });

  it('are written as JSON that people can read', async () => {
    await files.writeJson('reports/k/a.md.json', { path: 'a.md' });
    expect(asked[0]).to.include({ method: 'PUT', type: 'application/json; charset=utf-8' });
    expect(asked[0]?.url).to.match(/^\/notes-bucket\/reports\/k\/a\.md\.json/);
    expect(asked[0]?.body).to.include('{\n  "path": "a.md"\n}\n');
    answers = [{ status: 503, body: fault('SlowDown') }];
    const thrown = await files.writeJson('reports/k/a.md.json', {}).catch((error: unknown) => error);
    expect(String(thrown)).to.equal('FilesError: S3 did not carry out a write: SlowDown.');
  });
});
