import { expect } from 'chai';
import fc from 'fast-check';
import { lintModel } from '../../../local/linters/model-linter.ts';
import { ownModel, type IntentJson, type ModelJson } from '../../skill-package/package-files.ts';

type Break = (model: ModelJson['interactionModel'], intent: (name: string) => IntentJson) => void;

/** The rules that the project's own model breaks once it is changed like this. */
function broken(change: Break): string[] {
  const model = ownModel();
  change(model.interactionModel, (name) =>
    model.interactionModel.languageModel.intents.find((one) => one.name === name)!,
  );
  return [...new Set(lintModel(model).map((problem) => problem.rule))];
}

const type = (
  model: ModelJson['interactionModel'],
  name: string,
): ModelJson['interactionModel']['languageModel']['types'][0] =>
  model.languageModel.types.find((one) => one.name === name)!;

/** `{answer}` and `{text}` alone would be one sample of two intents besides. */
const onlyFreeAnswer = (intent: (name: string) => IntentJson, sample: string): void => {
  intent('AnswerIntent').samples.splice(intent('AnswerIntent').samples.indexOf('{answer}'), 1);
  intent('FreeAnswerIntent').samples.push(sample);
};

const CASES: [rule: string, what: string, change: Break][] = [
  ['carrier-phrase', 'a SearchQuery alone', (_, intent) => onlyFreeAnswer(intent, ' {text} ')],
  ['carrier-phrase', 'a SearchQuery between marks only', (_, intent) => onlyFreeAnswer(intent, '. {text}')],
  [
    'search-query-mixed',
    'a SearchQuery beside another slot',
    (_, intent) => {
      intent('FreeAnswerIntent').slots!.push({ name: 'deck', type: 'DECK' });
      intent('FreeAnswerIntent').samples.push('my answer for {deck} is {text}');
    },
  ],
  ['elicit-undeclared', 'no dialog at all', (model) => void (model.dialog.intents = [])],
  ['elicit-undeclared', 'a dialog without the slot', (model) => void (model.dialog.intents[0]!.slots = [])],
  [
    'elicit-undeclared',
    'a dialog without a required slot',
    (model) => void (model.dialog.intents[0]!.slots[0]!.elicitationRequired = false),
  ],
  ['two-intents', 'one sample in two intents', (_, intent) => intent('SkipIntent').samples.push('Hint')],
  ['two-intents', 'the same but for marks', (_, intent) => intent('SkipIntent').samples.push('lets go')],
  [
    'two-intents',
    'the same but for the names of slots',
    (_, intent) => intent('AnswerIntent').samples.push('review {answer}'),
  ],
  [
    'two-intents',
    'a slot value that is a sample elsewhere',
    (model) => type(model, 'ANSWER').values.push({ name: { value: 'pass' } }),
  ],
  [
    'two-intents',
    'a slot value that completes a sample elsewhere',
    (model) => type(model, 'DECK').values.push({ name: { value: 'my cards' } }),
  ],
  ['duplicate-sample', 'a sample twice', (_, intent) => intent('SkipIntent').samples.push('Skip it')],
  [
    'duplicate-sample',
    'a sample with a slot twice',
    (_, intent) => intent('AnswerIntent').samples.push("It's {answer}"),
  ],
  ['slot-undeclared', 'a slot nobody declared', (_, intent) => intent('HintIntent').samples.push('hint for {card}')],
  ['slot-unused', 'a slot nobody says', (_, intent) => (intent('HintIntent').slots = [{ name: 'deck', type: 'DECK' }])],
  [
    'type-undeclared',
    'a type nobody defined',
    ({ languageModel }) => void (languageModel.types = languageModel.types.filter(({ name }) => name !== 'DECK')),
  ],
  [
    'type-unused',
    'a type nobody uses',
    (model) => model.languageModel.types.push({ name: 'COLOR', values: [{ name: { value: 'red' } }] }),
  ],
  ['type-empty', 'a type without values', (model) => void (type(model, 'DECK').values = [])],
  ['duplicate-value', 'a value twice', (model) => type(model, 'DECK').values.push({ name: { value: 'Biology' } })],
  ['characters', 'a question mark', (_, intent) => intent('HintIntent').samples.push('any hints?')],
  ['characters', 'a comma', (_, intent) => intent('HintIntent').samples.push('please, a hint')],
  ['characters', 'a digit', (_, intent) => intent('HintIntent').samples.push('hint 1')],
  ['characters', 'a full stop', (_, intent) => intent('HintIntent').samples.push('a hint now.')],
  ['characters', 'a blank sample', (_, intent) => intent('HintIntent').samples.push(' ')],
  ['characters', 'a slot left open', (_, intent) => intent('AnswerIntent').samples.push('perhaps {answer')],
  ['characters', 'a mark in a value', (model) => type(model, 'DECK').values.push({ name: { value: 'c++' } })],
  ['characters', 'a blank value', (model) => type(model, 'DECK').values.push({ name: { value: ' ' } })],
  ['too-long', 'a long sample', (_, intent) => intent('HintIntent').samples.push('hint '.repeat(50).trim())],
  ['too-long', 'a long value', (model) => type(model, 'DECK').values.push({ name: { value: 'x'.repeat(141) } })],
  [
    'too-many',
    'more than 250 intents',
    (model) => {
      for (let at = 0; at < 250; at += 1) {
        const letters = `${String.fromCharCode(97 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`;
        model.languageModel.intents.push({ name: `Extra_${letters}`, samples: [`extra ${letters}`] });
      }
    },
  ],
  [
    'too-many',
    'a prompt in six ways',
    (model) => void (model.prompts[0]!.variations = Array(6).fill({ type: 'PlainText', value: 'Again?' })),
  ],
  ['built-in-missing', 'no way to stop', (_, intent) => void (intent('AMAZON.StopIntent').name = 'EndIntent')],
  [
    'duplicate-name',
    'an intent twice',
    (model) => model.languageModel.intents.push({ name: 'SkipIntent', samples: ['leave this out'] }),
  ],
  ['name-characters', 'a name with a digit', (_, intent) => void (intent('HintIntent').name = 'Hint2Intent')],
  [
    'dialog-unknown',
    'a dialog of no intent',
    (model) => model.dialog.intents.push({ name: 'Gone', slots: [], prompts: {} }),
  ],
  ['dialog-unknown', 'a dialog with another type', (model) => void (model.dialog.intents[0]!.slots[0]!.type = 'DECK')],
  ['prompt-missing', 'a prompt that is not there', (model) => void (model.prompts = [])],
  [
    'prompt-missing',
    'a required slot without a prompt',
    (model) => void (model.dialog.intents[0]!.slots[0]!.prompts = {}),
  ],
  ['prompt-missing', 'a prompt without words', (model) => void (model.prompts[0]!.variations = [])],
  [
    'samples-not-allowed',
    'words for what nothing fits',
    (_, intent) => intent('AMAZON.FallbackIntent').samples.push('gibberish'),
  ],
  [
    'samples-not-allowed',
    'words for the home screen',
    (_, intent) => intent('AMAZON.NavigateHomeIntent').samples.push('go home'),
  ],
  [
    'amazon-unknown',
    'an intent that Alexa has not',
    ({ languageModel }) => languageModel.intents.push({ name: 'AMAZON.SkipIntent', samples: [] }),
  ],
  [
    'amazon-unknown',
    'a slot type that Alexa has not',
    (_, intent) => {
      intent('HintIntent').slots = [{ name: 'deck', type: 'AMAZON.Deck' }];
      intent('HintIntent').samples.push('a hint for {deck}');
    },
  ],
  ['samples-missing', 'an intent that nobody can say', (_, intent) => void (intent('HintIntent').samples = [])],
  [
    'sensitivity',
    'a sensitivity between two',
    ({ languageModel }) => void (languageModel.modelConfiguration.fallbackIntentSensitivity.level = 'LOWER'),
  ],
  ['delegation', 'a strategy of no kind', ({ dialog }) => void (dialog.delegationStrategy = 'NEVER')],
  ['prompt-value', 'a prompt in Markdown', (model) => void (model.prompts[0]!.variations[0]!.type = 'Markdown')],
  ['prompt-value', 'a blank prompt', (model) => void (model.prompts[0]!.variations[0]!.value = ' ')],
  [
    'duplicate-synonym',
    'a synonym of two values',
    (model) => {
      const [first, second] = type(model, 'DECK').values;
      first!.name.synonyms = ['clouds'];
      second!.name.synonyms = ['Clouds'];
    },
  ],
  [
    'duplicate-synonym',
    'a synonym that is a value',
    (model) => void (type(model, 'DECK').values[0]!.name.synonyms = ['biology']),
  ],
  ['unknown-key', 'a misspelt key', (model) => Object.assign(model.languageModel, { intent: [] })],
  [
    'unknown-key',
    'a key of a slot',
    (_, intent) => Object.assign(intent('AnswerIntent').slots![0]!, { required: true }),
  ],
];

