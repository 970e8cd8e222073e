import { badLine, readScriptLine } from './script.ts';
import { launchPhrasesOf } from './simulator/launch-phrases.ts';
import { readInteractionModel } from './simulator/interaction-model.ts';
import type { InputLine } from './input-lines.ts';

/**
 * A conversation as `ask dialog --replay FILE.json` plays it on Alexa's own simulator: the learner's side alone.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/ask-cli-command-reference.html#dialog-command
 */
export interface Replay {
  readonly skillId: string;
  readonly locale: string;
  readonly type: 'text';
  readonly userInput: readonly string[];
}

/**
 * The learner's side of a script.
 * @returns `leftOut`: its lines that Alexa's simulator has nothing like (silence, time that passes, notes), as they stand
 * @throws UsageError for a line that is no line of a script, and where the learner says nothing
 */
export function replayOf(lines: readonly InputLine[], skillId: string): { replay: Replay; leftOut: string[] } {
  let locale = 'en-US';
  const turns: { readonly does: 'say' | 'launch' | 'end'; readonly words: string }[] = [];
  const leftOut: string[] = [];
  for (const { number, text } of lines) {
    const line = readScriptLine(text, number);
    if (line === null || line.kind === 'heard') continue;
    if (line.kind === 'locale') locale = line.locale;
    else if (line.kind === 'turn' && line.turn.does === 'say') turns.push(line.turn);
    else if (line.kind === 'turn' && (line.turn.does === 'launch' || line.turn.does === 'end'))
      turns.push({ does: line.turn.does, words: '' });
    else leftOut.push(text.trim());
  }
  if (turns.length === 0) throw badLine(lines.length, 'the learner says nothing in this script');
  const { invocationName } = readInteractionModel(locale);
  const { openers, leavers } = launchPhrasesOf(locale);
  const wordsOf = { launch: `${openers[0] ?? ''} ${invocationName}`, end: leavers[0] ?? '' };
  const userInput = turns.map(({ does, words }) => (does === 'say' ? words : wordsOf[does]));
  return { replay: { skillId, locale, type: 'text', userInput }, leftOut };
}
