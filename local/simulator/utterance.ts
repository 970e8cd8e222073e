import type { Intent, InteractionModel } from './interaction-model.ts';
import { type Noise, nearIntents } from './noise.ts';
import { comparable, recognised } from './recogniser.ts';

/** What Alexa makes of an utterance. `slots` hold what was heard, by name; null where nothing was. */
export type Understood =
  | { readonly kind: 'launch' }
  | IntentHeard
  /** Alexa ends the session herself. */
  | { readonly kind: 'leave' }
  /** Alexa keeps it to herself: no session is open and the skill was not named. */
  | { readonly kind: 'not-for-us' };

export interface IntentHeard {
  readonly kind: 'intent';
  readonly intent: string;
  readonly slots: Readonly<Record<string, string | null>>;
  /** The skill was named with it ("ask study aloud to quiz me"): a session opens, whether or not one was open. */
  readonly opens: boolean;
}

export interface Listening {
  /** Whether a session is open. */
  readonly isOpen: boolean;
  /** The slot a Dialog.ElicitSlot waits for. */
  readonly elicited: { readonly intent: string; readonly slot: string } | null;
  /** null for a recogniser that never errs. */
  readonly noise?: Noise | null;
}

const FALLBACK = 'AMAZON.FallbackIntent';

/**
 * Turns words into a request by the interaction model's own samples; the longest static part wins. A wish that comes with
 * the skill's name goes the same way as one in a session: it reaches whatever intent fits, the bare `{answer}` too.
 */
export function understand(typed: string, model: InteractionModel, { isOpen, elicited, noise }: Listening): Understood {
  const heard = recognised(typed.replace(/^\s*alexa\b[\s,]*/i, ''));
  if (isLaunch(heard, model)) return { kind: 'launch' };
  const wish = wishIn(heard, model);
  if (wish !== null) return { ...intentFor(wish, model, { elicited: null, noise: noise ?? null }), opens: true };
  if (!isOpen) return { kind: 'not-for-us' };
  if (model.launch.leavers.includes(heard)) return { kind: 'leave' };
  return { ...intentFor(heard, model, { elicited, noise: noise ?? null }), opens: false };
}

type Matched = Omit<IntentHeard, 'opens'>;

function isLaunch(heard: string, { invocationName: name, launch }: InteractionModel): boolean {
  const { openers, please } = launch;
  return new RegExp(`^(?:(?:${please} )?(?:${openers.join('|')}) )?${name}(?: ${please})?$`).test(heard);
}

/** What is wished for beside the skill's name: "ask study aloud to ...", "... with study aloud"; null without a wish. */
function wishIn(heard: string, { invocationName: name, launch }: InteractionModel): string | null {
  const { askers, connectors, trailers } = launch;
  const asked = new RegExp(`^(?:${askers.join('|')}) ${name} (?:(?:${connectors.join('|')}) )?(.+)$`);
  return asked.exec(heard)?.[1] ?? new RegExp(`^(.+) (?:${trailers.join('|')}) ${name}$`).exec(heard)?.[1] ?? null;
}

function intentFor(
  heard: string,
  model: InteractionModel,
  { elicited, noise }: { readonly elicited: Listening['elicited']; readonly noise: Noise | null },
): Matched {
  const words = noise === null ? heard : noise.words(heard);
  if (words === null || words === '') return intentOf(model, FALLBACK);
  const matched = matching(words, model, elicited);
  if (noise === null) return matched;
  const likely = nearIntents(words, model).filter((name) => name !== matched.intent);
  const free = bare(words, model);
  const drawn = noise.intent([matched.intent, ...likely, ...(free === null ? [] : [free.intent])]);
  if (drawn === matched.intent) return matched;
  return drawn === free?.intent ? free : intentOf(model, drawn);
}

function matching(heard: string, model: InteractionModel, elicited: Listening['elicited']): Matched {
  const plain = said(heard, model);
  if (plain !== null) return plain;
  if (elicited !== null) return intentOf(model, elicited.intent, { [elicited.slot]: heard });
  return carried(heard, model) ?? bare(heard, model) ?? intentOf(model, FALLBACK);
}

/** An utterance that is a sample word for word. */
function said(heard: string, model: InteractionModel): Matched | null {
  const words = comparable(heard);
  const intent = model.intents.find(({ samples = [] }) =>
    samples.some((sample) => !sample.includes('{') && comparable(sample) === words),
  );
  return intent ? intentOf(model, intent.name) : null;
}

/** An utterance that fits a sample with a slot and words around it. */
function carried(heard: string, model: InteractionModel): Matched | null {
  const fits = model.intents.flatMap((intent) =>
    (intent.samples ?? []).flatMap((sample) => {
      const [, before = '', slot, after = ''] = /^([^{]*)\{(\w+)\}([^{]*)$/.exec(sample) ?? [];
      if (slot === undefined || (before + after).trim() === '') return [];
      const value = between(heard, before.trim(), after.trim());
      return value === null ? [] : [{ intent: intent.name, slot, value, weight: (before + after).trim().length }];
    }),
  );
  const [best] = fits.sort((a, b) => b.weight - a.weight);
  return best ? intentOf(model, best.intent, { [best.slot]: best.value }) : null;
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
function bare(heard: string, model: InteractionModel): Matched | null {
  for (const { name, samples = [] } of model.intents) {
    for (const sample of samples) {
      const slot = /^\{(\w+)\}$/.exec(sample)?.[1];
      if (slot !== undefined) return intentOf(model, name, { [slot]: heard });
    }
  }
  return null;
}

function intentOf(model: InteractionModel, name: string, filled: Readonly<Record<string, string>> = {}): Matched {
  const intent = model.intents.find((one) => one.name === name) ?? { name };
  return { kind: 'intent', intent: name, slots: { ...emptySlots(intent), ...filled } };
}

const emptySlots = ({ slots = [] }: Intent): Record<string, null> =>
  Object.fromEntries(slots.map(({ name }) => [name, null]));