describe('local/linters/model-linter', () => {
  for (const [rule, what, change] of CASES) it(`${rule}: ${what}`, () => expect(broken(change)).to.deep.equal([rule]));

  for (const name of [
    'Study Aloud',
    'study',
    'the study',
    'study 2 go',
    'study alexa',
    'open study',
    'study with me',
    'öffne karten',
    'karten mit stimme',
    'die lernkarten',
    'laut lernen',
    'study!',
    'a'.repeat(30) + ' ' + 'b'.repeat(30),
    '',
  ])
    it(`invocation-name: "${name}"`, () => {
      const change: Break = (model) => void (model.languageModel.invocationName = name);
      expect(broken(change)).to.deep.equal(['invocation-name']);
    });

  it('knows which slots are elicited when it is told', () => {
    const elicited = [{ intent: 'StartDeckIntent', slot: 'deck' }];
    expect(lintModel(ownModel(), { elicited }).map((problem) => problem.rule)).to.deep.equal(['elicit-undeclared']);
    expect(lintModel(ownModel(), { elicited: [] })).to.deep.equal([]);
  });

  it('says of what is no model that it is none, and never throws', () => {
    for (const none of [undefined, null, 'model', [], {}, { interactionModel: { languageModel: { intents: {} } } }])
      expect(new Set(lintModel(none).map((problem) => problem.rule)), JSON.stringify(none)).to.deep.equal(
        new Set(['shape']),
      );
    fc.assert(fc.property(fc.jsonValue(), (model) => void lintModel(model)));
  });
});
