import { readFileSync, readdirSync } from 'node:fs';
import { UsageError } from '../commands/command-line.ts';
import { type LaunchPhrases, launchPhrasesOf } from './launch-phrases.ts';

export interface SlotDefinition {
  readonly name: string;
  readonly type: string;
}

export interface Intent {
  readonly name: string;
  readonly slots?: readonly SlotDefinition[];
  readonly samples?: readonly string[];
}

export interface EntityValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

/** Of Alexa's interaction model, what a simulator needs. */
export interface InteractionModel {
  readonly invocationName: string;
  readonly intents: readonly Intent[];
  readonly types: readonly { readonly name: string; readonly values: readonly EntityValue[] }[];
  /** Intents that Alexa may be asked to elicit slots for. */
  readonly dialogIntents: readonly string[];
  /** No part of the model: Alexa's own words of its language. */
  readonly launch: LaunchPhrases;
}

const MODELS = new URL('../../skill-package/interactionModels/custom/', import.meta.url);

/**
 * The locale's model that is deployed, so that what works here works there.
 * @throws UsageError where the skill has none for the locale
 */
export function readInteractionModel(locale: string): InteractionModel {
  const locales = readdirSync(MODELS).map((file) => file.replace(/\.json$/, ''));
  if (!locales.includes(locale)) {
    throw new UsageError(`The locale is "${locale}"; the skill speaks ${locales.join(', ')}.`);
  }
  const { interactionModel } = JSON.parse(readFileSync(new URL(`${locale}.json`, MODELS), 'utf8')) as {
    interactionModel: {
      languageModel: Omit<InteractionModel, 'dialogIntents' | 'launch'>;
      dialog?: { intents: readonly { name: string }[] };
    };
  };
  const { invocationName, intents, types } = interactionModel.languageModel;
  return {
    invocationName,
    intents,
    types,
    dialogIntents: (interactionModel.dialog?.intents ?? []).map(({ name }) => name),
    launch: launchPhrasesOf(locale),
  };
}
