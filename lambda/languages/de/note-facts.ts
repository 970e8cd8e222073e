import type { Fact, NoteFacts } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, POINTS, answerIn, fact, isSubject } from './note-answers.ts';
import { listed, withinSentence } from './note-phrases.ts';
import { isParticiple, isVerb } from './note-verbs.ts';
import { dated } from './note-dates.ts';

/** "Rechner, die Dienste anbieten, nennt man Server", "Die Abtragung durch Wasser wird Erosion genannt". */
function namings(sentence: string): Fact[] {
  const [, what = '', name = ''] = /^(.+?),? nennt man (?:auch )?(.+)$/.exec(sentence) ?? [];
  if (name !== '' && isNamed(what))
    return fact('called', `wie nennt man ${withinSentence(what)}?`, answerIn(bare(name)));
  const [, named = '', be = '', called = '', verb = ''] =
    /^(.+?),? (wird|werden) (?:auch |meist |oft )?(?:als )?(.{2,40}?) (genannt|bezeichnet)$/.exec(sentence) ?? [];
  if (called !== '' && isNamed(named))
    return fact(
      'called',
      `wie ${be} ${withinSentence(named)}${/ auch /.test(sentence) ? ' auch' : ''} ${verb}?`,
      answerIn(bare(called)),
    );
  const [, thing = '', other = ''] =
    /^(?:(?:Der|Die|Das|Eine?) )?(.{2,50}?),? \(?auch (?:als )?["„“]?([^),;"”“]{2,40}?)["”“]? (?:genannt|bezeichnet|bekannt)(?=[),]|$)/.exec(
      sentence,
    ) ?? [];
  return thing !== '' && isSubject(thing) && wordCount(thing) <= 4
    ? fact('called', `wie nennt man ${thing} auch?`, answerIn(bare(other)))
    : [];
}
const isNamed = (what: string): boolean =>
  wordCount(what) >= 2 && wordCount(what) <= 18 && !POINTS.test(what) && !HOLDS_POINTER.test(what);
