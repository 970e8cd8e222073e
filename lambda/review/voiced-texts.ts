import { isAskingAct } from '../domain/act-traits.ts';
import type { Card } from '../domain/card.ts';
import type { VoicedTexts } from '../domain/card-voice.ts';
import type { Reply } from '../domain/reply.ts';
import type { Loaded } from './loaded.ts';
import type { Decision } from './state.ts';

/** A reply that says how the texts of its cards are said: of the one that is asked, and of the one that was answered. */
export function withVoicedTexts(
  reply: Reply,
  { acts, answered }: Pick<Decision, 'acts' | 'answered'>,
  loaded: Loaded,
): Reply {
  const asking = acts.findLast(isAskingAct);
  const asked = asking === undefined || asking.act === 'offer' ? null : (loaded.card(asking.card) ?? null);
  const voiced = [asked, answered?.before ?? null].flatMap((card) => (card === null ? [] : voicedTextsOf(card)));
  return voiced.length === 0 ? reply : { ...reply, voiced };
}

function voicedTextsOf({ voice, front, back, items, options, hint, context }: Card): VoicedTexts[] {
  if (voice === undefined) return [];
  const texts = [front, back, ...items, ...options, hint ?? '', context ?? ''].filter((text) => text !== '');
  return [{ ...voice, texts: [...new Set(texts)] }];
}
