import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { scriptSteps } from './script-steps.ts';
import { type Visit, describePage, say, until } from './browser.ts';

const lastOfAlexa = (page: Page) => page.locator('.said .alexa').last();
/** Playwright knows nothing of a frame that is shown smaller than it is: where a text is, as the page has it. */
const touch = async (page: Page, name: string): Promise<void> => {
  const inside = await page
    .frameLocator('iframe')
    .getByText(name, { exact: true })
    .evaluate((element: { getBoundingClientRect(): { x: number; y: number } }) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
  const frame = page.locator('iframe');
  const { x, y, scale } = await frame.evaluate(
    (element: { offsetWidth: number; getBoundingClientRect(): { x: number; y: number; width: number } }) => {
      const box = element.getBoundingClientRect();
      return { x: box.x, y: box.y, scale: box.width / element.offsetWidth };
    },
  );
  // Amazon's renderer takes no press in the first half second of a screen.
  await page.waitForTimeout(600);
  await page.mouse.move(x + (inside.x + 8) * scale, y + (inside.y + 8) * scale);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
};

const BEGIN = async ({ page, endpoint }: Visit): Promise<void> => {
  await page.goto(`${endpoint}/device`);
  await page.getByRole('button', { name: 'Say it' }).waitFor();
};

describePage('the device page', { begin: BEGIN }, (here) => {
  it("is a newcomer's first five minutes: typed, talked, heard and seen", async () => {
    const { page } = here();
    await say(page, 'open study aloud');
    await lastOfAlexa(page).getByText('Shall we try five cards?').waitFor();
    await page.getByText('Listening', { exact: true }).waitFor();
    await say(page, 'yes');
    await lastOfAlexa(page).getByText('Which AWS service runs your code without servers?').waitFor();
    await page.frameLocator('iframe').getByText('Which AWS service runs your code').waitFor();
    // Talked, not typed.
    await page.getByRole('button', { name: 'Talk' }).click();
    await page.evaluate('window.sayIntoMicrophone("a w s lambda")');
    await lastOfAlexa(page).getByText('How long may one Lambda').waitFor();
    const behind = page.locator('.inspector');
    expect(await behind.locator('dl').innerText()).to.match(/attempt[\s\S]*accept/);
    expect(await behind.getByText('Nothing found').count()).to.equal(1);
    await page.frameLocator('iframe').getByText('Right', { exact: true }).waitFor();
    await here().picture('device-first-minutes');
    const said = await page.evaluate('window.heardAloud.map(({ text }) => text).join(" ")');
    expect(said).to.include('Which AWS service').and.include('How long may one Lambda');
    expect(here().faults).to.deep.equal([]);
  });

  it('is touched: hint, answer, judged', async () => {
    const { page } = here();
    await page.getByRole('button', { name: 'Open study aloud' }).click();
    await page.frameLocator('iframe').getByText('Shall we try five cards?').waitFor();
    await touch(page, 'Yes');
    await page.frameLocator('iframe').getByText('Show answer').waitFor();
    await touch(page, 'Hint');
    await lastOfAlexa(page)
      .getByText(/starting with|starts with|hint/i)
      .waitFor();
    await touch(page, 'Show answer');
    await page.frameLocator('iframe').getByText('I had it').waitFor();
    await touch(page, 'I had it');
    await lastOfAlexa(page).getByText('How long may one Lambda').waitFor();
    await touch(page, 'Stop');
    await lastOfAlexa(page).getByText('One card, one right.').waitFor();
    await page.frameLocator('iframe').getByText('Due on the next days').waitFor();
    await here().picture('device-summary');
    expect(here().faults).to.deep.equal([]);
  });

  it('is drawn in every shape, and a speaker has no screen', async () => {
    const { page } = here();
    await say(page, 'open study aloud');
    await lastOfAlexa(page).getByText('Shall we try five cards?').waitFor();
    for (const kind of ['round', 'show', 'show-10', 'tv']) {
      await page.locator('.settings select').first().selectOption(kind);
      const turns = await page.locator('.said .alexa').count();
      await say(page, 'repeat');
      await page.locator(`[data-drawn="${String(turns + 1)}"]`).waitFor();
      await page
        .frameLocator('iframe')
        .getByText(/five cards\?/)
        .first()
        .waitFor();
      await here().picture(`device-${kind}`);
    }
    await page.locator('.settings select').first().selectOption('speaker');
    await page.getByText('A speaker has no screen.').waitFor();
    await say(page, 'repeat');
    await page.getByText('Response', { exact: true }).click();
    expect(await page.locator('.inspector').innerText()).not.to.include('Presentation.APL');
  });

  it('asks again after silence, and closes after more of it', async () => {
    const { page } = here();
    await page.clock.install();
    await page.reload();
    await say(page, 'open study aloud');
    await page.getByText('Listening', { exact: true }).waitFor();
    await page.clock.runFor(8100);
    await page.getByText('(silence)').first().waitFor();
    await page.clock.runFor(500);
    await page.getByText('Listening', { exact: true }).waitFor();
    await page.clock.runFor(8100);
    await page.getByText(/^Off/).waitFor();
    expect(await page.getByText('(silence)').count()).to.be.above(1);
  });

  it('travels in time, errs by seed, and says so where the microphone is refused', async () => {
    const { page } = here();
    const shown = page.locator('time');
    const before = Date.parse((await shown.getAttribute('datetime')) ?? '');
    await page.getByRole('button', { name: '+1 day' }).click();
    await until(async () => Date.parse((await shown.getAttribute('datetime')) ?? '') > before + 80_000_000);
    await page.getByRole('button', { name: 'Talk' }).click();
    await page.evaluate('window.refuseMicrophone()');
    await page.getByText('The microphone may not be used here').waitFor();
    await page.getByLabel(/Recogniser that errs/).fill('7');
    await page.getByLabel(/Recogniser that errs/).blur();
    await say(page, 'open study aloud');
    await page.locator('.said .alexa').first().waitFor();
  });

  it('saves the conversation as a script that plays again', async () => {
    const { page } = here();
    for (const words of ['open study aloud', 'yes', 'is it lambda']) {
      await say(page, words);
      await page.getByText('Listening', { exact: true }).waitFor();
    }
    await page.getByRole('button', { name: '+1 day' }).click();
    await say(page, 'stop');
    await lastOfAlexa(page).getByText('Bye').waitFor();
    const script = await (await here().context.request.get(`${here().endpoint}/device/script`)).text();
    expect(script).to.match(/^!device show\nU: open study aloud\nA: Welcome/);
    const { problems, mismatches, turns } = await scriptSteps(script);
    expect([problems, mismatches]).to.deep.equal([[], []]);
    expect(turns).to.equal(4);
  });

  it('says that the server is gone in mid-turn, and goes on when it is back', async () => {
    const { page } = here();
    await say(page, 'open study aloud');
    await lastOfAlexa(page).getByText('Shall we try five cards?').waitFor();
    await here().restart(async () => {
      await say(page, 'yes');
      await page.getByRole('alert').waitFor();
    });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await say(page, 'yes');
    await lastOfAlexa(page).getByText('Which AWS service').waitFor();
  });

  it('shows HTML of a card and of what was heard as text', async () => {
    const { page } = here();
    await say(page, '<img src=x onerror=alert(1)>');
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('.said img').count()).to.equal(0);
  });
});
