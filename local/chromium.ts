import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { LocalDataError } from './engines/data-folder.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's browser; null where there is none. CHROMIUM names another. */
export const chromiumPath = (): string | null =>
  [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

/** @throws LocalDataError where there is none */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null)
    throw new LocalDataError('No Chromium is found: apt-get install chromium, or CHROMIUM=PATH names one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
