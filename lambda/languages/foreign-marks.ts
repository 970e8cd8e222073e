/** `<i lang="fr">chien</i>`, and `[chien]{lang=fr}` as Pandoc has it. */
export const FOREIGN_MARK =
  /<(span|i|em|b|strong|q|cite)\s+(?:xml:)?lang=["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)["']?\s*>([^<>\n]{1,80})<\/\1>|\[([^[\]\n]{1,80})\]\{\s*(?:lang=["']?|:)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)["']?\s*\}/g;

/** Whether a text may hold one of them. */
export const mayHoldForeignMark = (text: string): boolean => /lang=|\]\{/.test(text);
