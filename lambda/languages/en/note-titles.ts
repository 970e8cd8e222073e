import type { NoteTitles } from '../note-words.ts';
import { TERMS } from './note-terms.ts';
import { wordCount } from '../word-count.ts';

const TITLE_WORDS = 5;
const PREPOSITION =
  /^(?:of|for|in|with|on|by|to|that|which|who|affecting|influencing|causing|leading|used|made|found|involved|needed|required|associated)$/i;

const GENERIC =
  /^(?:(?:key|main|core) \w+|introduction|overview|summary(?: of .*)?|good|bad|ugly|positives?|negatives?|do'?s|don'?ts|notes?|(?:exam )?tips?|remember|(?:features?|differences?|points?|concepts?|terms?|ideas?|facts?|takeaways?|benefits?|components?|characteristics?|properties|steps?|types?|parts?)|(?:real-world )?(?:use cases?|applications?|examples?)|(?:selection |study )?guide|definitions?|background|details?|vocabulary|glossary|recap|review|misc(?:ellaneous)?|parameters|rules|options|architecture basics|(?:the )?basics?(?: of .*)?|classification|other(?:s| \w+)?|general|todo|questions?|links|references|resources|further reading|pros and cons|conclusion|contents|table of contents|terminology|drugs|effects|uses|history|timeline|origins?|status|results?|findings|discussion|requirements|purpose|goals?|objectives?|analysis|implementation|usage|setup|installation|environment)$/i;

/** "Practical takeaways", "Lec 5". */
const ALSO_GENERIC =
  /\b(?:takeaways?|tips|observations|remarks|coverage|objectives|reminders|to remember)$|^(?:lec(?:ture)?|wk|week|day|ch(?:apter)?|unit|session|class|module|part)\.? ?\d+$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^\d{4}-\d\d-\d\d|\b\d{1,2},? \d{4}$/i;

export const isGeneric = (heading: string): boolean => {
  const title = heading.replace(/^\d+(?:\.\d+)*[.):]?\s+/, '');
  return GENERIC.test(title) || ALSO_GENERIC.test(title);
};

/** "Placing functions in context", "Using Lambda". */
const tellsOfDoing = (title: string): boolean => /^\w+ing\b/i.test(title);

/** "In most patients", "Also called": what stands around a subject. */
const HANGS = /^(?:in|on|at|by|for|with|without|also|if|when|after|before|during|due|to|as|from|other|both)\b/i;

const namesSubject = (heading: string): boolean =>
  wordCount(heading) <= TITLE_WORDS && !tellsOfDoing(heading) && !HANGS.test(heading);

const ASKS_OR_INTRODUCES =
  /^(?:what (?:is|are)|who (?:is|was)|why|how does|introduction to|overview of|basics of)\s+(?:an? |the )?/i;
const KIND_OF = /^(?:use cases?|applications?|examples?|features?|benefits?|types?|key \w+)\s+(?:of|for|in)\s+/i;

const subjectIn = (heading: string): string =>
  heading
    .replace(
      /^(?:todo\b[:\s]*(?:move\b[:\s]*)?|(?:chapter|lecture|lec|week|unit|section|part|module|lesson|topic|day)\s+\d+\w*\s*[-–—:.]\s*|\d+(?:\.\d+)*[.):]?\s+|[ivx]+[.)]\s+|[a-z][.)]\s+)/i,
      '',
    )
    .replace(/^(?:terminology|definitions?|key terms|vocabulary|glossary)\s*[-–—:]\s*/i, '')
    .replace(/\s*\((?:[^()]*)\)$/, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .replace(/^In (?=\p{Lu})/u, '')
    .replace(ASKS_OR_INTRODUCES, '')
    .replace(/\s*(?:→|⇒|->).*$/, '')
    .replace(/[?:.!]+$/, '')
    .replace(KIND_OF, '');

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['hypotheses', 'hypothesis'],
  ['analyses', 'analysis'],
]);

/** The noun a title turns on: what stands before a preposition, or last. */
function headNounOf(title: string): string {
  const words = title.replace(/[:?.!]+$/, '').split(' ');
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  return words[(preposition < 0 ? words.length : preposition) - 1] ?? '';
}

/** "class", "virus" and "analysis" end in "s" and are one thing. */
export function namesSeveral(title: string): boolean {
  const noun = headNounOf(title);
  return (
    IRREGULAR_PLURALS.has(noun.toLowerCase()) ||
    (/[A-Za-z]s$/.test(noun) &&
      !/(?:ss|us|is|(?:econom|phys|mathemat|phonet|pragmat|aesthet|pa?ediatr|obstetr|geriatr|genom|kinemat|thermodynam|hydraul|cybernet|stat|genet|polit|eth|linguist|electron|dynam|mechan|kinet|opt|acoust|logist|robot|informat|analyt|gymnast|athlet|semant|statist)ics)$/i.test(
        noun,
      ))
  );
}

