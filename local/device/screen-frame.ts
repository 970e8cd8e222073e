import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { PageResponse, PageRoute } from '../page/route.ts';

/**
 * The frame that draws APL, in a browser's sandbox: an origin of its own, which reaches neither the page around it nor the
 * server's API. Amazon's renderer makes functions of text, compiles WebAssembly and writes style elements; only here is
 * that allowed. Pictures of cards are all that it fetches.
 */
const FRAME_POLICY =
  "sandbox allow-scripts; default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src https: data:; connect-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const FRAME = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Screen</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/device/screen.css"></head>
<body><div id="view"></div><script src="/device/apl-renderer.js"></script><script src="/device/screen.js"></script></body>
</html>
`;

const RENDERER = createRequire(import.meta.url).resolve('apl-viewhost-web');
const FRAME_SCRIPT = fileURLToPath(new URL('../../web/screen/screen.js', import.meta.url));
const FRAME_STYLE = fileURLToPath(new URL('../../web/screen/screen.css', import.meta.url));

/** Amazon's fonts lie on Amazon's servers; nothing is fetched from there, and a font of this machine stands in. */
const REMOTE_FONT = /url\('?https:\/\/[\w.]+\/[\w-]+\.ttf'?\)/g;
const OWN_FONTS =
  "local('Amazon Ember'), local('DejaVu Sans'), local('Arial'), local('Helvetica Neue'), local('Roboto')";

const file = (path: string, type: string, headers: Record<string, string>, body: () => Promise<string>): PageRoute => ({
  method: 'GET',
  path,
  isForSandbox: true,
  respond: async (): Promise<PageResponse> => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
    body: await body(),
  }),
});

let renderer: Promise<string> | null = null;

/** The frame with all that it loads. */
export const SCREEN_ROUTES: readonly PageRoute[] = [
  file('/device/screen', 'text/html', { 'content-security-policy': FRAME_POLICY }, async () => FRAME),
  file('/device/screen.js', 'text/javascript', {}, () => readFile(FRAME_SCRIPT, 'utf8')),
  file('/device/screen.css', 'text/css', {}, () => readFile(FRAME_STYLE, 'utf8')),
  file('/device/apl-renderer.js', 'text/javascript', { 'cache-control': 'max-age=3600' }, () => {
    renderer ??= readFile(RENDERER, 'utf8').then((text) => text.replace(REMOTE_FONT, OWN_FONTS));
    return renderer;
  }),
];
