import type { NoteDefinitions } from '../note-words.ts';
import { literalPattern } from '../../domain/literal-pattern.ts';
import { wordCount } from '../word-count.ts';
import { PRONOUN_SUBJECT } from './note-answers.ts';
import { askedField, isField } from './note-fields.ts';
import { ARTICLE, formOf, isClause, isVerb } from './note-verbs.ts';

const OPTIONAL_ARTICLE = '(?:eine? |der |die |das )?';
const IS =
  '(?: \\([^)]*\\))?,? (?:ist|sind|war|waren|bezeichnet|bezeichnen|beschreibt|bedeutet) (?:dabei |allgemein |im allgemeinen |hierbei |somit |also )?';
/** What a definition says its subject is: a thing with its article. */
const KIND = '((?:eine?|einen|der|die|das|den|jede[rs]?|alle|eine[rs]? der) .+)$';

function definitionIn(sentence: string, subject: string): string | null {
  const name = literalPattern(subject);
  const bare = new RegExp(`^${OPTIONAL_ARTICLE}${name}(?:e?[ns]|e)?${IS}${KIND}`, 'i');
  const second = new RegExp(`^${OPTIONAL_ARTICLE}${name} oder [\\p{L}-]+${IS}${KIND}`, 'iu');
  return (bare.exec(sentence) ?? second.exec(sentence))?.[1] ?? null;
}

function statementIn(sentence: string, term: string): string | null {
  const said = new RegExp(`^${OPTIONAL_ARTICLE}${literalPattern(term)}${IS}${KIND}`, 'i').exec(sentence)?.[1];
  return said === undefined || /^(?:nicht|auch|sehr|oft|nur)\b/i.test(said) ? null : said;
}

const DEFINES = new RegExp(
  `^((?:Eine? |Der |Die |Das )?(?:\\p{Ll}+e[rsn]? )?\\p{Lu}[^,;:()]{2,40}?)(?: \\([^)]*\\))?,? (ist|sind|bezeichnet|bezeichnen|bedeutet)(?: dabei)? ((?:eine?|einen|der|die|das|den) .+)$`,
  'u',
);
const NAME_WORDS = 4;
const ASKED_WORDS = 4;
/** Neither a name nor anything that a definition is of. */
const NO_SUBJECT =
  /^(?:(?:der|die|das|eine?) )?(?:ziel|zweck|vorteil|nachteil|grund|problem|unterschied|beispiel|ergebnis|folge|ursache|idee|voraussetzung|aufgabe|ausgangspunkt|grundlage|bekannteste\w*|wichtigste\w*|erste\w*|letzte\w*|einzige\w*|folgende\w*|hauptgrund|frage|antwort|text|autor|regel|summe|wert|basis|besonderheit|merkmal)\b|\b(?:ist|sind|war|wird|hat|kann|von|des|für|mit|und|oder|zu)\b/i;

function definedIn(sentence: string): { subject: string; said: string } | null {
  const [, subject = '', , whole = ''] = DEFINES.exec(sentence) ?? [];
  const said = whole.replace(/;.*$|, (?:allerdings|aber|jedoch|denn|wobei|doch) .*$/, '');
  const bare = subject.replace(/^(?:eine?|der|die|das) /i, '');
  const isName =
    subject !== '' && wordCount(bare) <= NAME_WORDS && !NO_SUBJECT.test(subject) && !PRONOUN_SUBJECT.test(subject);
  return isName && wordCount(said) >= ASKED_WORDS && !isClause(said) && !VAGUE.test(said)
    ? { subject: bare, said }
    : null;
}
/** What tells a remark rather than what something is. */
const VAGUE =
  /^(?:eine?|der|die|das|den|einen) (?:(?:sehr |besonders )?(?:wichtige[rs]?|gute[rs]?|große[rs]?|häufige[rs]?|bekannte[rs]?|beliebte[rs]?|typische[rs]?|zentrale[rs]?|erste[rs]?|zweite[rs]?|letzte[rs]?|gleiche[rns]?|größte[rs]?|beste[rs]?|wichtigste[rs]?|häufigste[rs]?|einzige[rs]?) |beispiel|grund|fall|vorteil|nachteil|problem|begriff|wort|frage)/i;

const descriptionOfName = (sentence: string): string =>
  sentence.replace(
    /^(?:es|dies|das|sie|er) (?:ist|sind|bezeichnet|bedeutet) (?=(?:eine?|einen|der|die|das|den) )/i,
    '',
  );

