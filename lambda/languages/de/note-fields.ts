type Gender = 'der' | 'die' | 'das';
/** Fields that many subjects have, by the gender that their question needs; what is in the plural stands apart. */
const FIELDS: Readonly<Record<Gender, string>> = {
  die: 'ursache definition bedeutung beschreibung funktion aufgabe therapie behandlung diagnose diagnostik prognose prävention prophylaxe epidemiologie ätiologie pathogenese pathophysiologie klinik anatomie physiologie klassifikation einteilung wirkung anwendung indikation kontraindikation dosierung dosis häufigkeit inzidenz prävalenz komplexität laufzeit formel einheit größe länge breite höhe masse temperatur geschwindigkeit dichte farbe form struktur lage hauptstadt währung fläche bevölkerung sprache religion regierungsform übersetzung aussprache herkunft epoche gattung handlung sprachebene ursprung innervation blutversorgung versorgung zusammensetzung syntax eingabe ausgabe rückgabe methode folge auswirkung konsequenz grundlage idee kritik absicht intention rolle formulierung rechtsgrundlage voraussetzung rechtsfolge haftung rechtsform leitung mitgliederzahl einwohnerzahl reichweite übertragungsrate bandbreite spannung stromstärke leistung frequenz wellenlänge ladung',
  der: 'vorteil nachteil zweck sinn name autor dichter verfasser begründer gründer erfinder entdecker ort zeitraum ablauf aufbau verlauf standort preis umfang inhalt ursprung ansatz muskel nerv erreger wirkstoff wirkmechanismus mechanismus port typ grund anlass auslöser gegenstand tatbestand titel stoff wert normalwert radius durchmesser druck strom widerstand',
  das: 'ziel merkmal symptom beispiel datum jahr gewicht volumen alter thema motiv protokoll medikament organ enzym hormon verfahren ergebnis fazit gegenteil synonym antonym symbol format gesetz prinzip material vorkommen genre kapital stammkapital mindestkapital organ vertretungsorgan gegenmittel mittel',
};
const PLURALS =
  'ursachen symptome vorteile nachteile merkmale eigenschaften aufgaben funktionen ziele beispiele arten typen formen schritte phasen komplikationen risikofaktoren folgen gründe nebenwirkungen indikationen kontraindikationen methoden bestandteile komponenten maßnahmen voraussetzungen auswirkungen konsequenzen parameter werte zutaten figuren themen motive autoren werke anwendungen einsatzgebiete quellen organe stärken schwächen grenzen probleme kosten einheiten befehle anzeichen kennzeichen besonderheiten kritikpunkte';
const OTHERS =
  'pro contra kontra info infos hinweis tipp details anmerkung bemerkung siehe quelle link kapitel zusammenfassung überblick sonstiges allgemein allgemeines hintergrund kontext wann wo wer wie was warum wozu klinisches bild leitsymptom goldstandard mittel der wahl';

const genders: ReadonlyMap<string, Gender> = new Map(
  (['die', 'der', 'das'] as const).flatMap((gender) =>
    FIELDS[gender].split(' ').map((word) => [word, gender] as const),
  ),
);
const plurals: ReadonlySet<string> = new Set(PLURALS.split(' '));
const others: ReadonlySet<string> = new Set(OTHERS.split(' '));

/** The word a field turns on: what stands before "der", "von" and the like, or last. */
const headOf = (field: string): string =>
  (field.split(/ (?:der|des|von|vom|für|bei|in|im|zur|zum) /)[0] ?? '').split(' ').at(-1) ?? '';

/** "Symptome", "Typische Ursachen": what many subjects have. */
export function isField(term: string): boolean {
  const word = headOf(term).toLowerCase();
  return genders.has(word) || plurals.has(word) || others.has(term.toLowerCase()) || others.has(word);
}

/**
 * A field with its article and verb, "ist die Ursache", "sind die Symptome"; null where its gender is not known: of its
 * own and of the words whose endings tell it ("-ung", "-heit").
 */
export function askedField(field: string): string | null {
  if (/ (?:und|oder) |[/&,:]/.test(field)) return null;
  const word = headOf(field).toLowerCase();
  // "Typische Ursachen" stands behind an article in another form.
  const named = field.replace(
    /^(\p{Lu}?\p{L}+)e (?=\p{Lu})/u,
    (_, stem: string) => `${stem.charAt(0).toLowerCase()}${stem.slice(1)}${plurals.has(word) ? 'en' : 'e'} `,
  );
  if (plurals.has(word)) return `sind die ${named}`;
  const gender = genders.get(word) ?? byEnding(word);
  return gender === null || (/^\p{L}+e[rsnm] /u.test(field) && headOf(field).includes(' '))
    ? null
    : `ist ${gender} ${named}`;
}

function byEnding(word: string): Gender | null {
  if (/(?:ung|heit|keit|schaft|tion|sion|tät|ik|enz|anz|zahl|dauer|art|form|rate|stärke|größe|stadt)$/.test(word))
    return 'die';
  if (/(?:chen|lein|ment|jahr|datum|mittel|verfahren|system|volumen|ergebnis)$/.test(word)) return 'das';
  return /(?:ismus|ling|wert|preis|name|grad|stoff|ort|zeitraum|zweck)$/.test(word) ? 'der' : null;
}
