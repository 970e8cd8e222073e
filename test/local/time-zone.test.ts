import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Card } from '../../lambda/domain/card.ts';
import { learnerKeyFrom } from '../../local/commands/command-line.ts';
import { startConversation } from '../../local/conversation.ts';
import { startMachine } from '../../local/machine.ts';

describe("the simulated device's time zone", () => {
  it('is told through the settings API, by whatever opens the session, and makes the days', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'time-zone-'));
    const note = join(folder, 'notes.md');
    writeFileSync(note, '#flashcards/sky\n\nWhich planet is red?::Mars\n\nWhich planet has rings?::Saturn\n');
    const data = join(folder, 'data');
    const conversation = await startConversation({
      data,
      learner: 'local',
      notes: [note],
      clock: () => Date.parse('2026-11-25T06:00:00Z'),
      timeZone: 'America/New_York',
    });
    await conversation.turn((device) => device.say('ask study aloud to quiz me on sky'));
    await conversation.turn((device) => device.say('mars'));
    await conversation.turn((device) => device.say('too easy'));
    await conversation.stop();
    const machine = await startMachine({ dataDir: data });
    const cards: Card[] = [];
    for await (const { card } of machine.cards.cards(learnerKeyFrom('local'))) cards.push(card);
    await machine.stop();
    rmSync(folder, { recursive: true });
    const mars = cards.find(({ back }) => back === 'Mars')?.schedule;
    // One in the morning in New York is still the 24th's evening; nine days on, at four o'clock there.
    expect(mars).to.include({ scheduledDays: 9, dueMs: Date.parse('2026-12-03T09:00:00Z') });
  });
});
