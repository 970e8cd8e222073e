import type { JudgingTables } from '../judging-tables.ts';
import { sayText } from '../say-text.ts';
import { phrasesOf, wordSet } from '../word-tables.ts';
import { germanCarriers, germanTrailers } from './around-answers.ts';
import { germanBounds } from './bounds.ts';
import { germanBriefCorrections, germanCorrections, germanTurns } from './corrections.ts';
import { germanExpansions } from './expansions.ts';
import { folded } from './letters.ts';
import { germanNumbers } from './numbers.ts';
import { germanOpposites } from './opposites.ts';
import { GERMAN_SOUNDS } from './sounds.ts';
import { germanSpellings } from './spellings.ts';
import { SPOKEN_FORMS } from './spoken-forms.ts';
import { germanTerms } from './terms.ts';
import { germanCompoundUnits, germanUnits, germanUnitPrefixes } from './units.ts';
import { colognePhonetics, germanStem } from './word-forms.ts';
import { germanClock, germanWritten } from './written.ts';
import { remembered } from '../../domain/remembered.ts';

const words = (text: string): ReadonlySet<string> => wordSet(folded(text));
const months = folded('januar februar märz april mai juni juli august september oktober november dezember').split(' ');

/** German, complete: every table the grader reads. */
export const german = (): JudgingTables => ({
  articles: words('der die das den dem des ein eine einen einem einer eines'),
  indefiniteArticles: words('ein eine einen einem einer eines'),
  linkingWords: words('von der die das des dem den und in im am an auf für zu zum zur ein eine'),
  stopWords:
    words(`der die das den dem des ein eine einen einem einer eines von vom in im am an ans auf aufs zu zum zur für mit bei beim
    aus nach und oder als ist sind war waren wird werden wurde wurden sein bin hat haben hatte es er sie ihn ihm ihr ihre ihren
    seine seinen man dass daß diese dieser dieses diesen jene jener was welche welcher welches welchen wer wen wem wessen wann
    wo wie warum wieso dann so solche auch durch um über unter etwa ungefähr circa fast gegen aus nur eben halt mal doch schon noch
    sehr jede jeder jedes alle alles beide pro je weil damit wenn indem während vor zwischen wir ich du mein meine dein deine unser
    sich sein seine genannt nicht kann können soll sollen muss müssen da dort hier dabei dafür davon daran darauf beispielsweise
    zb dh usw bzw immer`),
  kindWords:
    words(`stadt ort staat land region gebiet provinz bundesland kreis bezirk fluss see meer ozean berg gebirge insel inseln
    republik königreich reich kaiserreich straße weg firma unternehmen gesellschaft ag gmbh verein mannschaft gruppe band film
    serie lied album buch roman stück folge staffel könig königin kaiser kaiserin prinz prinzessin präsident präsidentin kanzler
    kanzlerin herr frau doktor krieg schlacht theorie gesetz satz prinzip effekt prozess verfahren system methode typ art form
    krankheit syndrom menschen person mann name zahl nummer jahr jahre monat tag tage zeit dienst dienste server funktion funktionen
    protokoll sprache datenbank algorithmus suche baum struktur organisation partei liga universität schule hochschule nord
    amerika amerikanisch deutsch deutsche deutscher deutschen deutschland national amazon aws google microsoft azure apache`),
  fillers: words(
    'äh ähm ähem öh öhm ehm hm hmm mh mhm also halt eben quasi sozusagen eigentlich bitte naja tja ach okay ok',
  ),
  carriers: germanCarriers(),
  trailers: germanTrailers(),
  corrections: germanCorrections(),
  briefCorrections: germanBriefCorrections(),
  numberCorrections: words('eigentlich eher'),
  afterNo: words('nur bloß'),
  negations:
    words(`nicht nie niemals kein keine keinen keinem keiner keines keins nirgends nirgendwo niemand nichts ohne weder
    keinesfalls keineswegs`),
  contrasting: words('nicht kein keine keinen'),
  turns: germanTurns(),
  degreeWords:
    words(`sehr wirklich ganz völlig vollständig genau immer unbedingt wahrhaft eigentlich sogar nur bloß zu so
    besonders rein direkt mehr`),
  timeRelations: words('vor nach bis seit'),
  measuring: new Map([
    ['temperatur', ['celsius', 'fahrenheit', 'kelvin', 'angle']],
    ['heiss', ['celsius', 'fahrenheit', 'angle']],
    ['kalt', ['celsius', 'fahrenheit', 'angle']],
    ['winkel', ['angle']],
    ['winkelsumme', ['angle']],
    ['grad', ['angle', 'celsius', 'fahrenheit']],
    ['anteil', ['percent']],
    ['prozent', ['percent']],
    ['prozentsatz', ['percent']],
    ['jahrhundert', ['century']],
  ]),
  auxiliaries: words('darf dürfen mag sollte sollten müsste muss'),
  opposites: germanOpposites(),
  negatingPrefixes: ['un', 'in', 'im', 'ir', 'il', 'nicht', 'a', 'anti'],
  disjunctions: words('oder'),
  eitherWords: words('entweder'),
  maybes: words('vielleicht möglicherweise eventuell womöglich könnte'),
  conjunctions: words('und aber sowie dann'),
  directions: words('von aus zu zum zur nach vor bis in ins als über unter minus pro durch mit gegen'),
  orderedSigns: words('minus durch als pro'),
  comparing: /(?:er|mehr|weniger) als$/,
  passiveWords: words('von vom durch'),
  bounds: germanBounds(),
  yes: words('ja jo jup jawohl wahr richtig korrekt stimmt klar sicher natürlich genau definitiv absolut doch'),
  no: words('nein nee nö ne falsch unwahr inkorrekt verkehrt nie niemals'),
  choiceWords: words('option antwort buchstabe möglichkeit nummer auswahl der die das'),
  lastWords: words('letzte letzter letztes letzten'),
  numbers: germanNumbers(),
  clock: germanClock(),
  written: germanWritten(),
  of: words('von'),
  rangeWords: words('bis'),
  beforeDay: words('der den dem'),
  yearQuarters: words('quartal'),
  months: new Map([
    ...months.map((name, index): [string, number] => [name, index + 1]),
    ...months.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
    ['janner', 1],
    ['feber', 2],
    ['sept', 9],
    ['juno', 6],
  ]),
  units: germanUnits(),
  currencies: words('dollar sterling euro mark yen yuan won rupie franken'),
  bareUnits: new Map([['angle', words('celsius fahrenheit')]]),
  powers: new Map([
    ['quadrat', 2],
    ['kubik', 3],
  ]),
  powerWords: { 2: 'quadrat', 3: 'kubik' },
  unitPrefixes: germanUnitPrefixes(),
  compoundUnits: germanCompoundUnits(),
  per: words('pro je slash durch'),
  // "Uhr" is left over of "8:15 Uhr" once that is a time.
  marks: words(
    'uhr punkt schrägstrich slash strich bindestrich doppelpunkt unterstrich komma leerzeichen raute hash stern asterisk',
  ),
  sameWords: germanSpellings(),
  terms: germanTerms(),
  expansions: germanExpansions(),
  fractionBar: 'durch',
  equalWords: words('gleich'),
  formulaJoints: words('gleich ist mal'),
  shareWords: phrasesOf(`von
    von je
    von jeweils
    aus`),
  shareOnes: words('ein eine einer eines eins'),
  aloud: (text) => sayText(text, SPOKEN_FORMS),
  titles:
    words(`sankt könig königin prinz prinzessin kaiser kaiserin präsident präsidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin bundespräsident herr frau doktor professor professorin papst general feldmarschall baron graf gräfin fürst
    herzog herzogin freiherr`),
  makers: ['amazon', 'aws', 'google', 'microsoft', 'azure', 'apache'],
  alsoKnownAs: ['auch bekannt als', 'auch genannt', 'oder auch', 'alias'],
  alsoBracketed: ['auch', 'kurz', 'früher', '='],
  sounds: GERMAN_SOUNDS,
  stem: remembered(germanStem),
  phoneticKey: remembered(colognePhonetics),
  questionKinds: [
    { kind: 'who', pattern: /\b(?:wer|wen|wem|wessen)\b/ },
    {
      kind: 'when',
      pattern: /\bwann\b|\b(?:welche[mnrs]?|was fur ein(?:em|en)?) (?:jahr|datum|tag|monat|jahrhundert|jahrzehnt)\b/,
    },
    { kind: 'where', pattern: /\b(?:wo|wohin|woher)\b/ },
    {
      kind: 'how-many',
      pattern: /\bwie ?(?:viele?n?|lange?|alt|weit|oft|gross|hoch|tief|schwer|schnell|breit)\b/,
    },
    { kind: 'which', pattern: /\bwelche[mnrs]?\b|\bwas fur\b/ },
    { kind: 'what', pattern: /\b(?:was|wie|womit|wodurch|woraus|wofur)\b/ },
  ],
});
