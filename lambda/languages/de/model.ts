import type { ModelWords } from '../model-words.ts';

/**
 * No answer's sample begins as commands and asides do ("das ist blöd", "was ist fällig"): Alexa would tell the rest alone.
 *
 * The answers stand for the kinds that Alexa has to recognise, of one word to six; no deck's cards are meant.
 *
 * The invocation name is German, though the skill's brand is English: Amazon advises against words of another language,
 * which speakers pronounce in many ways and a German recogniser writes in as many
 * (docs/decisions/0023-a-german-name-to-call.md).
 */
export const GERMAN_MODEL_WORDS: ModelWords = {
  invocationName: 'sprechende lernkarten',
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
  elicitedAnswer: `
    {text} / das ist {text} / es ist {text} / die antwort ist {text} / ich glaube {text} / ich glaube das ist {text} /
    ich sagte {text}
  `,
  answers: `
    fotosynthese / die mitochondrien / dynamo d. b. / s. q. s. / lambda / a. w. s. lambda / der lastverteiler /
    eine warteschlange / die verfügbarkeitszone / fünfzehn minuten / fünf sekunden / vierundzwanzig stunden / sieben tage /
    tausend / zehntausend / zweihundertsechsundfünfzig kilobyte / vierhundert / neunundneunzig komma neun prozent / drei / zwölf /
    null / anderthalb liter / ein drittel / neunzehnhundertvierundachtzig / siebzehnhundertneunundachtzig / im jahr neunzehnhundertfünfundvierzig /
    der dritte oktober / am vierzehnten juli / berlin / neuseeland / der mount everest / die zugspitze / der pazifische ozean /
    marie curie / isaac newton / martin luther / johann wolfgang von goethe / karl der große / friedrich der zweite / die französische revolution /
    der westfälische friede / der dreißigjährige krieg / sauerstoff / kohlendioxid / natriumchlorid / h. zwei o. / die linke herzkammer /
    die roten blutkörperchen / die lichtgeschwindigkeit / das zweite newtonsche gesetz / kraft gleich masse mal beschleunigung /
    die wurzel aus zwei / zwei hoch zweiunddreißig / eine primzahl / binäre suche / eine hashtabelle / eine verkettete liste /
    der bundestag / das grundgesetz / die soziale marktwirtschaft / wahr / unwahr / alle beide / keins von beiden / das erste / die zweite /
    antwort b. / haben / der hund / el perro / la biblioteca / good morning / rot grün und blau / legislative exekutive und judikative /
    es verschlüsselt die daten / weil es automatisch skaliert / wenn eine datei hochgeladen wird / indem man mehr kopien anlegt /
    damit anfragen wiederholt werden
  `,
  decks: `
    europa / serverless / a. w. s. lambda / cloud computing / netzwerke / datenbanken / informatik / algorithmen / betriebssysteme /
    biologie / anatomie / chemie / organische chemie / physik / mathe / lineare algebra / statistik / weltgeschichte /
    deutsche geschichte / erdkunde / hauptstädte / kunstgeschichte / musiktheorie / philosophie / volkswirtschaftslehre / b. w. l. /
    staatsrecht / strafrecht / englisch / englische vokabeln / französische verben / spanisch / latein / medizinische fachbegriffe /
    einbürgerungstest / führerschein theorie / bewerbungsfragen / kapitel drei
  `,
  elicitations: 'Sag die Antwort noch einmal. / Wie lautet die Antwort?',
};