/** The same title for one of the things: "Use cases for Lambda" as "Use case for Lambda". */
export function singularOf(title: string): string {
  const noun = headNounOf(title);
  const one =
    IRREGULAR_PLURALS.get(noun.toLowerCase()) ??
    noun
      .replace(/ies$/, 'y')
      .replace(/(x|ch|sh|ss)es$/, '$1')
      .replace(/(?<!s)s$/, '');
  return title.replace(noun, one);
}

const UNTELLING = /^(?:exam )?(?:tips|points|details)$|\b(?:notes|takeaways|basics)$/i;

const CLAUSE = /\b(?:can|is|are|was|were|has|have|will|may|must)\b|\b(?:by|to|of|with|in|for|on|at|from|as)$/i;

const namesKind = (title: string): boolean =>
  !CLAUSE.test(title) &&
  !/&|\band\b|^other\b|[/:–—→]| - /i.test(title) &&
  namesSeveral(title) &&
  namesSubject(title) &&
  !UNTELLING.test(title);

/** Whether a title says itself what its things belong to: "Features of Lambda". */
export const namesOwner = (title: string): boolean => / (?:of|for|in) /i.test(title);

const isOpenEnded = (lead: string): boolean => /\b(?:including|such as|e\.g|for example|among|some)\b/i.test(lead);

const compares = (lead: string): boolean => /\bvs\b|versus/i.test(lead);

const withoutExampleLabel = (caption: string): string => caption.replace(/^(?:example|e\.g\.)\s*:\s*/i, '');

const GLOSSARY = /^(?:terminology|terms|definitions?|key terms|vocabulary|glossary)\s*(?:[-–—:]|of|for)\s*(.+)$/i;

const PARTS_TITLE_WORDS = 9;
/** At the end of a line, or all of it. */
const COUNTED_KIND =
  /(?:^|\s)(?:two|three|four|five|six|seven|[2-7]|there are (?:several|many|various|different)) ((?:[a-z-]+ ){0,2}[a-z-]{3,}s(?: (?:of|for|in) (?:the |an? )?[\p{L}-]+(?: [\p{L}-]+)?)?)(?: (?:are|include|as follows|below|exist))?:?$/iu;

export const TITLES: NoteTitles = {
  isGeneric,
  namesPart: (heading) => TERMS.isField(heading.replace(/^\W+|\W+$/g, '')),
  glossaryOf: (heading) => GLOSSARY.exec(heading)?.[1] ?? null,
  namesSubject,
  subjectIn,
  namesKind,
  isOpenEnded,
  namesParts: (heading) =>
    !/&|\band\b|^other\b|[/:–—→]| - /i.test(heading) &&
    namesSeveral(heading) &&
    wordCount(heading) <= PARTS_TITLE_WORDS &&
    !tellsOfDoing(heading) &&
    TITLES.namesKindWell(heading),
  countedKindIn: (line) =>
    COUNTED_KIND.exec(line)?.[1]?.replace(
      /^(?:main|basic|different|distinct|key|major|general|broad|separate)\s+/i,
      '',
    ) ?? null,
  compares,
  namesKindWell: (title) =>
    /\b(?:types?|steps|stages|phases|components|features|ingredients|benefits|advantages|use cases|characteristics|properties|parts|layers|functions|causes|symptoms|signs|complications|risk factors|factors|criteria|kinds|forms|examples|elements|categories|methods|approaches|techniques|laws|goals|objectives|roles|duties|mechanisms|reasons|ways|effects|outcomes|limitations|drawbacks|disadvantages|indications|contraindications|levels|sources|branches|divisions|classes|modes|models|theories|strategies|drugs)\b/i.test(
      title,
    ),
  namesProperties: (header) =>
    /^(?:[\w ]+ )?(?:features?|propert(?:y|ies)|aspects?|characteristics?|attributes?|criteri(?:a|on)|parameters?|basis|points?|category|factors?|comparison)$/i.test(
      header,
    ),
  namesOrder: (header) =>
    /^(?:steps?|no\.?|nr\.?|#|numbers?|rows?|id|rank|order|index|week|day|lecture|chapter)$/i.test(header),
  describes: (header) =>
    /\b(?:meaning|definition|description|function|role|purpose|explanation|what it (?:is|does|means)|details?|notes?)\b/i.test(
      header,
    ),
  withoutExampleLabel,
};
