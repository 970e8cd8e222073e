import { expect } from 'chai';
import fc from 'fast-check';
import { type LintContext, lintResponse } from '../../../local/linters/response-linter.ts';

const CONTEXT: LintContext = { requestType: 'IntentRequest', dialogIntents: ['FreeAnswerIntent'], device: 'speaker' };
const SHOW = { device: 'show' } as const;
const ssml = (text: string) => ({ type: 'SSML', ssml: `<speak>${text}</speak>` });
const QUESTION = {
  outputSpeech: ssml('Which gas do plants take in?'),
  reprompt: { outputSpeech: ssml('Which gas do plants take in?') },
  shouldEndSession: false,
};
const ENTITIES = (values: unknown[]) => ({
  type: 'Dialog.UpdateDynamicEntities',
  updateBehavior: 'REPLACE',
  types: [{ name: 'ANSWER', values }],
});
const ELICIT = { type: 'Dialog.ElicitSlot', slotToElicit: 'text', updatedIntent: { name: 'FreeAnswerIntent' } };

const DOCUMENT = { type: 'APL', version: '1.4', mainTemplate: { parameters: ['payload'], items: [{ type: 'Text' }] } };
const screen = (given: object = {}) => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'study-aloud',
  document: DOCUMENT,
  datasources: {},
  ...given,
});

const rules = (response: object, context: Partial<LintContext> = {}, attributes: object = {}): string[] => [
  ...new Set(
    lintResponse({ version: '1.0', response, sessionAttributes: attributes }, { ...CONTEXT, ...context }).map(
      ({ rule }) => rule,
    ),
  ),
];
const saying = (text: string) => ({ outputSpeech: ssml(text) });
const asking = (directive: unknown, ...others: unknown[]) => ({ ...QUESTION, directives: [directive, ...others] });

/** What is wrong, the rule that says so, and the response, context and session attributes. */
const CASES: readonly (readonly [what: string, rule: string, ...Parameters<typeof rules>])[] = [
  ['speech as long as Alexa takes no more', 'speech-too-long', saying('a '.repeat(4000))],
  ['speech without words', 'speech-empty', saying('<break time="1s"/>')],
  ['an ampersand', 'ssml', saying('Salt & pepper.')],
  ['a tag of HTML', 'ssml', saying('<b>Salt</b>.')],
  ['an attribute that is none', 'ssml', saying('<break length="1s"/>Salt.')],
  ['a tag left open', 'ssml', saying('<emphasis level="strong">Salt.')],
  ['a tag closed twice', 'ssml', saying('<p>Salt.</p></p>')],
  ['a break of a minute', 'ssml', saying('Salt. <break time="60s"/>')],
  ['an emoji', 'unspeakable', saying('Well done 🎉')],
  ['an address', 'unspeakable', saying('See https://example.org')],
  ['markup', 'unspeakable', saying('The **heart**.')],
  ['a missing value', 'unspeakable', saying('The answer is undefined.')],
  ['an id', 'unspeakable', saying('You are amzn1.ask.account.X.')],
  ['words of the machine', 'unspeakable', saying('The slot is missing.')],
  ['a microphone after no question', 'open-without-question', { ...QUESTION, outputSpeech: ssml('Well done.') }],
  ['a question without a reprompt', 'no-reprompt', { ...QUESTION, reprompt: undefined }],
  ['a reprompt without a microphone', 'reprompt-when-closed', { ...QUESTION, shouldEndSession: true }],
  ['three questions at once', 'asks-too-much', { ...QUESTION, outputSpeech: ssml('Who? What? Why?') }],
  ['speech after the session', 'speech-not-allowed', saying('Bye.'), { requestType: 'SessionEndedRequest' }],
  ['speech to a button', 'speech-not-allowed', saying('Bye.'), { requestType: 'PlaybackController.NextCommandIssued' }],
  ['no word on fulfilment', 'can-fulfill', {}, { requestType: 'CanFulfillIntentRequest' }],
  ['another directive beside ElicitSlot', 'directive-not-alone', asking(ELICIT, ENTITIES([]))],
  ['ElicitSlot without a dialog', 'elicit-undeclared', asking(ELICIT), { dialogIntents: [] }],
  ['a screen where there is none', 'screen-on-speaker', asking(screen()), { device: 'speaker' }],
  ['a screen that shows nothing of what is said', 'screen-missing', asking(ENTITIES([])), SHOW],
  ['a screen beside ElicitSlot', 'directive-not-alone', asking(ELICIT, screen()), SHOW],
  ['a screen without a token', 'screen-document', asking(screen({ token: undefined })), SHOW],
  ['a document without a template', 'screen-document', asking(screen({ document: { type: 'APL' } })), SHOW],
  [
    'a document that devices are too old for',
    'screen-document',
    asking(screen({ document: { ...DOCUMENT, version: '2024.3' } })),
    SHOW,
  ],
  [
    'a layout from the network',
    'screen-imports',
    asking(screen({ document: { ...DOCUMENT, import: [{ name: 'alexa-layouts', version: '1.7.0' }] } })),
    SHOW,
  ],
  [
    'a picture from an address that is not safe',
    'screen-address',
    asking(screen({ datasources: { screen: { picture: 'http://example.org/a.jpg' } } })),
    SHOW,
  ],
  ['a touch that means nothing', 'screen-touch', asking(screen({ datasources: { keys: [{ touch: 'dance' }] } })), SHOW],
  ['text that would be markup', 'screen-markup', asking(screen({ datasources: { main: '<script>x' } })), SHOW],
  [
    'too many entities',
    'entities-too-many',
    asking(ENTITIES(Array.from({ length: 51 }, (_, i) => ({ name: { value: `v ${String(i)}`, synonyms: ['s'] } })))),
  ],
  ['a blank entity', 'entity-blank', asking(ENTITIES([{ name: { value: ' ' } }]))],
  ['a long entity', 'entity-too-long', asking(ENTITIES([{ name: { value: 'x'.repeat(141) } }]))],
  ['attributes over 8 KB', 'attributes-large', QUESTION, {}, { a: 'x'.repeat(9_000) }],
  ['a response over 24 KB', 'response-large', { ...QUESTION, card: { type: 'Simple', content: 'x'.repeat(25_000) } }],
  ['one over 120 KB', 'response-too-large', { ...QUESTION, card: { type: 'Simple', content: 'x'.repeat(125_000) } }],
];

