import type { HeardPatterns } from '../../heard-patterns.ts';

/** Beginning a review, of all cards or of one deck's. */
export const REVIEWING = {
  start: `
    los / los [jetzt] gehts / auf gehts / los geht's / auf geht's / fang an / fange an / fangen wir an / leg los / lege los / legen wir los /
    beginn / beginne / beginnen wir / starte / starten / starten wir / [einfach] anfangen / weiterlernen / weiter üben / weiter lernen /
    (lass|lasst) uns [jetzt|endlich|weiter] (anfangen|beginnen|starten|loslegen|lernen|üben|weiterlernen|weitermachen|wiederholen) /
    (frag|frage) mich [jetzt|mal|noch mal|weiter] ab / (prüf|prüfe|teste) mich / stell mir [jetzt|mal|noch] [ein paar|weitere] fragen /
    [ich] (möchte|will|würde gern|würde gerne) [jetzt|weiter] (lernen|üben|wiederholen|anfangen|abgefragt werden) /
    (starte|beginne|beginn|öffne) [die|eine|meine] (wiederholung|abfrage|übung|lernrunde|runde) /
    (wiederhole|wiederholen|lerne|lernen|übe|üben) [wir] [alle|alle meine|meine|die] (karten|karteikarten|fälligen karten) /
    [kannst du|könntest du|würdest du] mich [jetzt|bitte] abfragen / (frag|frage) mich alles ab / (wiederhole|wiederholen|lerne|lernen|übe|üben) [wir] alles / noch eine runde / neue runde
  `,
  'start-deck': `
    (frag|frage) mich [jetzt|bitte|lieber|mal] [in|zu|zum thema|über|den stapel|das deck] {deck} ab /
    (frag|frage) mich [jetzt|bitte|lieber|mal] (nach|zu|über|zum thema) [den|der|dem|die|das] {deck} /
    (frag|frage) [den stapel|das deck|die karten] {deck} ab /
    [kannst du|könntest du|würdest du] mich [jetzt|bitte|mal] (in|zu|über) {deck} abfragen /
    (teste|prüf|prüfe) mich [jetzt|bitte|lieber|mal] (in|zu|über|zum thema) {deck} /
    (stell|stelle) mir [jetzt|bitte|lieber|mal] [ein paar|eine|noch eine|noch] (fragen|frage|karten|karte) (zu|zum thema|über|aus|von) [dem stapel|dem deck] {deck} /
    (lass|lasst) uns [jetzt|lieber|mal] [mit|an] {deck} (lernen|üben|machen|wiederholen|weitermachen|anfangen) /
    [ich] (möchte|will|würde gern|würde gerne) [jetzt|lieber|mal] [mit] {deck} (lernen|üben|machen|wiederholen|weitermachen|anfangen) /
    (lerne|übe|üb|wiederhole) [jetzt|bitte] {deck} [mit mir] /
    (starte|öffne|nimm) [jetzt|bitte|lieber] (den stapel|das deck|das thema|die karten) [zu|von|über] {deck} /
    (wechsel|wechsle|wechseln wir|geh|gehe|spring|springe) [jetzt|bitte|lieber|mal] (zu|zum stapel|zum deck|zum thema) {deck} /
    (mach|mache|machen wir) [jetzt|bitte|lieber|mal] [mit] [dem stapel|dem deck] {deck} weiter /
    (stapel|den stapel|das deck|thema) {deck}
  `,
} satisfies HeardPatterns['meanings'];
