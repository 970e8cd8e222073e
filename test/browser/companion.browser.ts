import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe-findings.ts';
import { type Visit, describePage, say, until } from './browser.ts';

const PLACES = ['today', 'decks', 'heard', 'import', 'settings'] as const;

const sayAll = async (page: Page, ...all: string[]): Promise<void> => {
  for (const words of all) {
    const before = await page.locator('.said .alexa').count();
    await say(page, words);
    await page.locator('.said .alexa').nth(before).waitFor();
  }
};

const BEGIN = async ({ page, endpoint }: Visit): Promise<void> => {
  await page.goto(`${endpoint}/device`);
  await sayAll(page, 'open study aloud', 'yes');
};

describePage('the companion page', { begin: BEGIN }, (here) => {
  const open = async (place: (typeof PLACES)[number]): Promise<void> => {
    await here().page.goto(`${here().endpoint}/#${place}`);
    await here().page.getByText('Loading …').waitFor({ state: 'detached' });
  };

  it('mends a card in its place, and the new answer counts by voice', async () => {
    const { page } = here();
    await open('decks');
    const card = page.locator('.card', { hasText: 'runs your code without servers' });
    await card.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Answer', { exact: true }).fill('the purple elephant');
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('edited here').waitFor();
    await here().picture('companion-cards');
    await page.goto(`${here().endpoint}/device`);
    await sayAll(page, 'open study aloud', 'the purple elephant');
    await page
      .locator('.said .alexa')
      .last()
      .getByText(/^(?:Alexa )?(?:Yes|Right|Correct)/)
      .waitFor();
    expect(here().faults).to.deep.equal([]);
  });

  it('overrules with one tap what was judged', async () => {
    const { page } = here();
    await sayAll(page, 'amazon polly');
    await open('heard');
    await page.getByText('Heard: “amazon polly”').waitFor();
    await page.getByText('Counted as wrong').waitFor();
    await here().picture('companion-heard');
    await page.getByRole('button', { name: 'I was right' }).click();
    await page.getByText('Counted as right').waitFor();
  });

  it('says that another editor was faster, and keeps what was typed', async () => {
    const { page, context } = here();
    await open('decks');
    const card = page.locator('.card', { hasText: 'runs your code without servers' });
    await card.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Answer', { exact: true }).fill('mine');
    const other = await context.newPage();
    await other.goto(`${here().endpoint}/#decks`);
    const theirs = other.locator('.card', { hasText: 'runs your code without servers' });
    await theirs.getByRole('button', { name: 'Edit' }).click();
    await other.getByLabel('Answer', { exact: true }).fill('theirs');
    await theirs.getByRole('button', { name: 'Save' }).click();
    await theirs.getByText('edited here').waitFor();
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('changed elsewhere meanwhile').waitFor();
    expect(await card.locator('.back').innerText()).to.equal('theirs');
    expect(await page.getByLabel('Answer', { exact: true }).inputValue()).to.equal('mine');
  });

  it('takes dropped notes with their preview, and leaves what is not ticked', async () => {
    const { page } = here();
    await open('import');
    const text = '# Planets\n\nWhich planet is red?::Mars\n\nWhich planet is <b>largest</b>?::Jupiter\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'planets.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
    await page.getByText('line 3, written as a card').waitFor();
    await here().picture('companion-notes');
    await page.getByRole('checkbox', { name: /Which planet is red/ }).uncheck();
    await page.getByRole('button', { name: 'Import what is ticked' }).click();
    await page.getByText('1 card added').waitFor();
    await open('decks');
    await page.getByLabel('Search').fill('planet');
    const red = page.locator('.card', { hasText: 'Which planet is red?' });
    await red.getByText('suspended').waitFor();
    await until(async () => (await page.locator('.card').count()) === 2);
    expect(await page.locator('.card b').count()).to.equal(0);
  });

  it('shows offline what was read last, and says that nothing can be changed', async () => {
    const { page, context } = here();
    await open('decks');
    await until(() => page.evaluate<boolean>('navigator.serviceWorker.controller !== null'));
    await page.reload();
    await page.locator('.card').first().waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.locator('.card').first().waitFor();
    await page.getByText('Offline:').first().waitFor();
    await page.locator('.card').first().getByRole('button', { name: 'Edit' }).click();
    await page.locator('.card').first().getByRole('button', { name: 'Save' }).click();
    await page.locator('.card [role=status]').getByText('Offline').waitFor();
    await context.setOffline(false);
  });

  it('says how a card sounds, as Alexa would', async () => {
    const { page } = here();
    await open('decks');
    await page.locator('.card').first().getByRole('button', { name: 'How it sounds' }).click();
    await until(() => page.evaluate<boolean>('window.heardAloud.length === 2'));
    expect(await page.evaluate('window.heardAloud[0].text')).to.match(/\?$/);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is clean by axe everywhere, ${scheme}, on a phone`, async () => {
      const { page } = here();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${here().endpoint}/device`);
      await sayAll(page, 'open study aloud', 'amazon polly');
      const found: Record<string, string[]> = { device: await axeFindings(page) };
      for (const place of PLACES) {
        await open(place);
        found[place] = await axeFindings(page);
        if (place === 'today') await here().picture(`companion-today-${scheme}`);
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        expect(wide, `${place} scrolls sideways`).to.be.at.most(390);
      }
      const none = Object.fromEntries(['device', ...PLACES].map((place) => [place, []]));
      expect(found).to.deep.equal(none);
      expect(here().faults).to.deep.equal([]);
    });
});
