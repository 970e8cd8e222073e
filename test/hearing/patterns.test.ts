import { expect } from 'chai';
import { PatternMatcher } from '../../lambda/hearing/patterns/matcher.ts';
import { PatternError, type PatternNode, parsePatterns } from '../../lambda/hearing/patterns/parse.ts';
import { understandingOf } from '../../lambda/hearing/understanding.ts';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { thrownError } from '../support/thrown-error.ts';

const NO_PARTS: ReadonlyMap<string, PatternNode> = new Map();

function matcherOf(patterns: string, shared = NO_PARTS): (text: string) => string | null {
  const matcher = new PatternMatcher<string>();
  for (const pattern of parsePatterns(patterns, shared)) matcher.add(pattern, 'meant');
  return (text) => {
    const words = text.split(' ');
    const [match] = matcher.match(words, new Set([words.length])).get(words.length) ?? [];
    if (match === undefined) return null;
    return match.slot === null ? (match.isLoose ? 'loose' : 'exact') : match.slot.join(' ');
  };
}

describe('hearing/patterns', () => {
  const rows: [pattern: string, text: string, result: string | null][] = [
    ['skip it', 'skip it', 'exact'],
    ['skip it', 'skip', null],
    ['skip it', 'skip it now', null],
    ['skip [it|this one]', 'skip', 'exact'],
    ['skip [it|this one]', 'skip this one', 'exact'],
    ['skip [it|this one]', 'skip this', null],
    ['(skip|leave) [it] [now]', 'leave now', 'exact'],
    ['(skip|leave [out]) it', 'leave out it', 'exact'],
    ['[please] skip', 'skip', 'exact'],
    ["don't know", 'dont know', 'exact'],
    ['skip it / leave it', 'leave it', 'exact'],
    ['no (i|it) ...', 'no it was something else', 'loose'],
    ['no (i|it) ...', 'no it', 'exact'],
    ['... please', 'do it please', 'loose'],
    ['quiz me on {deck}', 'quiz me on organic chemistry', 'organic chemistry'],
    ['quiz me on {deck}', 'quiz me on', null],
    ['quiz me on {deck}', 'quiz me on one two three four five', 'one two three four five'],
    ['quiz me on {deck}', 'quiz me on one two three four five six', null],
    ['start {deck} deck', 'start roman history deck', 'roman history'],
    ['{deck} quiz', 'flags quiz', 'flags'],
  ];
  for (const [pattern, text, result] of rows)
    it(`"${pattern}" and "${text}": ${result ?? 'no'}`, () => expect(matcherOf(pattern)(text)).to.equal(result));

  it('a shared part stands for any of its patterns', () => {
    const shared = new Map<string, PatternNode>([
      ['that', { kind: 'either', branches: parsePatterns('it / this one', NO_PARTS) }],
    ]);
    const match = matcherOf('skip [$that]', shared);
    for (const text of ['skip', 'skip it', 'skip this one']) expect(match(text), text).to.equal('exact');
  });

  for (const broken of ['skip (it', 'skip it)', 'skip [it)', '$nothing'])
    it(`"${broken}" is refused`, () => {
      thrownError(() => parsePatterns(broken, NO_PARTS), PatternError);
    });

  for (const locale of LOCALES)
    it(`${locale}: its patterns can be read, and know their words`, () => {
      expect(understandingOf(locale).matcher.knows('photosynthesis')).to.equal(false);
      expect(understandingOf(locale).matcher.knows('alexa') || understandingOf(locale).addresses.has('alexa')).to.equal(
        true,
      );
    });
});
