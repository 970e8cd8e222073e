import { isAskingAct } from '../domain/act-traits.ts';
import type { CardPictures } from '../domain/picture.ts';
import type { Reply } from '../domain/reply.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Log } from '../log.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { PublicPictures } from '../ports/pictures.ts';
import type { Loaded } from './loaded.ts';
import type { Decision } from './state.ts';

/**
 * The file of the one picture that goes with what is said, null where none does: that of the question that waits, else
 * that of an answer which is told. The picture of a back is never shown before there was an answer.
 */
export function shownPicture({ acts, answered }: Pick<Decision, 'acts' | 'answered'>, loaded: Loaded): string | null {
  const asking = acts.findLast(isAskingAct);
  const asked: CardPictures =
    asking === undefined || asking.act === 'offer' ? {} : (loaded.card(asking.card)?.pictures ?? {});
  if (asking?.act === 'self-check') return asked.back ?? asked.front ?? null;
  if (asked.front !== undefined) return asked.front;
  const isTold = acts.some((act) => act.act === 'verdict' && act.outcome !== 'right');
  return isTold ? (answered?.before.pictures?.back ?? null) : null;
}

/**
 * A reply with the picture that goes with it, where pictures are public and this one is ready. A store that does not
 * answer costs the picture and nothing else.
 */
export async function withPicture(
  reply: Reply,
  path: string | null,
  { learnerKey, pictures, log }: { learnerKey: LearnerKey; pictures?: PublicPictures | null | undefined; log: Log },
): Promise<Reply> {
  if (path === null || pictures == null) return reply;
  try {
    const picture = await pictures.linksOf(learnerKey, path);
    return picture === null ? reply : { ...reply, picture };
  } catch (fault) {
    if (!(fault instanceof TransientError)) throw fault;
    log({ event: 'picture-not-found', level: 'warn', fields: { error: fault.name } });
    return reply;
  }
}
