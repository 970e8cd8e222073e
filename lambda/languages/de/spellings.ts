import { keptWords } from '../word-tables.ts';
import { folded } from './letters.ts';

/** Abbreviations, both spellings where the Duden allows two, and what a keyboard without umlauts makes of common words. */
export const germanSpellings = (): ReadonlyMap<string, string> =>
  keptWords(
    folded(`doktor dr
    professor prof
    sankt st
    nummer nr num
    straße str strasze
    gesellschaft ges
    beispielsweise bspw zb
    beziehungsweise bzw
    circa ca zirka
    inklusive inkl
    maximal max
    minimal min
    million mio
    milliarde mrd
    fotosynthese photosynthese
    foto photo
    fotografie photographie
    grafik graphik
    biografie biographie
    geografie geographie
    fotograf photograph
    telefon telephon
    potenzial potential
    potenziell potentiell
    differenzial differential
    delfin delphin
    fantasie phantasie
    rhythmus rythmus
    oxid oxyd
    kohlendioxid kohlenstoffdioxid kohlendioxyd
    kalzium calcium
    kohlenmonoxid kohlenstoffmonoxid
    äther ether
    ethanol äthanol
    jod iod
    client klient
    usa us amerika
    großbritannien uk
    juni juno
    juli julei
    samstag sonnabend
    okay ok
    für fuer
    über ueber
    fünf fuenf
    zwölf zwoelf
    größe groesse
    größer groesser
    höhe hoehe
    höchstens hoechstens
    früh frueh
    müller mueller
    könig koenig
    königin koenigin
    köln koeln
    münchen muenchen
    österreich oesterreich
    schlüssel schluessel
    verschlüsselung verschluesselung
    verfügbarkeit verfuegbarkeit
    wärme waerme
    stärke staerke
    säure saeure
    länge laenge
    fläche flaeche
    fähigkeit faehigkeit
    äquator aequator
    ökologie oekologie
    übung uebung`),
  );
