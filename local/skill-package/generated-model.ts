import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { type SpokenCommand, textsOf } from '../../lambda/languages/commands.ts';
import { type Locale, commandsOf, modelWordsOf } from '../../lambda/languages/languages.ts';
import type { ModelWords } from '../../lambda/languages/model-words.ts';

/** The folder of the models as Alexa is given them, a file a locale. */
export const MODELS = new URL('../../skill-package/interactionModels/custom/', import.meta.url);

/** What an intent's samples are: a command's phrases, a list of the model's own words, or none (Alexa has its own). */
type Source = { readonly command: SpokenCommand } | { readonly list: keyof ModelWords } | null;

interface IntentPlan {
  readonly name: string;
  readonly source: Source;
  readonly slot?: { readonly name: string; readonly type: string; readonly samples?: keyof ModelWords };
}

const ANSWER_SLOT = { name: 'text', type: 'AMAZON.SearchQuery' } as const;
const PROMPT = 'Elicit.Slot.FreeAnswerIntent.text';

/** The same in every locale: which intents there are, and where their words come from. */
const INTENTS: readonly IntentPlan[] = [
  { name: 'AMAZON.CancelIntent', source: { command: 'cancel' } },
  { name: 'AMAZON.StopIntent', source: { command: 'stop' } },
  { name: 'AMAZON.HelpIntent', source: { command: 'help' } },
  { name: 'AMAZON.NavigateHomeIntent', source: null },
  { name: 'AMAZON.RepeatIntent', source: { command: 'repeat' } },
  { name: 'AMAZON.YesIntent', source: { command: 'yes' } },
  { name: 'AMAZON.NoIntent', source: { command: 'no' } },
  { name: 'AMAZON.FallbackIntent', source: null },
  { name: 'AMAZON.ResumeIntent', source: { list: 'resume' } },
  { name: 'StartReviewIntent', source: { list: 'startReview' } },
  { name: 'StartDeckIntent', source: { list: 'startDeck' }, slot: { name: 'deck', type: 'DECK' } },
  { name: 'AnswerIntent', source: { list: 'answer' }, slot: { name: 'answer', type: 'ANSWER' } },
  { name: 'FreeAnswerIntent', source: { list: 'freeAnswer' }, slot: { ...ANSWER_SLOT, samples: 'elicitedAnswer' } },
  { name: 'DontKnowIntent', source: { command: 'dont-know' } },
  { name: 'SkipIntent', source: { command: 'skip' } },
  { name: 'HintIntent', source: { command: 'hint' } },
  { name: 'PauseIntent', source: { command: 'pause' } },
  { name: 'IWasRightIntent', source: { command: 'i-was-right' } },
  { name: 'ThatWasWrongIntent', source: { command: 'that-was-wrong' } },
  { name: 'TooEasyIntent', source: { command: 'too-easy' } },
  { name: 'UndoIntent', source: { command: 'undo' } },
  { name: 'ProgressIntent', source: { command: 'progress' } },
  { name: 'WeekIntent', source: { command: 'progress-week' } },
  { name: 'MonthIntent', source: { command: 'progress-month' } },
  { name: 'YesterdayIntent', source: { command: 'progress-yesterday' } },
  { name: 'StudyTimeIntent', source: { command: 'progress-time' } },
  { name: 'StreakIntent', source: { command: 'progress-streak' } },
  { name: 'TrendIntent', source: { command: 'progress-trend' } },
  { name: 'HardestCardsIntent', source: { command: 'progress-hardest' } },
  { name: 'LastImportIntent', source: { command: 'last-import' } },
  { name: 'DecksIntent', source: { command: 'decks' } },
  { name: 'ConnectIntent', source: { command: 'connect' } },
  { name: 'ConnectPageIntent', source: { command: 'connect-page' } },
  { name: 'SignOutIntent', source: { command: 'sign-out' } },
  { name: 'HowManyLeftIntent', source: { command: 'how-many-left' } },
  { name: 'WhatsDueIntent', source: { command: 'whats-due' } },
  { name: 'DeleteMyDataIntent', source: { command: 'delete-my-data' } },
];

/** Custom slot types and the lists of their values. */
const TYPES = [
  { name: 'ANSWER', list: 'answers' },
  { name: 'DECK', list: 'decks' },
] as const;

/**
 * A locale's interaction model, made of its language's commands and model words.
 *
 * https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-schema.html
 */
export function generatedModel(locale: Locale): object {
  const words = modelWordsOf(locale);
  const { phrases } = commandsOf(locale);
  const samplesOf = (source: Source): string[] => {
    if (source === null) return [];
    return textsOf('command' in source ? phrases[source.command] : words[source.list]);
  };
  return {
    interactionModel: {
      languageModel: {
        invocationName: words.invocationName,
        // Low: in doubt Alexa takes what was said for an answer, which is judged, and not for nothing.
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents: INTENTS.map(({ name, source, slot }) => ({
          name,
          ...(slot && { slots: [{ ...slot, ...(slot.samples && { samples: textsOf(words[slot.samples]) }) }] }),
          samples: samplesOf(source),
        })),
        types: TYPES.map(({ name, list }) => ({
          name,
          values: textsOf(words[list]).map((value) => ({ name: { value } })),
        })),
      },
      dialog: {
        delegationStrategy: 'SKILL_RESPONSE',
        intents: [
          {
            name: 'FreeAnswerIntent',
            delegationStrategy: 'SKILL_RESPONSE',
            confirmationRequired: false,
            prompts: {},
            slots: [
              {
                ...ANSWER_SLOT,
                elicitationRequired: true,
                confirmationRequired: false,
                prompts: { elicitation: PROMPT },
              },
            ],
          },
        ],
      },
      prompts: [{ id: PROMPT, variations: textsOf(words.elicitations).map((value) => ({ type: 'PlainText', value })) }],
    },
  };
}

/** The file of a locale's model: its place, and the text that it should hold. */
export async function generatedFile(locale: Locale): Promise<{ readonly path: string; readonly text: string }> {
  const path = fileURLToPath(new URL(`${locale}.json`, MODELS));
  const options = { ...(await resolveConfig(path)), filepath: path };
  return { path, text: await format(JSON.stringify(generatedModel(locale), null, 2), options) };
}
