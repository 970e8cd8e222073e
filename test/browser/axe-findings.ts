import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds against WCAG AA, "rule: selector". */
export async function axeFindings(page: Page): Promise<string[]> {
  // By the debugger's way, which the page's policy does not govern.
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'], iframes: false })`,
  )) as { violations: { id: string; nodes: { target: string[] }[] }[] };
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
