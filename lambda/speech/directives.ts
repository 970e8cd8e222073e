import { unicode } from '../domain/unicode.ts';
import type { Directive, dialog, er } from 'ask-sdk-model';
import type { AskedCard } from '../domain/reply.ts';
import { sayText } from '../languages/say-text.ts';
import type { SpokenForms } from '../languages/spoken-forms.ts';

/** The slots of the interaction model that an answer comes in. */
type AnswerSlot = 'answer' | 'text';

/** Names in the interaction model: the slot type of `{answer}`, and the intent and slot that take any words. */
const ANSWER_TYPE = 'ANSWER';
const FREE_INTENT = 'FreeAnswerIntent';
const FREE_SLOT: AnswerSlot = 'text';

/** Alexa's limits for dynamic entities: values and synonyms of a response together, characters of one
 * (https://developer.amazon.com/docs/custom-skills/use-dynamic-entities-for-customized-interactions.html). */
const ENTITIES_MAX = 100;
const ENTITY_CHARS = 140;

/** Asks for any words. It must be the only directive: Alexa takes nothing beside it. */
export function elicitFreeAnswer(): Directive[] {
  const elicit: dialog.ElicitSlotDirective = {
    type: 'Dialog.ElicitSlot',
    slotToElicit: FREE_SLOT,
    updatedIntent: {
      name: FREE_INTENT,
      confirmationStatus: 'NONE',
      slots: { [FREE_SLOT]: { name: FREE_SLOT, confirmationStatus: 'NONE' } },
    },
  };
  return [elicit];
}

/**
 * Makes the recogniser forget the answers of the card before: Alexa keeps them for 30 minutes, beyond the session too.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html
 */
export function forgetAnswers(): Directive[] {
  const clear: dialog.DynamicEntitiesDirective = { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' };
  return [clear];
}

/**
 * Tells the recogniser which answers to expect: this card's, its choices with their letters, then other cards' answers
 * as decoys, so that a wrong answer is heard as what it is. Where an answer is said otherwise than it is written, both
 * are expected. Where nothing can be spoken, those of the card before are forgotten.
 */
export function expectAnswers(card: AskedCard, forms: SpokenForms, withSiblings = true): Directive[] {
  const room = { left: ENTITIES_MAX, taken: new Set<string>() };
  const entity = (id: string, texts: readonly string[], letters: readonly string[]): er.dynamic.Entity | null => {
    const written = texts.map((text) => entityText(text, forms));
    const said = texts
      .filter((text) => text.length <= ENTITY_CHARS)
      .map((text) => entityText(sayText(text, forms), forms));
    return entityOf(id, [...written, ...said, ...letters], room);
  };
  const own = entity('c0', [card.back, ...card.accepted], letterOf(card, forms));
  const choices = card.options.map((option, index) => entity(`o${String(index)}`, [option], [letter(index)]));
  const decoys = withSiblings ? card.siblings.map((text, index) => entity(`s${String(index)}`, [text], [])) : [];
  const values = [own, ...choices, ...decoys].filter((found) => found !== null);
  if (values.length === 0) return forgetAnswers();
  const entities: dialog.DynamicEntitiesDirective = {
    type: 'Dialog.UpdateDynamicEntities',
    updateBehavior: 'REPLACE',
    types: [{ name: ANSWER_TYPE, values }],
  };
  return [entities];
}

interface Room {
  left: number;
  readonly taken: Set<string>;
}

function entityOf(id: string, values: readonly string[], room: Room): er.dynamic.Entity | null {
  const kept: string[] = [];
  for (const value of values) {
    const key = value.toLowerCase();
    if (value === '' || value.length > ENTITY_CHARS || room.left === 0 || room.taken.has(key)) continue;
    room.taken.add(key);
    room.left -= 1;
    kept.push(value);
  }
  const [value, ...synonyms] = kept;
  if (value === undefined) return null;
  return { id, name: synonyms.length === 0 ? { value } : { value, synonyms } };
}

/**
 * Letters, digits, spaces and `. ' - &`; what is said of other signs is spelt out, the rest is dropped, and so is a sign
 * that touches no letter or digit. Nothing else is left by then, so "neither sign nor space" means a letter or a digit
 * there, without the Unicode classes that a cold start pays for.
 */
function entityText(text: string, { signs }: SpokenForms): string {
  return text
    .replace(unicode('gu')`[’‘]|(?<=\p{L})\x60(?=\p{L})`, "'")
    .replace(unicode('gu')`(?<=\p{L})#`, ` ${signs.sharp} `)
    .replace(/\+/g, ` ${signs.plus} `)
    .replace(/%/g, ` ${signs.percent} `)
    .replace(unicode('gu')`[^\p{L}\p{M}\p{N}.'&-]+`, ' ')
    .replace(/(?<![^ .'&-])[-'&.]+(?![^ .'&-])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : '';
}

/** The letter under which the right answer is read out, where it is one of the choices. */
function letterOf({ options, back }: AskedCard, forms: SpokenForms): string[] {
  const key = (text: string): string => entityText(text, forms).toLowerCase();
  const index = options.findIndex((option) => key(option) === key(back));
  return index < 0 || options.length < 2 ? [] : [letter(index)];
}
