import type { IntentSamples } from '../intent-samples.ts';

export const GERMAN_INTENT_SAMPLES: IntentSamples = {
  resume: `
    weitermachen / mach weiter / machen wir weiter / lass uns weitermachen / es kann weitergehen / weiter geht's /
    ich bin bereit / ich bin so weit / bin bereit / bereit / fortsetzen / fahr fort / fortfahren / wo waren wir /
    setz die abfrage fort / weiterlernen / ich möchte weitermachen / jetzt kann's weitergehen
  `,
  startReview: `
    starten / los / los geht's / leg los / fang an / anfangen / lass uns anfangen / fangen wir an / frag mich ab /
    frage mich ab / frag mich / frag mich etwas / stell mir fragen / stell mir eine frage / abfragen / teste mich / prüf mich /
    prüfe mich / wiederholung starten / starte die wiederholung / starte eine wiederholung / starte die abfrage / abfrage starten /
    frag meine karten ab / frag mich alle karten ab / frag mich alles ab / wiederhole meine karten / wiederhole alle karten /
    lernen / lass uns lernen / ich möchte lernen / ich will lernen / ich möchte üben / üben / lass uns üben /
    karten lernen / meine karten lernen / karten wiederholen / ich möchte meine karten wiederholen
  `,
  startDeck: `
    frag mich {deck} ab / wiederhole {deck} mit mir / frage mich {deck} ab / frag mich in {deck} ab / frag mich zu {deck} ab / frag mich über {deck} ab /
    frag {deck} ab / frag den stapel {deck} ab / frag mich zum thema {deck} ab / frag mich den stapel {deck} ab /
    teste mich in {deck} / teste mich zu {deck} / prüf mich in {deck} / prüfe mich in {deck} / stell mir fragen zu {deck} /
    stell mir fragen zum thema {deck} /
    {deck} lernen / {deck} üben / lerne {deck} mit mir / üb {deck} mit mir / übe {deck} mit mir / lass uns {deck} lernen /
    lass uns {deck} üben / lass uns {deck} machen / ich möchte {deck} lernen /
    ich möchte {deck} üben / ich will {deck} lernen / starte {deck} / starte den stapel {deck} /
    starte das deck {deck} / öffne den stapel {deck} / öffne das deck {deck} / nimm den stapel {deck} / nimm {deck} /
    wechsle zu {deck} / wechsel zu {deck} / wechsle zum stapel {deck} / mach mit {deck} weiter / den stapel {deck} / stapel {deck}
  `,
  answer: `
    {answer} / das ist ein {answer} / das ist eine {answer} / das ist der {answer} / das ist die {answer} /
    das ist das {answer} / das sind {answer} / das sind die {answer} / das wäre {answer} / das waren {answer} /
    es ist {answer} / es ist ein {answer} / es ist eine {answer} / es ist der {answer} / es ist die {answer} / es ist das {answer} /
    es sind {answer} / ist es {answer} / ist es ein {answer} / ist es eine {answer} / die antwort ist {answer} /
    die antwort lautet {answer} / die antwort wäre {answer} / ich glaube {answer} / ich glaube es ist {answer} /
    ich glaube das ist {answer} / ich glaube es war {answer} / ich glaube das war {answer} / ich denke {answer} /
    ich denke es ist {answer} / ich denke das ist {answer} / ich würde sagen {answer} / ich schätze {answer} /
    ich vermute {answer} / vielleicht {answer} / wahrscheinlich {answer} / vermutlich {answer} / es könnte {answer} sein /
    das könnte {answer} sein / das müsste {answer} sein / das muss {answer} sein / könnte es {answer} sein /
    der heißt {answer} / die heißt {answer} / das heißt {answer} / es heißt {answer} / man nennt es {answer} /
    durch {answer}
  `,
  freeAnswer: `
    meine antwort ist {text} / meine antwort lautet {text} / meine antwort wäre {text} / meine letzte antwort ist {text} /
    ich antworte {text} / ich sage {text} / ich sag mal {text} / ich tippe auf {text} / ich nehme {text} /
    ich meine {text} / mein tipp ist {text} / mein tipp wäre {text} / schreib {text}
  `,
};
