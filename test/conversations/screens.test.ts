import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect } from 'chai';
import { startConversation } from '../../local/conversation.ts';
import { runScript } from '../../local/run-script.ts';
import { DEVICE_KINDS, type DeviceKind } from '../../local/simulator/viewports.ts';
import { aplFindings } from '../support/apl-validator.ts';

const SCRIPTS = fileURLToPath(new URL('./scripts/', import.meta.url));
const START_MS = Date.parse('2026-11-24T09:00:00Z');
const scripts = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
const KINDS = DEVICE_KINDS.filter((kind) => kind !== 'speaker');

/** Every script again, on a device with a screen: the same is heard, and every screen is whole and valid. */
describe('conversations on a screen', () => {
  let screens = 0;
  scripts.sort().forEach((file, index) => {
    const device: DeviceKind = KINDS[index % KINDS.length] ?? 'show';
    it(`${file.replace(/-/g, ' ').replace('.txt', '')}, on ${device}`, async () => {
      const lines = readFileSync(join(SCRIPTS, file), 'utf8')
        .split('\n')
        .map((text, i) => ({ number: i + 1, text }))
        .filter(({ text }) => !text.includes('!device'));
      const documents: unknown[] = [];
      let codes = 123_455;
      const newCode = (): string => String((codes += 1));
      const options = { data: null, learner: 'local', timeZone: 'UTC', startMs: START_MS, device, newCode };
      const converse: typeof startConversation = (given) =>
        startConversation({
          ...given,
          onDelivered: ({ response }) => {
            for (const directive of response?.response.directives ?? [])
              if (directive.type === 'Alexa.Presentation.APL.RenderDocument') documents.push(directive.document);
          },
        });
      for await (const step of runScript(lines, { ...options, converse })) {
        const place = `${file}, line ${String(step.number)}: ${step.said}`;
        if ('exchange' in step) expect(step.exchange?.problems ?? [], place).to.deep.equal([]);
        else expect(step.heard, place).to.equal(step.expected);
      }
      for (const document of documents) expect(await aplFindings(document)).to.deep.equal([]);
      screens += documents.length;
    });
  });

  it('showed hundreds of screens', () => expect(screens).to.be.above(300));
});
