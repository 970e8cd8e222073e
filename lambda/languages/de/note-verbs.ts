import { wordCount } from '../word-count.ts';

/** Verbs in the third person that descriptions in notes begin with or turn on. */
const VERBS = new Set(
  `absorbiert aktiviert analysiert arbeitet ändert baut beeinflusst beginnt begrenzt begründet behandelt beinhaltet bekommt
  berechnet bereitet beruht beschleunigt beschreibt besagt besitzt bestätigt besteht bestimmt betrachtet betrifft bewegt
  bewirkt bezeichnet bezieht bietet bildet bindet bleibt bricht bringt definiert dient dringt durchläuft eignet empfängt
  enthält entfernt entsteht entspricht entscheidet erfasst erfolgt erfordert erhält erhöht erklärt erlaubt erledigt
  ermittelt ermöglicht erreicht erstellt erzeugt existiert fällt filtert findet fließt fliesst folgt fördert formt friert
  führt garantiert geht gehört gewährleistet gewinnt modifiziert sortiert verpackt prüft definiert validiert überwacht gibt gilt gliedert greift hält handelt hängt heißt heisst hemmt hilft
  informiert initialisiert interpretiert isoliert kennzeichnet kommt kontrolliert koordiniert kriegt lagert läuft leitet
  lernt liefert liegt löst macht misst nimmt nutzt öffnet ordnet passiert prüft produziert reagiert reduziert regelt
  reguliert reicht sammelt schafft scheidet schickt schließt schützt sendet senkt setzt sichert sinkt speichert spielt
  spricht sprengt stabilisiert stärkt steht steigt stellt steuert stimmt strahlt stützt trägt transportiert trennt trifft
  tritt überprüft übersetzt überträgt übernimmt umfasst umgibt umwandelt unterscheidet unterstützt ursacht verändert
  verarbeitet verbessert verbindet verdunstet verfügt vergleicht verhindert verkürzt verlangt verläuft verlangsamt
  vermeidet vermittelt vermischt verringert verschiebt verschlüsselt verstärkt versorgt verteilt verursacht verwaltet
  verwandelt verwendet wächst wandelt weist wirkt zählt zeigt zerfällt zerlegt zersetzt zerstört zieht
  basiert funktioniert resultiert profitiert korreliert variiert spezialisiert
  hat ist wird kann muss soll darf lässt`.split(/\s+/),
);
/** The same in the plural. */
const PLURAL_VERBS = new Set(
  `arbeiten bauen begrenzen beruhen beschreiben besitzen bestehen bestimmen bewegen bewirken bezeichnen bieten bilden
  binden bleiben dienen enthalten entstehen entsprechen erfolgen erhalten ermöglichen erzeugen existieren finden fliessen
  fließen folgen führen geben gehen gehören gelten gliedern haben halten heißen können kommen lassen lagern laufen liefern
  liegen lösen müssen nutzen reagieren regeln scheiden schützen sind sollen speichern stehen steigen stellen sinken teilen
  tragen trennen umfassen unterscheiden verbinden verfügen verhindern vermischen verwenden wachsen werden wirken zeigen
  zerfallen dürfen setzen leben prüfen legen definieren validieren transportieren verdeutlichen modifizieren sortieren
  beinhalten beeinflussen beziehen erkennen messen kombinieren sichern sorgen leiten regulieren steuern hemmen fördern
  gewährleisten überwachen bauen produzieren übernehmen verarbeiten`.split(/\s+/),
);
const FINITE =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|soll|sollen|darf|dürfen|lässt|lassen|ging|kam|unterhielt|führte|führten|fand|fanden|gab|gaben|stand|begann|begannen|setzte|zeigte|gewann|verlor|schrieb|gründete|wollte|sollte|musste)$/;

/** "trennt", "Trennt": a verb in the third person that a description may begin with. */
export const isVerb = (word: string): boolean => VERBS.has(word.toLowerCase());
/** "Modifiziert Proteine", and no "definiert als". */
const begins = (first: string, second: string): boolean =>
  isVerb(first) ||
  (/^\p{L}{3,}iert$/u.test(first) && /^(?:\p{Lu}|die$|das$|den$|eine?n?$|und$)/u.test(second)) ||
  (/^\p{Ll}{3,}t$/u.test(first) &&
    !/(?:ig|ich|isch)t$|^(?:nicht|meist|fast|selbst|sonst|jetzt|erst|zuerst|dort)$/.test(first) &&
    /^(?:die|das|den|eine?n?)$/.test(second));
