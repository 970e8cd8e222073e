import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { type Visit, describePage } from './browser.ts';

/** Where parts of the page lie, as they were seen and found good. KEEP_LAYOUT=1 writes it anew. */
const KEPT = fileURLToPath(new URL('./layout.json', import.meta.url));
const PLACES = ['today', 'decks', 'heard', 'import', 'settings'] as const;
const WIDTHS = { phone: 390, desk: 1280 } as const;
/** Pixels, of edges that the style sheet alone decides, and of those that lie beside words, which another font makes wider. */
const TOLERANCE = 12;
const TOLERANCE_BESIDE_WORDS = 80;
const TOUCHED_AT_LEAST = 44;

/** Those whose width is the layout's affair; of all others only the left edge is. */
const BLOCKS = ['.bar-top', 'main', 'h1', '.figures', 'figure', '.chart', '.cards', '.card'];
const MORE_BLOCKS = ['.drop', '.settings-form', '.settings-form label', '.sign-in'];
const INLINE = [
  'nav',
  'nav a',
  '.figures li',
  '.card > div',
  '.card .row',
  '.card button',
  'main select',
  'main input',
];

interface Box {
  readonly name: string;
  readonly left: number;
  /** null where a font decides it. */
  readonly width: number | null;
}

/** The first of each kind that is seen, from the top down. */
const LOOK = `(blocks, inline) => [...blocks, ...inline]
  .flatMap((name) => {
    const element = [...document.querySelectorAll(name)].find((one) => one.checkVisibility());
    if (element === undefined) return [];
    const { top, left, width } = element.getBoundingClientRect();
    const isBlock = blocks.includes(name);
    return [{ name, top, left: Math.round(left), width: isBlock ? Math.round(width) : null }];
  })
  .sort((a, b) => Math.round(a.top) - Math.round(b.top) || a.left - b.left || (a.name < b.name ? -1 : 1))
  .map(({ name, left, width }) => ({ name, left, width }))`;

const boxesOn = (page: Page): Promise<Box[]> =>
  page.evaluate(`(${LOOK})(${JSON.stringify([...BLOCKS, ...MORE_BLOCKS])}, ${JSON.stringify(INLINE)})`);

/** What is touched and too small for a finger, or lies outside of the window. */
const TOO_SMALL = `[...document.querySelectorAll('button, select, input:not([type=checkbox]), nav a')]
  .filter((one) => one.checkVisibility())
  .map((one) => ({ text: one.textContent || one.id, box: one.getBoundingClientRect() }))
  .filter(({ box }) => box.height < ${String(TOUCHED_AT_LEAST)} || box.left < 0 || box.right > innerWidth)
  .map(({ text }) => text)`;

const isWhere = (box: Box, was: Box | undefined): boolean => {
  if (was === undefined) return false;
  if (box.width === null || was.width === null) return Math.abs(box.left - was.left) <= TOLERANCE_BESIDE_WORDS;
  return Math.max(Math.abs(box.left - was.left), Math.abs(box.width - was.width)) <= TOLERANCE;
};

const BEGIN = async ({ device }: Visit): Promise<void> => {
  for (const words of ['open study aloud', 'yes', 'a w s lambda', 'no idea at all', 'stop'])
    await device.take({ does: 'say', words });
};

/**
 * Boxes and not pixels: fonts, their hinting and a browser's version draw the same page otherwise on every machine, and a
 * comparison that lets that pass lets a lost margin pass, too. Where things lie is the style sheet's affair alone.
 */
describePage('where things lie on the page', { begin: BEGIN }, (here) => {
  const isKeeping = process.env['KEEP_LAYOUT'] === '1';
  const kept = (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}) as Record<string, Box[]>;
  after(() => {
    if (isKeeping) writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  });

  for (const [device, width] of Object.entries(WIDTHS))
    it(`is as it was, on a ${device}`, async () => {
      const { page, endpoint } = here();
      await page.setViewportSize({ width, height: 800 });
      for (const place of PLACES) {
        await page.goto(`${endpoint}/#${place}`);
        await page.getByText('Loading …').waitFor({ state: 'detached' });
        const name = `${device} ${place}`;
        const boxes = await boxesOn(page);
        await here().picture(`layout-${device}-${place}`);
        expect(await page.evaluate(TOO_SMALL), `${name}: too small to be touched`).to.deep.equal([]);
        if (isKeeping) kept[name] = boxes;
        const before = kept[name] ?? [];
        expect(boxes.map((box) => box.name).sort(), name).to.deep.equal(before.map((box) => box.name).sort());
        for (const box of boxes) {
          const was = before.find((one) => one.name === box.name);
          expect(isWhere(box, was), `${name}: ${JSON.stringify(box)} was ${JSON.stringify(was)}`).to.equal(true);
        }
      }
    });
});
