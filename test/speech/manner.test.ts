import type { ui } from 'ask-sdk-model';
import { expect } from 'chai';
import type { Act, Reply } from '../../lambda/domain/reply.ts';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { CARD, asking, replyOf } from './replies.ts';

const ssml = (speech: ui.OutputSpeech | undefined): string => (speech?.type === 'SSML' ? speech.ssml : '');
const said = (reply: Reply): string => ssml(writeResponse(reply).outputSpeech);
const WRONG: Act = { act: 'verdict', outcome: 'wrong', expected: 'Canberra', heard: 'Sydney' };

describe('speech: as the learner wants it', () => {
  it('is spoken at their speed, reprompt and all', () => {
    const manner = { ratePercent: 85, length: 'usual' } as const;
    const response = writeResponse({ ...replyOf([asking({})], 'answer'), manner });
    for (const speech of [response.outputSpeech, response.reprompt?.outputSpeech])
      expect(ssml(speech)).to.match(/^<speak><prosody rate="85%">.+<\/prosody><\/speak>$/);
  });

  it('is short or long', () => {
    const inLength = (length: 'short' | 'usual' | 'long'): string =>
      said({ ...replyOf([WRONG]), manner: { ratePercent: 100, length } });
    expect(inLength('short')).to.equal('<speak>Not quite: Canberra.</speak>');
    expect(inLength('usual')).to.equal('<speak>Not Sydney: Canberra.</speak>');
    expect(inLength('long')).to.equal('<speak>Not Sydney: Canberra. It comes back soon.</speak>');
  });

  it('opens the microphone before the silence of a pause', () => {
    const { outputSpeech, reprompt } = writeResponse(
      replyOf([{ act: 'pause' }, { act: 'question', card: CARD, lead: 'nudge' }], 'answer'),
    );
    expect(ssml(outputSpeech)).to.equal('<speak>Take your time. What do you think?</speak>');
    expect(ssml(reprompt?.outputSpeech)).to.match(/^<speak>(?:<break time="10s"\/>){2} Once more: how long/);
  });
});

describe('speech: nothing is said word for word twice running', () => {
  const check: Act = { act: 'self-check', card: CARD, expected: '15 min', list: null, form: 'again' };
  const repeated: readonly (readonly [string, readonly Act[], Reply['listen']])[] = [
    ['a question', [{ act: 'question', card: CARD, lead: 'again' }], 'answer'],
    ['a nudge', [{ act: 'question', card: CARD, lead: 'nudge' }], 'answer'],
    ['a self-check', [check], 'yes-no'],
    ['a doubt', [{ act: 'confirm', card: CARD, heard: null }], 'yes-no'],
    ...(['begin', 'first-cards', 'more', 'review-ahead', 'break', 'delete-data'] as const).map(
      (offer): readonly [string, readonly Act[], Reply['listen']] => [
        offer,
        [{ act: 'offer', offer, count: 5 }],
        'yes-no',
      ],
    ),
    ...(['swearing', 'off-topic', 'thanks'] as const).map((on): readonly [string, readonly Act[], Reply['listen']] => [
      on,
      [{ act: 'remark', on }],
      null,
    ]),
    ['praise', [{ act: 'verdict', outcome: 'right', expected: 'x' }], null],
    ['a miss', [WRONG], null],
    ['help', [{ act: 'help', waiting: 'question' }], null],
    ['not caught', [{ act: 'trouble', trouble: 'not-caught', deckName: null }], null],
    ['progress', [{ act: 'progress', answeredToday: 1, rightToday: 1, due: 0, fresh: 0, streakDays: 0 }], null],
  ];
  for (const locale of LOCALES)
    for (const [what, acts, listen] of repeated)
      it(`${locale}: ${what}`, () => {
        const turns = [1, 2, 3, 4].map((turn) => writeResponse({ ...replyOf(acts, listen, locale), turn }));
        turns.slice(1).forEach((response, i) => {
          expect(ssml(response.outputSpeech)).not.to.equal(ssml(turns[i]?.outputSpeech));
          if (listen !== null) expect(ssml(response.reprompt?.outputSpeech)).not.to.equal(ssml(response.outputSpeech));
        });
      });
});
