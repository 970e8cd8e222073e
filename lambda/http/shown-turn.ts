import * as v from 'valibot';
import type { Hints } from '../domain/hints.ts';
import { type Act, type ActNamed, type Reply, waitingCard } from '../domain/reply.ts';
import { wordsOf } from '../languages/languages.ts';
import { spokenReply } from '../speech/spoken-reply.ts';
import { Count, writeName } from './shapes.ts';
import { writeSession } from './turn.ts';

const ShownVerdict = v.object({
  outcome: v.picklist(['right', 'wrong', 'gave-up']),
  expected: v.string(),
  /** What was said instead; null where it is not fit to be shown. */
  heard: v.nullable(v.string()),
});

export const ShownTurn = v.object({
  /** To be sent with the next request; it opens nothing. */
  session: v.string(),
  /** What a voice would say, a paragraph each; where something waits, the last one asks. */
  said: v.array(v.string()),
  /** Null: the review is over, or nothing is under way. */
  waits: v.nullable(v.picklist(['answer', 'yes-no'])),
  /** The card that waits. */
  card: v.nullable(v.object({ deck: v.string(), id: v.string(), front: v.string(), options: v.array(v.string()) })),
  /** Where the learner judges: the answer. */
  expected: v.nullable(v.string()),
  verdict: v.nullable(ShownVerdict),
  /** The learner judged: what the answer counts as. */
  counted: v.nullable(v.picklist(['right', 'wrong', 'hard', 'easy'])),
  summary: v.nullable(v.object({ answered: Count, right: Count, dueTomorrow: Count })),
});

/** The longest piece of a note that is told. */
const CHARS = 1200;

export function shownTurn(reply: Reply, hints: Hints): v.InferInput<typeof ShownTurn> {
  const { pieces } = spokenReply(reply, wordsOf(reply.locale), CHARS);
  const card = reply.listen === null ? null : waitingCard(reply);
  const verdict = actIn(reply, 'verdict');
  const summary = actIn(reply, 'summary');
  return {
    session: writeSession(hints),
    said: pieces.flatMap((piece) => (typeof piece === 'string' ? [piece.trim()] : [])).filter(Boolean),
    waits: reply.listen === null ? null : reply.listen === 'yes-no' ? 'yes-no' : 'answer',
    card: card && { deck: writeName(card.deck), id: writeName(card.id), front: card.front, options: [...card.options] },
    expected: actIn(reply, 'self-check')?.expected ?? null,
    verdict: verdict && { outcome: verdict.outcome, expected: verdict.expected, heard: verdict.heard ?? null },
    counted: actIn(reply, 'counted')?.as ?? null,
    summary: summary && { answered: summary.answered, right: summary.right, dueTomorrow: summary.dueTomorrow },
  };
}

const actIn = <Name extends Act['act']>({ acts }: Reply, name: Name): ActNamed<Name> | null =>
  (acts.find((act) => act.act === name) as ActNamed<Name> | undefined) ?? null;
