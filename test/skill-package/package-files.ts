import { readFileSync, readdirSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** A file of the repository, by its path from the root. */
export const bytesOf = (path: string): Buffer => readFileSync(new URL(path, ROOT));
export const jsonOf = (path: string): unknown => JSON.parse(bytesOf(path).toString('utf8'));

export interface IntentJson {
  name: string;
  slots?: { name: string; type: string; samples?: string[] }[];
  samples: string[];
}
export interface ModelJson {
  interactionModel: {
    languageModel: {
      invocationName: string;
      intents: IntentJson[];
      types: { name: string; values: { name: { value: string; synonyms?: string[] } }[] }[];
      modelConfiguration: { fallbackIntentSensitivity: { level: string } };
    };
    dialog: {
      delegationStrategy: string;
      intents: {
        name: string;
        slots: { name: string; type: string; elicitationRequired?: boolean; prompts?: Record<string, string> }[];
        prompts: Record<string, string>;
      }[];
    };
    prompts: { id: string; variations: { type: string; value: string }[] }[];
  };
}

const MODELS = 'skill-package/interactionModels/custom/';

/** The locales that have an interaction model, by their files. */
export const modelLocales = (): string[] =>
  readdirSync(new URL(MODELS, ROOT)).map((file) => file.replace(/\.json$/, ''));

/** A fresh copy each time, so that a test may break it. */
export const ownModel = (locale = 'en-US'): ModelJson => jsonOf(`${MODELS}${locale}.json`) as ModelJson;
