import { type Phrases, phrasesOf } from '../word-tables.ts';
import { folded } from './letters.ts';

/** Only what comes after one of these counts. */
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

/** The same after a word that can end an answer. */
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

/** Between what is denied and what is meant. */
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
