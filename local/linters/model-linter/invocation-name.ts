/** Any of these words; `\b` would part words at umlauts. */
const anyOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
/** English and German: a name may hold none of either. */
const WAKE_WORDS = anyOf('alexa|amazon|echo|computer|skill|app');
const LAUNCH_WORDS = anyOf(
  'launch|ask|tell|load|begin|enable|open|start|run|resume|use|play|talk to|turn on|turn off|' +
    'öffne|starte|frage|frag|sage|sag|lade|benutze|nutze|spiele|aktiviere|sprich',
);
const JOINING_WORDS = anyOf(
  'from|to|in|using|with|about|for|that|by|if|and|whether|und|nach|ob|dass|mit|von|über|wenn|zu',
);
const ARTICLES = anyOf('the|a|an|for|to|of|der|die|das|den|dem|ein|eine|einen|für|zu|von|laut');

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
export function lintInvocationName(name: string, report: (rule: string, message: string) => void): void {
  const say = (why: string): void => report('invocation-name', `"${name}" ${why}`);
  if (!/^[\p{Ll}\p{Lo}\p{M}.' ]{2,50}$/u.test(name))
    say('is not 2 to 50 lower-case letters, spaces, apostrophes, periods');
  const words = name.trim().split(/\s+/);
  if (words.length < 2) say('has one word; two are needed');
  if (words.length === 2 && ARTICLES.test(name)) say('has two words and one of them is an article or preposition');
  if (WAKE_WORDS.test(name)) say("holds one of Alexa's wake words");
  if (LAUNCH_WORDS.test(name)) say('holds a word that launches skills');
  if (JOINING_WORDS.test(name)) say('holds a word that joins a skill to a request');
}
