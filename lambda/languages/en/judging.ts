import { doubleMetaphone } from 'double-metaphone';
import { stemmer } from 'stemmer';
import { englishNumbers } from './numbers.ts';
import { englishOpposites } from './opposites.ts';
import { englishCarriers, englishTrailers } from './around-answers.ts';
import { englishBounds } from './bounds.ts';
import { englishBriefCorrections, englishCorrections, englishTurns } from './corrections.ts';
import { englishExpansions } from './expansions.ts';
import { englishSpellings } from './spellings.ts';
import { ENGLISH_SOUNDS } from './sounds.ts';
import { SPOKEN_FORMS } from './spoken-forms.ts';
import { englishTerms } from './terms.ts';
import { englishCompoundUnits, englishUnits, englishUnitPrefixes } from './units.ts';
import { englishClock, englishWritten } from './written.ts';
import { remembered } from '../../domain/remembered.ts';
import type { JudgingTables } from '../judging-tables.ts';
import { sayText } from '../say-text.ts';
import { phrasesOf, wordSet } from '../word-tables.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** English, complete: every table the grader reads. Text in these tables is in canonical form (no case, no marks). */
export const english = (): JudgingTables => ({
  articles: wordSet('a an the'),
  indefiniteArticles: wordSet('a an'),
  linkingWords: wordSet('of the and in a an to on for'),
  stopWords: wordSet(`a an the of in on at to for by with from and or as is are was were be been being it its that this
    these those there their his her he she they them him has have had do does did will would can could which who whom
    whose what when where how than then so such also into during about around approximately roughly nearly almost
    over under up out only just each any some all both one per via because while after before between against we i you
    my your our us me said called named known not`),
  kindWords:
    wordSet(`city town state country county river lake sea ocean mountain mount island islands republic kingdom empire
    province region area district street road company corporation corp inc ltd co club team band group movie film
    show series song album book novel play musical episode season sir saint king queen prince princess emperor
    president lord lady doctor mister miss dynasty war battle theory law principle effect process system method
    type kind form disease syndrome people person man woman name number year years month day time times service
    services server function functions protocol language database algorithm search tree structure organization party
    league university college school north america american british english french united states national amazon aws google microsoft azure apache`),
  fillers: wordSet('um umm ummm uh uhh uhm er erm ah ahh hmm hm mm mhm well like so please actually basically okay ok'),
  carriers: englishCarriers(),
  trailers: englishTrailers(),
  corrections: englishCorrections(),
  briefCorrections: englishBriefCorrections(),
  numberCorrections: wordSet('actually make'),
  afterNo: wordSet('longer more matter way doubt other only just'),
  negations:
    wordSet(`not no never none isnt arent wasnt werent doesnt dont didnt cannot cant couldnt wont wouldnt without neither nor
    nobody nothing`),
  contrasting: wordSet('not'),
  turns: englishTurns(),
  degreeWords: wordSet(`very really quite fully completely entirely exactly always necessarily truly actually even only
    just too so such particularly especially strictly purely technically directly`),
  timeRelations: wordSet('before after until till since'),
  measuring: new Map([
    ['temperature', ['celsius', 'fahrenheit', 'kelvin', 'angle']],
    ['hot', ['celsius', 'fahrenheit', 'angle']],
    ['cold', ['celsius', 'fahrenheit', 'angle']],
    ['angle', ['angle']],
    ['angles', ['angle']],
    ['degrees', ['angle', 'celsius', 'fahrenheit']],
    ['share', ['percent']],
    ['percentage', ['percent']],
    ['percent', ['percent']],
    ['proportion', ['percent']],
    ['century', ['century']],
  ]),
  auxiliaries: wordSet('may might must should shall need am'),
  opposites: englishOpposites(),
  negatingPrefixes: ['un', 'in', 'im', 'ir', 'il', 'non', 'dis', 'anti', 'a'],
  disjunctions: wordSet('or'),
  eitherWords: wordSet('either'),
  maybes: wordSet('maybe perhaps possibly might could'),
  conjunctions: wordSet('and but plus then'),
  directions:
    wordSet(`from to into onto toward towards than over under above below before after minus per by through via of
    divided with`),
  orderedSigns: wordSet('minus over than per'),
  comparing: /. than$/,
  passiveWords: wordSet('by'),
  bounds: englishBounds(),
  yes: wordSet('yes yeah yep yup true correct right sure affirmative absolutely definitely certainly'),
  no: wordSet('no nope nah false incorrect wrong negative never'),
  choiceWords: wordSet('option answer letter number choice the'),
  lastWords: wordSet('last'),
  numbers: englishNumbers(),
  clock: englishClock(),
  written: englishWritten(),
  of: wordSet('of'),
  rangeWords: wordSet('to'),
  beforeDay: wordSet('the'),
  yearQuarters: wordSet('quarter'),
  months: new Map([
    ...months.map((name, index): [string, number] => [name, index + 1]),
    ...months.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
    ['sept', 9],
  ]),
  units: englishUnits(),
  currencies: wordSet('dollar pound euro yen yuan won rupee'),
  bareUnits: new Map([['angle', wordSet('celsius fahrenheit')]]),
  powers: new Map([
    ['square', 2],
    ['sq', 2],
    ['cubic', 3],
  ]),
  powerWords: { 2: 'squared', 3: 'cubed' },
  unitPrefixes: englishUnitPrefixes(),
  compoundUnits: englishCompoundUnits(),
  per: wordSet('per a an slash'),
  marks: wordSet('dot slash dash hyphen colon underscore comma space hash hashtag asterisk star point quote per'),
  sameWords: englishSpellings(),
  terms: englishTerms(),
  expansions: englishExpansions(),
  fractionBar: 'over',
  equalWords: wordSet('equals equal'),
  formulaJoints: wordSet('equals equal is times'),
  shareWords: phrasesOf(`in
    in every
    out of
    out of every
    of every`),
  shareOnes: wordSet('one'),
  aloud: (text) => sayText(text, SPOKEN_FORMS),
  titles:
    wordSet(`sir saint king queen prince princess emperor empress president lord lady doctor mister mistress miss dame
    pope general captain professor reverend senator governor baron count duke earl`),
  makers: ['amazon', 'aws', 'google', 'microsoft', 'azure', 'apache'],
  alsoKnownAs: ['also known as', 'also called', 'aka'],
  alsoBracketed: ['also', 'short', 'short for', 'formerly', '='],
  sounds: ENGLISH_SOUNDS,
  // Porter's stemmer. Of double metaphone the primary code, as a word has one key here.
  stem: remembered(stemmer),
  phoneticKey: remembered((word) => doubleMetaphone(word)[0]),
  questionKinds: [
    { kind: 'who', pattern: /\b(?:who|whom|whose)\b/ },
    { kind: 'when', pattern: /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade)\b/ },
    { kind: 'where', pattern: /\bwhere\b/ },
    { kind: 'how-many', pattern: /\bhow (?:many|much|long|old|far|often|big|tall|high)\b/ },
    { kind: 'which', pattern: /\bwhich\b/ },
    { kind: 'what', pattern: /\bwhat\b/ },
  ],
});
