import { expect } from 'chai';
import fc from 'fast-check';
import type { Act, AskedCard, Listen, Reply } from '../../lambda/domain/reply.ts';
import { parseReply } from '../../lambda/speech/reply-schema.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { lintResponse, plainSpeech } from '../../local/linters/response-linter.ts';

/** What may slip through an import: markup, emoji, control characters, lone surrogates, novels. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '</speak><speak>',
    '<break time="10s"/>',
    '5 < 6 & "7"',
    'a &amp; b',
    '🚀🙂',
    '\ud800',
    'what? why? how?',
    '**bold** [link](https://x.y)',
    '',
  ),
  fc.nat(9_000).map((length) => 'long words '.repeat(length / 10)),
);
const texts = fc.array(text, { maxLength: 60 });
const card: fc.Arbitrary<AskedCard> = fc.record({
  deck: fc.constant('d'),
  id: fc.constant('c'),
  front: text,
  back: text,
  accepted: texts,
  options: texts,
  siblings: texts,
});
const count = fc.nat(200);
const asking: fc.Arbitrary<readonly [Act, Listen]> = fc.oneof(
  fc.tuple(
    fc.record({
      act: fc.constant('question' as const),
      card,
      lead: fc.constantFrom('first', 'again', 'resume', 'was', 'plain'),
    }),
    fc.constantFrom('answer' as const, 'free-answer' as const),
  ),
  fc.tuple(
    fc.record({
      act: fc.constant('self-check' as const),
      card,
      expected: text,
      list: fc.option(fc.record({ said: count, of: count, missed: texts })),
    }),
    fc.constant('yes-no' as const),
  ),
  fc.tuple(
    fc.record({
      act: fc.constant('offer' as const),
      offer: fc.constantFrom('first-cards' as const, 'more' as const, 'review-ahead' as const),
      count,
    }),
    fc.constant('yes-no' as const),
  ),
);
const stating: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('welcome-first' as const), deckTitle: fc.option(text) }),
  fc.record({ act: fc.constant('welcome-back' as const), due: count, fresh: count }),
  fc.record({
    act: fc.constant('verdict' as const),
    outcome: fc.constantFrom('right' as const, 'wrong' as const, 'gave-up' as const),
    expected: text,
  }),
  fc.record({ act: fc.constant('hint' as const), hint: fc.option(text), startsWith: text, words: count }),
  fc.record({ act: fc.constant('decks' as const), titles: texts, more: count }),
  fc.record({ act: fc.constant('pause' as const) }),
  fc.record({
    act: fc.constant('trouble' as const),
    trouble: fc.constantFrom('no-such-deck' as const, 'empty-deck' as const, 'not-caught' as const),
    deckName: fc.option(text),
  }),
);
const reply: fc.Arbitrary<Reply> = fc
  .record({
    locale: fc.constantFrom('en-US', 'en-GB', 'de-DE', ''),
    said: fc.array(stating, { maxLength: 3 }),
    asked: fc.option(asking),
  })
  .map(({ locale, said, asked }) => ({
    version: 1,
    locale,
    acts: asked === null ? said : [...said, asked[0]],
    listen: asked?.[1] ?? null,
  }));

/** Words that ask in a note are the note's; whether Alexa may take the response does not hang on them. */
const MANNER: ReadonlySet<string> = new Set(['asks-too-much', 'open-without-question', 'unspeakable']);

describe('speech: any reply', () => {
  for (const mode of ['full', 'words-only'] as const)
    it(`is a legal response, ${mode}`, () => {
      fc.assert(
        fc.property(reply, (given) => {
          const response = writeResponse(parseReply(given), mode);
          const problems = lintResponse(
            { version: '1.0', response: JSON.parse(JSON.stringify(response)) as unknown },
            { requestType: 'IntentRequest', dialogIntents: ['FreeAnswerIntent'], device: 'speaker' },
          );
          expect(problems.filter(({ rule }) => !MANNER.has(rule))).to.deep.equal([]);
          expect(response.shouldEndSession).to.equal(given.listen === null);
        }),
        { numRuns: 300 },
      );
    });

  it('says text of notes as text, never as markup', () => {
    const { outputSpeech } = writeResponse({
      version: 1,
      locale: 'en-US',
      acts: [{ act: 'verdict', outcome: 'wrong', expected: 'R&D, "x" and </speak><audio src="a"/>' }],
      listen: null,
    });
    const ssml = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
    expect(ssml).to.equal('<speak>Not quite: R&amp;D, &quot;x&quot; and.</speak>');
    expect(plainSpeech(ssml)).to.equal('Not quite: R&D, "x" and.');
  });
});
