import type { Directive, Slot, dialog } from 'ask-sdk-model';
import type { EntityValue, InteractionModel } from './interaction-model.ts';
import { comparable } from './recogniser.ts';

/** What Alexa expects beside the model's own values. */
export interface DynamicEntities {
  /** By slot type, as the last response that said anything about them set them. */
  readonly types: ReadonlyMap<string, readonly EntityValue[]>;
  /** Epoch milliseconds. */
  readonly goneAtMs: number;
}

export const NO_ENTITIES: DynamicEntities = { types: new Map(), goneAtMs: Infinity };

const LIFE_MS = 30 * 60_000;

const AUTHORITY = 'amzn1.er-authority.echo-sdk';

/** A slot as Alexa fills it, resolved against the model's values and the dynamic ones. */
export function filledSlot(
  name: string,
  value: string | null,
  {
    type,
    model,
    dynamic,
    skillId,
    nowMs,
  }: { type: string; model: InteractionModel; dynamic: DynamicEntities; skillId: string; nowMs: number },
): Slot {
  if (value === null) return { name, confirmationStatus: 'NONE' };
  const catalogue = model.types.find((one) => one.name === type)?.values;
  const given = nowMs < dynamic.goneAtMs ? dynamic.types.get(type) : undefined;
  const authorities = [
    ...(catalogue === undefined ? [] : [resolution(`${AUTHORITY}.${skillId}.${type}`, value, catalogue)]),
    ...(given === undefined ? [] : [resolution(`${AUTHORITY}.dynamic.${skillId}.${type}`, value, given)]),
  ];
  return {
    name,
    value,
    confirmationStatus: 'NONE',
    ...(authorities.length > 0 && { resolutions: { resolutionsPerAuthority: authorities } }),
  };
}

type Resolution = NonNullable<NonNullable<Slot['resolutions']>['resolutionsPerAuthority']>[number];

function resolution(authority: string, value: string, entities: readonly EntityValue[]): Resolution {
  const wanted = comparable(value);
  const found = entities.filter(({ name }) =>
    [name.value, ...(name.synonyms ?? [])].some((said) => comparable(said) === wanted),
  );
  return {
    authority,
    status: { code: found.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
    values: found.map(({ id = '', name }) => ({ value: { name: name.value, id } })),
  };
}

/**
 * The dynamic entities after a response: they stay, beyond the session too, until they are replaced or cleared or 30
 * minutes have passed.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html
 */
export function entitiesAfter(
  directives: readonly Directive[],
  before: DynamicEntities,
  nowMs: number,
): DynamicEntities {
  return directives.reduce((entities, directive) => {
    if (directive.type !== 'Dialog.UpdateDynamicEntities') return entities;
    const { updateBehavior, types = [] } = directive as dialog.DynamicEntitiesDirective;
    if (updateBehavior === 'CLEAR') return NO_ENTITIES;
    const given = types.map(({ name = '', values = [] }) => [name, values as readonly EntityValue[]] as const);
    return { types: new Map(given), goneAtMs: nowMs + LIFE_MS };
  }, before);
}
