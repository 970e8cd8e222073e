import type { HeardPatterns } from '../../heard-patterns.ts';

/** Hearing the question, the answer or what was understood once more. */
export const HEARING_AGAIN = {
  repeat: `
    (okay|ok|right|so|alright) (i'm|i am) back [now|again] / (i'm|i am) back [now|again] / where (were|are) we [again|now] /
    [sorry] [i] (wasn't|was not) (listening|paying attention|concentrating|with you|there) [what was (it|that|the $question)] /
    (say|repeat|read) what you [just] (said|asked|read) [$again|just now] / (didn't|couldn't|did not) (get|catch|hear|understand) a (word|thing) [of (that|it)] /
    (say|ask|read|repeat) (it|that|the $question) [$again] but (slower|clearer|louder|more clearly|more slowly) /
    [go on|go ahead|come on] [and] ask [away|me|it|already|the question|your question|me the question|me already|it already] /
    [i] (need|want|would like|am going to need|i'm going to need) (to hear|to have|you to repeat|you to say|you to read)
      (that|this|it|the $question|that $question|what you [just] (said|asked)|the last (one|thing|part|bit|sentence) [you said]|that sentence|
      what you (have said|were saying)) [$again|repeated] /
    (hear|say|repeat|read|do) (the|that|your|this) [last|previous] (thing|sentence|bit|part|one|words|statement|line) [you (said|
      read|asked)] [$again] /
    do (it|that|this) $again / (let's|let us) (do|hear|have) (it|that|this) $again /
    [i] (missed|lost|didn't catch|didn't get|couldn't hear|didn't hear) (some|part|half|most|all|the rest|the start|the end|
      a word or two) of (it|that|this|what you said|the question) /
    (too quiet|you were too quiet|that was too quiet|you cut out|you broke up|you were mumbling|there was (a|some) noise|
      it was noisy|i was distracted|i wasn't listening|i was not listening|i wasn't paying attention) [sorry] /
    what was (it|that) you (said|asked|wanted|wanted to know) [again] /
    go back to the question / what are (you|we) asking / (can't|cannot|couldn't|can barely|could hardly|can hardly) hear (you|
      it|that|anything) / i (can barely|can hardly|could barely|could hardly) hear (you|it|that|anything) /
    (repeat|rerun|replay|reread|restate|say|read|ask|tell|give|play|do|state|run|hear|speak|recite|go over) [me|
      it to me|that to me|to me] [it|that|this|the $question|that $question|this $question|yourself|that bit|the last bit|the last part|
      what you said|what you just said|what you asked|the whole thing|the last $question|your $question|your last sentence|
      the last sentence|the last thing you said|the thing] [to me|for me|for us|out loud|by me|
      past me] $again [please|for me|more slowly] /
    (repeat|rerun|replay|reread|restate|repeat please) [me] [it|that|this|the $question|that $question|this $question|yourself|
      the last $question|your $question|what you said|what you just said|what you asked|that bit|the last part|the last sentence|
      the last bit|your last sentence|the last thing you said|everything|whatever you said] [for me|please|to me] /
    (what|what's|what is) [was|is|were] (the|that|your|this|my) (question|card|last question|question again|
      card again|current question|question please|question you asked|one again|last bit|last part|
      last thing you said) /
    (what|what'd|what did) [did] you (say|just say|ask|just ask|said|asked|want to know|ask me|mean|tell me|
      say to me|say just now|say there|say again|say again please) [again|there|just now] /
    (what's|what was|what is) (that|it|this) [again|you said|you asked|now] /
    pardon / pardon me / come again / sorry / excuse me / what / huh / eh / hm what / sorry what / wait what /
    i beg your pardon / beg your pardon / beg pardon / say what / what now / i'm sorry / sorry come again /
    pardon what / say that / read that / read it / read it out / read the $question / ask the $question / ask it / ask me again /
    ask again / tell me again / tell me that again / again / again please / once more / one more time /
    one more time please / once again / another time / say again / run that by me / run that by me again /
    run it by me again / come again please / how was that / how did that go / how does it go again / what again /
    again what was it /
    [the|that|this|your|my] (question|card|last one|last question|last sentence) $again [please] /
    i (didn't|did not|couldn't|could not|can't|don't|do not|failed to|didn't quite|did not quite|couldn't quite|
      didn't really|am unable to|don't think i) (hear|catch|get|follow|understand|grasp|make out|hear you|catch you|
      get you|understand you|comprehend|pick up) [you|it|that|this|the $question|the last part|the last bit|the end|
      the beginning|a word|a word of that|what you said|what you asked|what you just said|what that was|anything|
      a thing|all of that|all that|the whole thing|your $question|any of that|the last thing you said|clearly|properly|
      very well|well] [clearly|properly|very well|at all|well] /
    (didn't|did not|couldn't|can't|don't) (hear|catch|get|understand|hear you|catch that|get that|hear that|
      understand that|hear the $question) [it|that|this|the $question|you|what you said] /
    i (missed|lost|misheard|forgot) (it|that|what you said|the $question|you|the last part|the end|that one|the beginning|
      your $question|what you asked|what the $question was|what was the $question|what you just said|the last bit|the start) /
    (missed|lost|forgot) (that|the $question|what you said|it|you) /
    (what am i|what was i) (answering|being asked|supposed to answer|asked|supposed to say) /
    (remind|remember) me [of|about] [what] (the $question|you asked|was the $question|what the $question was|the question was) /
    (i forgot|forgot|i've forgotten) the (question|card) /
    (i want|i need|i'd like|i would like) [to] (hear|have) (it|that|the $question|you|you say that) [repeated|said|
      read] [$again] /
    (have|get) you [to] (say|repeat|read) (that|it|the $question) [$again] /
    [to] (that|it) [be] repeated /
    are you there / you still there / are you still there / hello / hello there / hello are you there / you there /
    anybody there / is anyone there / are you listening / did you freeze / why did you stop /
    (once more|one more time|again) (the $question|with the $question|from the top|from the start|from the beginning) /
    from the (top|start|beginning) /
    (loop|repeat) (it|the question) /
    (take it|go) from the top /
    hit me $again / what were you saying /
    say the question / sorry what was that / sorry what did you say
  `,
  'say-answer-again': `
    (was|is) (that|this|it|mine|my answer|what i said) [really|even|at least] (fair|fair enough|okay|ok|close|close enough|good|
      good enough|acceptable|any good|alright|all right|enough|counted) /
    are you [quite|really|absolutely] (sure|certain) [about (that|it)] /
    [so|but] [(do you think|is it true|would you say) [that]] (was i|am i|did i get (it|that|that one)|(was|is) (that|it|this|mine|my answer|what i said)) [really|actually|even]
      (right|correct|wrong|incorrect|true|the (right|correct) (answer|one)) [then|there|on that [one]|about that [one]|with that|or (not|wrong|no)] /
    [so] (did|do|have) i [really|actually] (have|get|got|know|say) (it|that|that one|the [right|correct] answer) [right|correct|correctly] [then|or not] /
    (repeat|say|read|tell me|give me|what was|what is|what's|hear|play|state) (the|that|your|the last|the previous|
      that last|the right|the correct|that right|my) [last|previous|right|correct] $answer [$again|please] /
    (repeat|say|read) ($answer|last $answer) [$again|please] /
    what (was|is|did you say [was]|were) (the|that) (right|correct|actual|real|last|previous) $answer [$again|to that|
      to the last (one|$question)|for the last (one|$question)] /
    (what did you say the|what did the) $answer (was|is) /
    the $answer $again [please] /
    i (missed|didn't hear|didn't catch|didn't get|forgot) the $answer /
    (what should|what would) (i have said|it have been|the $answer have been) /
    what was it supposed to be /
    what was (it|right|correct) again /
    what does the card say
  `,
  'what-did-you-hear': `
    what did you (take|hear|understand) me to (say|mean|have said) / what was it [that] you (heard|understood|got|caught|think i said) / (tell|say) [me] what (you took me to say|it was you heard) /
    (what|what'd|so what) (did|do) you (hear|think i said|understand|catch|get|pick up|make of that|make of it|
      hear me say|hear me saying|hear from me|think you heard|take it for|understand me to say|record|register|
      write down|believe i said|hear just now|hear then|have me down as saying) [me say|me|just now|then|there|
      exactly] /
    (what|tell me what|repeat what|say what|show me what|read back what|play back what) [did] (i|you) (said|say|
      just said|just say|answered|answer|told you|just tell you|tell you|heard|hear|just heard|understood|got|
      have heard|got from me|caught|catch|thought i said) [exactly|just now] /
    what did i [just] (say|answer|tell you|give you|actually say) /
    (what was|what's|what is|repeat|read back|play back|say|tell me) my [last|previous|own] (answer|response|reply|
      guess|attempt|words) [again|please|just now] /
    (did|do) you (hear|catch|get|understand|pick up) (me|that|it|what i said|what i just said|my answer|me right|
      me correctly|that right|me properly) /
    (have|can) you (heard|hear|understand|understood) (me|that|what i said|my answer) /
    (how did you hear|how did you understand) (that|me|it) /
    (show|tell|read|say) me what you (heard|understood|got|caught|thought i said|have) /
    are you sure you (heard|understood) me /
    you (heard|misheard) what /
    what have i [just] (said|answered) / heard what / i said what /
    what (you heard|do you think i said|have you heard|did the (mic|microphone) (hear|catch))
  `,
} satisfies HeardPatterns['meanings'];
