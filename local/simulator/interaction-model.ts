import { readFileSync } from 'node:fs';

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
}

const MODEL = new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url);

/** The model that is deployed, so that what works here works there. */
export function readInteractionModel(): InteractionModel {
  const { interactionModel } = JSON.parse(readFileSync(MODEL, 'utf8')) as {
    interactionModel: {
      languageModel: Omit<InteractionModel, 'dialogIntents'>;
      dialog?: { intents: readonly { name: string }[] };
    };
  };
  const { invocationName, intents, types } = interactionModel.languageModel;
  return {
    invocationName,
    intents,
    types,
    dialogIntents: (interactionModel.dialog?.intents ?? []).map(({ name }) => name),
  };
}
