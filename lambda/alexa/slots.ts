import { at, fieldsOf, listOf, textOf } from './fields.ts';
import { plainText } from '../domain/plain-text.ts';
import { commandsOf } from '../languages/languages.ts';

/** The interaction model's own slots. */
export type SlotName = 'answer' | 'deck' | 'text';

/** What one slot brought. */
export interface HeardSlot {
  /** The recogniser's text, trimmed. */
  readonly heard: string;
  /** The value that entity resolution matched. */
  readonly resolved: string | null;
}

/** A spoken answer takes eight seconds at most; more text than this was not spoken. */
const HEARD_AT_MOST = 500;
const MATCHED = 'ER_SUCCESS_MATCH';
/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html */
const DYNAMIC_AUTHORITY = 'amzn1.er-authority.echo-sdk.dynamic.';

/**
 * The intent's slot of this name, or else the first usable one; null when nothing usable came. Alexa leaves slots
 * empty, sends "?" for what it could not write down, and puts several values in a list.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#slot-object
 * @param locale BCP 47: several values are joined in its words
 */
export function slotOf(intent: unknown, name: SlotName, locale: string): HeardSlot | null {
  const slots = fieldsOf(at(intent, 'slots'));
  if (slots === null) return null;
  for (const candidate of [at(slots, name), ...Object.values(slots)]) {
    const slot = heardIn(candidate, locale);
    if (slot !== null) return slot;
  }
  return null;
}

function heardIn(slot: unknown, locale: string): HeardSlot | null {
  const several = listOf(at(slot, 'slotValue', 'values'))
    .map(simpleIn)
    .filter((value) => value !== null);
  const [first, ...rest] = several;
  if (first !== undefined && rest.length > 0) {
    // Several values belong to no one entity: "protocol and port" is judged by its words.
    const heard = several.map((value) => value.heard).join(` ${commandsOf(locale).and} `);
    return { heard: heard.slice(0, HEARD_AT_MOST), resolved: null };
  }
  return simpleIn(slot) ?? simpleIn(at(slot, 'slotValue')) ?? first ?? null;
}

function simpleIn(slot: unknown): HeardSlot | null {
  const heard = textOf(at(slot, 'value'));
  if (heard === null || plainText(heard) === '') return null;
  return { heard: heard.slice(0, HEARD_AT_MOST).trim(), resolved: resolutionOf(slot) };
}

/** The first match, of a dynamic entity before one of the interaction model's own values. */
function resolutionOf(slot: unknown): string | null {
  let fixed: string | null = null;
  for (const authority of listOf(at(slot, 'resolutions', 'resolutionsPerAuthority'))) {
    if (at(authority, 'status', 'code') !== MATCHED) continue;
    const value = textOf(at(listOf(at(authority, 'values'))[0], 'value', 'name'));
    if (value === null) continue;
    if (textOf(at(authority, 'authority'))?.startsWith(DYNAMIC_AUTHORITY)) return value;
    fixed ??= value;
  }
  return fixed;
}
