import type { ModelOnlyWords } from '../model-words.ts';

/**
 * The answers stand for the kinds that Alexa has to recognise, of one word to six; no deck's cards are meant.
 *
 * The invocation name is German, though the skill's brand is English: Amazon advises against words of another language,
 * which speakers pronounce in many ways and a German recogniser writes in as many
 * (docs/decisions/0023-a-german-name-to-call.md).
 */
export const GERMAN_MODEL_WORDS: ModelOnlyWords = {
  invocationName: 'sprechende lernkarten',
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
