import type { Directive, Slot, dialog } from 'ask-sdk-model';
import type { EntityValue, InteractionModel } from './interaction-model.ts';
import { comparable } from './recogniser.ts';

/** Dynamic entities by slot type, as the last response set them. */
export type DynamicEntities = ReadonlyMap<string, readonly EntityValue[]>;

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
  }: { type: string; model: InteractionModel; dynamic: DynamicEntities; skillId: string },
): Slot {
  if (value === null) return { name, confirmationStatus: 'NONE' };
  const catalogue = model.types.find((one) => one.name === type)?.values;
  const given = dynamic.get(type);
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

/** The dynamic entities after a response; they stay until they are replaced or cleared. */
export function entitiesAfter(directives: readonly Directive[], before: DynamicEntities): DynamicEntities {
  return directives.reduce((entities, directive) => {
    if (directive.type !== 'Dialog.UpdateDynamicEntities') return entities;
    const { updateBehavior, types = [] } = directive as dialog.DynamicEntitiesDirective;
    if (updateBehavior === 'CLEAR') return new Map();
    return new Map(types.map(({ name = '', values = [] }) => [name, values as readonly EntityValue[]]));
  }, before);
}
