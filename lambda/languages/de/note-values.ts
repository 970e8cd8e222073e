import type { NoteValues } from '../note-words.ts';

export const MONTH =
  'Jan(?:uar|\\.)?|Feb(?:ruar|\\.)?|März|Apr(?:il|\\.)?|Mai|Juni|Juli|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dez(?:ember|\\.)?';
const YEARS = '\\d{3,4}(?:\\s?(?:v\\.|n\\.)\\s?Chr\\.?)?(?:\\s?(?:[–-]|bis)\\s?\\d{2,4})?';
const DATE = new RegExp(
  `^(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}|(?:(?:ca\\.|circa|um|etwa|im Jahr|seit|ab)\\s)?(?:(?:\\d{1,2}\\.\\s?)?(?:${MONTH})\\s)?${YEARS})$`,
  'i',
);
const QUANTITY =
  /^(?:ca\. ?|circa |etwa |rund |ungefähr |bis zu |höchstens |mindestens |max(?:imal|\.)? ?|min(?:imal|\.)? ?|mehr als |unter |über |~|≈)?[$€£]?\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?(?:\s?(?:%|°?[\p{L}/]+)){0,3}$/iu;

/** Every noun has a capital, so that only a first name and a family name tell a name. */
const PERSON = /^\p{Lu}\p{Ll}+(?: (?:von|van|de|zu)(?: der)?)?(?: \p{Lu}\p{Ll}+){1,2}$/u;

const ADJECTIVE =
  /^\p{L}+(?:isch|lich|ig|bar|sam|iv|al|ell|är|ant|ent|los|voll|haft|end|nd|kt|rt|ht|roß|roß|ross|ein|ohe|ehr|uell)e[rsn]? /u;

export const VALUES: NoteValues = {
  isDate: (text) => DATE.test(text.trim()),
  isQuantity: (text) => QUANTITY.test(text),
  isProperName: (text) => PERSON.test(text) && !ADJECTIVE.test(text),
  tellsWhatHappened: (left) =>
    /^(?:geboren|gestorben|gegründet|erfunden|entdeckt|erbaut|gebaut|veröffentlicht|eingeführt)$/i.test(left),
};
