import type { HeardPatterns } from '../../heard-patterns.ts';

/** Not knowing the answer, or not yet. */
export const NOT_KNOWING = {
  'dont-know': `
    [i] [really|honestly|just|simply|do|sorry] (don't|do not|haven't|have not) [have|got] (any|an|a|the slightest|the faintest|the
      foggiest|the first|a single) (idea|clue|notion|inkling) [about (it|this|that)|what (it|that|this) is|at all|sorry] /
    i (don't|do not) (think|believe) [that] i (know|remember|learned|learnt|studied|have|had) (it|this|that|this one|that one|
      the answer) [anymore|any more|yet] /
    [i'm|i am] [really|just|quite|honestly|completely] (unsure|uncertain|not sure|not certain|not quite sure|not completely
      (sure|certain)) (of|about|on|how|what|which) [the] [right|correct|proper] [answer|to answer|to respond|to say|it is|one|
      this|that|it|one it is] /
    i (can't|cannot|can not|couldn't) think [straight|right now|of anything|anymore|of the word|of the name] /
    (solution|the solution|answer me|answer it yourself|you answer|you answer it|you do it|you say it) /
    (i've|i have) (never|not) (seen|heard|learned|learnt|met|come across) (this|that|it|this one|this before|of it|of that)
      [before|in my life] /
    [that|this|it|that one|this one|the answer|the name] (escapes|eludes|beats|stumps) me [right now|today|again] /
    (i'm|i am) (drawing|getting) a (blank|total blank|complete blank) [here|on this [one]|today] /
    my (mind|head|brain|memory) (is|has gone|just went|is completely|went completely) (blank|empty|failing me|mush) /
    (it's|it has|it) (gone|vanished|left me|slipped away|slipped my memory) [again] /
    i (don't|do not|really don't|honestly don't|just don't|truly don't|actually don't|wouldn't|
      would not|still don't|simply don't|totally don't|definitely don't) (know|remember|recall|have a clue|
      have any idea|have an idea|have the answer|have the foggiest|have the faintest|have an answer|get this one|
      know this|know that|know it) [this|that|it|this one|that one|the answer|any of (it|them|this)|
      how to answer [that|this]|what (it|that|this) is|the answer to (this|that) [one|question]|yet|at all|
      anything about (it|this|that)|about (it|this|that)|what to say|what that means|a thing about it|for sure|
      right now] /
    (don't|do not|didn't|really don't|honestly don't) (know|remember|recall|have a clue) [this|that|it|this one|
      that one|the answer|at all] /
    dunno / idk / i d k / dunno that / i dunno / i dunno this one / beats me / search me / no idea / no clue /
    not a clue / no idea at all / no clue at all / not a clue sorry / absolutely no idea / absolutely no clue /
    haven't a clue / [i] (haven't|have not|don't have) [got] the (foggiest|faintest|slightest|first) /
    [i am|i'm] not (completely|entirely|totally|absolutely|altogether|fully) (certain|sure) / who knows / heaven knows / god knows / lord knows / god only knows /
    got me / you got me / you got me there / you have me there / you have me stumped / stumped / i'm stumped /
    blank / i'm drawing a blank / drawing a blank / my mind is blank / my mind went blank / mind blank /
    i'm blanking / i'm lost / i am lost / i'm at a loss / nothing / nothing comes to mind / nothing comes /
    nope no idea / yeah no idea / zero idea / zilch / nada / can't say / i can't say / hard to say / couldn't say /
    couldn't tell you / i couldn't tell you / i can't tell you / your guess is as good as mine / how should i know /
    how would i know / how am i supposed to know / i wish i knew / if only i knew / i should know this /
    i should know (that|this one) but i don't /
    not that i know of / not that i can recall / clueless / i'm clueless / no answer / i have no answer /
    no response / no guess / i won't guess / i can't guess / i cannot guess / i won't even guess /
    i'm out of ideas / i'm out / out of ideas / fail / i fail / i'm failing this one / unknown / unknown to me /
    that's new to me / never heard of it / i never heard of it /
    i've never heard of (it|that|this) /
    i have never heard of (it|that|this) /
    i never learned (that|this|it) /
    haven't learned (that|this|it) [yet] /
    i haven't learned (that|this|it) [yet] /
    haven't learned that one / never learned that / too long ago / that's a tough one i don't know /
    i (have|had|got|ve got|have got) (no|absolutely no|not the slightest|not the faintest|zero|not any|really no|
      no earthly) (idea|clue|answer|knowledge|guess|recollection|memory|notion|thoughts|inkling) [about (it|this|
      that)|what (it|that|this) is|of (it|this|that)|at all|whatsoever|on (that|this) [one]|for (that|this|you)] /
    i've [got] (no|absolutely no) (idea|clue|answer|recollection) /
    i (can't|can not|cannot|couldn't|could not|just can't|really can't|am unable to|am not able to|
      wouldn't be able to) (remember|recall|say|answer|think of (it|that|anything|the answer|one|a thing)|tell|
      tell you|come up with (it|anything|an answer|one)|figure (it|this|that) out|work (it|this|that) out|get (it|
      this|this one)|place it|find it|bring it to mind|guess|give you an answer|give an answer|answer (that|this|
      it)) [this|that|it|this one|that one|the answer|right now|at all|to (that|this)] /
    (can't|cannot|couldn't|can not) (remember|recall|think of it|answer|answer that|answer this|say) [this|that|it|
      this one|that one|the answer] /
    i'm [really|just|honestly|totally|still|quite] (not sure|unsure|uncertain|not certain|not positive|clueless|
      stumped|stuck|lost|baffled|at a loss|not able to answer|unable to answer|not too sure|not so sure|
      not really sure|not actually sure|not entirely sure) [about (this|that|it) [one]|on (this|that) [one]|here|
      what it is|sorry] /
    i am [really|just|honestly|totally|still|quite] (not sure|unsure|uncertain|not certain|clueless|stumped|stuck|
      lost|baffled|at a loss|not able to answer|unable to answer|unable to say|not too sure|not really sure|
      not actually sure|not so sure|unable to (recall|remember|tell)) [about (this|that|it) [one]|on (this|
      that) [one]|here|what it is] /
    (not sure|unsure|not certain|not too sure|not really sure|not so sure|uncertain|not quite sure|
      not a hundred percent sure) [about (this|that|it) [one]|on (this|that) [one]|here|at all|what it is] /
    i (forgot|forget|ve forgotten|have forgotten|totally forgot|completely forgot|must have forgotten|
      keep forgetting|blanked|knew it once|used to know|used to know (it|this|that|this one)|just forgot) [it|this|
      that|this one|that one|the answer|what it was|what it is|about it|again|completely] /
    (forgot|forgotten|totally forgot|completely forgot|i've forgotten|already forgotten) [it|this|that|this one|
      that one|the answer] /
    i (give up|quit on this one|surrender|pass|ll pass|will pass|have to pass|must pass|yield|m giving up|
      am giving up|concede|throw in the towel) /
    pass / give up / giving up / i surrender / surrender / i fold / uncle /
    pass on (this|that|this one|that one|it) /
    gonna pass / going to pass / i'll have to pass / hard pass /
    (tell|show|give|read|reveal|display|say|let me hear|let me have|let me know|let me see|just tell|just give|
      just show|just say|flip|turn over|flip over|turn) [me|us] [the|what the|me the|what's the|
      what is the] $answer [please|now|is|already|to (that|this) [one|question]|then|for (this|that) [one|question]] /
    (what's|what is|what was|so what's|so what is|then what is|then what's) the $answer [then|please|to (this|
      that) [one|question]|here|again please] /
    [the] $answer please /
    tell me / just tell me / you tell me / go ahead and tell me / enlighten me / reveal / reveal it / reveal that /
    show it / show me / show it to me / flip it / flip / flip the card / flip the card over / flip it over /
    turn it over / turn the card / turn the card over / turn it around / uncover it / uncover / spill it /
    put me out of my misery / let me hear it / say it / what is it / what is it then / what's it / what was it /
    tell me what it is / tell me then / do tell / see answer / show answer / reveal answer / answer / the answer /
    answer please / give answer / get answer /
    (i want|i need|i would like|i'd like) [to] (know|hear|see|have|get|be told) [the] $answer /
    (i want|i need|i'd like) the $answer /
    this one i (don't know|do not know|forgot|can't remember) /
    that [one] i (don't|do not) know /
    (no|nope|nah) i (don't|do not|didn't) know [it|that|this] /
    i know nothing [about (this|that|it)] /
    (you'll|you will|you're going to|you) have to (tell|help) me [with (this|that) [one]|out] /
    i need you to tell me / help me i don't know / i should have studied /
    i didn't study (this|that) /
    (it|that|the answer|the name) (escapes|eludes) me [at the moment|right now] /
    (it|that's|that is|it's) (on the tip of my tongue|gone|slipped my mind) /
    it (slipped|has slipped) my mind /
    (i got|i've got|i have) nothing [for (you|this)|here] /
    (one|a) (for|i) don't know /
    i really have no idea
  `,
  hint: `
    [can you|could you] (help|nudge|push|get) me (along|on|started|going|there|on my way) [a bit|a little|with (it|that|this)] / how many (words|letters|syllables|parts) [is it|are there|does it have|in it|is that|has it] /
    [give me] [just] (another|the next|one more|a second|the second|the last) (letter|clue|hint|nudge|tip) [please] / (can|could|may) i (get|have|hear) (half|part|some|a bit|the start|the beginning) of (it|that|the $answer) /
    is there (anything|something) you can (tell|give) me [about (it|that|this)] / what (sort|kind) of (thing|answer|word) (is it|are you after|do you want) /
    (give|tell|show|offer|get|throw|provide|read|drop|lend) [me|us] [a|an|another|one more|some|the|any|a small|
      a little|a tiny|a bit of a] (hint|clue|tip|hints|clues|tips|pointer|nudge|help with this one|help on this one|
      starting point|push) [please|on this|for this|about (it|this)] /
    hint / clue / a hint / a clue / the hint / another hint / another clue / more hints / next hint / next clue /
    one more hint / one more clue / hints / clues / tip / a tip / hint please / clue please / hint hint /
    small hint / little hint / a small hint / a little hint / a small clue / nudge / a nudge / nudge me / hint me /
    any hint / any hints / any clue / any clues / any tips / got a hint / got a clue / got any hints /
    got any clues /
    have you got a (hint|clue) /
    do you have a (hint|clue) /
    do you have any (hints|clues|tips) /
    is there a (hint|clue) /
    are there any (hints|clues) /
    what's the (hint|clue) /
    what is the (hint|clue) /
    a bit of help / a little help / some help here / help me out here / a little help here / a little assistance /
    prompt me / give me a prompt / jog my memory / point me in the right direction / steer me /
    am i (close|warm|on the right track) /
    i (need|want|could use|would like|d like|would love|d love|require|could do with|might need) [a|an|another|some|
      one more|a small|a little|a bit of|to hear a|to get a|to have a] [little|small|bit of a] (hint|clue|tip|
      pointer|nudge|hints|clues|help with (this|it|this one|that|that one|the question)|help on (this|this one)|
      help here) /
    (have|get|take|use|hear|want|need|see) (a|an|another|some|one more|any|the|a small|a little) (hint|clue|tip|
      pointer|nudge|hints|clues) /
    (help|assist) me [out] [with|on] (this|it|this one|that one|the $question|this $question|that|here|remember|recall|think) /
    (what's|what is|tell me|give me|say|reveal|show me|just|how about|only) [the|it's] (first|initial|starting|
      beginning|opening|last) (letter|word|letters|character|sound|syllable|few letters|two letters|bit) [of it|
      of the answer|please|is] /
    [the] first (letter|word|letters|syllable|sound) [please] /
    what (letter|does it|do they|sound|word) [does it|does the answer] (start|starts|begin|begins|end|ends) [with|
      in] /
    what (letter does it start|does it start|does it begin|does the answer start|does the answer begin|
      letter does it begin|is the first letter|do they start|letter is it) [with] /
    how (many|long) (words|letters|syllables|is it|is the answer|parts|is the word) [is it|are there|does it have|
      has it|are in it|in the answer] /
    (what does it|does it) (sound like|rhyme with|look like) /
    (starts|begins) with what /
    (give|read|tell|list) [me] [the|some|my] (options|choices|multiple choice|alternatives|possible answers|
      possibilities) /
    multiple choice /
    what are the (options|choices) /
    what are my choices / can it be multiple choice /
    i'd like a hint
  `,
  wait: `
    (hang|hold) on a (mo|jiffy|sec|tick|bit|while|moment) / (one|a|just a|just one|half a) (mo|jiffy|sec|tick|moment|minute|second) [the|my|there's|it's|that's|someone's] (doorbell|phone|door|kettle|dog|baby|someone at the door|kids) [is|'s] [ringing|calling|crying|barking|here|boiling] /
    [just] (give|allow) me (a|one|another|a few|some) [more] (mo|second|seconds|sec|moment|moments|minute|minutes|time) [the|my|there's|someone's|i (need|have) to] (phone|doorbell|door|dog|kettle|baby|get|answer|someone|kids) [is|'s|the|that] [ringing|calling|door|phone|barking|crying|it] /
    (can|could|will) you (wait|hang on|hold on|pause) [a bit|a moment|a while] (until|till|while) i ... /
    (wait|hold on|hang on|hold|pause|hold up|stand by|standby|one second|one moment|one sec|just a second|
      just a moment|just a sec|just a minute|just one second|just one moment|just one sec|a second|a moment|
      a minute|a sec|not yet|not so fast|hold your horses|bear with me|hold that thought|patience|be patient|
      one minute|two minutes|five minutes|two seconds|half a second|gimme a sec|gimme a second|gimme a minute|
      time out|timeout|time|break|take five|take a break|break time|quick break|short break|coffee break|
      bathroom break|water break|toilet break|be right back|brb|i'll be right back|i will be right back|
      i'll be back|back in a (minute|second|bit|moment)|don't go away|stay there|stay with me|don't rush me|
      don't rush|no rush|give me (time|room)|let me think|lemme think|let me see|lemme see|think|thinking|
      i'm thinking|i am thinking|still thinking|i'm still thinking|just thinking|let me (think|see|ponder|consider|
      recall|remember|work it out|figure it out|have a think|concentrate|gather my thoughts|collect my thoughts|try|
      try to remember|take a (guess|moment|second))) [please|about (it|that|this)|for (a|one|just a) [$moment]|
      a $moment|now|there|here|for a bit|for now|while i think|on this|first|okay|up|this out|it out] /
    (wait|hold on|hang on|pause|hold|stand by|bear with me) [for] [a|one|just a|another|half a|two|five|ten|thirty|
      a few|a couple of] [$moment|seconds|minutes] [please|while i think|longer] /
    (give|allow|grant|gimme) [me|us] [a|an|another|some|one|just a|half a|two|five|ten|thirty|a few|a couple of|
      a little|a bit|more|one more|a bit more|some more|a little more|an extra] [more|extra|bit of|longer|little|
      of] [$moment|seconds|minutes|time|time to think|moment to think|second to think|minute to think|think time|
      thinking time|longer|bit longer] /
    i (need|want|could use|would like|d like|require) [a|an|another|some|one|just a|two|five|a few|a couple of|
      a little|a bit|more|one more|a bit more|some more|a little more] [more|extra|bit of|longer|little|of] [$moment|
      seconds|minutes|time|time to think|moment to think|second to think|minute to think|to think|
      to think about (it|this|that)|longer|break|to concentrate|pause|bit longer] /
    (pause|hold|suspend|freeze|halt) [the|this|my|our|your] ($quiz|it|that|this|everything|questions|studying|
      for a $moment|here|there|there please) /
    (good|great|tough|tricky|hard|difficult|nice|interesting|excellent) (question|one|q) [that|this one|
      let me think] /
    that's [a|an] [really|very|pretty|quite] (good|great|tough|tricky|hard|difficult|nice|interesting|
      excellent) (question|one) /
    (oh|ooh|ah|hmm|hm|um|uh|wait|no wait|argh|ugh) (what is it|what was it|what's it called|what is it called|
      what's the word|what was it called|what's the name|i know this|i know this one|i know it|i know that|wait|
      don't tell me|hang on|let's see|let me think|it was|it's something) /
    i know this / i know this one / i know it / i know that one / i used to know this / i do know this /
    i definitely know this / i should know this / don't tell me / don't say it / don't tell me yet /
    don't tell me the answer / don't say the answer / don't give it away / what's it called / what is it called /
    what's that called / what's the word / what's the name again / what was it called / it will come to me /
    it'll come to me / it's coming / it's coming to me / i've almost got it / almost got it / nearly got it /
    i've nearly got it / i almost have it / i'm getting there / it's on the tip of my tongue /
    on the tip of my tongue / tip of my tongue / i can see it / i can picture it / i had it a second ago /
    i just had it / let's see / let's think / now what was that / now what was it /
    i was just thinking about (this|that|it) /
    so close / give me a chance / i'm trying / i'm trying to remember / i'm trying to think / trying to think /
    trying to remember / i'm working on it / working on it / i'm not done / i'm not finished / i wasn't finished /
    i wasn't done / i'm still going / let me finish / let me work / i haven't finished /
    (someone's|somebody's|someone is|there's someone) at the door /
    my phone is ringing /
    (keep|stay) quiet [for a $moment] /
    i'm not ready / have a moment / have a minute / have a second / have more time / take a moment / need a sec
  `,
} satisfies HeardPatterns['meanings'];
