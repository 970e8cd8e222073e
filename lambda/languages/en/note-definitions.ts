import type { NoteDefinitions } from '../note-words.ts';
import { wordCount } from '../word-count.ts';
import { OWN_SUBJECT, baseOf, formOf, isBaseVerb, isGerund } from './note-verbs.ts';
import { literalPattern } from '../../domain/literal-pattern.ts';

const ARTICLE = '(?:an? |the )';
/** With an abbreviation or its long form in brackets: "Axons (nerve fibres) are". */
const IS = '(?: \\([^)]*\\))?,? (?:(?:is|are|was|were)(?: defined as)?|refers? to|means) ';
const DEFINITION = `(${ARTICLE}.+|one of .+)$`;

function definitionIn(sentence: string, subject: string): string | null {
  // Patterns are made for each sentence, which takes far longer than to see that its subject is another one.
  if (!sentence.toLowerCase().includes(subject.toLowerCase())) return null;
  const name = literalPattern(subject);
  const bare = new RegExp(`^${ARTICLE}?${name}s?${IS}${DEFINITION}`, 'is');
  // The longer name is told by its capitals ("Amazon EC2"), and so the letters' case counts.
  const longer = new RegExp(`^${ARTICLE}?(?:\\p{Lu}\\S* ){0,2}?${name}s?${IS}${DEFINITION}`, 'su');
  const said = (bare.exec(sentence) ?? longer.exec(sentence))?.[1];
  return said === undefined ? null : withoutTerm(said);
}

function statementIn(sentence: string, term: string): string | null {
  const said = new RegExp(`^${ARTICLE}?${literalPattern(term)}${IS}(.+)$`, 'is').exec(sentence)?.[1];
  // "Made up of two parts" is what many things are.
  return said === undefined ||
    formOf(said) === 'done' ||
    /^(?:not|also|very|often|only|used|being|another)\b/i.test(said)
    ? null
    : said;
}

const DEFINES =
  /^((?:An? |The )?[^,;:()]{2,50}?)(?: \([^)]*\))?,? (?:is|are|refers? to|means|is defined as|are defined as) ((?:an?|the|one of|any|when) .+)$/;
const POINTING =
  /^(?:an? |the )?(?:it|its|this|these|that|those|they|their|he|she|we|you|i|there|here|such|both|each|another|other|some|all|many|most|which|who|what|when|where|how|why|if|example|best|goal|aim|purpose|problem|reason|difference|answer|result|point|idea|key|most|first|last|only|following|second|third|advantage|disadvantage)\b|\b(?:that|which|who|is|are|was|were|of|will|has|have|can)\b/i;

function definedIn(sentence: string): { subject: string; said: string } | null {
  const [, subject = '', whole = ''] = DEFINES.exec(sentence) ?? [];
  const said = withoutTerm(whole.replace(/;.*$|, and (?:\S+ ){1,3}(?:is|are|was|were|has|have|can) .*$/, ''));
  const isName = subject !== '' && wordCount(subject) <= NAME_WORDS && !POINTING.test(subject);
  return isName &&
    wordCount(said) >= ASKED_WORDS &&
    formOf(said) === 'thing' &&
    !/^the (?:same|first|most|only|last)\b/i.test(said) &&
    // "The standard test is the Wechsler Scale" names what it is.
    !/^the \p{Lu}/u.test(said)
    ? { subject: subject.replace(/^(?:an?|the) /i, ''), said }
    : null;
}
const NAME_WORDS = 4;

/** "A term used to describe the fear of heights" as "the fear of heights". */
const withoutTerm = (said: string): string =>
  said.replace(
    /^(?:an? |the )?(?:(?:broad|general|common|outdated|umbrella|collective) )?(?:term|word|name) (?:(?:that is |which is )?used )?(?:to describe|to refer to|that describes|that refers to|describing|referring to|for) (?=(?:an?|the|any|all|one|some|when|where)\b)/i,
    '',
  );

/** "This method of testing finds faults" as "the method of testing that finds faults". */
const descriptionOfName = (sentence: string): string =>
  withoutTerm(sentence)
    .replace(/^(?:it|this|these|they) (?:is|are|refers? to|means) (?=(?:an?|the|any|one|when|where) )/i, '')
    .replace(/^(?:it|they) (?=[a-z]+s? )/i, (it) => (baseOf(sentence.split(' ')[1] ?? '') === null ? it : ''))
    .replace(/^This ((?:[a-z-]+ ){0,1}[a-z-]+(?: of [a-z-]+)?) (?=([a-z]+) )/, (whole, kind: string, verb: string) =>
      baseOf(verb) === null ? whole : `the ${kind} that `,
    );

const withoutSubject = (answer: string, subject: string): string =>
  answer.replace(
    new RegExp(`^(?:it|this|they|that|${ARTICLE}?${literalPattern(subject)}) (?:is|are|was|were) `, 'i'),
    '',
  );

const FIELD =
  /\b(?:size|shape|source|site|cause|treatment|drug|dose|time|duration|range|normal|value|count|level|rate|colou?r|type|unit|symbol|formula|origin|function|location|name|parameter|capital|currency|age|length|width|weight|mass|test|investigation|complication|vector|agent|organism|receptor|enzyme|hormone|blood supply|supply|drainage|nerve|artery|vein|mechanism|route|antidote|muscles|marker|stain|mode|period|temperature|pressure|speed|density|half-life|prognosis|inheritance|definition|purpose|author|date|port|protocol|default|command|language|number|doc|toc|ioc|mc|moa|president|minister|king|queen|leader|head|founder|owner|director|incidence|prevalence|frequency|regimen|procedure|standard|surgery|dosage|limit|timeout|charge|radius|diameter|height|depth|volume|area|population|religion|nickname|motto)s?\b|\baddress(?:es)?$/i;

