import { wordCount } from '../../languages/word-count.ts';
import { type Extraction, NOTHING, oneCard, refusal } from '../candidate.ts';
import { ARROW_WITHOUT_QUESTION, SEVERAL_ARROWS } from '../reasons.ts';
import { subjectOf } from '../section.ts';
import { UNSPEAKABLE } from '../to-words.ts';
import type { Context } from './context.ts';
import { withoutAnswer } from './sentences.ts';

const ARROW = /\s*(?:→|⇒|➜|➡|->|=>|-->)\s*/;
const ARROWS = new RegExp(ARROW.source, 'g');
const LINE_WORDS = 24;
const SIDE_WORDS = 7;
const DEFINITION_WORDS = 4;

type ArrowContext = Pick<Context, 'section' | 'lead' | 'names' | 'words'>;

/**
 * "question? → answer": the author's own question. "Need X? → Y" becomes a choice. "Normal size → 7 microns" asks for what
 * its left side names, "Anisocytosis → change in the size of cells" for the term.
 */
export function arrowCard(text: string, line: number, context: ArrowContext): Extraction {
  const { names, words } = context;
  const match = /^(.+?\?)\s*(?:→|⇒|➜|➡|->|=>|-->)\s*(.+)$/s.exec(text);
  if (match === null) return isBareArrow(text) ? bareArrow(text, line, context) : NOTHING;
  const [, question = '', answer = ''] = match;
  if (/→|⇒|->|=>/.test(answer)) return refusal(line, SEVERAL_ARROWS);
  const front = words.frames.whatToChoose({ question: question.trim(), names });
  return oneCard({ front, back: answer.trim().replace(/[.;]+$/, ''), line, shape: 'question' });
}

function bareArrow(text: string, line: number, { section, lead, names, words }: ArrowContext): Extraction {
  const sides = text.split(ARROW).map((side) => side.trim().replace(/[.;,]+$/, ''));
  const [left = '', right = ''] = sides;
  if (sides.length > 2) return refusal(line, SEVERAL_ARROWS);
  if (text.includes(UNSPEAKABLE) || left === '' || right === '') return refusal(line, ARROW_WITHOUT_QUESTION);
  const { titles, definitions, frames, facts, values } = words;
  if (!facts.namesThing(left) || facts.tellsDoing(right)) return refusal(line, ARROW_WITHOUT_QUESTION);
  const subject =
    lead !== '' && wordCount(lead) <= SIDE_WORDS && !titles.isGeneric(lead) ? lead : subjectOf(section, titles);
  if (
    wordCount(right) >= DEFINITION_WORDS &&
    wordCount(left) <= DEFINITION_WORDS &&
    definitions.beginsDescription(right)
  ) {
    const said = withoutAnswer(right, left, subject, words);
    if (said !== null)
      return oneCard({ front: frames.whatIsCalled({ said, subject: '', names }), back: left, line, shape: 'arrow' });
  }
  const [fact] = facts.factsIn(`${left} ${right}`, { subject, names });
  if (fact !== undefined && fact.back === right)
    return oneCard({
      front: frames.about(fact.front.includes(subject) ? '' : subject, fact.front),
      back: right,
      line,
      shape: 'arrow',
    });
  if (wordCount(left) > SIDE_WORDS || wordCount(right) > SIDE_WORDS || subject === '' || !definitions.namesField(left))
    return refusal(line, ARROW_WITHOUT_QUESTION);
  if (values.isDate(left) || withoutAnswer(left, right, '', words) === null)
    return refusal(line, ARROW_WITHOUT_QUESTION);
  return oneCard({ front: frames.whatIsField({ field: left, subject, names }), back: right, line, shape: 'arrow' });
}

/** "cause → effect": which side to ask for, and how, is for the author to say. */
const isBareArrow = (text: string): boolean =>
  /^[^→⇒➜➡]{2,}\s(?:→|⇒|➜|➡|->|=>|-->)\s+\S/.test(text.replace(ARROWS, ' → ')) &&
  wordCount(text) <= LINE_WORDS &&
  !/::/.test(text);
