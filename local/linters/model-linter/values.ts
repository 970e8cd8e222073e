type Report = (rule: string, message: string) => void;

/** The keys that may stand in an object, and what stands under them; lists are seen through, `null` is anything. */
interface Shape {
  readonly [key: string]: Shape | null;
}

const PROMPTS: Shape = { elicitation: null, confirmation: null };

/** https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-schema.html */
const MODEL: Shape = {
  version: null,
  description: null,
  interactionModel: {
    languageModel: {
      invocationName: null,
      modelConfiguration: { fallbackIntentSensitivity: { level: null } },
      intents: {
        name: null,
        slots: { name: null, type: null, samples: null, multipleValues: { enabled: null } },
        samples: null,
      },
      types: {
        name: null,
        valueSupplier: null,
        values: { id: null, name: { value: null, synonyms: null } },
      },
    },
    dialog: {
      delegationStrategy: null,
      intents: {
        name: null,
        delegationStrategy: null,
        confirmationRequired: null,
        prompts: PROMPTS,
        slots: {
          name: null,
          type: null,
          elicitationRequired: null,
          confirmationRequired: null,
          prompts: PROMPTS,
          validations: null,
        },
      },
    },
    prompts: { id: null, variations: { type: null, value: null } },
  },
};

const LEVELS: ReadonlySet<unknown> = new Set(['LOW', 'MEDIUM', 'HIGH']);
const STRATEGIES: ReadonlySet<unknown> = new Set(['ALWAYS', 'SKILL_RESPONSE']);
const KINDS: ReadonlySet<unknown> = new Set(['PlainText', 'SSML']);

/** Keys and values that Alexa does not know: it refuses some, and takes no notice of others. */
export function lintValues(model: unknown, report: Report): void {
  lintKeys(model, MODEL, 'the model', report);
  const language = at(model, 'interactionModel');
  const level = at(language, 'languageModel', 'modelConfiguration', 'fallbackIntentSensitivity', 'level');
  if (level !== undefined && !LEVELS.has(level)) report('sensitivity', `the sensitivity is ${JSON.stringify(level)}`);
  const dialog = at(language, 'dialog');
  for (const place of [dialog, ...listOf(at(dialog, 'intents'))]) {
    const strategy = at(place, 'delegationStrategy');
    if (strategy !== undefined && !STRATEGIES.has(strategy))
      report('delegation', `a delegation strategy is ${JSON.stringify(strategy)}`);
  }
  for (const prompt of listOf(at(language, 'prompts')))
    for (const variation of listOf(at(prompt, 'variations'))) {
      const [type, value] = [at(variation, 'type'), at(variation, 'value')];
      if (!KINDS.has(type)) report('prompt-value', `a variation's type is ${JSON.stringify(type)}`);
      if (typeof value !== 'string' || value.trim() === '') report('prompt-value', 'a variation has no words');
    }
}

function lintKeys(value: unknown, shape: Shape, where: string, report: Report): void {
  if (Array.isArray(value)) {
    for (const one of value) lintKeys(one, shape, where, report);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (known === undefined) report('unknown-key', `"${key}" in ${where} is no key that Alexa knows`);
    else if (known !== null) lintKeys(inner, known, `"${key}"`, report);
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
