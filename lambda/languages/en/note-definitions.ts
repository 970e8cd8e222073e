import type { NoteDefinitions } from '../note-words.ts';
import { formOf } from './note-verbs.ts';
import { literalPattern } from '../../domain/literal-pattern.ts';

const ARTICLE = '(?:an? |the )';
/** With an abbreviation or its long form in brackets: "Axons (nerve fibres) are". */
const IS = '(?: \\([^)]*\\))?,? (?:(?:is|are|was|were)(?: defined as)?|refers? to|means) ';
const DEFINITION = `(${ARTICLE}.+|one of .+)$`;

function definitionIn(sentence: string, subject: string): string | null {
  const name = literalPattern(subject);
  const bare = new RegExp(`^${ARTICLE}?${name}s?${IS}${DEFINITION}`, 'is');
  // The longer name is told by its capitals ("Amazon EC2"), and so the letters' case counts.
  const longer = new RegExp(`^${ARTICLE}?(?:\\p{Lu}\\S* ){0,2}?${name}s?${IS}${DEFINITION}`, 'su');
  return (bare.exec(sentence) ?? longer.exec(sentence))?.[1] ?? null;
}

function statementIn(sentence: string, term: string): string | null {
  const said = new RegExp(`^${ARTICLE}?${literalPattern(term)}${IS}(.+)$`, 'is').exec(sentence)?.[1];
  return said === undefined || /^(?:not|also|very|often|only|used|being)\b/i.test(said) ? null : said;
}

const withoutSubject = (answer: string, subject: string): string =>
  answer.replace(
    new RegExp(`^(?:it|this|they|that|${ARTICLE}?${literalPattern(subject)}) (?:is|are|was|were) `, 'i'),
    '',
  );

const FIELD =
  /\b(?:size|shape|source|site|cause|treatment|drug|dose|time|duration|range|normal|value|count|level|rate|colou?r|type|unit|symbol|formula|origin|function|location|name|capital|currency|age|length|width|weight|mass|test|investigation|complication|vector|agent|organism|receptor|enzyme|hormone|blood supply|supply|drainage|nerve|artery|vein|mechanism|route|antidote|marker|stain|mode|period|temperature|pressure|speed|density|half-life|prognosis|inheritance|definition|purpose|author|date|port|protocol|default|command|language|number|doc|toc|ioc|mc|moa)\b/i;

/** A whole sentence with a verb of its own tells of something else: "The dog is ...". */
const DOES =
  /^(?:[\p{L}'-]+ ){1,4}(?:is|are|was|were|refers to|refer to|means|has|have|had|can|will|may|must|should|does|do|did)\b/iu;

const POINTS_BACK = /^(?:it|this|these|that|those|he|she|such)\b/i;

/** "They" points to an answer in the plural, to anything else otherwise. */
function pointsBack(sentence: string, answer: string): boolean {
  const isPlural = /[^s]s$/.test(answer);
  return POINTS_BACK.test(sentence) || (!isPlural && /^they\b/i.test(sentence));
}

const TELLS_READER = /^(?:picture|imagine|consider|think of|suppose|say|note that|remember)\b/i;

const PRAISES =
  /\b(?:is|are) (?:an? |the )?(?:key |main |major |great )?(?:highlight|benefit|advantage|plus|strength|important|crucial|essential)\b/i;

export const DEFINITIONS: NoteDefinitions = {
  isDefinitionCallout: (type) => /^def(?:inition)?$/i.test(type),
  beginsLikeDefinition: (text) => /^(?:an?|the)\s/i.test(text),
  beginsDescription: (text) => formOf(text) === 'thing',
  namesField: (text) => FIELD.test(text),
  describes: (sentence) => formOf(sentence) === 'thing' && !DOES.test(sentence),
  definitionIn,
  statementIn,
  withoutSubject,
  pointsBack,
  tellsReader: (sentence) => TELLS_READER.test(sentence),
  praises: (sentence) => PRAISES.test(sentence),
};
