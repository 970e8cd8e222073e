import { type Phrases, phrasesOf } from '../word-tables.ts';
import { folded } from './letters.ts';

/** Self-repairs ("nein warte"): only what comes after one of them counts. */
export const germanCorrections = (): Phrases =>
  phrasesOf(
    folded(`nein warte
    nein moment
    warte nein
    moment nein
    nein nein
    nee warte
    nee moment
    ach nein
    ach nee
    nein doch
    nein quatsch
    quatsch
    quatsch ich meine
    ich meine nein
    nein ich meine
    nein ich meinte
    ich meinte
    ich wollte sagen
    entschuldigung ich meine
    sorry ich meine
    entschuldigung nein
    sorry nein
    besser gesagt
    beziehungsweise nein
    vielmehr
    korrektur
    ich korrigiere
    ich verbessere
    nein es ist
    nein das ist
    nein es sind
    nein das sind
    doch lieber
    nein lieber
    stopp nein
    halt nein
    ach quatsch
    oh nein
    ich nehme das zurück
    mein fehler`),
  );

/** Self-repairs only after a word that can end an answer: elsewhere they are words of the answer. */
export const germanBriefCorrections = (): Phrases =>
  phrasesOf(
    folded(`nein
    nee
    ne
    warte
    moment
    sorry
    entschuldigung
    quatsch
    ups`),
  );

/** Between the denied answer and the one that is meant: "nicht Bonn, sondern Berlin". */
export const germanTurns = (): Phrases =>
  phrasesOf(
    folded(`sondern
    es ist
    es war
    das ist
    das war
    es sind
    das sind`),
  );
