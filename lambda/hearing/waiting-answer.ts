import { plainText } from '../domain/plain-text.ts';
import { remembered } from '../domain/remembered.ts';
import type { Gradable, Judgement, Rule } from '../grading/judgement.ts';
import { ofTables } from '../grading/of-tables.ts';
import { soundsOf } from '../grading/sounds.ts';
import { judgingTablesOf } from '../languages/languages.ts';

/** Rules by which the grader knows an answer without weighing likeness. */
const KNOWN: ReadonlySet<Rule> = new Set(['exact', 'quantity', 'initialism', 'option', 'truth', 'list']);

/**
 * Whether what was heard is, or sounds like, something the card waits for: an answer, an item of a list, an option,
 * or the yes or no of a card that asks for it. Then it is an attempt, whatever else it may mean.
 */
export function isWaitingAnswer(card: Gradable, heard: string, { verdict, rule }: Judgement, locale: string): boolean {
  if (verdict === 'accept' && KNOWN.has(rule)) return true;
  if (rule === 'option' || (rule === 'truth' && verdict === 'reject')) return true;
  const said = plainText(heard);
  if (said === '') return false;
  const tables = judgingTablesOf(locale);
  const sound = soundsOf(said.split(' '), tables);
  const { back, accepted, learnedAnswers = [], items = [], options = [] } = card;
  const soundOf = soundOfAnswer(tables);
  return [back, ...accepted, ...learnedAnswers, ...items, ...options].some(
    (answer) => plainAnswer(answer) === said || soundOf(answer) === sound,
  );
}

/** A card's answers are looked at again with everything that is said to it. */
const plainAnswer = remembered(plainText);
const soundOfAnswer = ofTables((tables) => remembered((answer) => soundsOf(plainAnswer(answer).split(' '), tables)));