/** A whole sentence with a verb of its own tells of something else: "The dog is ...". */
const DOES =
  /^(?:[\p{L}'-]+ ){1,4}(?<!\b(?:that|which|who) )(?:is|are|was|were|refers to|refer to|means|has|have|had|can|will|may|must|should|does|do|did)\b/iu;

/** "The object that is hotter emits light": a sentence of its own, whose verb comes after what its subject is. */
function goesOnToDo(sentence: string): boolean {
  const [, verb = ''] = /\b(?:that|which|who) (?:is|are|was|were) \S+ ([a-z]+) /.exec(sentence) ?? [];
  const [, plain = ''] =
    /\b(?:that|which|who) are .*?[a-z]s ([a-z]+) (?=faster|more|less|better|the |an? |to |with |on |in )/.exec(
      sentence,
    ) ?? [];
  return baseOf(verb) !== null || isBaseVerb(plain);
}

const POINTS_BACK = /^(?:it|this|these|that|those|he|she|such)\b/i;

/** "They" points to an answer in the plural, to anything else otherwise. */
function pointsBack(sentence: string, answer: string): boolean {
  const isPlural = /[^s]s$/.test(answer);
  return POINTS_BACK.test(sentence) || (!isPlural && /^they\b/i.test(sentence));
}

const TELLS_READER =
  /^(?:(?:for )?(?:examples?|instance)|e\.g|picture|imagine|consider|think of|suppose|say|note that|remember)\b/i;

const PRAISES =
  /\b(?:is|are) (?:an? |the )?(?:key |main |major |great )?(?:highlight|benefit|advantage|plus|strength|important|crucial|essential)\b/i;

/** Words that stand for themselves are a name for something where there are several of them. */
const ASKED_WORDS = 4;
/** What can only follow something: "when it rains", "not in plants", "after you are done". */
const HANGS =
  /^(?:if|when|while|once|after|before|because|since|until|so|but|and|or|not|no|only|also|to|as|in|on|at|by|with|without|for|from|of|then|it|this|that|these|they|there|he|she|see|e\.?g|i\.?e|more|very|usually|often|generally|typically|try|don't|should|must|always|never|due|under|between|within|can|could|depends|same|similar|like|\S+ly|\S+ble)\b|^\S+,/i;

/** "Northern lights, x-rays absorbed" counts up, and describes nothing. */
const COUNTS_UP = /^(?:[^\s,]+ )?[^\s,]+(?: \([^()]*\))?, |^(?:[^\s,]+ ){2,3}[^\s,]+, (?:[^\s,]+ ){0,3}[^\s,]+$/;

/** What tells a reader about the note, its exam or its study, and what praises or blames. */
const REMARKS =
  /\bfor example$|\bexams?\b|\bquestion that\b|\bimportant (?:thing|to know)|\bone of the (?:important|most)\b|\byour?\b.*\b(?:marks|essay|paragraph|idea|answer|writing)\b|^the (?:term|word|name)\b|^an? (?:\w+ly )?(?:major|good|great|key|important|useful|popular|big|huge|nice|bad|deceptive|common|big|term|word|name)\b(?! (?:for|used))/i;

/** "Using the disk, the cache keeps pages" as "the cache keeps pages". */
function mainClause(sentence: string): string {
  const [, lead = '', rest = ''] = /^(\p{L}+ing) [^,]{3,80}, (.+)$/u.exec(sentence) ?? [];
  return isGerund(lead) && formOf(rest) === 'clause' ? rest : sentence;
}

export const DEFINITIONS: NoteDefinitions = {
  isDefinitionCallout: (type) => /^def(?:inition)?$/i.test(type),
  beginsLikeDefinition: (text) => /^(?:an?|the)\s/i.test(text),
  canBeAsked: (said) => {
    const form = formOf(said);
    if (
      /^(?:an? |the )?["“‘]|\(\d{4}\)$/i.test(said) ||
      REMARKS.test(said) ||
      /^[Tt]he (?:\p{Lu}\S* ){1,4}(?:is|are|was|were) /u.test(said)
    )
      return false;
    if (form === 'other' && COUNTS_UP.test(said)) return false;
    if (form === 'clause') return (OWN_SUBJECT.test(said) && !/^they\b/i.test(said)) || !HANGS.test(said);
    // "Lead to a discovery" lacks its subject.
    const isDeed =
      isBaseVerb(said.split(' ')[0]?.toLowerCase() ?? '') &&
      !/^(?:separate|direct|complete|open|clear|free)\b/i.test(said);
    if (/^when \w+ing\b/i.test(said)) return false;
    return form !== 'other' || (wordCount(said) >= ASKED_WORDS && !HANGS.test(said) && !isDeed);
  },
  mainClause,
  beginsDescription: (text) => formOf(text) === 'thing',
  namesField: (text) => FIELD.test(text),
  describes: (sentence) =>
    formOf(sentence) === 'thing' && !/: |\bhere$/.test(sentence) && !DOES.test(sentence) && !goesOnToDo(sentence),
  definitionIn,
  definedIn,
  descriptionOfName,
  statementIn,
  happeningIn: (sentence, subject) => {
    const said = new RegExp(
      `^(?:in|during|with|under) ${ARTICLE}?${literalPattern(subject)}s?(?: \\w+)?, (.+)$`,
      'is',
    ).exec(sentence)?.[1];
    return said !== undefined && formOf(said) === 'clause' ? said : null;
  },
  withoutSubject,
  pointsBack,
  tellsReader: (sentence) => TELLS_READER.test(sentence),
  praises: (sentence) => PRAISES.test(sentence),
};
