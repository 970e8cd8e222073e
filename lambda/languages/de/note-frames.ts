import type { NoteFrames } from '../note-frames.ts';
import { capitalised } from '../capitalised.ts';
import { askedField } from './note-fields.ts';
import { listed, withinSentence } from './note-phrases.ts';
import { isGeneric, namesOwner } from './note-titles.ts';
import { formOf } from './note-verbs.ts';

/** "Insulin: Was senkt es?": a question that would stand in the air names what it is about before it asks. */
const about = (subject: string, question: string): string =>
  subject === '' ? question : `${capitalised(subject)}: ${question}`;

/** "der" and "ein" name what "heißt" so; any other article has one form for that and for what one "nennt". */
const IS_NAMED = /^(?:der|ein|jeder|derjenige|einer der|eines der)\s/i;

const whatIsCalled: NoteFrames['whatIsCalled'] = ({ said, subject }) => {
  const goesOn = withinSentence(said).replace(/[.;\s]+$/, '');
  switch (formOf(said)) {
    case 'thing':
      return about(subject, `${IS_NAMED.test(said) ? 'Wie heißt' : 'Wie nennt man'} ${goesOn}?`);
    case 'deed':
      return about(subject, `Was ${goesOn}?`);
    case 'deeds':
      return about(
        subject,
        `${subject === '' ? 'Was für Dinge' : 'Welche'} ${goesOn.charAt(0).toLowerCase()}${goesOn.slice(1)}?`,
      );
    case 'when':
      return about(subject, `Wie nennt man es, ${goesOn}?`);
    default:
      return `Welcher Begriff${subject === '' ? '' : ` zum Thema ${subject}`} ist gemeint: ${goesOn}?`;
  }
};

/** A kind in the plural names its things as a subject does: "Rechtsformen: Wie heißt ...?" */
const whichThing: NoteFrames['whichThing'] = ({ kind, subject, said, names }) => {
  const whole = kind === '' || isGeneric(kind) ? subject : kind;
  return whatIsCalled({ said, subject: whole, names });
};

const whichOf: NoteFrames['whichOf'] = ({ options, lead, said }) => {
  const goesOn = withinSentence(said);
  const form = formOf(said);
  const asked = options.length === 2 ? 'Welches von beiden ist gemeint' : 'Welches davon ist gemeint';
  const question =
    form === 'deed' ? `Was davon ${goesOn}?` : form === 'when' ? `${asked}, ${goesOn}?` : `${asked}: ${goesOn}?`;
  return about(lead, `${listed(options, 'oder')}: ${question}`);
};

/** "Was ist die Ursache von Masern?"; a field of unknown gender is asked for without its article. */
function askForField(field: string, subject: string): string {
  const asked = askedField(field);
  if (asked === null) return `${subject}: Was gehört zu ${field}?`;
  return about(subject, `Was ${asked}?`);
}

const whatIsValue: NoteFrames['whatIsValue'] = ({ term, kind, subject }) => {
  if (kind !== '') return about(kind, `Was gehört zu ${term}?`);
  return subject === ''
    ? `Was ist ${askedField(term)?.replace(/^(?:ist|sind) /, '') ?? term}?`
    : askForField(term, subject);
};

const COUNTS: Readonly<Record<number, string>> = {
  2: 'zwei',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  6: 'sechs',
  7: 'sieben',
};

const nameAll: NoteFrames['nameAll'] = ({ count, title, subject, isOpenEnded }) => {
  const kind = title
    .replace(/^(?:die|einige|seine|ihre)\s+/i, '')
    .replace(/^(?:zwei|drei|vier|fünf|sechs|sieben|\d)\s+/i, '')
    // "Wichtige Merkmale", behind "die": "die wichtigen Merkmale".
    .replace(
      /^(\p{L})(\p{Ll}+e) (?=\p{Lu})/u,
      (_, first: string, rest: string) => `${first.toLowerCase()}${rest}${isOpenEnded ? '' : 'n'} `,
    );
  const which = `Nenne ${isOpenEnded ? '' : 'die '}${COUNTS[count] ?? String(count)} ${kind}`;
  if (subject === '' || namesOwner(title) || title.toLowerCase().includes(subject.toLowerCase())) return `${which}.`;
  // Most nouns cannot stand behind "von" without their article.
  return `${subject}: ${which}.`;
};

const nameThoseOf: NoteFrames['nameThoseOf'] = ({ count, term, subject }) =>
  about(subject, `${term}: Nenne die ${COUNTS[count] ?? String(count)}, die dazugehören.`);

/** Languages as tables of vocabulary name them. */
const LANGUAGE =
  /^(?:Deutsch|Englisch|Französisch|Spanisch|Italienisch|Portugiesisch|Niederländisch|Latein(?:isch)?|(?:Alt)?Griechisch|Russisch|Polnisch|Schwedisch|Norwegisch|Dänisch|Finnisch|Türkisch|Arabisch|Hebräisch|Japanisch|Chinesisch|Koreanisch|Tschechisch|Ungarisch|Ukrainisch)$/i;

const whatIsWordIn: NoteFrames['whatIsWordIn'] = (header, word) =>
  LANGUAGE.test(header) ? `Wie heißt ${word} auf ${capitalised(header.toLowerCase())}?` : null;

const whatIsCell: NoteFrames['whatIsCell'] = ({ header, row, subject }) => {
  const owner = row.toLowerCase().includes(subject.toLowerCase()) ? '' : subject;
  const asked = askedField(header);
  // "Die Arten von Gütern von Eigentum" belong to nobody.
  if (asked !== null && / (?:von|der|des|für|nach) /.test(header)) return about(owner, about(row, `Was ${asked}?`));
  return asked === null ? null : about(owner, `Was ${asked} von ${row}?`);
};

const GAP = 'Lücke';

export const FRAMES: NoteFrames = {
  whatIsCalled,
  about,
  whatIsWordIn,
  whatIsCell,
  whatIsField: ({ field, subject }) => askForField(field, subject),
  whichThing,
  whichOf,
  whenWas: ({ said }) => `Wann war das: ${withinSentence(said)}?`,
  inWhichYear: ({ said }) => `In welchem Jahr war das: ${withinSentence(said)}?`,
  whatIsValue,
  nameAll,
  nameThoseOf,
  whatFollows: ({ step, flow }) => about(flow, `Was folgt direkt auf ${step.replace(/\?+$/, '')}?`),
  whatToChoose: ({ question }) => question,
  gap: GAP,
  fillGap: ({ before, after }) => `Ergänze: ${before} ${GAP} ${after}`,
};