/** "Qualitätsmanagement ist ein Ansatz" of it, "QM ist ..." of "Qualitätsmanagement (QM)", "Wake on LAN ist ..." of "WoL". */
function withoutSubject(answer: string, subject: string): string {
  const [, name = '', said] =
    /^(?:(?:Ein|Eine|Der|Die|Das) )?(.{2,60}?) (?:ist|sind|war|waren|bezeichnet|bedeutet) (.+)$/s.exec(answer) ?? [];
  const names = [subject, ...(/\(([^()]+)\)/.exec(subject)?.slice(1) ?? []), subject.replace(/\s*\([^()]*\)/, '')];
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  const isSame =
    /^(?:es|dies|das|sie|er)$/i.test(name) ||
    names.some(
      (one) => one.toLowerCase() === name.toLowerCase() || name.toLowerCase().endsWith(`-${one.toLowerCase()}`),
    ) ||
    initials === subject.toLowerCase();
  // "Das Polypol ist in der Wirtschaft eine Marktform".
  return isSame && said !== undefined
    ? said.replace(/^in (?:der|dem|den) \p{Lu}\S* (?=eine? |der |die |das )/u, '')
    : answer;
}

const FIELD =
  /(?:größe|ursache|therapie|dosis|dauer|zeit|wert|anzahl|zahl|farbe|typ|einheit|symbol|formel|ursprung|funktion|ort|name|hauptstadt|währung|alter|länge|breite|gewicht|masse|erreger|rezeptor|enzym|hormon|nerv|arterie|vene|mechanismus|temperatur|druck|geschwindigkeit|dichte|halbwertszeit|prognose|definition|zweck|autor|datum|port|protokoll|standard|befehl|sprache|präsident|kanzler|könig|gründer|leiter|limit|grenze|ladung|radius|durchmesser|höhe|tiefe|volumen|fläche|bevölkerung|religion|kapital|organ|haftung|frist|frequenz)$/i;

const HANGS =
  /^(?:wo|weil|da|so|aber|und|oder|nicht|nur|auch|um|als|in|im|an|am|auf|bei|mit|ohne|für|von|aus|zu|zum|zur|nach|vor|durch|es|er|sie|man|du|wir|ich|dies\w*|ihre?[rsmn]?|seine?[rsmn]?|deren|dessen|siehe|z\. ?b|mehr|meist|oft|sehr|immer|hier|dort|dann|sowohl|kein\w*|wird|werden|ist|sind|hat|haben|kann|können|muss|soll|je|bestehen|können|sind)(?=[\s,.]|$)/i;
const REMARKS =
  /\b(?:klausur|prüfungsrelevant|im unterricht|lernzettel|vorlesung|siehe|s\. ?o|s\. ?u|abb\.|seite \d)\b|\?$/i;

export const DEFINITIONS: NoteDefinitions = {
  isDefinitionCallout: (type) => /^(?:def(?:inition)?|begriff)$/i.test(type),
  beginsLikeDefinition: (text) => /^(?:eine?|der|die|das|alle)\s/i.test(text),
  beginsDescription: (text) => ['thing', 'name'].includes(formOf(text)),
  canBeAsked: (said) => {
    const form = formOf(said);
    if (REMARKS.test(said) || /^["„“]|:\s.*:\s/.test(said)) return false;
    // "Die beschreibt, welche ..." belongs to something before it.
    if (/^(?:der|die|das) \p{Ll}+(?:t|en)[\s,]/u.test(said) && isVerb(said.split(/[\s,]+/)[1] ?? '')) return false;
    // "Wesentliche Pflichten sind ..." tells of something else.
    if (form === 'clause' && /\s(?:ist|sind|war|waren)\s/.test(said.split(/[,;]/)[0] ?? '')) return false;
    return form === 'deed' || form === 'deeds'
      ? wordCount(said) >= 3
      : form !== 'other' && (form === 'when' || !HANGS.test(said));
  },
  mainClause: (sentence) => sentence,
  namesField: (text) => FIELD.test(text) || (isField(text) && askedField(text) !== null),
  describes: (sentence) =>
    !/^(?:der|die|das) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+) /i.test(sentence) &&
    ((formOf(sentence) === 'thing' && !isClause(sentence)) ||
      (formOf(sentence) === 'deed' && wordCount(sentence) >= 4) ||
      (formOf(sentence) === 'name' &&
        /^(?:\p{Ll}+ |\p{Lu}\p{Ll}+e[rsn]? ){0,2}\p{Lu}[\p{L}-]+, (?:(?:bei|in|an|auf|mit|von|zu|aus|durch|für) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?|wo|womit|wodurch|um)\s/u.test(
          sentence,
        ))),
  definitionIn,
  definedIn,
  descriptionOfName,
  statementIn,
  happeningIn: () => null,
  withoutSubject,
  pointsBack: (sentence) =>
    /^(?:es|er|sie|dies\w*|jene\w*|solche\w*|dabei|dadurch|damit|daher|hier|so|das (?:ist|sind|wird|hat))\b/i.test(
      sentence,
    ),
  tellsReader: (sentence) => /^(?:stell dir|stelle dir|denke|beachte|nimm an|angenommen|merke)\b/i.test(sentence),
  praises: (sentence) =>
    /\b(?:wichtig|zentral|entscheidend|grundlegend|sehr beliebt)$/i.test(sentence) && !ARTICLE.test(sentence),
};
