import { expect } from 'chai';
import type { Directive, interfaces } from 'ask-sdk-model';
import type { Act, Reply } from '../../lambda/domain/reply.ts';
import { TOUCHES } from '../../lambda/domain/touch.ts';
import { LOCALES, wordsOf } from '../../lambda/languages/languages.ts';
import { parseReply } from '../../lambda/speech/reply-schema.ts';
import type { ScreenData } from '../../lambda/speech/screen/screen-data.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { aplFindings } from '../support/apl-validator.ts';
import { CARD, asking, replyOf } from './replies.ts';

type Render = interfaces.alexa.presentation.apl.RenderDocumentDirective;
const isRender = ({ type }: Directive): boolean => type === 'Alexa.Presentation.APL.RenderDocument';

function shown(acts: readonly Act[], listen: Reply['listen'] = 'answer', more: Partial<Reply> = {}): ScreenData {
  const reply = { ...replyOf(acts, listen), screen: {}, ...more };
  const render = writeResponse(reply).directives?.find(isRender) as Render | undefined;
  expect(render, 'a screen').not.to.equal(undefined);
  return render!.datasources!['screen'] as ScreenData;
}
const keys = (screen: ScreenData): string[] => screen.keys.map(({ touch }) => touch);
const lines = (screen: ScreenData): string[] => screen.lines.map(({ text, tone }) => `${tone}: ${text}`);

const WRONG: Act = { act: 'verdict', outcome: 'wrong', expected: '15 min', heard: 'fifty' };
const CHECK: Act = { act: 'self-check', card: CARD, expected: '15 min', list: null };

