import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe-findings.ts';
import { type Visit, describePage } from './browser.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const QUESTION = 'runs your code without servers';

/** What Alexa says to "connect my page". */
async function spokenCode({ device }: Visit): Promise<string> {
  await device.take({ does: 'say', words: 'open study aloud' });
  const { exchange } = await device.take({ does: 'say', words: 'connect my page' });
  const [code] = /(?:\d[ ,.]*){6}/.exec(exchange?.speech ?? '') ?? [];
  expect(code, exchange?.speech ?? '').to.be.a('string');
  return (code ?? '').replace(/\D/g, '');
}

const other = (code: string): string => (code === '000000' ? '000001' : '000000');
const form = (page: Page) => page.getByRole('button', { name: 'Sign in' });

async function enter(page: Page, code: string): Promise<void> {
  await page.getByLabel('Six digits').fill(code);
  await form(page).click();
}

/** Two cards are answered by voice first, so that there is something to see. */
const BEGIN = async ({ device, page, endpoint }: Visit): Promise<void> => {
  for (const words of ['open study aloud', 'yes', 'a w s lambda', 'stop']) await device.take({ does: 'say', words });
  await page.goto(`${endpoint}/#today`);
  await form(page).waitFor();
};

describePage('signing in on the page', { options: { isDeployed: true }, begin: BEGIN }, (here) => {
  it('asks for the digits that Alexa says, and shows the cards then, also after a reload', async () => {
    const { page } = here();
    expect(await page.getByRole('navigation').isVisible()).to.equal(false);
    await here().picture('sign-in');
    const code = await spokenCode(here());
    await enter(page, `${code.slice(0, 3)} ${code.slice(3)}`);
    await page.locator('.figures').waitFor();
    expect(await form(page).count()).to.equal(0);
    await page.reload();
    await page.locator('.figures').waitFor();
    const cookies = await here().context.cookies();
    expect(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).to.deep.equal([[true, 'Strict']]);
  });

  it('has nothing of one’s own machine', async () => {
    const { page } = here();
    await enter(page, await spokenCode(here()));
    await page.getByRole('navigation').waitFor();
    expect(await page.getByRole('link', { name: 'Device' }).count()).to.equal(0);
    const scripts = await page
      .locator('script')
      .evaluateAll((all) => all.map((one) => String((one as { src?: string }).src)));
    for (const script of scripts)
      expect(await (await page.request.get(script)).text()).not.to.match(/\/device\/|simulator/);
  });

  it('says what is wrong with a code: too short, wrong, used, old', async () => {
    const { page, clock } = here();
    const refused = page.getByText('This code is wrong, was used already, or is older than five minutes.');
    await enter(page, '12345');
    await page.getByText('The code has six digits.').waitFor();
    const code = await spokenCode(here());
    await enter(page, other(code));
    await refused.waitFor();
    clock.advance(5 * MINUTE);
    await enter(page, code);
    await page.getByText(code).waitFor({ state: 'hidden' });
    await refused.waitFor();
    await enter(page, await spokenCode(here()));
    await page.locator('.figures').waitFor();
  });

  it('takes no sixth wrong code within the hour, and says when it does again', async () => {
    const { page, clock } = here();
    const code = await spokenCode(here());
    for (let tries = 0; tries < 5; tries += 1) {
      const answer = page.waitForResponse(/sessions/);
      await enter(page, other(code));
      expect((await answer).status()).to.equal(401);
      await page.getByText('This code is wrong').waitFor();
    }
    await enter(page, code);
    await page.getByText(/Too many codes were wrong\. Try again in \d+ minutes/).waitFor();
    await here().picture('sign-in-too-many');
    clock.advance(60 * MINUTE);
    await enter(page, await spokenCode(here()));
    await page.locator('.figures').waitFor();
  });

  it('says that the session has ended, and goes on after signing in with what was typed', async () => {
    const { page, clock } = here();
    await enter(page, await spokenCode(here()));
    await page.getByRole('link', { name: 'Cards' }).click();
    const card = page.locator('.card', { hasText: QUESTION });
    await card.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Answer', { exact: true }).fill('typed before the end');
    clock.advance(30 * DAY);
    await card.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your session has ended. Sign in again').waitFor();
    await here().picture('sign-in-again');
    await enter(page, await spokenCode(here()));
    await card.getByText('nothing is lost').waitFor();
    expect(await page.getByLabel('Answer', { exact: true }).inputValue()).to.equal('typed before the end');
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('edited here').waitFor();
    expect(await card.locator('.back').innerText()).to.equal('typed before the end');
  });

  it('asks for a session where nothing is read, and shows what notes give once somebody has signed in', async () => {
    const { page, clock, endpoint } = here();
    await page.goto(`${endpoint}/?notes#import`);
    await enter(page, await spokenCode(here()));
    const files = page.locator('input[type=file]');
    await files.waitFor();
    clock.advance(30 * DAY);
    await files.setInputFiles({
      name: 'planets.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('Which planet is red?::Mars\n'),
    });
    await page.getByText('Your session has ended').waitFor();
    await enter(page, await spokenCode(here()));
    await page.getByText('line 1, written as a card').waitFor();
    await page.getByRole('button', { name: 'Import what is ticked' }).click();
    await page.getByText('1 card added').waitFor();
  });

  it('goes on by itself where the session ended while something was read', async () => {
    const { page, clock } = here();
    await enter(page, await spokenCode(here()));
    await page.locator('.figures').waitFor();
    clock.advance(30 * DAY);
    await page.getByRole('link', { name: 'Cards' }).click();
    await page.getByText('Your session has ended').waitFor();
    await enter(page, await spokenCode(here()));
    await page.locator('.card', { hasText: QUESTION }).waitFor();
  });

  it('signs out here, and everywhere', async () => {
    const { page, context, endpoint } = here();
    await enter(page, await spokenCode(here()));
    const elsewhere = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const statusElsewhere = async () =>
      (await fetch(`${endpoint}/v1/decks`, { headers: { cookie: elsewhere } })).status;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(/^Here until/).waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('You are signed out.').waitFor();
    expect(await statusElsewhere()).to.equal(401);
    expect(await context.cookies()).to.deep.equal([]);
    await context.clearCookies();
    await enter(page, await spokenCode(here()));
    await page.getByText(/^Here until/).waitFor();
    const kept = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const { device } = here();
    await device.take({ does: 'say', words: 'open study aloud' });
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByText('You are signed out.').waitFor();
    expect((await fetch(`${endpoint}/v1/decks`, { headers: { cookie: kept } })).status).to.equal(401);
    expect(
      await page.evaluate(
        "caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).filter(({ url }) => url.includes('/v1/'))))).flat().length)",
      ),
    ).to.equal(0);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is clean by axe, ${scheme}, on a phone`, async () => {
      const { page } = here();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 390, height: 800 });
      const found = { asked: await axeFindings(page), refused: [] as string[], settings: [] as string[] };
      await enter(page, '12345');
      await page.getByText('The code has six digits.').waitFor();
      found.refused = await axeFindings(page);
      await here().picture(`sign-in-phone-${scheme}`);
      await enter(page, await spokenCode(here()));
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByText(/^Here until/).waitFor();
      found.settings = await axeFindings(page);
      await here().picture(`settings-phone-${scheme}`);
      expect(found).to.deep.equal({ asked: [], refused: [], settings: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(390);
    });
});
