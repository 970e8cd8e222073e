import type { HeardPatterns } from '../../heard-patterns.ts';

/** What came of the notes that were imported last. */
export const IMPORTED = {
  'last-import': `
    (did|have|has|are|were) [all] my [new] (notes|note|cards|file|files|import|upload|deck|decks) [all|finally|yet] (arrive|arrived|
      come in|come|came in|come through|came through|get here|gotten here|make it|go through|gone through|work|worked|land|
      here|imported|there|uploaded|loaded|finished|done) [yet|okay|all right|alright|today] /
    (did|have) you (get|got|gotten|receive|received|read|import|imported|see|seen|load|loaded) my [new] (notes|note|cards|file|files|upload) [yet] /
    (what|how) (came of|became of|happened to|happened with|went wrong with|about|did you make of|was in) my [last|latest|
      new] (import|notes|upload|file|files) /
    (what|which notes|which files|which cards) (did i|have i) [just|last] (import|imported|upload|uploaded|send in|sent in|bring in|brought in) [last|today|
      yesterday|last time] /
    (are|is) [all] my [new|latest] (notes|note|cards|file|files|upload) in [yet|now] /
    what (has changed|changed|is new|was new|came in) (in|with|from) my [last|latest|new] (notes|import|upload|file|files) /
    (how|when) (did|was|were) (my|the) [last|latest|new] (import|upload|notes|sync) [go|come in|arrive|work out|done|run] /
    (did|has|was) (my|the) [last|latest] (import|upload|sync) (work|worked|go through|gone through|successful|done|finished|finish|
      succeed|fail|failed) /
    (what|how much|how many|how many lines|which lines|which cards|anything|was anything|were any|was something) [were|was|got|
      did you|have you] (set aside|put aside|left out|rejected|refused|skipped in the import|not imported|leave out|set aside) [from my
      notes|in my notes|in the import|last time] /
    what (did you|have you) [just] (import|imported|set aside|take from my notes) [last|today|from my notes] /
    (are there|do i have|have i got|did i get) [any] new cards (from|out of) my (notes|file|import) /
    [my|the] last import / import report / [my|the] import (status|report|result|results) / what's in my last import
  `,
} satisfies HeardPatterns['meanings'];