describe('speech: what a screen shows', () => {
  it('is sent to a device that has one, and nothing of it to a device without', () => {
    const types = (reply: Reply) => (writeResponse(reply).directives ?? []).map(({ type }) => type);
    expect(types(replyOf([asking({})], 'answer'))).to.deep.equal(['Dialog.UpdateDynamicEntities']);
    expect(types({ ...replyOf([asking({})], 'answer'), screen: {} })).to.deep.equal([
      'Dialog.UpdateDynamicEntities',
      'Alexa.Presentation.APL.RenderDocument',
    ]);
  });

  it('stands aside where ElicitSlot has to stand alone', () => {
    const { directives = [] } = writeResponse({ ...replyOf([asking({})], 'free-answer'), screen: {} });
    expect(directives.map(({ type }) => type)).to.deep.equal(['Dialog.ElicitSlot']);
  });

  it("is the question as its author wrote it, with what can be touched; Amazon's validator finds nothing", async () => {
    const reply = { ...replyOf([asking({ front: 'What is `a <= b`?' })], 'answer'), screen: {} };
    const render = writeResponse(reply).directives!.find(isRender) as Render;
    expect(await aplFindings(render.document)).to.deep.equal([]);
    expect(JSON.stringify(render.document)).not.to.match(/https?:|"import"/);
    const screen = shown([asking({ front: 'What is `a <= b`?' })]);
    expect(screen).to.deep.include({ main: 'What is `a &lt;= b`?', size: 'short', lines: [], picture: '', days: [] });
    expect(keys(screen)).to.deep.equal(['reveal', 'hint', 'skip', 'stop']);
  });

  it("holds the learner's words against the answer, and lets them overrule it", () => {
    const screen = shown([WRONG, asking({ front: 'Next?' })], 'answer', { screen: { heard: 'fifty minutes or so' } });
    expect(lines(screen)).to.deep.equal([
      'wrong: Not quite',
      'soft: You said: fifty minutes or so',
      'ink: Answer: 15 min',
    ]);
    expect(screen.main).to.equal('Next?');
    expect(keys(screen)).to.deep.equal(['reveal', 'hint', 'skip', 'right', 'stop']);
    const right = shown([{ act: 'verdict', outcome: 'right', expected: '15 min' }, asking({})]);
    expect(lines(right)).to.deep.equal(['right: Right', 'ink: Answer: 15 min']);
    expect(keys(right)).to.include('wrong').and.not.include('right');
  });

  it('is the answer in large type where the learner judges', () => {
    const screen = shown([CHECK], 'yes-no', { screen: { heard: 'a quarter' } });
    expect(screen.main).to.equal('15 min');
    expect(lines(screen)).to.deep.equal(['soft: How long may one Lambda run?', 'ink: You said: a quarter']);
    expect(keys(screen)).to.deep.equal(['had-it', 'missed-it', 'skip', 'stop']);
  });

  it('is the offer that waits; a deletion is agreed to by voice alone', () => {
    const offer = shown([{ act: 'offer', offer: 'begin', count: 3 }], 'yes-no');
    expect(offer.main).to.equal('Shall we begin?');
    expect(keys(offer)).to.deep.equal(['yes', 'no', 'stop']);
    expect(keys(shown([{ act: 'offer', offer: 'delete-data', count: 0 }], 'yes-no'))).to.deep.equal(['no', 'stop']);
  });

  it('is the summary with what falls due on the next days, and nothing to touch', () => {
    const dueDays = { from: '2026-11-27', counts: [4, 0, 101, 2] };
    const screen = shown([{ act: 'summary', answered: 7, right: 6, dueTomorrow: 4 }], null, { screen: { dueDays } });
    expect(screen.main).to.equal('Seven cards, six right. Four are due tomorrow.');
    expect(screen.days).to.deep.equal([
      { name: 'Fri', count: '4', share: 4 },
      { name: 'Sat', count: '0', share: 0 },
      { name: 'Sun', count: '100+', share: 100 },
      { name: 'Mon', count: '2', share: 2 },
    ]);
    expect(keys(screen)).to.deep.equal([]);
    const german = shown([{ act: 'summary', answered: 1, right: 1, dueTomorrow: 0 }], null, {
      screen: { dueDays },
      locale: 'de-DE',
    });
    expect(german.days.map(({ name }) => name)).to.deep.equal(['Fr', 'Sa', 'So', 'Mo']);
    const none = { screen: { dueDays: { from: '2026-11-27', counts: [0, 0] } } };
    expect(shown([{ act: 'all-done', next: null }], null, none).days).to.deep.equal([]);
  });

  it('has the picture that goes with the card', () => {
    const picture = { small: 'https://example.org/s.jpg', large: 'https://example.org/l.jpg' };
    expect(shown([asking({})], 'answer', { picture }).picture).to.equal(picture.large);
  });

  it('shows markup, entities and expressions of notes as text', () => {
    const front = '<b>${payload.screen.title}</b> & &lt;?';
    const screen = shown([asking({ front, options: ['<i>one</i>', 'two'] })]);
    expect(screen.main).to.equal('&lt;b&gt;${payload.screen.title}&lt;/b&gt; &amp; &amp;lt;?');
    expect(screen.choices[0]).to.equal('A: &lt;i&gt;one&lt;/i&gt;');
  });

  it('gives way before the words do: decoys, card, then the screen', () => {
    const heavy = Array.from({ length: 90 }, (_, index) => `${String(index)} ${'x'.repeat(130)}`);
    const reply = { ...replyOf([asking({ siblings: heavy })], 'answer'), screen: {} };
    const response = writeResponse(reply);
    expect(response.directives?.map(({ type }) => type)).to.include('Alexa.Presentation.APL.RenderDocument');
    expect(JSON.stringify(response).length).to.be.below(16 * 1024);
    const accepted = { ...replyOf([asking({ accepted: heavy })], 'answer'), screen: {} };
    expect(writeResponse(accepted).directives?.map(({ type }) => type)).to.deep.equal(['Dialog.UpdateDynamicEntities']);
  });

  it('is parsed with the reply', () => {
    const screen = { heard: 'x', dueDays: { from: '2026-11-27', counts: [1] } };
    expect(parseReply({ ...replyOf([]), screen }).screen).to.deep.equal(screen);
    expect(() => parseReply({ ...replyOf([]), screen: { dueDays: { from: 'soon', counts: [] } } })).to.throw(/screen/);
  });

  for (const locale of LOCALES)
    it(`${locale}: everything that can be touched has a name of its own`, () => {
      const { touches } = wordsOf(locale).screen;
      expect(new Set(TOUCHES.map((touch) => touches[touch])).size).to.equal(TOUCHES.length);
    });
});
