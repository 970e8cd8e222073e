import { expect } from 'chai';
import { startConversation } from '../../local/conversation.ts';
import type { ShownExchange } from '../../local/talk.ts';
import { jsonOf, modelLocales } from './package-files.ts';

interface Manifest {
  manifest: {
    publishingInformation: { locales: Record<string, { examplePhrases: string[] }>; testingInstructions: string };
  };
}

const { locales, testingInstructions } = (jsonOf('skill-package/skill.json') as Manifest).manifest
  .publishingInformation;

/** A newcomer's device: nothing is known of the account, and nothing was imported. */
async function asNewcomer(
  locale: string,
  talk: (said: (words: string) => Promise<ShownExchange>) => Promise<void>,
): Promise<void> {
  const newcomer = { data: null, learner: 'newcomer', locale, timeZone: 'UTC', device: 'show' } as const;
  const { turn, stop } = await startConversation(newcomer);
  try {
    await talk(async (words) => {
      const exchange = await turn((device) => (words === MUMBLED ? device.fallback() : device.say(words)));
      expect(exchange, `"${words}" reaches the skill`).not.to.equal(null);
      expect(exchange?.problems, words).to.deep.equal([]);
      return exchange!;
    });
  } finally {
    await stop();
  }
}

const MUMBLED = '';

describe('skill-package: the first steps', () => {
  for (const locale of modelLocales()) {
    const phrases = locales[locale]?.examplePhrases ?? [];

    it(`${locale}: the example phrases work for a newcomer, in their order`, async () => {
      await asNewcomer(locale, async (said) => {
        for (const phrase of phrases) {
          const { listening, speech } = await said(phrase);
          expect(listening, `"${phrase}" -> ${speech ?? ''}`).to.equal(true);
        }
      });
    });

    for (const phrase of phrases)
      it(`${locale}: "${phrase}" works as the first thing that is ever said`, async () => {
        await asNewcomer(locale, async (said) => {
          const { listening, speech } = await said(phrase);
          expect(listening, speech ?? '').to.equal(true);
        });
      });
  }

  it('the testing instructions can be followed as they stand, step by step', async () => {
    const steps = testingInstructions.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(steps).to.have.length(10);
    await asNewcomer('en-US', async (said) => {
      for (const step of steps) {
        if (step.includes('Mumble twice')) for (const words of [MUMBLED, MUMBLED]) await said(words);
        const phrases = Array.from(step.matchAll(/"([^"]+)"/g), ([, words = '']) => words);
        for (const [at, words] of phrases.entries()) {
          const { listening, speech } = await said(words);
          const closes = /^stop$/i.test(words) || (step.includes('Delete my data') && at === phrases.length - 1);
          expect(listening, `${words} -> ${speech ?? ''}`).to.equal(!closes);
          expect(speech, words).to.be.a('string');
          const expected = HEARD.find(([said]) => said === words)?.[1];
          if (expected !== undefined) expect(speech, words).to.match(expected);
        }
      }
      expect((await said('Alexa, open study aloud')).speech, 'a first launch again').to.match(
        /^Welcome to Study Aloud/,
      );
    });
  });
});

/** What the instructions say is heard after what. */
const HEARD: readonly (readonly [said: string, heard: RegExp])[] = [
  ['is it lambda', /^(?:Right|Yes|Correct|Exactly)/],
  ['Fifteen seconds', /fifteen minutes/],
  ['I was right', /^Counted as right/],
  ['undo', /^(Taken back|It counts as wrong again)/],
  ['Connect my notes', /Alexa app/],
];