describe('local/linters/response-linter', () => {
  for (const [what, rule, ...given] of CASES)
    it(`${rule}: ${what}`, () => expect(rules(...given)).to.deep.equal([rule]));

  it('has nothing against what is legal', () => {
    const card = { name: { value: 'carbon dioxide', synonyms: ['c o two'] } };
    expect(rules(asking(ENTITIES([card]), screen()), SHOW)).to.deep.equal([]);
    expect(rules(asking(ELICIT), SHOW)).to.deep.equal([]);
    expect(rules(asking(ELICIT))).to.deep.equal([]);
    expect(rules(saying('Salt &amp; <break time="1s"/> pepper.'))).to.deep.equal([]);
    expect(rules({ ...QUESTION, outputSpeech: ssml('Port of HTTPS') }, { question: 'Port of HTTPS' })).to.deep.equal(
      [],
    );
    const authored = ['not found', 'Which database error means that a row is missing?', 'What does null mean?'];
    expect(
      rules(saying('Not quite: not found. Which database error means that a row is missing?'), { authored }),
    ).to.deep.equal([]);
    expect(rules(saying('First: what does null mean?'), { authored })).to.deep.equal([]);
    expect(rules(saying('Null: what does null mean? It is null.'), { authored })).to.deep.equal(['unspeakable']);
    expect(rules({}, { requestType: 'SessionEndedRequest' })).to.deep.equal([]);
  });

  it('says of what is no response that it is none, and never throws', () => {
    for (const none of [undefined, null, 'Yes.', {}, { version: '1.0' }, { version: '1.0', response: null }])
      expect(lintResponse(none, CONTEXT).map(({ rule }) => rule)).to.deep.equal(['envelope']);
    fc.assert(fc.property(fc.jsonValue(), (response) => void lintResponse(response, CONTEXT)));
  });
});
