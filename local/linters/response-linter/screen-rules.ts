import type { Directive, interfaces } from 'ask-sdk-model';
import { TOUCHES } from '../../../lambda/domain/touch.ts';

type Found = readonly [rule: string, message: string];
type Render = interfaces.alexa.presentation.apl.RenderDocumentDirective;

const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const VERSIONS: ReadonlySet<string> = new Set(['1.0', '1.1', '1.2', '1.3', '1.4']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with the screens of a response. Alexa refuses a document without type, version or main template, and one
 * that is newer than the device; the rest is this skill's own manners: nothing is fetched but a card's picture, every
 * touch means a command, and a device with a screen is always shown what it was told.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html#renderdocument-directive
 */
export function screenProblems(
  all: readonly Directive[],
  { hasScreen, speaks, standsAlone }: { hasScreen: boolean; speaks: boolean; standsAlone: boolean },
): Found[] {
  const screens = all.filter(({ type }) => type.startsWith('Alexa.Presentation.APL.'));
  if (!hasScreen)
    return screens.length > 0 ? [['screen-on-speaker', 'a device without a screen is sent a screen']] : [];
  const missing: Found[] =
    // Where the speech function did not answer, words are all that there is, and no directive at all.
    speaks && !standsAlone && all.length > 0 && screens.length === 0
      ? [['screen-missing', 'a device with a screen is shown nothing of what it says']]
      : [];
  return [...missing, ...screens.flatMap((screen) => (screen.type === RENDER ? document(screen as Render) : []))];
}

function document({ document: given, datasources, token }: Render): Found[] {
  const { type, version, mainTemplate } = given ?? {};
  const isWhole = type === 'APL' && VERSIONS.has(String(version)) && isObject(mainTemplate) && (token ?? '') !== '';
  const texts = [...textsIn(given), ...textsIn(datasources)];
  const imports = isObject(given) && Array.isArray(given['import']) ? given['import'].length : 0;
  return [
    ...(isWhole
      ? []
      : ([['screen-document', 'a screen needs a token and an APL document of a version that devices have']] as const)),
    ...(imports > 0 ? ([['screen-imports', 'a screen imports what it would have to fetch first']] as const) : []),
    ...texts
      .filter((text) => /^http:\/\/|^(?!https:)\w+:\/\//.test(text))
      .map((text): Found => ['screen-address', `"${text.slice(0, 60)}" is no address that a screen may fetch`]),
    ...touches(datasources).map((touch): Found => ['screen-touch', `a touch of "${touch}" means nothing`]),
    ...textsIn(datasources)
      .filter((text) => /<(?!\/?(?:b|i|br|sub|sup)\b)/.test(text))
      .map((text): Found => ['screen-markup', `"${text.slice(0, 60)}" would be read as markup`]),
  ];
}

function touches(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(touches);
  if (!isObject(value)) return [];
  const { touch } = value;
  const known = TOUCHES as readonly unknown[];
  const own = touch === undefined || known.includes(touch) ? [] : [String(touch)];
  return [...own, ...Object.values(value).flatMap(touches)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
