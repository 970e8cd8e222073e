import type { Act, Listen, Reply } from '../domain/reply.ts';

/** An act that asks: the last thing said before the microphone opens. */
export type AskingAct = Extract<Act, { readonly act: 'offer' | 'question' | 'self-check' }>;

export function isAskingAct(act: Act): act is AskingAct {
  return act.act === 'offer' || act.act === 'question' || act.act === 'self-check';
}

/** How a reply is put in words: what is said before, and how it is asked. */
export interface Context {
  readonly reply: Reply;
  /** The act that asks; null closes the session, or waits without anything to ask. */
  readonly asking: AskingAct | null;
  /** The longest piece of a note that is read out, characters. */
  readonly maxChars: number;
}

/** The words of one language. Every text is plain: markup, silence and escaping are added after. */
export interface Words {
  /** What an act states, in whole sentences; '' where it says nothing of its own. */
  states(act: Act, context: Context): string;
  /** What is asked last, lead included. */
  asks(act: AskingAct, context: Context): string;
  /** The same again after silence: the question only. */
  asksAgain(act: AskingAct, context: Context): string;
  /** Asked where something is awaited and no act asks. */
  asksFor(listen: Listen): string;
  /** A card's question as the app shows it, choices included. */
  question(act: AskingAct, context: Context): string;
}
