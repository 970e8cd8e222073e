import type { HeardPatterns } from '../../heard-patterns.ts';

/** Another card instead of this one, or a certain deck. */
export const MOVING_ON = {
  skip: `
    (give|ask|show|tell) me (the one after|the following one|one after that|some other one|another instead) [that|this] [instead] /
    [no] [not now] (ask|try|do|bring|show) [me] [it|this|that|this one|that one] [up|back] [again] (later|later on|at the end|another day|some other day|after|last) /
    (put|leave|move|stick|push|save|keep) (it|this|that|this one|that one) (at|for|to|till|until) (the (end|back|last)|last|later|another day|tomorrow) /
    [i'd|i would|i'll] [rather|prefer] not (answer|do|say|try|take) (that|this|it|this one|that one) [now|today] / i'd rather not answer that /
    (have|get|hear|see|try|do|take) (another|a different|the next|a new|some other) [$question|one] [now|instead] /
    something (else|different) [now|instead] /
    (on to|onto|off to|up) the next [one|$question] /
    (let|leave) (this|that|it|this one|that one) [be|go|out|alone|aside] [for now|for the moment|today] /
    (no|rather|i'd rather) (not|skip) (this|that|it|this one|that one|this question) [again|now|today] /
    not (this|that) [one|question|card] again / i've had (this|that) [one|question] [already|before] /
    (skip|pass over|leave|drop|jump|jump over|bypass|forgo|avoid) [$that|the $question|this $question|that $question|for now|it for now|
      this for now|this one for now|that one for now|ahead|it out|this one out|over (it|this|this one)|
      to the next [one|$question]|alone] [for now|please|now] /
    next / next please / next one / next $question / the next one / the next $question / next one please / next now / next up /
    onto the next /
    on to the next [one|$question] /
    another one / another / another $question / a different one / a different $question / different $question / new $question / a new $question /
    one more / the next /
    (move|moving|go|going|carry|get|step|jump|advance|skip|proceed) (on|along|ahead|forward|to the next|
      to the next one|to the next $question|to another [one|$question]|onto the next [one|$question]|on to the next [one|$question]|
      to something else|past (this|it|this one)|past this $question) [please|from (this|here)] /
    (let's|let us) (move on|skip [this|it|that|this one|that one]|go on|go to the next [one|$question]|do another [one]|
      do the next [one]|try another [one]|try a different one|do a different one|leave (it|this|that|this one)|
      go to another [one|$question]|pass on this|not do this one|forget this one|come back to (it|this|that|
      this one) [later]|do something else|not) /
    (give|ask|show|tell|read|hand|try|throw) [me] (another one|another|another $question|the next one|the next $question|
      a different one|a different $question|a new one|a new $question|something else|one more $question|the next|something different|
      me something else) [please|instead] /
    (what's|what is|what) next /
    i (want|need|would like|d like) (to skip [this|it|that|this one]|another one|another $question|the next one|
      the next $question|a different one|a different $question|a new $question|a new one|to move on|to go on) /
    (come back|return|get back|go back) to (this|that|it|this one|that one) [later|another time|some other time|
      in a bit|afterwards] /
    (ask|try|do|show) [me] (this|that|it|this one|that one) (later|another time|some other time|again later|
      tomorrow) /
    (not|never mind|nevermind|forget|forget about|ignore|don't ask|stop asking|don't bother with|leave out) (this|
      this one|that one|this $question|that $question|the $question|this one now) [now|today|please] /
    (i'll|i will|gonna|going to|i shall) (skip|skip this|skip it|skip that|skip this one|leave it|leave this one|
      come back to (it|this|this one)|do (it|this|this one) later) /
    later / maybe later with this one /
    save (it|this|this one) for later /
    postpone / postpone it / postpone this / postpone this one /
    defer (it|this|this one) /
    put (it|this|this one) off /
    set (it|this) aside /
    park it / park this one /
    i don't (want|feel like) (to answer|to do|doing|answering|this) [this|it|that|this one|that one] /
    (no|nope|nah) (next|skip|another one|move on|next one) /
    change the $question
  `,
  'start-deck': `
    [go|come|get|switch|change|move|swap|jump|flip|take me|let's go|let's get] (back|over|across|on|on over|back over) to [the|my|some] {deck} /
    (go|come|move|flip) to [the|my] {deck} / (put on|run through|run me through|take me through|get out|pull up|bring up|fetch|switch on) [the|my|some] {deck} /
    (do|try|take|let's do|can we do|could we do|i'd like|i want|give me|how about) (the|those|that|my) {deck} (one|ones|stuff|thing|things|material|bit|instead) /
    (give|ask|get) me [a|an|some|the|one|another] [more] {deck} (question|questions|quiz|card|cards|test|flashcard|flashcards|words|review) /
    (test|quiz|check|try|drill) (my|us on|me in|me with) [some] {deck} /
    (quiz|test|drill|examine|question|train|ask|grill|challenge) me (on|about|in|over|from|with) [the|my|
      some] {deck} /
    (give|get|read|show|hand|ask|tell) [me] [a|an|another|some|one|the|my] [new|more|next] (question|questions|card|
      cards|flashcard|flashcards|flash card|flash cards|quiz|test|review|words|something) (on|about|from|in|for|
      of) [the|my] {deck} /
    (i want|i need|i'd like|i would like|can i have|could i have|can i get|let me have|may i have) [to have|to get|
      a|an|some|another|to] [study|review|practice|learn|do|be quizzed on|be tested on|a] (question|questions|card|
      cards|flashcard|flashcards|quiz|test|review|words) [on|about|from|in|for|of] [the|my] {deck} /
    (i want|i need|i'd like|i would like) to (study|review|practice|practise|learn|revise|do|work on|be quizzed on|
      be tested on|go over|play|start|switch to|change to|try|hear|go through|focus on|brush up on) [the|my|
      some] {deck} /
    (start|begin|open|load|launch|play|run|use|resume|continue|do|take|try|pick|choose|select) [a|an|the|my|our|
      some] {deck} (deck|quiz|cards|flashcards|test|review|notes|session|set|game|lesson|practice|questions) /
    (start|begin|open|load|launch|resume|use|pick|choose|select) [the|my|a] (deck|quiz|cards|flashcards|test|review|
      set|category|topic|subject|lesson|notes|session) [called|named|on|about|for|of|with|from|number] [the|
      my] {deck} /
    (start|begin|continue|resume) (studying|reviewing|learning|practicing|practising|revising|quizzing me on|
      testing me on|asking me about|with|on|a quiz on|a quiz about|a review of) [the|my|some] {deck} /
    (review|study|practice|practise|revise|learn|do|drill|rehearse|go over|go through|work on|work through|focus on|
      brush up on|train|try|cover) [the|my|some|all|all the|all my|more] {deck} /
    (switch|change|swap|move|go|jump|turn|shift) [me|over|the (deck|topic|subject|category|set)|deck|decks|topic|
      subject|category] [over] (to|into|onto) [the|my] {deck} /
    (set|change|switch) [the|my] (deck|category|topic|subject) (to|as) [the|my] {deck} /
    (let's|let us) (do|study|review|practice|practise|learn|try|play|go over|go with|switch to|change to|work on|
      go through|start|start with|begin with|move to|talk about|hear) [the|my|some|a] {deck} /
    (how about|what about|i'd prefer|i prefer|rather|instead) [the|my|some] {deck} [deck|cards|instead] /
    (card|cards|question|questions|flashcard|flashcards|quiz|words|test|something) (about|from|on|for|in) [the|
      my] {deck} /
    (deck|category|topic|subject|chapter|lesson|set) {deck} /
    {deck} (deck|cards|flashcards|quiz|category|please quiz me|review|questions) /
    (a|an|the|my) {deck} (deck|quiz|test|review|cards|flashcards) [please] /
    (study|review|quiz|practice) (words|vocabulary|cards|flashcards|questions) (for|in|from|on|about) [the|
      my] {deck}
  `,
} satisfies HeardPatterns['meanings'];
