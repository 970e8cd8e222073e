import { type Pole, poles } from '../opposite-poles.ts';
import { folded } from './letters.ts';

/** Antonyms, a group a line; words on the same side of a bar are synonyms. */
export const germanOpposites = (): ReadonlyMap<string, readonly Pole[]> =>
  poles(
    folded(`norden süden osten westen
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
    hoch hohe hoher hohes hohen | niedrig niedrige niedriger niedriges niedrigen tief tiefe tiefer tiefes tiefen
    höher | niedriger tiefer
    höchste höchster höchstes höchsten | niedrigste niedrigster niedrigstes niedrigsten tiefste tiefster tiefsten
    höchstens mindestens
    maximal minimal
    maximum minimum
    maximale minimale
    steigt stieg steigen gestiegen steigend steigende wächst wuchs wachsen zunimmt zunehmen erhöht erhöhen erhöhte steigert steigern | sinkt sank sinken gesunken sinkend sinkende fällt fiel fallen gefallen fallend fallende schrumpft schrumpfen abnimmt abnehmen senkt senken senkte verringert verringern verringerte begrenzt begrenzen begrenzte beschränkt beschränken mindert mindern
    zunahme anstieg wachstum | abnahme abfall rückgang
    plus addieren addiert addition | minus subtrahieren subtrahiert subtraktion
    multiplizieren multipliziert multiplikation | dividieren dividiert division
    mit | ohne
    erlaubt erlauben zulässt | verbietet verbieten verboten verhindert verhindern
    nimmt aufnimmt aufnehmen absorbiert absorbieren | abgibt abgeben emittiert emittieren
    zieht anzieht anziehen | stößt abstößt abstoßen
    gewinnt gewinnen gewann | verliert verlieren verlor
    kauft kaufen kaufte | verkauft verkaufen verkaufte
    sendet senden | empfängt empfangen
    öffnet öffnen offen | schließt schließen geschlossen
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
    wenn bevor
    sobald bevor
    kreuz kreuze | be bes
    monoxid dioxid trioxid
    kühlt abkühlt kühlen abkühlen kälter kühler | wärmt erwärmt erhitzt wärmen erwärmen erhitzen wärmer heißer
    laut lauter leise leiser
    schuldig unschuldig
    teuer billig
    teuer günstig
    gestern heute morgen vorgestern übermorgen
    merkur venus erde mars jupiter saturn uranus neptun
    afrika asien europa antarktis australien
    proton protonen | neutron neutronen | elektron elektronen
    soll haben
    käufer verkäufer
    gläubiger schuldner
    kläger beklagter
    eigentum besitz
    fest flüssig gasförmig
    zähler nenner
    sinus kosinus tangens
    transitiv intransitiv
    dominant rezessiv
    verkürzt verkürzen kürzer | verlängert verlängern länger
    nominativ genitiv dativ akkusativ`),
  );
