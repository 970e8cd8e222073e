import { folded } from './letters.ts';

/** Words by the group in which one excludes the others; a line is a group. */
const groups = (text: string): ReadonlyMap<string, string> =>
  new Map(
    folded(text)
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line])),
  );

export const germanOpposites = (): ReadonlyMap<string, string> =>
  groups(`norden süden osten westen
    nord süd ost west
    nördlich südlich östlich westlich
    nördliche südliche östliche westliche
    links rechts
    linke rechte
    linker rechter
    linkes rechtes
    linken rechten
    oben unten
    obere untere
    oberer unterer
    vorne hinten
    vorn hinten
    innen außen
    innere äußere
    innerer äußerer
    intern extern
    interne externe
    interner externer
    hinauf hinab
    hoch niedrig tief
    hohe niedrige tiefe
    hoher niedriger tiefer
    höher niedriger tiefer
    höchste niedrigste tiefste
    höchstens mindestens
    maximal minimal
    maximum minimum
    maximale minimale
    steigt sinkt fällt
    steigen sinken fallen
    steigend sinkend fallend
    steigende sinkende fallende
    zunahme abnahme
    nimmt zunimmt abnimmt
    wächst schrumpft
    anstieg abfall
    erhöht senkt verringert
    erhöhen senken verringern
    positiv negativ
    positive negative
    positiver negativer
    heiß kalt
    warm kalt
    warme kalte
    vor nach
    vorher nachher
    über unter
    oberhalb unterhalb
    mehr weniger
    meisten wenigsten
    größer kleiner
    größte kleinste
    länger kürzer
    schneller langsamer
    schnell langsam
    eingabe ausgabe
    eingang ausgang
    lesen schreiben
    öffentlich privat
    öffentliche private
    öffentlicher privater
    synchron asynchron
    synchrone asynchrone
    symmetrisch asymmetrisch
    symmetrische asymmetrische
    verschlüsseln entschlüsseln
    verschlüsselung entschlüsselung
    verschlüsselt entschlüsselt
    waagerecht senkrecht
    waagrecht senkrecht
    horizontal vertikal
    primär sekundär
    primäre sekundäre
    dur moll
    männlich weiblich sächlich
    alt neu
    alte neue
    früh spät
    anfang ende
    beginn ende
    wahr falsch
    richtig falsch
    ja nein
    tag nacht
    sommer winter frühling herbst
    mann frau
    vater mutter sohn tochter bruder schwester
    könig königin
    kaiser kaiserin
    prinz prinzessin
    schwarz weiß rot grün blau gelb orange violett rosa braun grau
    schwarze weiße rote grüne blaue gelbe violette braune graue
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    arterien venen
    arterie vene
    anode kathode
    säure base
    sauer basisch
    konvex konkav
    breitengrad längengrad
    mitose meiose
    import export
    importe exporte
    angebot nachfrage
    parallel seriell
    gerade ungerade
    immer nie
    innerhalb außerhalb
    legal illegal
    endlich unendlich
    stetig unstetig
    aktiv passiv
    singular plural
    nominativ genitiv dativ akkusativ`);
