import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../../local/chromium.ts';
import { learnerKeyFrom } from '../../local/commands/command-line.ts';
import { deviceRoutes } from '../../local/device/device-routes.ts';
import { type PageDevice, startPageDevice } from '../../local/device/device.ts';
import { type TravellingClock, travellingClock } from '../../local/device/travelling-clock.ts';
import { importHere } from '../../local/import-here.ts';
import { readNotes } from '../../local/note-files.ts';
import { buildPage } from '../../local/page/built-page.ts';
import { startPageOf } from '../../local/page/page.ts';
import { type SharedMachine, startSharedMachine } from '../../local/shared-machine.ts';

/** Pictures of what was seen, for whoever looks why a test failed. */
const ARTEFACTS = fileURLToPath(new URL('../../dist/browser/', import.meta.url));

/** Without a browser these tests are skipped aloud; where one is required, its absence is a fault. */
const isSkipped = (): boolean => chromiumPath() === null && process.env['REQUIRE_CHROMIUM'] !== '1';

export interface Visit {
  readonly shared: SharedMachine;
  /** The learner's device, without its page. */
  readonly device: PageDevice;
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

export interface VisitOptions {
  /** The page as it is deployed, whose learner signs in; default: that of one's own machine. */
  readonly isDeployed?: boolean;
  readonly notes?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

/** A learner's whole system in this process, with a browser that looks at its page. */
async function visit(
  browser: Browser,
  { isDeployed = false, notes = [], width = 1280, height = 900 }: VisitOptions,
): Promise<Visit> {
  const clock = travellingClock();
  const shared = await startSharedMachine({ dataDir: null, clock: clock.now, timeZone: 'UTC' });
  const learner = 'local';
  const owner = learnerKeyFrom(learner);
  const read = await readNotes(notes);
  const { cards, imports } = shared.machine;
  if (notes.length > 0) await importHere(read.notes, { cards, imports, learner: owner, atMs: clock.now() });
  const device = await startPageDevice({ shared, learner, locale: 'en-US', clock });
  const folder = isDeployed ? await builtForAll() : undefined;
  const ofWhom = isDeployed ? { owner: null, ...(folder !== undefined && { folder }) } : { owner };
  const serve = (port = 0) =>
    startPageOf(shared.machine, { ...ofWhom, port, clock: clock.now, routes: deviceRoutes(device) });
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
    ...{ shared, device, clock, endpoint, context, page, faults },
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

/** The page as it is deployed, built once for all tests. */
const builtForAll = (() => {
  let built: Promise<string> | null = null;
  after(async () => {
    if (built !== null) rmSync(await built, { recursive: true, force: true });
  });
  return () =>
    (built ??= (async () => {
      const folder = mkdtempSync(join(tmpdir(), 'page-'));
      await buildPage('production', folder);
      return folder;
    })());
})();

export interface Visits {
  readonly options?: VisitOptions;
  /** Before each test. */
  readonly begin: (here: Visit) => Promise<void>;
}

/** Tests of a page, each with a visit of its own; without a browser a test that is pending says what it needs. */
export function describePage(title: string, { options = {}, begin }: Visits, tests: (here: () => Visit) => void): void {
  describe(title, () => {
    if (isSkipped()) {
      it('needs a Chromium, and finds none: apt-get install chromium, or CHROMIUM=PATH');
      return;
    }
    let browser: Browser;
    let here: Visit;
    before(async () => {
      browser = await launchChromium();
    });
    after(() => browser.close());
    beforeEach(async () => {
      here = await visit(browser, options);
      await begin(here);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await here.picture(`failed-${this.currentTest.title.slice(0, 40)}`);
      await here.close();
    });
    tests(() => here);
  });
}

/** Types something to the device's page, and does not wait for the answer. */
export async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('What you say').fill(words);
  await page.getByRole('button', { name: 'Say it' }).click();
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
