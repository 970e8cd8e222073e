import { type Phrases, phrasesOf } from '../word-tables.ts';
import { folded } from './letters.ts';

/** Carrier phrases: learners frame an answer with them ("ich glaube es ist"), and they are no part of it. */
export const germanCarriers = (): Phrases =>
  phrasesOf(
    folded(`ich glaube es ist
    ich glaube es sind
    ich glaube es war
    ich glaube es waren
    ich glaube das ist
    ich glaube das sind
    ich glaube das war
    ich glaube das waren
    ich glaube das heißt
    ich glaube der heißt
    ich glaube die heißt
    ich glaube die antwort ist
    ich glaube die antwort lautet
    ich glaube
    ich glaub es ist
    ich glaub das ist
    ich glaub das war
    ich glaub
    glaube ich
    ich denke es ist
    ich denke es sind
    ich denke das ist
    ich denke das sind
    ich denke das war
    ich denke die antwort ist
    ich denke
    ich denk
    ich meine es ist
    ich meine das ist
    ich meine das war
    ich meine
    ich meinte
    ich schätze es ist
    ich schätze das ist
    ich schätze
    ich schätz
    ich vermute es ist
    ich vermute das ist
    ich vermute
    ich nehme an es ist
    ich nehme an das ist
    ich nehme an
    ich bin ziemlich sicher es ist
    ich bin mir ziemlich sicher es ist
    ich bin mir sicher es ist
    ich bin sicher es ist
    ich würde sagen es ist
    ich würde sagen das ist
    ich würde sagen das war
    ich würde sagen
    ich würd sagen
    würde ich sagen
    ich würde tippen auf
    ich tippe auf
    ich tippe mal auf
    ich sage
    ich sag
    ich sag mal
    ich sage mal
    sagen wir
    sagen wir mal
    ich nehme
    ich antworte
    es ist
    es sind
    es war
    es waren
    es wäre
    es wird
    es müsste
    es müssten
    es könnte
    es könnten
    es muss
    es heißt
    es handelt sich um
    das ist
    das sind
    das war
    das waren
    das wäre
    das wären
    das müsste
    das müssten
    das könnte
    das könnten
    das muss
    das dürfte
    das heißt
    das nennt man
    man nennt das
    man nennt es
    man sagt
    der heißt
    die heißt
    die heißen
    er heißt
    sie heißt
    sie heißen
    er ist
    sie ist
    sie sind
    ist es
    ist das
    sind es
    sind das
    war es
    war das
    waren das
    wäre das
    könnte es
    könnte das
    könnten das
    heißt es
    heißt das
    ist das nicht
    ist es nicht
    ist der nicht
    ist die nicht
    sind das nicht
    sind es nicht
    war das nicht
    war es nicht
    war der nicht
    war die nicht
    waren das nicht
    waren es nicht
    wäre das nicht
    könnte das nicht
    könnten das nicht
    müsste das nicht
    heißt das nicht
    heißt es nicht
    heißt der nicht
    heißt die nicht
    hieß das nicht
    hieß der nicht
    hieß die nicht
    nennt man das nicht
    die antwort ist
    die antwort lautet
    die antwort wäre
    die antwort war
    die richtige antwort ist
    die richtige antwort lautet
    meine antwort ist
    meine antwort lautet
    meine antwort wäre
    mein tipp ist
    mein tipp wäre
    antwort ist
    antwort
    vielleicht ist es
    vielleicht ist das
    vielleicht
    wahrscheinlich ist es
    wahrscheinlich ist das
    wahrscheinlich
    vermutlich
    möglicherweise
    eventuell
    wohl
    bestimmt
    sicher ist es
    lass mich überlegen
    lass mich nachdenken
    moment
    mal überlegen
    mal sehen
    so etwas wie
    sowas wie
    so was wie
    meinst du
    du meinst`),
  );

/** The same after an answer ("glaube ich"). */
export const germanTrailers = (): Phrases =>
  phrasesOf(
    folded(`glaube ich
    glaub ich
    glaube ich mal
    glaub ich mal
    glaube ich jedenfalls
    denke ich
    denk ich
    denke ich mal
    denk ich mal
    meine ich
    mein ich
    schätze ich
    schätz ich
    schätze ich mal
    vermute ich
    nehme ich an
    würde ich sagen
    würd ich sagen
    würde ich mal sagen
    würde ich tippen
    tippe ich
    tippe ich mal
    sage ich
    sage ich mal
    sag ich
    sag ich mal
    richtig
    stimmt das
    ist das richtig
    oder
    oder nicht
    oder so
    oder so ähnlich
    oder so was
    oder sowas
    oder so etwas
    nicht wahr
    ne
    ja
    gell
    sein
    heißen
    vielleicht
    wahrscheinlich
    vermutlich
    eventuell
    wenn ich mich recht erinnere
    wenn ich mich richtig erinnere
    wenn ich mich nicht irre
    ich bin nicht sicher
    ich bin mir nicht sicher
    bin mir nicht sicher
    aber ich bin nicht sicher
    aber ich bin mir nicht sicher
    aber nicht sicher
    ganz sicher
    auf jeden fall
    auf alle fälle
    natürlich
    genannt
    bitte`),
  );
