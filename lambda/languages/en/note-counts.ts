import type { Fact, Stated } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, answerIn, beOf, fact, isSubject, saysSomething, withArticle } from './note-answers.ts';
import { withinSentence } from './note-phrases.ts';
import { namesSeveral } from './note-titles.ts';
import { baseOf } from './note-verbs.ts';

const NUMBER =
  '((?:about |around |approximately |over |more than |up to |at least )?(?:\\d[\\d,.]*(?: ?(?:-|–|to) ?\\d[\\d,.]*)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))';
const COUNTED = new RegExp(
  `^(?:(.+?) )?(has|have|contains?|consists? of|(?:is|are) (?:made up|composed) of|(?:is|are|was|were) (?:divided|split|grouped|organi[sz]ed) into|starts? with) ${NUMBER} ((?:[a-z-]+ ){0,3}?[a-z-]+s)(?=$|[,;:(]| (?:of|in|that|which|based|on|with|for|and|called|named) )`,
  'i',
);
const NO_THINGS =
  /(?:^|\s)(?:times|percent|years|days|hours|minutes|seconds|weeks|months|meters|metres|degrees|is|was|has|does|less|this|always|others)$/i;

/** "The heart has four chambers": how many. */
function howMany(sentence: string, { subject, names }: Stated): Fact[] {
  const [, own, verb = '', number = '', things = ''] = COUNTED.exec(sentence) ?? [];
  const who = own ?? withArticle(subject);
  if (
    things === '' ||
    who === '' ||
    NO_THINGS.test(things) ||
    things.split(' ').some((word) => baseOf(word) !== null && !/s$/.test(word))
  )
    return [];
  if (own !== undefined && (!isSubject(own) || saysSomething(own))) return [];
  const asked = own === undefined ? who : withinSentence(own, names);
  const [be = '', ...more] = verb.toLowerCase().split(' ');
  const done = more.join(' ');
  const isBe = /^(?:is|are|was|were)$/.test(be);
  const base = be === 'has' ? 'have' : be.replace(/s$/, '');
  const tail = isBe
    ? `${be} ${asked} ${done}`
    : `${namesSeveral(who) ? 'do' : 'does'} ${asked} ${base}${done === '' ? '' : ` ${done}`}`;
  return fact('quantity', `how many ${things} ${tail}?`, number);
}

const SOLE =
  /^(the (?:(?:second |third )?(?:\p{Ll}{3,}est|most \p{Ll}+|least \p{Ll}+|first|last|main|primary|only|chief) )(?:\p{L}[\p{L}-]* ){0,5}?\p{L}[\p{L}-]*) (is|are|was|were) ((?!an? |not |often |usually |that |to )\S.*)$/iu;
/** "The largest planet is Jupiter". */
function soles(sentence: string, { names }: Stated): Fact[] {
  const [, what = '', be = '', rest = ''] = SOLE.exec(sentence) ?? [];
  const isName =
    what !== '' && !HOLDS_POINTER.test(what) && !saysSomething(what.replace(/^the /i, '')) && wordCount(what) >= 3;
  if (
    !isName ||
    /^the (?:\S+est|first|last|main|only) (?:thing|way|reason|part|step|one|problem|time|idea|point|goal|aim|difference|question)s?\b/i.test(
      what,
    )
  )
    return [];
  const answer = answerIn(rest);
  return /^(?:\S+ed|being|when|where|because)\b/.test(answer ?? '')
    ? []
    : fact('value', `what ${be.toLowerCase()} ${withinSentence(what, names)}?`, answer);
}

const MOVES = 'increases?|decreases?|rises?|falls?|drops?|grows?|shrinks?|slows? down|speeds? up|doubles?';
const AS = new RegExp(
  `^(?:in general, |generally, )?(?:as|when|if) (.+?) (${MOVES}), (?:so (?:too )?does )?(.+?)(?: also)?(?: (${MOVES}))?(?:$|[,;(]| too$)`,
  'i',
);
/** "As the temperature rises, the rate increases": what happens to the rate. */
function happens(sentence: string, { names }: Stated): Fact[] {
  const [whole = '', cause = '', moves = '', effect = '', change = ''] = AS.exec(sentence) ?? [];
  const isSame = /, so (?:too )?does /i.test(whole);
  const how = change === '' && isSame ? moves : change;
  const areThings = [cause, effect].every((one) => one !== '' && isSubject(one) && !saysSomething(one));
  if (!areThings || how === '') return [];
  const does = how.toLowerCase().replace(/s(?= |$)/, '');
  const isMany = namesSeveral(effect);
  const answer = isMany ? `they ${does}` : `it ${does.replace(/^\S+/, (verb) => `${verb}s`)}`;
  return [
    {
      shape: 'quantity',
      front: `What happens to ${withinSentence(effect, names)} as ${withinSentence(cause, names)} ${moves.toLowerCase()}?`,
      back: answer,
    },
  ];
}

const RELATED =
  /^(?:(.+?) (is|are) )?((?:inversely |directly |highly |only |most )?(?:proportional|equal|equivalent|soluble|common|attached|perpendicular|parallel|resistant|sensitive|vulnerable|dependent|rich|immune|adjacent)) (to|in|on) (.+)$/i;
/** "Resistance is inversely proportional to current". */
function related(sentence: string, { subject, names }: Stated): Fact[] {
  const [, own, be, how = '', by = '', rest = ''] = RELATED.exec(sentence) ?? [];
  if (how === '' || (own === undefined ? subject === '' : !isSubject(own) || saysSomething(own))) return [];
  const who = own === undefined ? withArticle(subject) : withinSentence(own, names);
  return fact('passive', `what ${be?.toLowerCase() ?? beOf(who)} ${who} ${how.toLowerCase()} ${by}?`, answerIn(rest));
}

/** What a sentence tells of how many there are, which is the most, and what changes with what. */
export function countsIn(sentence: string, stated: Stated): readonly Fact[] {
  const many = howMany(sentence, stated);
  const sole = many.length > 0 ? many : soles(sentence, stated);
  const changed = sole.length > 0 ? sole : happens(sentence, stated);
  return changed.length > 0 ? changed : related(sentence, stated);
}
