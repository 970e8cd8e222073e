import type { NoteTitles } from '../note-words.ts';
import { wordCount } from '../word-count.ts';
import { isField } from './note-fields.ts';

const TITLE_WORDS = 5;
const PARTS_TITLE_WORDS = 9;

const GENERIC =
  /^(?:(?:glossar|begriffs)[\p{L}, -]*|(?:wichtige|grundlegende|zentrale|weitere|allgemeine) \p{L}+|einleitung|einführung|überblick|übersicht|zusammenfassung|notizen?|anmerkungen?|tipps?|hinweise?|merksätze|begriffe?|grundbegriffe|begriffsklärung(?:en)?|definition(?:en)?|glossar|vokabeln|grundlagen(?: .*)?|basics|allgemein(?:es)?|sonstiges|weiteres|beispiele?|aufgaben?|übungen|fragen|themen|inhalt(?:sverzeichnis)?|links?|quellen|literatur|todo|details?|fazit|hintergrund|theorie|praxis|vor- und nachteile|vorteile|nachteile|eigenschaften|merkmale|arten|typen|formen|ziele|funktionen|schritte|phasen|ursachen|gründe|folgen|symptome|bestandteile|unterschiede?|ablauf|aufbau|mechanismen|systematik|prinzip(?:ien)?|beginn|anfang|ende|generelle \p{L}+|klausur\p{L}*|lernzettel|lernziele?|exkurs|wiederholung|vorlesung \d+|kapitel \d+|teil \d+|tag \d+|woche \d+|zusatz|formeln|einheiten|prüfung\p{L}*|fokus|thema)$/iu;

/** Words that name what a list holds, compounds included: "Rechtsformen", "Produktionsfaktoren". */
const KINDS =
  /(?:arten|typen|formen|schritte|phasen|stufen|ebenen|bestandteile|komponenten|elemente|merkmale|eigenschaften|vorteile|nachteile|stärken|schwächen|ziele|aufgaben|funktionen|faktoren|ursachen|gründe|symptome|folgen|auswirkungen|konsequenzen|methoden|verfahren|prinzipien|grundsätze|regeln|gesetze|kriterien|kategorien|klassen|gruppen|schichten|bereiche|gebiete|disziplinen|instrumente|werkzeuge|maßnahmen|massnahmen|strategien|theorien|modelle|ansätze|rollen|rechte|pflichten|voraussetzungen|bedingungen|anforderungen|komplikationen|nebenwirkungen|indikationen|risiken|quellen|organe|gewalten|parteien|epochen|gattungen|stilmittel|operatoren|befehle|protokolle|topologien|architekturen|dimensionen|grundlagen|anwendungen|einsatzgebiete|varianten|möglichkeiten|kräfte|ressourcen|güter|stadien|säulen|mechanismen|vitamine|hormone|enzyme|planeten|kontinente|datentypen)$/iu;

/** The word a title turns on: what stands before a preposition or a genitive, or last. */
const headOf = (title: string): string =>
  (
    title
      .replace(/[:?.!]+$/, '')
      .split(/ (?:der|des|von|vom|für|bei|beim|in|im|zur|zum|zu|einer|eines|auf|am|an|mit|nach|aus|durch) /)[0] ?? ''
  )
    .split(' ')
    .at(-1) ?? '';

const JOINED = /&| und | oder |[/:–—→]| - /i;
const HANGS =
  /^(?:in|im|an|am|auf|bei|beim|für|mit|ohne|auch|wenn|nach|vor|während|durch|zu|zum|zur|als|aus|von|vom|wie|so)\s/i;

export const isGeneric = (heading: string): boolean => GENERIC.test(heading.replace(/^\d+(?:\.\d+)*[.)]?\s+/, ''));

const namesSubject = (heading: string): boolean => wordCount(heading) <= TITLE_WORDS && !HANGS.test(heading);

