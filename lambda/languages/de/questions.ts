import { sentences } from '../../speech/sentences.ts';

/** Verbs that ask without a question mark ("Nenne die drei Teile."), after a lead ("Noch einmal: nenne ...") too. */
const ASKING =
  /^(?:[^:.?!]{1,24}: )?["'„“(]*(?:und |oder |dann |bitte |nun )?(?:nenne?|sage?|zähle?|gib|gebe|beschreibe?|erkläre?|erläutere|definiere|begründe|vervollständige|ergänze|übersetze?|buchstabiere|vergleiche|unterscheide|bestimme?|berechne|rechne|löse?|wähle?|ordne|schreibe?|setze?|stelle?|liste|fülle?|fasse|skizziere|bilde?|konjugiere|dekliniere|wahr oder falsch|richtig oder falsch)(?![\p{L}\p{N}])/iu;

const ENDS_AS_QUESTION = /\?["'”“’)\]]*$/;
const INNER_QUESTION = /\?+(["'”“’)\]]*)(?=\s)/g;
const CLOSING = /[\s.,;:!…-]+$/;

/** True where a sentence asks for something: it ends with a question mark, or begins with a verb that asks. */
export function isAsking(sentence: string): boolean {
  return ENDS_AS_QUESTION.test(sentence) || ASKING.test(sentence);
}

/**
 * A card's front as exactly one question that ends what is said: an aside after the question moves before it, of two
 * questions one is made, and a bare term ("S3") is asked with a question mark.
 */
export function asOneQuestion(front: string): string {
  const oneMark = front
    .replace(/\?[?!.]+|[!.]+\?[?!.]*/g, '?')
    .replace(INNER_QUESTION, (mark, closer: string, at) =>
      front.slice(Number(at) + mark.length).includes('?') ? `,${closer}` : mark,
    );
  const said = sentences(oneMark);
  const asks = said.findIndex((sentence) => ENDS_AS_QUESTION.test(sentence));
  const verb = said.findLastIndex((sentence) => ASKING.test(sentence));
  const at = isAsking(said.at(-1) ?? '') ? said.length - 1 : asks >= 0 ? asks : verb;
  if (at < 0) return `${said.join(' ').replace(CLOSING, '')}?`.replace(/^\?$/, '');
  const [question = ''] = said.splice(at, 1);
  return [...said, question].join(' ');
}
