import * as v from 'valibot';
import { BUILT_IN_INTENTS, BUILT_IN_TYPES, WITHOUT_SAMPLES } from './model-linter/built-ins.ts';
import { lintInvocationName } from './model-linter/invocation-name.ts';
import { lintValues } from './model-linter/values.ts';

/** One rule of Alexa's that an interaction model breaks. */
export interface ModelProblem {
  readonly rule: string;
  readonly message: string;
}

export interface ModelLintOptions {
  /** The slots that the skill asks for by Dialog.ElicitSlot. */
  readonly elicited?: readonly { readonly intent: string; readonly slot: string }[];
}

const ELICITED = [{ intent: 'FreeAnswerIntent', slot: 'text' }];

const Slot = v.looseObject({ name: v.string(), type: v.string(), samples: v.optional(v.array(v.string()), []) });
const Intent = v.looseObject({
  name: v.string(),
  slots: v.optional(v.array(Slot), []),
  samples: v.optional(v.array(v.string()), []),
});
const Value = v.looseObject({
  name: v.looseObject({ value: v.string(), synonyms: v.optional(v.array(v.string()), []) }),
});
const Type = v.looseObject({ name: v.string(), values: v.optional(v.array(Value), []) });
const Prompts = v.optional(v.record(v.string(), v.string()), {});
const DialogSlot = v.looseObject({
  name: v.string(),
  type: v.string(),
  elicitationRequired: v.optional(v.boolean(), false),
  prompts: Prompts,
});
const DialogIntent = v.looseObject({
  name: v.string(),
  slots: v.optional(v.array(DialogSlot), []),
  prompts: Prompts,
});
const Model = v.looseObject({
  interactionModel: v.looseObject({
    languageModel: v.looseObject({
      invocationName: v.string(),
      intents: v.array(Intent),
      types: v.optional(v.array(Type), []),
    }),
    dialog: v.optional(v.looseObject({ intents: v.optional(v.array(DialogIntent), []) }), {}),
    prompts: v.optional(v.array(v.looseObject({ id: v.string(), variations: v.array(v.unknown()) })), []),
  }),
});
type Language = v.InferOutput<typeof Model>['interactionModel'];
type Report = (rule: string, message: string) => void;

/** Design: Cancel, Stop, Help, NavigateHome, Repeat, Yes, No and Fallback always work. */
const BUILT_INS = ['Cancel', 'Stop', 'Help', 'NavigateHome', 'Repeat', 'Yes', 'No', 'Fallback'];
const PHRASE_TYPES: ReadonlySet<string> = new Set(['AMAZON.SearchQuery']);
const SLOT = /\{\s*([^{}]*?)\s*\}/g;
const AT_MOST = { intents: 250, values: 50_000, valueCharacters: 140, sampleCharacters: 200, variations: 5 };

/**
 * Finds what Alexa would refuse at build time, or worse, accept and then ignore. The model is what a locale's file of
 * skill-package/interactionModels/custom holds; a sound one gives none.
 *
 * https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-schema.html
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-intents-utterances-and-slots.html
 */
export function lintModel(model: unknown, options: ModelLintOptions = {}): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const report: Report = (rule, message) => problems.push({ rule, message });
  const parsed = v.safeParse(Model, model);
  if (!parsed.success) {
    for (const issue of parsed.issues) report('shape', `${v.getDotPath(issue) ?? 'the model'}: ${issue.message}`);
    return problems;
  }
  const language = parsed.output.interactionModel;
  lintInvocationName(language.languageModel.invocationName, report);
  lintNames(language, report);
  lintTypes(language, report);
  lintSamples(language, report);
  lintAmbiguity(language, report);
  lintDialog(language, options.elicited ?? ELICITED, report);
  lintValues(model, report);
  return problems;
}

function lintNames({ languageModel: { intents, types } }: Language, report: Report): void {
  for (const name of BUILT_INS.map((short) => `AMAZON.${short}Intent`))
    if (!intents.some((intent) => intent.name === name)) report('built-in-missing', `${name} is not in the model`);
  if (intents.length > AT_MOST.intents) report('too-many', `${intents.length} intents; at most ${AT_MOST.intents}`);
  unique('intent', intents, report);
  unique('type', types, report);
  for (const intent of intents) unique(`slot of ${intent.name}`, intent.slots, report);
  for (const { name } of [...intents, ...types, ...intents.flatMap((intent) => intent.slots)])
    if (!/^(AMAZON\.)?[A-Za-z][A-Za-z_]*$/.test(name))
      report('name-characters', `"${name}" is not made of letters and underscores`);
}

