import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { learnerKeyFrom } from '../../local/commands/command-line.ts';
import { deviceRoutes } from '../../local/device/device-routes.ts';
import { startPageDevice } from '../../local/device/device.ts';
import { type TravellingClock, travellingClock } from '../../local/device/travelling-clock.ts';
import { importHere } from '../../local/import-here.ts';
import { readNotes } from '../../local/note-files.ts';
import { startPageOf } from '../../local/page/page.ts';
import { type SharedMachine, startSharedMachine } from '../../local/shared-machine.ts';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Pictures of what was seen, for whoever looks why a test failed. */
const ARTEFACTS = fileURLToPath(new URL('../../dist/browser/', import.meta.url));

/** The system's browser; null where there is none. CHROMIUM names another. */
export const chromiumPath = (): string | null =>
  [process.env['CHROMIUM'] ?? '', ...CHROMIUMS].find((path) => path !== '' && existsSync(path)) ?? null;

/** Without a browser these tests are skipped aloud; where one is required, its absence is a fault. */
export const isSkipped = (): boolean => chromiumPath() === null && process.env['REQUIRE_CHROMIUM'] !== '1';

export interface Visit {
  readonly shared: SharedMachine;
  readonly clock: TravellingClock;
  readonly endpoint: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser's console and the page's own faults said. */
  readonly faults: readonly string[];
  picture(name: string): Promise<void>;
  close(): Promise<void>;
  /** The server goes, and comes back at the same address. */
  restart(whileGone: () => Promise<void>): Promise<void>;
}

/** A learner's whole system in this process, with a browser that looks at its page. */
export async function visit(
  browser: Browser,
  { notes = [], width = 1280, height = 900 }: { notes?: readonly string[]; width?: number; height?: number } = {},
): Promise<Visit> {
  const clock = travellingClock();
  const shared = await startSharedMachine({ dataDir: null, clock: clock.now, timeZone: 'UTC' });
  const learner = 'local';
  const owner = learnerKeyFrom(learner);
  const read = await readNotes(notes);
  const { cards, imports } = shared.machine;
  if (notes.length > 0) await importHere(read.notes, { cards, imports, learner: owner, atMs: clock.now() });
  const device = await startPageDevice({ shared, learner, locale: 'en-US', clock });
  const serve = (port = 0) =>
    startPageOf(shared.machine, { owner, port, clock: clock.now, routes: deviceRoutes(device) });
  let server = await serve();
  const { endpoint, port } = server;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US', timezoneId: 'UTC' });
  // A headless browser has neither ears nor a voice: both are told by the test.
  await context.addInitScript(STUBS);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    ...{ shared, clock, endpoint, context, page, faults },
    async picture(name) {
      mkdirSync(ARTEFACTS, { recursive: true });
      await page.screenshot({ path: join(ARTEFACTS, `${name}.png`), fullPage: true });
    },
    async close() {
      await context.close();
      await server.stop();
      await shared.machine.stop();
    },
    async restart(whileGone) {
      await server.stop();
      await whileGone();
      server = await serve(port);
    },
  };
}

const LOOKS_EVERY_MS = 100;
const LOOKS = 150;

/** Looks until it is so; the page's policy forbids what a browser would look with by itself. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
  }
  throw new Error(`It did not come to be within ${String(LOOKS * LOOKS_EVERY_MS)} ms: ${String(isSo)}`);
}

export function launch(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('There is no Chromium; apt-get install chromium brings one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * `window.heardAloud` is what the voice said; `window.sayIntoMicrophone(words)` is what the recogniser hears next. The voice
 * takes no time. Text, as it runs in the browser.
 */
const STUBS = `
  window.heardAloud = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      speak(utterance) {
        window.heardAloud.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
        setTimeout(() => utterance.onend && utterance.onend(), 5);
      },
      cancel() { window.cutShort = (window.cutShort || 0) + 1; },
    },
  });
  window.SpeechRecognition = window.webkitSpeechRecognition = class {
    start() {
      window.sayIntoMicrophone = (words) => {
        this.onresult({ results: [Object.assign([{ transcript: words }], { isFinal: true })] });
        this.onend();
      };
      window.refuseMicrophone = () => { this.onerror({ error: 'not-allowed' }); this.onend(); };
    }
    abort() { this.onend && this.onend(); }
  };
`;
