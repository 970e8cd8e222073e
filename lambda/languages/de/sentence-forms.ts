import { unicode } from '../../domain/unicode.ts';

/**
 * What has a full stop that ends no sentence: abbreviations, and a number of one or two digits, which is an ordinal
 * ("am 3. Oktober", "das 19. Jahrhundert").
 */
export const ABBREVIATION =
  /(?:^|[\s("'„])(?:z\.\s?b|d\.\s?h|u\.\s?a|u\.\s?ä|o\.\s?ä|i\.\s?d\.\s?r|v\.\s?chr|n\.\s?chr|bzw|bspw|ca|vgl|evtl|ggf|inkl|exkl|max|min|mio|mrd|nr|dr|prof|hr|fr|st|str|abs|art|bd|hrsg|jh|sog|\d{1,2})$/iu;

/** Verbs that ask without a question mark ("Nenne die drei Teile."), after a lead ("Noch einmal: nenne ...") too. */
export const request = () =>
  unicode(
    'iu',
  )`^(?:[^:.?!]{1,24}: )?["'„“(]*(?:und |oder |dann |bitte |nun )?(?:nenne?|sage?|zähle?|gib|beschreibe?|erkläre?|erläutere|definiere|begründe|vervollständige|ergänze|übersetze?|buchstabiere|vergleiche|unterscheide|bestimme?|berechne|rechne|löse?|wähle?|ordne|schreibe?|setze?|stelle?|liste|fülle?|fasse|skizziere|bilde?|konjugiere|dekliniere|wahr oder falsch|richtig oder falsch)(?![\p{L}\p{N}])`;
