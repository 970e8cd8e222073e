import '../quiet-sdk.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { deviceRoutes } from '../device/device-routes.ts';
import { startPageDevice } from '../device/device.ts';
import { travellingClock } from '../device/travelling-clock.ts';
import { startPageOf } from '../page/page.ts';
import { startSharedMachine } from '../shared-machine.ts';
import { learnerKeyFrom, runCommand } from './command-line.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const LEARNER = 'pictures';
/** What is said for them: a right answer and a wrong one, and two days later some more. */
const FIRST_DAY = ['open study aloud', 'yes', 'a w s lambda', 'fifteen seconds', 'fargate', "I don't know", 'stop'];
const SECOND_DAY = ['open study aloud', 'lambda', 'fifty minutes'];

await runCommand((command) =>
  command
    .name('pictures')
    .description("Makes the README's pictures from the running program: docs/pictures/*.png. Needs Chromium.")
    .action(makePictures),
);

async function makePictures(): Promise<void> {
  const browser = await launchChromium();
  mkdirSync(PICTURES, { recursive: true });
  const clock = travellingClock();
  const shared = await startSharedMachine({ dataDir: null, clock: clock.now });
  const device = await startPageDevice({ shared, learner: LEARNER, locale: 'en-US', clock });
  const routes = deviceRoutes(device);
  const server = await startPageOf(shared.machine, { owner: learnerKeyFrom(LEARNER), routes, clock: clock.now });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'en-US' });
    const keep = (name: string, of: Pick<Page, 'screenshot'> = page) =>
      of.screenshot({ path: join(PICTURES, `${name}.png`) });
    for (const words of FIRST_DAY) await device.take({ does: 'say', words });
    clock.advance(2 * 86_400_000);
    await page.goto(`${server.endpoint}/device`);
    for (const words of SECOND_DAY) await say(page, words);
    await keep('device');
    await keep('screen', page.locator('.screen-box'));
    await page.setViewportSize({ width: 900, height: 700 });
    await page.goto(`${server.endpoint}/#today`);
    await page.locator('.chart canvas').first().waitFor();
    await keep('page');
  } finally {
    await browser.close();
    await server.stop();
    await shared.machine.stop();
  }
}

async function say(page: Page, words: string): Promise<void> {
  const before = await page.locator('.said .alexa').count();
  await page.locator('#say').fill(words);
  await page.locator('#say').press('Enter');
  await page.locator(`[data-drawn="${String(before + 1)}"]`).waitFor();
}
