import type { HeardPatterns } from '../../heard-patterns.ts';

/** How hard a card was. */
export const DIFFICULTY = {
  'too-easy': `
    (a|any|my) (child|kid|baby|toddler|dog|monkey|five year old) (could|can|would) [have] (answer|answered|know|knows|do|done|get|gotten|got) (that|it|this|that one) / i (have|ve) known (this|that|it|this one|that one) (since|for|all my life|forever) ... /
    (this|that|it|these|those|this one|that one|the last one|those ones|they|the questions|the cards|the last card|
      this card|that card|all of this|everything) (is|was|are|were|s|seems|seemed) [just|all] [$somewhat|too|very|really|
      pretty|super|way too|much too|so|far too|a bit too|a little too|kind of|quite|extremely|ridiculously|
      incredibly|dead] (easy|simple|basic|trivial|obvious|elementary|child's play|a piece of cake|a cinch|a breeze|
      a no brainer|no challenge|not hard|not challenging|not difficult|too easy) /
    (that's|it's|they're|those are|these are) [just|all] [too|very|really|pretty|super|way too|much too|so|far too|
      a bit too|a little too|kind of|quite|extremely|dead|$somewhat] (easy|simple|basic|trivial|obvious|elementary|
      child's play|a piece of cake|a cinch|a breeze|a no brainer|no challenge|too easy) /
    [way|much|far|all|a bit|a little|really|very|super|pretty|so|quite|dead|just|kind of] [too] (easy|simple|basic|
      trivial|obvious|elementary|easy peasy|piece of cake|a piece of cake|child's play|easy one|an easy one|
      no brainer|too easy this one|easy stuff|boring) /
    (mark|rate|count|score|grade|log|set|make|label) [it|that|this|that one|this one|the last one|this card|
      the last card] [as|down as] [too|very|an] (easy|easy one|simple|known|mastered|learned|trivial) /
    i (know|already know|already knew|know all) [that|this|it|this one|that one|these|them|this stuff|
      this card|that card] [already|too well|by heart|very well|really well|so well|perfectly|
      like the back of my hand|backwards|inside out|cold|well enough|easily] /
    i knew (that|this|it|that one|this one) (already|too well|by heart|very well|really well|perfectly|inside out|easily) /
    i already know (this|that|it|these|this one|that one|this card|them) /
    (give|ask|show|read) me [something|some|a] (harder|more difficult|tougher|more challenging|trickier|
      less easy) [one|ones|cards|questions|question|card|stuff] [please] /
    (something|anything|ask something|make it|make them) (harder|more difficult|tougher|more challenging) [please] /
    (show|ask|give|repeat|bring) [me] (it|this|that|this one|that one|this card) (less often|less|less frequently|
      not so often|much later|in a month|next month|in a year) /
    (stop|quit|no need to|you don't need to|don't|never|you can stop|please don't) (ask|asking|show|showing|
      repeating|giving|repeat) [me] (that|this|it|this one|that one|this card|that card|these) [anymore|any more|
      so often|again|ever again|that often] /
    (never|don't ever) (ask|show) me (that|this|it|this one|that one|that card|this card) again /
    (retire|suspend|bury|archive|mute|hide|remove|delete|drop|get rid of|take out|throw out|disable|kill) (this|
      that|the) (card|one|question|flashcard) [please|forever|from the deck] /
    no need to ask that again / next time later / i could do this in my sleep / i could do that in my sleep /
    do you have anything harder / harder / harder please / harder ones / harder cards / harder questions /
    more difficult ones /
    way too easy that one
  `,
  'too-hard': `
    (these|this|that|those|they) (is|are|was|were|re|s) [really|so|absolutely|just|pretty|totally|way] (brutal|impossible|killing me|beyond me|over my head|murder|a killer|killers|nasty|evil|hard going) / i (find|found) (this|that|these|it|this one) [really|so|pretty|absolutely] (impossible|difficult|hard|tough|tricky) /
    (this|that|it|these|those|this one|that one|the last one|they|the questions|the cards|this card|that card) (is|
      was|are|were|s|seems|seemed) [just|all] [too|very|really|pretty|super|way too|much too|so|far too|a bit too|
      a little too|kind of|quite|extremely|impossibly|$somewhat|rather] (hard|difficult|tough|tricky|challenging|
      advanced|complicated|complex|impossible|hard for me|difficult for me|over my head|above my level|beyond me|
      too hard|too difficult|not easy) /
    (that's|it's|they're|those are|these are) [just|all] [too|very|really|pretty|super|way too|much too|so|far too|
      a bit too|a little too|kind of|quite|extremely|$somewhat|rather] (hard|difficult|tough|tricky|challenging|
      complicated|complex|impossible|over my head|beyond me|too hard|too difficult|not easy) /
    [way|much|far|a bit|a little|really|very|super|pretty|so|quite|just|kind of|rather|sort of|kinda] [too] (hard|
      difficult|tough|tricky|challenging|complicated|complex|impossible|hard one|a hard one) [for me|this one|
      that one] /
    (mark|rate|count|score|grade|log|set|label) [it|that|this|that one|this one|the last one|this card] [as|
      down as] [too|very|a] (hard|difficult|tough|tricky|hard one) /
    i (found|find|thought|think) (that|it|this|that one|this one|it was|that was|this was|these) [was|is] [too|very|
      really|pretty|quite|a bit|so|kind of|rather] (hard|difficult|tough|tricky|challenging) /
    (give|ask|show) me [something|some|an|a] (easier|simpler|less difficult|less hard|less tricky|easy) [one|ones|
      cards|questions|question|card|stuff] [please] /
    (something|anything|ask something|make it|make them) (easier|simpler|less hard) [please] /
    easier / easier please / easier ones / easier questions / easier cards / i struggled /
    i struggled with (that|it|this|that one|this one) /
    that took me a while /
    i barely got (that|it) /
    barely / only just / just about got it /
    i hardly knew (it|that) /
    show (it|this|that) [to me] (more often|sooner|again soon) /
    ask me (this|that|it) (more often|sooner|again soon)
  `,
} satisfies HeardPatterns['meanings'];
