import { expect } from 'chai';
import type { Act, Reply } from '../../lambda/domain/reply.ts';
import { parseReply } from '../../lambda/speech/reply-schema.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { plainSpeech } from '../../local/linters/response-linter.ts';
import { CARD, asking, replyOf } from './replies.ts';

const heard = (reply: Reply): string => {
  const { outputSpeech } = writeResponse(reply);
  return outputSpeech?.type === 'SSML' ? plainSpeech(outputSpeech.ssml) : '';
};
const shown = (reply: Reply): string | null => {
  const { card } = writeResponse(reply);
  return card?.type === 'Simple' ? (card.content ?? null) : null;
};

describe('speech: what is said is not what is shown', () => {
  const sayings: readonly (readonly [what: string, act: Act, said: string])[] = [
    ['the answer', { act: 'verdict', outcome: 'wrong', expected: '$2^{32}$' }, 'Not quite: 2 to the power of 32.'],
    [
      'the answer to judge',
      { act: 'self-check', card: CARD, expected: '1 min', list: null },
      'The card says: 1 minute. Did you have it?',
    ],
    [
      'the parts that are missing',
      { act: 'self-check', card: CARD, expected: '', list: { said: 1, of: 2, missed: ['TCP/IP'] } },
      'One of two; TCP IP is missing. Did you have it?',
    ],
    [
      'an answer that was learned',
      { act: 'counted', as: 'right', overruled: true, learned: '5 min' },
      'Counted as right, and I\'ll take "5 minutes" next time.',
    ],
    ['a hint', { act: 'hint', hint: '`a == b`', startsWith: '', words: 0 }, 'A hint: a equals b.'],
    ['the first letter', { act: 'hint', hint: null, startsWith: '/', words: 2 }, "It's two words, starting with S."],
    ["a deck's title", { act: 'welcome-first', deckTitle: 'TCP/IP' }, /I have a short deck on TCP IP\.$/.source],
    [
      'titles of decks',
      { act: 'decks', titles: ['TCP/IP', 'R & D'], more: 0 },
      'You have two decks: TCP IP and R and D.',
    ],
    [
      "a deck's name as heard",
      { act: 'trouble', trouble: 'no-such-deck', deckName: 'a/b' },
      'I have no deck called a b.',
    ],
  ];
  for (const [what, act, said] of sayings)
    it(`${what} is said in words`, () => {
      const text = heard(replyOf([act], act.act === 'self-check' ? 'yes-no' : null));
      if (said.endsWith('$')) expect(text).to.match(new RegExp(said));
      else expect(text).to.equal(said);
    });

  const question = replyOf([asking({ front: 'What is `a <= b`?', options: ['$2^3$', '5 min'] })], 'answer');

  it('a question and its choices are said in words', () => {
    expect(heard(question)).to.equal('What is a at most b? A: 2 cubed, or B: 5 minutes?');
  });

  it('the app shows them as their author wrote them', () => {
    expect(shown(question)).to.equal('What is `a <= b`? A: $2^3$, or B: 5 min?');
  });

  it('the app shows the missed answer, then the next question', () => {
    const missed: Act = { act: 'verdict', outcome: 'gave-up', expected: '/etc/passwd' };
    expect(shown(replyOf([missed, asking({})], 'answer'))).to.equal(
      'Answer: /etc/passwd\n\nHow long may one Lambda run?',
    );
  });

  it('the app shows the answer that is judged by the learner', () => {
    const check: Act = { act: 'self-check', card: CARD, expected: '15 min', list: null };
    expect(shown(replyOf([check], 'yes-no'))).to.equal('How long may one Lambda run?\n\nAnswer: 15 min');
  });

  it('the app shows the key with its command, and nothing that a shell would run', () => {
    const content = shown(replyOf([{ act: 'connect', learnerKey: 'abc_-1;rm -rf' }]));
    expect(content).to.include('Your key: abc_-1rm-rf').and.include('--learner abc_-1rm-rf ');
  });

  it('the app shows the summary', () => {
    const summary: Act = { act: 'summary', answered: 2, right: 1, dueTomorrow: 0 };
    expect(shown(replyOf([summary]))).to.equal('Two cards, one right.');
  });

  const interrupting: readonly Act[] = [
    { act: 'pause' },
    { act: 'trouble', trouble: 'not-an-answer', deckName: null },
    { act: 'help', waiting: 'question' },
    { act: 'hint', hint: 'x', startsWith: '', words: 1 },
    { act: 'progress', answeredToday: 1, rightToday: 1, due: 0, fresh: 0, streakDays: 0 },
    { act: 'decks', titles: ['a'], more: 0 },
  ];
  for (const act of interrupting)
    it(`${act.act} leaves the question as the app shows it already`, () => {
      expect(shown(replyOf([act, asking({})], 'answer'))).to.equal(null);
    });

  it('the app is not shown again what is asked again', () => {
    const again: Act = { act: 'question', card: CARD, lead: 'again' };
    expect(shown(replyOf([again], 'answer'))).to.equal(null);
    expect(shown(replyOf([asking({})], 'free-answer'))).to.equal(null);
  });

  it('a picture goes on the card with its words, in the sizes that Alexa wants', () => {
    const picture = { small: 'https://example.org/720x480.jpg', large: 'https://example.org/1200x800.jpg' };
    const { card } = writeResponse({
      ...replyOf([asking({ front: 'Which gate is this? A dot.' })], 'answer'),
      picture,
    });
    expect(card).to.deep.equal({
      type: 'Standard',
      title: 'Study Aloud',
      text: 'Which gate is this? A dot.',
      image: { smallImageUrl: picture.small, largeImageUrl: picture.large },
    });
    // Where no card is shown, there is none for the picture either.
    expect(writeResponse({ ...replyOf([asking({})], 'free-answer'), picture }).card).to.equal(undefined);
  });

  it('a picture at an address that Alexa does not take is refused', () => {
    const large = 'https://example.org/1200x800.jpg';
    const reply = (small: string) => ({ ...replyOf([]), picture: { small, large } });
    expect(parseReply(reply(large)).picture).to.deep.equal({ small: large, large });
    for (const wrong of ['http://example.org/a.jpg', `https://example.org/${'a'.repeat(2000)}`])
      expect(() => parseReply(reply(wrong))).to.throw(/picture\.small/);
  });
});
