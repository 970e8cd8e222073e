import type { Intent, InteractionModel } from './interaction-model.ts';
import { comparable, recognised } from './recogniser.ts';

/** What Alexa makes of an utterance. `slots` hold what was heard, by name; null where nothing was. */
export type Understood =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly intent: string; readonly slots: Readonly<Record<string, string | null>> }
  /** Alexa keeps it to herself: no session is open and the skill was not named. */
  | { readonly kind: 'not-for-us' };

export interface Listening {
  /** Whether a session is open. */
  readonly isOpen: boolean;
  /** The slot a Dialog.ElicitSlot waits for. */
  readonly elicited: { readonly intent: string; readonly slot: string } | null;
}

/** Turns words into a request by the interaction model's own samples; the longest static part wins. */
export function understand(typed: string, model: InteractionModel, { isOpen, elicited }: Listening): Understood {
  const heard = recognised(typed.replace(/^\s*alexa\b[\s,]*/i, ''));
  const { invocationName: name, launch } = model;
  const openers = launch.openers.join('|');
  if (new RegExp(`^(?:(?:${launch.please} )?(?:${openers}) )?${name}(?: ${launch.please})?$`).test(heard)) {
    return { kind: 'launch' };
  }
  const asked = `^(?:${launch.askers.join('|')}) ${name} (?:(?:${launch.connectors.join('|')}) )?(.+)$`;
  const wish = new RegExp(asked).exec(heard)?.[1];
  if (wish !== undefined) return said(wish, model) ?? carried(wish, model) ?? { kind: 'launch' };
  if (!isOpen) return { kind: 'not-for-us' };
  if (heard === '') return { kind: 'intent', intent: 'AMAZON.FallbackIntent', slots: {} };
  const plain = said(heard, model);
  if (plain !== null) return plain;
  if (elicited !== null) return intentOf(model, elicited.intent, elicited.slot, heard);
  return carried(heard, model) ?? bare(heard, model) ?? { kind: 'intent', intent: 'AMAZON.FallbackIntent', slots: {} };
}

/** An utterance that is a sample word for word. */
function said(heard: string, { intents }: InteractionModel): Understood | null {
  const words = comparable(heard);
  const intent = intents.find(({ samples = [] }) =>
    samples.some((sample) => !sample.includes('{') && comparable(sample) === words),
  );
  return intent ? { kind: 'intent', intent: intent.name, slots: emptySlots(intent) } : null;
}

/** An utterance that fits a sample with a slot and words around it. */
function carried(heard: string, model: InteractionModel): Understood | null {
  const fits = model.intents.flatMap((intent) =>
    (intent.samples ?? []).flatMap((sample) => {
      const [, before = '', slot, after = ''] = /^([^{]*)\{(\w+)\}([^{]*)$/.exec(sample) ?? [];
      if (slot === undefined || (before + after).trim() === '') return [];
      const value = between(heard, before.trim(), after.trim());
      return value === null ? [] : [{ intent: intent.name, slot, value, weight: (before + after).trim().length }];
    }),
  );
  const [best] = fits.sort((a, b) => b.weight - a.weight);
  return best ? intentOf(model, best.intent, best.slot, best.value) : null;
}

/** The words between a carrier phrase's parts, as they were heard; null where the phrase does not fit. */
function between(heard: string, before: string, after: string): string | null {
  const words = heard.split(' ');
  const lead = before === '' ? 0 : before.split(' ').length;
  const tail = after === '' ? 0 : after.split(' ').length;
  if (words.length <= lead + tail) return null;
  const end = words.length - tail;
  const fits =
    comparable(words.slice(0, lead).join(' ')) === comparable(before) &&
    comparable(words.slice(end).join(' ')) === comparable(after);
  return fits ? words.slice(lead, end).join(' ') : null;
}

/** A sample that is nothing but a slot takes what no other sample does. */
function bare(heard: string, model: InteractionModel): Understood | null {
  for (const { name, samples = [] } of model.intents) {
    for (const sample of samples) {
      const slot = /^\{(\w+)\}$/.exec(sample)?.[1];
      if (slot !== undefined) return intentOf(model, name, slot, heard);
    }
  }
  return null;
}

function intentOf(model: InteractionModel, name: string, slot: string, value: string): Understood {
  const intent = model.intents.find((one) => one.name === name) ?? { name };
  return { kind: 'intent', intent: name, slots: { ...emptySlots(intent), [slot]: value } };
}

const emptySlots = ({ slots = [] }: Intent): Record<string, null> =>
  Object.fromEntries(slots.map(({ name }) => [name, null]));
