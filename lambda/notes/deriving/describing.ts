import { clauseOf, sentencesOf, withoutAnswer, wordCount } from '../../languages/en/note-phrases.ts';

const SENTENCES_LOOKED_AT = 3;

/**
 * The first sentence of a definition that describes its answer without naming it: "Picture an app ..." describes
 * nothing. Null where there is none.
 * @param known words the learner is told anyway, such as the section's subject
 */
export function describing(definition: string, answer: string, known: string): string | null {
  const isPlural = /[^s]s$/.test(answer);
  const found: string[] = [];
  for (const [i, sentence] of sentencesOf(definition).slice(0, SENTENCES_LOOKED_AT).entries()) {
    // A later sentence that points back says nothing by itself, but where it points to the answer.
    if (i > 0 && (isPlural ? POINTS_BACK_TO_ONE : POINTS_BACK).test(sentence)) continue;
    if (/^(?:picture|imagine|consider|think of|suppose|say|note that|remember)\b/i.test(sentence)) continue;
    const said = withoutNaming(sentence, answer, known);
    if (said !== null) found.push(said);
  }
  // Praise tells nothing of its own.
  return found.find((said) => !PRAISE.test(said)) ?? found[0] ?? null;
}

const POINTS_BACK = /^(?:they|it|this|these|that|those|he|she|such)\b/i;
const POINTS_BACK_TO_ONE = /^(?:it|this|these|that|those|he|she|such)\b/i;
const PRAISE =
  /\b(?:is|are) (?:an? |the )?(?:key |main |major |great )?(?:highlight|benefit|advantage|plus|strength|important|crucial|essential)\b/i;
const SHORTEST = 40;

/** The sentence, or the longest beginning of it that ends at a clause and keeps the answer to itself. */
function withoutNaming(sentence: string, answer: string, known: string): string | null {
  let clause = clauseOf(sentence);
  while (clause !== null && wordCount(clause) > 1) {
    const said = withoutAnswer(clause, answer, known);
    if (said !== null) return said;
    const cut = clause.search(/[,;]\s[^,;]*$|\s[–—]\s[^–—]*$/);
    clause = cut >= SHORTEST ? clause.slice(0, cut) : null;
  }
  return null;
}