const isPluralVerb = (word: string): boolean => PLURAL_VERBS.has(word);

/** "gespalten", "definiert", "verursacht". */
export const isParticiple = (word: string): boolean =>
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert|(?:be|ver|er|ent|zer|über|unter|wider|um|durch)\p{Ll}{2,}(?:t|en))$/u.test(
    word,
  );

export const ARTICLE =
  /^(?:ein|eine|einen|einem|einer|eines|der|die|das|den|dem|des|jede|jeder|jedes|jeden|alle|mehrere|viele|zwei|drei|vier|diejenigen|derjenige|dasjenige|diejenige)\s/i;
const RELATIVE =
  '(?:(?:bei|in|an|auf|mit|von|zu|aus|durch|für|über|nach|unter|um|vor|wegen|während) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?|was|wo|womit|wodurch|worin|worauf|um|wenn|sodass|damit|mit)';
const GOES_ON = new RegExp(
  `^(?:\\p{Ll}+(?:e|er|es),? (?:(?:und|oder) \\p{Ll}+ )?){0,3}\\p{Lu}[\\p{L}\\p{N}/-]+(?:, ${RELATIVE} | (?:von|vom|zur|zum|zu|der|des|eines|einer|durch|aus|für|zwischen|mit|ohne|in|im|am|an|auf|bei|beim|nach|über|unter|gegen|vor|um|ausserhalb|außerhalb|innerhalb|ins|ans) )`,
  'u',
);
const SUBORDINATE =
  /,\s|[(;:]|\s(?:dass|ob|weil|wenn|als|bevor|nachdem|während|obwohl|damit|sodass|wie|wo|welche[rsmn]?)\s/;

/** Whether a text is a sentence of its own, "Wasser dringt ins Gestein ein", rather than the name of a thing. */
export function isClause(text: string): boolean {
  if (/^(?:wie|was|ob|wann|wo)\s/i.test(text)) return false;
  const words = (text.split(SUBORDINATE)[0] ?? '').split(/\s+/);
  return words.some(
    (word, i) => i > 0 && (FINITE.test(word) || VERBS.has(word) || (isPluralVerb(word) && words[i - 1] !== 'zu')),
  );
}

/**
 * How a description goes on from a question: a `thing` with its article ("ein Dienst, der ..."), a `name` without
 * ("Teil des Talbodens, der ..."), a `deed` that begins with its verb ("trennt Nähr- und Zehrgebiet"), what happens `when`
 * ("wenn der Hang steiler wird"), a `clause` of its own, or none of these.
 */
export type Form = 'thing' | 'name' | 'deed' | 'deeds' | 'when' | 'clause' | 'other';

export function formOf(said: string): Form {
  const [first = '', second = ''] = said.split(/[\s,;]+/);
  if (/^(?:wenn|falls)$/i.test(first)) return 'when';
  if (
    begins(first, second) &&
    second !== '' &&
    !/^(?:gibt|geht|folgt|heißt|heisst|gilt)$/i.test(first) &&
    !/^(?:es|er|sie|man|du|wir|ich)$/i.test(second)
  )
    return 'deed';
  if (
    isPluralVerb(first.toLowerCase()) &&
    second !== '' &&
    !/^(?:und|oder|von|vom|der|des|durch|in|im|an|am|auf|mit|zu|zur|zum|aus|nach|bei|sich|sie|wir|eines|einer|beim|für)$/i.test(
      second,
    )
  )
    return 'deeds';
  if (isClause(said)) return 'clause';
  if (ARTICLE.test(said)) return 'thing';
  if (SMALL.test(said)) return 'other';
  if (GOES_ON.test(said)) return 'name';
  return /^\p{Lu}/u.test(said) && wordCount(said) >= 2 ? 'name' : 'other';
}
const SMALL =
  /^(?:wo|weil|da|so|aber|und|oder|nicht|nur|auch|um|als|in|im|an|am|auf|bei|beim|mit|ohne|für|von|vom|aus|zu|zum|zur|nach|vor|durch|gegen|zwischen|es|er|sie|man|du|wir|ich|dies\w*|siehe|vgl|z\.? ?b|d\.? ?h|mehr|meist|meistens|oft|sehr|immer|nie|hier|dort|dann|sobald|bis|seit|während|obwohl|damit|dadurch|dabei|hierbei|sowohl|entweder|weder|kein|keine|keinen|möglichst|vor allem|eher|relativ)(?=$|[\s,.])/i;
