import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { learnerKeyOf } from '../lambda/alexa/learner-key.ts';
import { chromiumPath, launchChromium } from '../local/chromium.ts';
import { LOCAL_TABLE } from '../local/engines/embedded-dynamodb.ts';
import { startMachine } from '../local/machine.ts';
import { buildPage } from '../local/page/built-page.ts';
import { startPageOf } from '../local/page/page.ts';
import { median } from './figures.ts';
import { fillTable } from './fill-table.ts';

const VISITS = 7;
/** A phone of the middle: https://developer.chrome.com/docs/lighthouse/performance/performance-scoring */
const SLOWER = 4;
const CARDS = 100;

export interface FirstPaint {
  /** Until something is seen, median, milliseconds. */
  readonly ms: number;
  /** The same of a document that says a word and loads nothing. */
  readonly nothingMs: number;
}

/** Opens the page as it is deployed, each time in a browser that has kept nothing. @returns null without a Chromium */
export async function measureFirstPaint(nowMs: number): Promise<FirstPaint | null> {
  if (chromiumPath() === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const owner = learnerKeyOf('amzn1.ask.account.bench');
  const machine = await startMachine({ dataDir: null });
  try {
    await buildPage('production', folder);
    const table = { client: machine.dynamoDb.client, tableName: LOCAL_TABLE };
    await fillTable(table, owner, { cardCount: CARDS, nowMs });
    const page = await startPageOf(machine, { owner, folder });
    const browser = await launchChromium();
    try {
      const all: number[] = [];
      const nothings: number[] = [];
      for (let visit = 0; visit < VISITS; visit += 1) {
        nothings.push(await paintOf(browser, 'data:text/html,<p>Hello'));
        all.push(await paintOf(browser, `${page.endpoint}/`));
      }
      return { ms: median(all), nothingMs: median(nothings) };
    } finally {
      await browser.close();
      await page.stop();
    }
  } finally {
    await machine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const debug = await context.newCDPSession(page);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address);
    for (;;) {
      const painted = await page.evaluate<number | null>(
        `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`,
      );
      if (painted !== null) return painted;
      await page.waitForTimeout(50);
    }
  } finally {
    await context.close();
  }
}
