import type { HeardPatterns } from '../../heard-patterns.ts';

/** How the review stands. */
export const PROGRESS = {
  progress: `
    (how am i|how are we) [actually] (going|faring|coming along|getting along|holding up|managing|progressing|performing) [so far|
      today|now] /
    how far (along|into it|in|through) (are we|am i) [now|already] / how far (are we|am i) [along|in|into it|through] [now] /
    (recap|recap please|a recap|give me a recap|summary so far|where do we stand|where are we up to) /
    am i (close|anywhere near|far off) [to (done|finished|the end|the goal)] /
    (did|have) i (pass|passed|win|won|do well|done well|get better|gotten better|improve|improved) [today|so far|yet] /
    what (percentage|percent|share|part|grade|mark|level) [of (them|cards|answers|questions)] (have|did|do|am) i [got|get|gotten|
      have|at|on] [right|wrong|correct] [so far|today] /
    (how|how's|how is|how are) (am i doing|did i do|it going|it going so far|am i getting on|am i progressing|
      is it going|is my progress|my progress|are we doing|have i done|am i performing|well am i doing|good am i|
      did it go|did that go|did we do|far am i|far along am i|far have i come|far have i gotten|far did i get|am i|
      is my studying going|are my studies going|are things going|have i been doing|close am i|near am i|
      am i looking|do i stand) [so far|today|this week|now|lately|overall|in this deck|to finishing|to the end|
      to being done|with this|at the moment|all in all|this month|yesterday|here] /
    (what's|what is|what was|what are|tell me|give me|show|show me|read|read me|say|check|report|display|see|hear|
      let's hear|let's see|get) [me] [my|the|our|some|a] [current|overall|learning|study|session|today's|weekly|
      total|daily|final|latest|present|running|full|learners|quiz] (progress|progress report|score|scores|stats|
      statistics|streak|results|result|points|standing|standings|performance|success rate|accuracy|percentage|
      percent correct|tally|summary|report|status|record|numbers|rank|ranking|level|retention|retention rate|
      situation|state of play|progress so far|score so far|streak count|history|learning history|achievements|
      hit rate|error rate|average|ratio|study time|dashboard|overview|recap) [so far|today|please|now|this week|
      is] /
    progress / my progress / score / my score / the score / stats / my stats / statistics / my statistics / streak /
    my streak / status / results / my results / points / my points / tally / summary / my summary /
    progress report / report / session progress / study progress / current score / history / my history /
    performance / rank / my rank / my ranking / leaderboard / accuracy / my accuracy / success rate / score please /
    my level / level /
    how (many|much) [cards|questions|answers|points|of them|of these|flashcards|words|percent|things|ones] (have i|
      did i|i have|do i have|have we|did we|i) [got|gotten|get|do|done|answer|answered|had|have|know|learned|learn|
      master|mastered|reviewed|review|studied|study|completed|complete|finished|score|scored|miss|missed|fail|
      failed] [right|wrong|correct|correctly|so far|today|this week|already|incorrectly|in a row|now|this session|
      yesterday|this month|in total] [so far|today] /
    how many (right|wrong|correct|correct answers|wrong answers|mistakes|errors|points|did i miss|
      answers were right|were right|have i missed|days in a row|days is my streak|are right|were correct|
      are correct|cards today|today|days|so far) /
    (am i|are we|is it|was i|have i|did i) (doing well|doing good|doing okay|doing ok|doing badly|doing better|
      improving|getting better|winning|losing|on track|close|nearly there|almost there|halfway|half way|nearly done|
      almost done|nearly finished|almost finished|good|any good|ahead|behind|passing|getting anywhere|
      making progress|making any progress|done yet|finished yet|done|finished|done for today|been doing well|
      learned anything|improve|improved|do well|do okay|do ok|do good|pass|win) /
    (who's|who is|who was) (winning|ahead|leading|losing) /
    who (won|lost) /
    (how long|for how long|how much time) (have i|have we|did i|did we|is it) [been] [studying|study|studied|going|
      spent|reviewing|at it|doing this|doing this for|spend] [today|so far|for] /
    how (long|big) is my streak /
    (how are|how's) my (cards|decks|memory|streak|score|retention|stats|results) /
    (which|what) (cards|ones|questions) (do|did) i (keep missing|miss|miss most|get wrong|struggle with|
      always get wrong|fail|keep getting wrong|find hardest) [most|the most|today] /
    (sum|wrap) [it] up /
    (how|what) (was|is|did|has) [my|this|the] (week|month|day|yesterday|last week|last month) [go|going|been|look like|looking] [so far] /
    (how was|how did) [i do|it go] (yesterday|last week|last month|this past week|the past week|the last few days) /
    how (my|this|the) [last|past] (week|month|studying|streak|retention) (was|went|is|is going|goes|has been|looks|has gone) [so far] /
    how (i'm|i am|i've been|i was) (doing|getting on|progressing) [this week|this month|lately|overall|so far|today] /
    how (good|well|bad|badly) (was i|did i do|have i done|am i) (today|yesterday|this week|this month|last week|last month) /
    how i did (today|yesterday|this week|this month|last week|last month) /
    how (long|much|many cards|many minutes) (i|i've|i have) (studied|practiced|learned|reviewed|answered|did|done) [today|yesterday|this
      week|this month|so far] / (if|whether) (i'm|i am) (getting better|improving|on track) /
    what (have i done|did i do|did i study|did i get done) (today|yesterday|this week|this month|last week|so far) /
    how (many|much) [cards|questions|answers|minutes|hours|time] (did i|have i) [study|studied|practice|practiced|do|done|review|
      reviewed|spend|spent|answer|answered] [studying|here|on this] (today|yesterday|this week|this month|in the last week|
      in total|overall|lately|over the last week) /
    (how long|how much time|how many minutes|how many hours) (did i|have i) (study|studied|practice|practiced|spend|spent|been
      studying|been practicing|been at this|been at it) [studying|practicing|on this|here] [for] [today|yesterday|this week|
      this month|so far|in total|overall] /
    (am i|have i been|have i) [actually|really] [getting|gotten|become|becoming] (better|worse|any better|sharper|improving|improved) [at
      (this|these|it|remembering)] [lately|this week|this month|over time|with time] /
    (is|has) my memory (improving|improved|getting better|gotten better|getting any better) /
    (which|what) [cards|ones|questions|topics] (do i|am i|have i|did i) [keep|always|mostly|most often|often] (miss|missing|
      getting wrong|get wrong|forget|forgetting|fail|failing|struggle with|struggling with|have trouble with|have the most trouble
      with|find hard|mix up|mixing up|mess up|messing up|screw up) [most|the most|all the time|again and again] /
    (show|tell|give|list|name|read) [me] (the|my) (hard|difficult|tricky|tough|weak|troublesome|problem) (ones|cards|questions|spots) /
    (which|what) [cards|ones|questions] (trouble|troubles|defeat|beat|puzzle|stump) me [most|the most] /
    (which|what) [cards|ones|questions] (give me|are giving me|cause me) [the most|most] (trouble|problems|grief) /
    [(what|which) (are|is)|tell me|name|list] my [three|top|top three|five|few] (hardest|worst|weakest|toughest|trickiest|most difficult|
      most missed|weak|troublesome|problem) (cards|card|ones|one|questions|question|spots|spot|points|areas) /
    (which|what) (cards|card|ones|one|questions|question) (are|is) [the] (hardest|worst|toughest|most difficult|trickiest|
      hardest for me|hardest to remember) [for me] /
    what are my (weaknesses|leeches|problem cards|trouble spots) / what am i (bad|worst|weak|terrible) at /
    (do i have|have i got|are there) [any] (leeches|problem cards) /
    how many cards (are there|are in|do i have|have i got|in total|altogether|exist|do i know) [in] [this|the|my|
      total|all] [deck|decks|all] /
    (where am i|where do i stand|where are we) [at|now|up to] /
    did i (do well|beat my (record|best|streak))
  `,
  'how-many-left': `
    [wait|so] how many [of (these|them|those)|cards|questions] (are there|are there in all|do we have|have we got|will there be|are in this) [still|left|to go] / [are there|is there|have i got|have we got] (many|much|lots|a lot|loads) (more|left) [to (go|do|come)|of (these|them)] /
    how far (from|off|away from|till|until) the end [am i|are we|is it] / how far (am i|are we) from (the end|done|finishing) /
    what (have i got|do i have|have i) left [to (do|answer|go)] /
    how many [more] [$question|cards|questions|flashcards|items|of them|of these|reviews|new cards|words|ones|due cards|
      things] (left|remain|remaining|to go|are left|are remaining|are there left|do i have left|have i left|
      are still left|do we have left|are we left with|still to go|are still to come|still|are coming|
      have i got left|more|until (the end|i'm done|i finish|were done)|before (the end|i'm done|i finish|were done)|
      do i [still] have to (do|answer|go)|do i need to (do|answer)|are to go|are yet to come|until i'm finished|
      are in the queue|are waiting|in the queue) [now|today|in this deck|to go|for today|in this session|to do|
      to review|to answer|in the deck] /
    how many more [$question|cards|questions|of these|of them|to go|do i have|are there|is it|will there be|have i got|
      do we have|for today|today|left|until i'm done|are you going to ask|must i do|do i have left|
      are coming] [left|now|to go] /
    (how much|how much more) (is|left|is left|remains|longer|more is there|is there left|to go|do i have left|
      time left|is remaining|more|is there to go|do i have to go|longer will this take|further) /
    how much longer [will (this|it) take|is (this|it)|to go|do i have] /
    how long (will this|is this|until|till|before|does this|will it) [take|going to take|session|last|the end|
      i'm done|were done|i finish|we finish|go on|still take] /
    (cards|questions|reviews|how many|number of cards|anything|any cards|any questions|any|any more cards|any more|
      much) (left|remaining|to go|still left|still to go) [today|now] /
    (what's|what is) (left|remaining|still to come|still to do|the remaining count) [to do|today|to review|
      in this deck] /
    (tell|give|show) me (how many [are|cards are|questions are] left|the remaining (cards|count|number)|what's left|
      the number of cards left) /
    (are there|is there|do i have|have i got|will there be) (any more|many more|many left|any left|more cards|
      more questions|more|much left|much more|anything left|anything more|a lot left|a lot more) [left|to go|
      today] /
    is (that|this|it) (the last one|the last $question|all|it|the end) /
    was (that|this|it) (the last one|the last $question|all|it) /
    are we (there yet|at the end) /
    how far (to|from|until) the end /
    almost over / is it almost over / is it over soon /
    when (is it|are we|am i) (over|done|finished) /
    when does (it|this) end /
    the remaining [number of] cards
  `,
  'whats-due': `
    (what's|what is|what are|what will be|which cards are|which are|which ones are|what cards are|what do i have|
      what's coming|what comes|what|tell me what's|tell me what is|show me what's|show me what is) [cards|
      reviews] (due|due today|due now|due tomorrow|due next|due this week|scheduled|scheduled for today|
      scheduled for tomorrow|coming up|up next|up today|to review|to review today|to study|to study today|for today|
      for tomorrow|on for today|up for review|planned|planned for today|on the schedule|waiting|waiting for me|
      pending|outstanding|on my plate|on my list|on the agenda|my schedule|my due cards|my reviews today|
      left for today) /
    how many [cards|reviews|questions|flashcards|of them|new cards|new|old cards] (are|do i have|have i|will be|
      have i got|to|is) [due|to review|to study|to do|scheduled|waiting|up|coming|coming up|new|new ones|for today|
      review] [today|now|tomorrow|this week|right now|at the moment|in total|for review|next week|on monday|
      for tomorrow] /
    how many (due|due cards|are due|reviews|reviews today|cards today|cards tomorrow|tomorrow|for tomorrow|
      will i have tomorrow|come tomorrow|new cards|new ones|new) /
    when (is|are|will|do|does|should) (the|my|i|it|this card|that card|this|they|this one|that one|
      we) [next] [review|card|cards|reviews|session|be|come|due|back|again|study|next|one] [due|back|again|be due|
      scheduled|next|come up|come back|study next|review next|review again|come back again] /
    when (is it due|is this due|is that due|next|do i review next|should i come back|should i review|should i study|
      do i come back|is my next review|are my cards due|will i see (this|that|it) [again]|do i need to (study|
      review) [again]|will you ask me (this|that) [again]) /
    due cards / cards due / due / due today / what's due / my due cards / anything due / is anything due /
    are any [cards] due /
    do i have anything due /
    do i have any (reviews|cards) [due] /
    have i got (reviews|anything due) /
    do i have reviews / my schedule / schedule / the schedule / forecast / my forecast / agenda / what's on today /
    any reviews today / anything for today / anything to review / anything to study / is there anything to review /
    is there anything due / today's cards / today's reviews / tomorrow's cards /
    what (do i have to|do i need to|should i|must i|have i got to|am i supposed to) (do|review|study|learn|revise|
      practice|go over) [today|now|next|tomorrow|this week] /
    (what's|what is) (on|up) [for] (today|tomorrow|the schedule) /
    when's the next card due
  `,
} satisfies HeardPatterns['meanings'];