const subjectIn = (heading: string): string =>
  heading
    .replace(
      /^(?:(?:kapitel|vorlesung|woche|einheit|abschnitt|teil|thema|lektion|modul|tag|lernfeld|block)\s+\d+\w*\s*[-–—:.]\s*|\d+(?:\.\d+)*[.):]?\s+|[IVX]+[.)]\s+|[a-z][.)]\s+|§+\s*\d+\w*\s+)/iu,
      '',
    )
    .replace(
      /^(?:definitionen?|begriffe?|glossar|exkurs|vokabeln|einführung in|einleitung in|überblick über|übersicht über|grundlagen)\s*[-–—:]?\s+(?=\p{Lu})/iu,
      '',
    )
    .replace(
      /^(?:was|wer) (?:ist|sind|war|waren|bedeutet|versteht man unter)\s+(?:ein |eine |einen |einem |einer |der |die |das |den |dem )?/i,
      '',
    )
    .replace(/^(?:der|die|das) (?=\p{Lu})/u, '')
    .replace(/\s*\((?:[^()]*)\)$/, '')
    .replace(/^["„“](.*)["”“]$/, '$1')
    .replace(/\s*(?:→|⇒|->).*$/, '')
    .replace(/[?:.!]+$/, '');

const namesKind = (title: string): boolean =>
  !JOINED.test(title) && KINDS.test(headOf(title)) && namesSubject(title) && !/^(?:prüfungs|klausur)/i.test(title);

/** Whether a title says itself what its things belong to: "Vorteile von Lambda". */
export const namesOwner = (title: string): boolean =>
  / (?:der|des|von|vom|für|in|im|bei|beim|einer|eines|zur|zum) /i.test(title);

const NUMBERS = 'zwei|drei|vier|fünf|sechs|sieben|[2-7]';
const COUNTED = new RegExp(
  `(?:^|\\s)(?:${NUMBERS}) ((?:\\p{Ll}+e?n? ){0,2}\\p{Lu}[\\p{L}-]+(?:(?: der| des| von| von der) \\p{Lu}[\\p{L}-]+)?)(?: (?:sind|unterteilt|unterschieden|auf|an|ein|aus))?:?$`,
  'u',
);

const ASKED_GLOSSARY =
  /^(?:begriffe|definitionen|glossar|vokabeln|grundbegriffe)\s*(?:[-–—:]|zu[rm]?|der|des|von|für|aus dem)\s*(.+)$/i;

export const TITLES: NoteTitles = {
  isGeneric,
  namesPart: (heading) => isField(heading.replace(/^\P{L}+|\P{L}+$/gu, '')),
  glossaryOf: (heading) => ASKED_GLOSSARY.exec(heading)?.[1] ?? null,
  namesSubject,
  subjectIn,
  namesKind,
  namesKindWell: (title) => KINDS.test(headOf(title)),
  namesParts: (heading) =>
    !JOINED.test(heading) &&
    !isGeneric(heading) &&
    !/begriffe$/i.test(heading) &&
    KINDS.test(headOf(heading)) &&
    wordCount(heading) <= PARTS_TITLE_WORDS,
  countedKindIn: (line) => {
    const kind = COUNTED.exec(line)?.[1] ?? null;
    return kind !== null && KINDS.test(headOf(kind)) ? kind : null;
  },
  isOpenEnded: (lead) =>
    /\b(?:z\. ?b|zum beispiel|beispielsweise|unter anderem|u\. ?a|etwa|wie|einige|insbesondere)\b/i.test(lead),
  compares: (lead) => /\bvs\b|versus|\bgegenüber\b|\bim vergleich\b/i.test(lead),
  namesProperties: (header) =>
    /^(?:merkmale?|eigenschaft(?:en)?|aspekte?|kriteri(?:um|en)|attribute?|parameter|kategorie|vergleich)$/i.test(
      header,
    ),
  namesOrder: (header) =>
    /^(?:schritte?|nr\.?|#|nummer|zeile|id|rang|reihenfolge|woche|tag|vorlesung|kapitel)$/i.test(header),
  describes: (header) =>
    /(?:^|\s|-|\p{L})(?:bedeutung|definition|beschreibung|kennzeichnung|charakterisierung|erklärung|erläuterung|funktion|rolle|zweck|aufgabe|details?|bemerkung|inhalt|was (?:ist|macht|bedeutet) (?:das|es))$/iu.test(
      header,
    ),
  withoutExampleLabel: (caption) => caption.replace(/^(?:beispiel|bsp|z\. ?b)\.?\s*:\s*/i, ''),
};