const bare = (name: string): string => name.replace(/["„“”]/g, '').replace(/^(?:ein|eine|einen|der|die|das|den) /i, '');

/** "FSRS steht für ...". */
function standsFor(sentence: string): Fact[] {
  const [, short = '', rest = ''] =
    /^(?:Die Abkürzung )?(\S{2,8}) (?:steht für|ist die Abkürzung für) (.+)$/.exec(sentence) ?? [];
  return short === '' ? [] : fact('expansion', whatStandsFor(short), answerIn(rest.replace(/["„“”]/g, '')));
}
const whatStandsFor = (short: string): string => `Wofür steht ${short}?`;

const BY: Readonly<Record<string, string>> = {
  von: 'wovon',
  vom: 'wovon',
  durch: 'wodurch',
  mit: 'womit',
  mithilfe: 'womit',
  aus: 'woraus',
  in: 'worin',
  im: 'worin',
  auf: 'worauf',
};
const WORK =
  /^(?:gegründet|entdeckt|erfunden|entwickelt|eingeführt|veröffentlicht|geschrieben|verfasst|erbaut|gebaut|formuliert|begründet|geprägt|gemalt|komponiert|beschlossen|verabschiedet|unterzeichnet|aufgestellt|vorgeschlagen)$/;
const PERSON = /^(?:(?:Dr|Prof)\. )?\p{Lu}[\p{L}'.-]+(?: (?:von|van|de|der|\p{Lu}[\p{L}'.-]*)){1,3}$/u;

/** "Röteln werden durch Viren verursacht", "Die DNA wurde 1869 von Friedrich Miescher entdeckt". */
function passives(sentence: string): Fact[] {
  const [, who = '', be = '', middle = '', done = ''] =
    /^(.+?) (wird|werden|wurde|wurden) (.+) (\p{Ll}+)$/u.exec(sentence) ?? [];
  if (done === '' || !isParticiple(done) || !isSubject(who)) return [];
  const asked = withinSentence(who);
  const year = /(?:^| )(?:im Jahre? )?(\d{4})(?= |$)/.exec(middle)?.[1];
  const when =
    year === undefined || !/^wurden?$/.test(be) ? [] : fact('year', `in welchem Jahr ${be} ${asked} ${done}?`, year);
  const [, by = '', rest = ''] =
    /^(?:.*\d{4} |meist |häufig |oft |hauptsächlich )?(von|vom|durch|mit|mithilfe|aus|in|im|auf)(?: (?:der|dem|den|die|das|einem|einer|eine|ein|einen))? (.+)$/.exec(
      middle,
    ) ?? [];
  const answer =
    by === '' ? null : answerIn(rest.replace(/^(?:der|dem|den|die|das) /, '').replace(/ (?:im Jahre? )?\d{4}$/, ''));
  if (answer !== null && by === 'von' && WORK.test(done) && PERSON.test(answer))
    return [...fact('name', `von wem ${be} ${asked} ${done}?`, answer), ...when];
  if (answer === null || /(?: |^)(?:in|im|auf|mit|von|durch|aus|an|bei|zu|zum|zur) /.test(answer) || WORK.test(done))
    return when;
  return [...fact('passive', `${BY[by] ?? ''} ${be} ${asked} ${done}?`, answer), ...when];
}

/** Verbs with the word that asks for what follows them. */
const ASKED: readonly (readonly [pattern: RegExp, asks: (who: string, verb: string) => string])[] = [
  [
    /^(.+?) (besteht|bestehen) (?:im Wesentlichen |hauptsächlich |meist )?aus (.+)$/,
    (who, verb) => `woraus ${verb} ${who}?`,
  ],
  [/^(.+?) (basiert|basieren|beruht|beruhen) auf (.+)$/, (who, verb) => `worauf ${verb} ${who}?`],
  [/^(.+?) (dient|dienen) (?:zur|zum|der|dem) (.+)$/, (who, verb) => `wozu ${verb} ${who}?`],
  [/^(.+?) (führt|führen) (?:zu|zur|zum) (.+)$/, (who, verb) => `wozu ${verb} ${who}?`],
  [/^(.+?) (gehört|gehören|zählt|zählen) (?:zu|zur|zum) (?:den |der )?(.+)$/, (who, verb) => `wozu ${verb} ${who}?`],
  [
    /^(.+?) (?:befindet|befinden) sich (?:(?:in|im|an|am|auf|zwischen|unter|über|hinter|neben|vor) .+)$/,
    (who) => `wo befindet sich ${who}?`,
  ],
];
function asking(sentence: string): Fact[] {
  for (const [pattern, asks] of ASKED) {
    const [, who = '', verb = '', rest = ''] = pattern.exec(sentence) ?? [];
    if (who === '' || !isSubject(who) || rest === '') continue;
    const answer = answerIn(rest.replace(/^(?:der|dem|den|die|das|einem|einer|einen|eine|ein) /, ''));
    // "Vier Schritten" is how many, in a form that no answer has.
    if (/^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+|mehreren|verschiedenen) /i.test(answer ?? ''))
      return [];
    return / (?:bei|an|hin|weiter|zurück|aus|ein|ab)$/.test(rest)
      ? []
      : fact('active', asks(withinSentence(who), verb), answer);
  }
  return [];
}

/** "Der Datenschutz schützt die Privatsphäre": what is done to something that has an article or an adjective. */
function actives(sentence: string): Fact[] {
  const words = sentence.split(' ');
  const at = words.findIndex((word, i) => i > 0 && isVerb(word));
  const [verb = '', rest = ''] = [words[at], words.slice(at + 1).join(' ')];
  const who = words.slice(0, at).join(' ');
  if (
    at < 1 ||
    /^(?:ist|wird|hat|kann|muss|soll|darf|lässt|gibt|besteht|gehört|gilt|heißt|heisst|kommt|geht|liegt|entsteht|erfolgt|findet|handelt|steht|wirkt|spielt|dient|führt|basiert|bleibt|verläuft|tritt|verfügt|reagiert|eignet|folgt|bezeichnet|beschreibt|bedeutet|definiert|sagt|besagt|zeigt|macht|nimmt|bekommt)$/.test(
      verb,
    )
  )
    return [];
  if (
    !isSubject(who) ||
    !/^(?:die|das|den|eine?|einen|alle|\p{Ll}+e[nrs]? \p{Lu}|\p{Lu}\p{L}+(?:,| und |$))/u.test(rest)
  )
    return [];
  if (
    / (?:ein|aus|ab|an|auf|zu|vor|um|dar|fest|her|hin|durch|bei|mit|zurück|weiter|statt|los|nach|über|unter|frei|bereit|sich)(?:$|,)/.test(
      rest,
    ) ||
    /\bsich\b/.test(rest)
  )
    return [];
  const answer = answerIn(rest);
  return answer === null ||
    /\b(?:in|im|auf|mit|von|durch|aus|an|bei|zu|zum|zur|für|über|unter|nach|vor|um)\b/.test(answer)
    ? []
    : fact('active', `was ${verb} ${withinSentence(who)}?`, answer);
}

const NUMBERS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'];
/** "Es gibt zwei Arten von Schaltungen: Reihe und Parallel". */
function inlineLists(sentence: string): Fact[] {
  const [, owner = '', count = '', what = '', rest = ''] =
    new RegExp(
      `^(?:\\p{L}*teilung (?:von|der|des) ([\\p{L}-]+) |.{0,60}?)(?:^|gibt |gibt es |hat |haben |in |unterscheidet )(${NUMBERS.join('|')}) ((?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}-]+(?: (?:von|der|des) \\p{Lu}[\\p{L}-]+)?)(?:: ?| - | – )(.+)$`,
      'iu',
    ).exec(sentence) ?? [];
  const items = rest.split(/,? und |, /).map((item) =>
    item
      .replace(/^(?:der|die|das|eine?) /, '')
      .replace(/\s*\([^)]*\)/g, '')
      .trim(),
  );
  const areNames =
    items.length === NUMBERS.indexOf(count.toLowerCase()) + 2 &&
    items.every((item) => item !== '' && wordCount(item) <= 5);
  const title = what.replace(/^(\p{Ll}+e) /u, '$1n ');
  return areNames
    ? [
        {
          shape: 'list',
          front: `Nenne die ${count.toLowerCase()} ${title}${owner === '' ? '' : ` der ${owner}`}.`,
          back: listed(items),
          items,
        },
      ]
    : [];
}

function factsIn(sentence: string): readonly Fact[] {
  const lists = inlineLists(sentence);
  const named = lists.length > 0 ? lists : [...namings(sentence), ...standsFor(sentence)];
  const done = named.length > 0 ? named : passives(sentence);
  const asked = done.length > 0 ? done : asking(sentence);
  return asked.length > 0 ? asked : actives(sentence);
}

const NUMBER =
  /(?<![\p{L}\p{N}.,/^-])((?:etwa |rund |ca\. |ungefähr |bis zu |über |mindestens |höchstens |~)?(?:\d[\d,.]*\d|\d)(?:\s?(?:-|–|bis)\s?\d[\d,.]*)?\s?(?:%|Prozent|°C|(?:Milli|Mikro|Nano|Kilo|Mega|Giga)?(?:[Ss]ekunden?|[Mm]inuten?|[Ss]tunden?|[Tt]agen?|[Ww]ochen?|[Mm]onaten?|[Jj]ahren?|[Mm]eter|[Gg]ramm|[Ll]iter|[Vv]olt|[Ww]att|[Bb]yte|[Hh]ertz|[Jj]oule|[Bb]it)|Tage|Monate|Jahre|km|kg|mg|ml|cm|mm|nm|GB|MB|KB|TB|mmHg|kPa|ms|kJ|kcal|V|A|W|g|m|s))(?![\p{L}\p{N}])/u;

function quantityIn(sentence: string): { before: string; gap: string; after: string } | null {
  const match = NUMBER.exec(sentence);
  if (match === null || sentence.replace(match[0], '').search(/\d/) >= 0) return null;
  const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  if (/,\s*$/.test(before)) return null;
  if (/[<>=≤≥(–-]\s*$/.test(before) || /^\s*[/(]/.test(after)) return null;
  return { before, gap: match[1] ?? '', after };
}

const LEAD =
  /^(?:(.+?) )?(wird|werden|besteht|bestehen) (?:unterteilt |eingeteilt |gegliedert )?(in|aus)(?: folgenden? \p{L}+)?$/u;

export const FACTS: NoteFacts = {
  factsIn,
  inTitle: () => [],
  standsAlone: (sentence) =>
    !POINTS.test(sentence) &&
    !HOLDS_POINTER.test(sentence) &&
    /\s(?:ist|sind|war|waren|wird|werden|hat|haben|\p{Ll}+t|\p{Ll}+en)\s/u.test(sentence),
  tellsSomething: (sentence) =>
    !/^(?:merke|beachte|jetzt|nun|bitte|immer)\b|(?:^|\s)(?:du|dein\p{L}*|wir|unser\p{L}*|man)(?=\s|$)/iu.test(
      sentence,
    ),
  askedByLead: (lead) => {
    const [, who = '', verb = '', by = ''] = LEAD.exec(lead) ?? [];
    if (by !== 'aus' || !verb.startsWith('besteh') || !isSubject(who)) return null;
    return `Woraus ${verb} ${withinSentence(who)}?`;
  },
  tellsDoing: (text) => isParticiple(text.split(' ')[0] ?? ''),
  namesThing: (item) =>
    !POINTS.test(item) &&
    !/^\d{3,4}\s|^\W*\d[\d.–-]*\s?%/.test(item) &&
    !/\b(?:ist|sind|war|waren|hat|haben|wird|werden|kann|können|muss|müssen|soll|sollen|darf|nicht|man|du|wir|sich)\b/i.test(
      item,
    ) &&
    !isVerb(item.split(' ')[0] ?? '') &&
    !isParticiple(item.split(' ')[0] ?? '') &&
    !item
      .split(' ')
      .slice(1)
      .some((word) => isVerb(word)) &&
    /\p{Lu}|^\p{Ll}+$/u.test(item),
  quantityIn,
  dated,
  // The ending of an adjective belongs to its place.
  canBeGap: (marked) => /^[\p{Lu}\d]/u.test(marked),
  eitherForm: () => [],
  initialOf: (word) => word.charAt(0).toLowerCase(),
  whatStandsFor,
};
