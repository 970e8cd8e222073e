import { expect } from 'chai';
import { readRequest } from '../../lambda/alexa/read-request.ts';
import { heardWords, phraseMeanings } from '../../lambda/hearing/phrase-meanings.ts';
import { understandingOf } from '../../lambda/hearing/understanding.ts';
import type { SpokenCommand } from '../../lambda/languages/commands.ts';
import { LOCALES, commandsOf } from '../../lambda/languages/languages.ts';
import { nameInWords } from '../../lambda/languages/meanings.ts';
import { lintModel } from '../../local/linters/model-linter.ts';
import { generatedFile } from '../../local/skill-package/generated-model.ts';
import { intent, slot } from '../alexa/requests.ts';
import { bytesOf, modelLocales, ownModel } from './package-files.ts';

it('skill-package: there is a model for each locale of the languages', () => {
  expect(modelLocales()).to.have.members([...LOCALES]);
});

for (const locale of LOCALES)
  describe(`skill-package: the ${locale} interaction model`, () => {
    const { languageModel } = ownModel(locale).interactionModel;

    it('breaks no rule', () => {
      expect(lintModel(ownModel(locale))).to.deep.equal([]);
    });

    it('is what `npm run skill-package` makes of the words in lambda/languages', async () => {
      const { text } = await generatedFile(locale);
      expect(bytesOf(`skill-package/interactionModels/custom/${locale}.json`).toString('utf8') === text).to.equal(true);
    });

    it('every sample of a command is that command in an answer slot too', () => {
      for (const { name, samples } of languageModel.intents) {
        const incoming = readRequest(intent(name));
        const kind = incoming.kind === 'turn' ? incoming.command.kind : '';
        if (!Object.hasOwn(commandsOf(locale).phrases, kind)) continue;
        const understanding = understandingOf(locale);
        for (const sample of samples) {
          const meanings = phraseMeanings(heardWords(sample, understanding), understanding);
          expect(
            meanings.filter(({ isLoose }) => !isLoose).map(({ meaning }) => meaning),
            `${name}: ${sample}`,
          ).to.include(nameInWords(kind as SpokenCommand));
        }
      }
    });
  });

it('skill-package: a Briton may say what an American does not', () => {
  const samplesOf = (locale: string): string[] =>
    ownModel(locale).interactionModel.languageModel.intents.flatMap(({ samples }) => samples);
  expect(samplesOf('en-GB')).to.include.members(['revise {deck}', "that'll do", ...samplesOf('en-US')]);
  expect(samplesOf('en-US')).not.to.include('revise {deck}');
});

const { languageModel, dialog } = ownModel().interactionModel;

describe('skill-package: what the en-US interaction model says', () => {
  it('is called "study aloud" and leaves doubtful words to AnswerIntent', () => {
    expect(languageModel.invocationName).to.equal('study aloud');
    expect(languageModel.modelConfiguration.fallbackIntentSensitivity.level).to.equal('LOW');
  });

  it('never lets Alexa lead the dialog: the skill asks', () => {
    expect(dialog.delegationStrategy).to.equal('SKILL_RESPONSE');
  });

  it('every intent is understood by the skill', () => {
    for (const { name, slots = [] } of languageModel.intents) {
      const filled = Object.fromEntries(slots.map((one) => [one.name, slot('photosynthesis')]));
      const incoming = readRequest(intent(name, filled));
      const kind = incoming.kind === 'turn' ? incoming.command.kind : incoming.kind;
      if (name === 'AMAZON.FallbackIntent') expect(kind).to.equal('not-caught');
      else expect(kind, name).not.to.equal('not-caught');
    }
  });

  it('a bare answer reaches the skill, through seed values of every kind', () => {
    expect(languageModel.intents.find(({ name }) => name === 'AnswerIntent')?.samples).to.include('{answer}');
    const values =
      languageModel.types.find(({ name }) => name === 'ANSWER')?.values.map(({ name }) => name.value) ?? [];
    expect(values.length).to.be.at.least(60);
    const lengths = new Set(values.map((value) => value.split(' ').length));
    for (const words of [1, 2, 3, 4, 5, 6]) expect(lengths.has(words), `${words} words`).to.equal(true);
  });

  it('says what a learner says', () => {
    const owner = new Map(languageModel.intents.flatMap(({ name, samples }) => samples.map((one) => [one, name])));
    for (const [said, name] of [
      ['start', 'StartReviewIntent'],
      ['quiz me', 'StartReviewIntent'],
      ["let's go", 'StartReviewIntent'],
      ['quiz me on {deck}', 'StartDeckIntent'],
      ['study the {deck} deck', 'StartDeckIntent'],
      ['is it {answer}', 'AnswerIntent'],
      ["i don't know", 'DontKnowIntent'],
      ['skip', 'SkipIntent'],
      ['give me a moment', 'PauseIntent'],
      ['that is what i said', 'IWasRightIntent'],
      ['mark it wrong', 'ThatWasWrongIntent'],
      ['too easy', 'TooEasyIntent'],
      ['undo', 'UndoIntent'],
      ['how am i doing', 'ProgressIntent'],
      ['which decks do i have', 'DecksIntent'],
      ['connect my notes', 'ConnectIntent'],
      ["that's enough", 'AMAZON.StopIntent'],
      ["i'm done", 'AMAZON.StopIntent'],
    ])
      expect(owner.get(said!), said).to.equal(name);
  });
});
