import type { NoteTerms } from '../note-words.ts';
import { isField } from './note-fields.ts';

const REMARK =
  /^(?:hinweise?|anmerkung(?:en)?|merke|merksatz|achtung|wichtig|tipp|beispiele?|bsp|z\. ?b|d\. ?h|u\. ?a|quellen?|siehe|siehe auch|vgl|todo|fazit|zusammenfassung|frage|antwort|f|a|seite|s|kapitel|abb(?:ildung)?|tabelle|bild|datum|stand|autor(?:en)?|status|tags?|link|links|aufgabe(?: \d+)?|lösung|schritt \d+|fall \d+|warum|wann|wo|wer|wie|was|wozu|problem|idee|formel|note|notiz|exkurs|ps|update|thema|fach|lehrer\w*|dozent\w*|lehrperson|voraussetzung|ergebnis|gesucht|gegeben|also|folglich|dh|bzw|hier|oder|und|einerseits|andererseits|anderseits|erstens|zweitens|drittens|generell|allgemein|meist|dazu|danach|zuerst|dann)$/i;
const CARRIES_ON =
  /^(?:dann|danach|außerdem|zuletzt|zum schluss|aber|und|oder|wenn|falls|sobald|während|weil|jedoch|daher|deshalb|somit|zum beispiel|im extremfall|hierbei|dabei|bei|mit|durch|nach|vor|für|aus|in|im|auf|je|um|es|man|wir|sie|er|dies\w*|zwei|drei|vier|fünf|sechs|sieben|das ist|die folgende\w*|folgende\w*)\b/i;
const SECRET =
  /\b(?:mein |meine |das |dein |wlan[- ]?|admin[- ]?|root[- ]?|standard[- ]?)?(?:passw(?:ort|örter)|kennwort|pin|puk|tan|api[ _-]?(?:key|schlüssel)|geheimschlüssel|zugangsdaten|token|kreditkarte|iban|lizenzschlüssel|benutzername|password|user(?:name)?)(?: ist| lautet)?\s*[:=]/i;
const ORDER =
  /^(?:(?:stufe|schritt|phase|klasse|grad|gruppe|fall|teil|kapitel|abschnitt|einheit|woche|tag|vorlesung|lektion|option|frage|beispiel|abbildung|tabelle|punkt|nummer|nr\.?|version|runde|akt|szene|zeile|spalte|typ|ebene|schicht|level|normalform|artikel|art\.?|absatz|abs\.?|satz)\s*)?(?:[IVX]{1,4}[ab]?|\d+\.?|[a-z]|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|vierte[rsnm]?|letzte[rsnm]?|nächste[rsnm]?|eins|zwei|drei)$/i;
const CUT_BEHIND =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|von|vom|zu|zum|zur|in|im|an|am|auf|aus|bei|beim|mit|für|durch|nach|vor|um|über|unter|als|wie|ist|sind|wird|werden|hat|sehr|mehr|dass|ihre?|seine?)$/i;
const CUT_BEFORE =
  /^(?:und|oder|aber|dann|welche[rsmn]?|wenn|weil|da|es|er|sie|man|dies\w*|jene\w*|deren|dessen|ihre?[rsmn]?|seine?[rsmn]?|wir|du|ich|auch|nicht|vorhanden|wahr|falsch|kein|keine|keiner|ja|nein|gleich|andere[rsmn]?|oben|unten|viele|einige|dinge|sachen|usw|etc|siehe|daher|deshalb|somit|dadurch|dabei)(?:$|\s)/i;

/** Brackets and quotation marks that do not close. */
const isOpen = (text: string): boolean =>
  text.split('(').length !== text.split(')').length || text.split('"').length % 2 === 0 || /„[^“”]*$/.test(text);

export const TERMS: NoteTerms = {
  isRemark: (left) => REMARK.test(left),
  isSecret: (text) => SECRET.test(text),
  isTask: (text) =>
    /\b(?:TODO|FIXME|TBD|noch (?:ergänzen|zu ergänzen|offen|machen|nachtragen)|folgt noch|wird ergänzt|nachtragen|Platzhalter)\b/i.test(
      text,
    ),
  withoutVerb: (left) =>
    left.replace(/ (?:ist|sind|bedeutet|bezeichnet|heißt|heisst|steht für|wird definiert als|nennt man)$/i, ''),
  isField,
  isOrder: (text) => ORDER.test(text.trim()),
  isFragment: (answer) =>
    /^\p{Ll}+(?:e|en|er|es|em)$/u.test(answer) || CUT_BEHIND.test(answer) || CUT_BEFORE.test(answer) || isOpen(answer),
  carriesOn: (left) => CARRIES_ON.test(left),
};
