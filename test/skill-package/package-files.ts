import { readFileSync } from 'node:fs';

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

/** A fresh copy each time, so that a test may break it. */
export const ownModel = (): ModelJson => jsonOf('skill-package/interactionModels/custom/en-US.json') as ModelJson;