function unique(what: string, named: readonly { name: string }[], report: Report): void {
  for (const name of repeated(named.map((one) => one.name)))
    report('duplicate-name', `two have the ${what} name ${name}`);
}

function lintTypes({ languageModel: { intents, types } }: Language, report: Report): void {
  const used = new Set(intents.flatMap((intent) => intent.slots.map((slot) => slot.type)));
  const declared = new Set(types.map((type) => type.name));
  for (const type of used) {
    if (type.startsWith('AMAZON.')) {
      if (!BUILT_IN_TYPES.has(type)) report('amazon-unknown', `${type} is no slot type of Alexa's`);
    } else if (!declared.has(type)) report('type-undeclared', `type ${type} is nowhere defined`);
  }
  for (const type of types) {
    if (!used.has(type.name)) report('type-unused', `no slot has the type ${type.name}`);
    if (type.values.length === 0) report('type-empty', `type ${type.name} has no values`);
    const values = type.values.flatMap((value) => [value.name.value, ...value.name.synonyms]);
    if (values.length > AT_MOST.values) report('too-many', `type ${type.name} has more than ${AT_MOST.values} values`);
    for (const value of repeated(type.values.map((one) => spoken(one.name.value))))
      report('duplicate-value', `type ${type.name} has "${value}" twice`);
    for (const value of repeatedSynonyms(type)) report('duplicate-synonym', `type ${type.name} has "${value}" twice`);
    for (const value of values) {
      if (value.length > AT_MOST.valueCharacters) report('too-long', `"${value.slice(0, 40)}..." of ${type.name}`);
      if (value.trim() === '') report('characters', `a value of ${type.name} is blank`);
      else if (/[^\p{L}\p{M}\p{N} .'’-]/u.test(value)) report('characters', `value "${value}" of ${type.name}`);
    }
  }
}

/** What stands twice in a type and once at least as a synonym: Alexa cannot tell which value is meant. */
function repeatedSynonyms({ values }: v.InferOutput<typeof Type>): string[] {
  const names = values.map(({ name }) => spoken(name.value));
  const synonyms = values.flatMap(({ name }) => name.synonyms.map(spoken));
  return [...new Set(synonyms.filter((one, at) => names.includes(one) || synonyms.indexOf(one) !== at))];
}

function lintSamples({ languageModel: { intents } }: Language, report: Report): void {
  for (const intent of intents) {
    const isBuiltIn = intent.name.startsWith('AMAZON.');
    if (isBuiltIn && !BUILT_IN_INTENTS.has(intent.name))
      report('amazon-unknown', `${intent.name} is no intent of Alexa's`);
    if (WITHOUT_SAMPLES.has(intent.name) && intent.samples.length > 0)
      report('samples-not-allowed', `${intent.name} may have no samples`);
    if (!isBuiltIn && intent.samples.length === 0) report('samples-missing', `${intent.name} has no samples`);
    const types = new Map(intent.slots.map((slot) => [slot.name, slot.type]));
    const used = new Set([...intent.samples, ...intent.slots.flatMap((slot) => slot.samples)].flatMap(slotsIn));
    for (const name of used)
      if (!types.has(name)) report('slot-undeclared', `${intent.name} has no slot {${name}}, but a sample uses it`);
    for (const name of types.keys())
      if (!intent.samples.some((sample) => slotsIn(sample).includes(name)))
        report('slot-unused', `no sample of ${intent.name} uses its slot {${name}}`);
    for (const sample of [...intent.samples, ...intent.slots.flatMap((slot) => slot.samples)])
      lintCharacters(intent.name, sample, report);
    for (const sample of intent.samples) {
      const phrases = slotsIn(sample).filter((name) => PHRASE_TYPES.has(types.get(name) ?? ''));
      if (phrases.length === 0) continue;
      if (spoken(sample.replace(SLOT, ' ')) === '')
        report('carrier-phrase', `"${sample}" of ${intent.name} needs words around its AMAZON.SearchQuery`);
      if (slotsIn(sample).length > 1)
        report('search-query-mixed', `"${sample}" of ${intent.name} has a slot beside its AMAZON.SearchQuery`);
    }
  }
}

/** Letters, spaces, apostrophes, hyphens, underscores, periods of abbreviations; numbers are spelled out. */
function lintCharacters(intent: string, sample: string, report: Report): void {
  const words = sample.replace(SLOT, ' ');
  const bare = sample.trim() === '' || /[^\p{L}\p{M} _.'’-]/u.test(words);
  // A period belongs to an abbreviation ("e. c. s."), so that one letter stands before it.
  if (bare || /\p{L}{2}\./u.test(words)) report('characters', `"${sample}" of ${intent}`);
  if (sample.length > AT_MOST.sampleCharacters) report('too-long', `"${sample.slice(0, 40)}..." of ${intent}`);
}

/** Two samples are the same when they differ in nothing but case, punctuation and the names of their slots. */
function lintAmbiguity({ languageModel: { intents, types } }: Language, report: Report): void {
  const owner = new Map<string, string>();
  for (const intent of intents)
    for (const sample of intent.samples) {
      const shape = shapeOf(sample);
      const first = owner.get(shape);
      if (first === intent.name) report('duplicate-sample', `"${sample}" stands twice in ${intent.name}`);
      else if (first !== undefined) report('two-intents', `"${sample}" leads to ${first} and ${intent.name}`);
      else owner.set(shape, intent.name);
    }
  // "{answer}" with the value "pass" is the sample "pass" of another intent: Alexa would have to guess.
  const values = new Map(types.map((type) => [type.name, type.values.map((value) => value.name.value)]));
  for (const intent of intents)
    for (const sample of intent.samples) {
      const [name, ...others] = slotsIn(sample);
      const type = intent.slots.find((slot) => slot.name === name)?.type;
      if (type === undefined || others.length > 0) continue;
      for (const value of (values.get(type) ?? []).filter((one) => spoken(one) !== '')) {
        const rival = owner.get(shapeOf(sample.replace(SLOT, value)));
        if (rival !== undefined && rival !== intent.name)
          report('two-intents', `"${sample}" with "${value}" leads to ${intent.name} and ${rival}`);
      }
    }
}

/**
 * Alexa ignores Dialog.ElicitSlot for an intent outside dialog.intents, and takes a skill without one required slot
 * for one without dialogs.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/dialog-interface-reference.html#dialog-directive-requirements-dialog-model
 */
function lintDialog(model: Language, elicited: NonNullable<ModelLintOptions['elicited']>, report: Report): void {
  const dialogs = model.dialog.intents ?? [];
  const prompts = new Map(model.prompts.map((prompt) => [prompt.id, prompt.variations.length]));
  for (const { intent, slot } of elicited) {
    const found = dialogs.find((one) => one.name === intent)?.slots.find((one) => one.name === slot);
    if (found === undefined) report('elicit-undeclared', `${intent}.${slot} is elicited but not in dialog.intents`);
    else if (!found.elicitationRequired) report('elicit-undeclared', `${intent}.${slot} is elicited but not required`);
  }
  for (const dialog of dialogs) {
    const intent = model.languageModel.intents.find((one) => one.name === dialog.name);
    if (intent === undefined) report('dialog-unknown', `${dialog.name} has a dialog but is no intent`);
    for (const slot of dialog.slots) {
      const where = `${dialog.name}.${slot.name}`;
      const type = intent?.slots.find((one) => one.name === slot.name)?.type;
      if (intent !== undefined && type !== slot.type)
        report('dialog-unknown', `${where} is ${slot.type} in the dialog and ${type ?? 'missing'} in the intent`);
      if (slot.elicitationRequired && slot.prompts['elicitation'] === undefined)
        report('prompt-missing', `${where} is required but has no prompt for it`);
    }
    for (const id of [dialog, ...dialog.slots].flatMap((one) => Object.values(one.prompts)))
      if (!prompts.has(id)) report('prompt-missing', `${dialog.name} refers to the prompt ${id}, which is not there`);
  }
  for (const [id, count] of prompts) {
    if (count === 0) report('prompt-missing', `prompt ${id} has no words`);
    if (count > AT_MOST.variations) report('too-many', `prompt ${id} has more than ${AT_MOST.variations} variations`);
  }
}

const slotsIn = (sample: string): string[] => [...sample.matchAll(SLOT)].map(([, name]) => name ?? '');
const shapeOf = (sample: string): string => spoken(sample.replace(SLOT, ' 0 '));
const repeated = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

/** What is left of a text when it is said: lower case, no punctuation, single spaces. */
function spoken(text: string): string {
  const words = text.toLowerCase().replace(/['’]/g, '');
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
