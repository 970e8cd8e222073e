import type { HeardPatterns } from '../../heard-patterns.ts';

/** The last answer counted otherwise, or taken back. */
export const OVERRULING = {
  undo: `
    (undo|revert|rollback|roll back|reverse|cancel|scratch|delete|erase|discard|withdraw|retract|redo|annul|scrap|
      clear|remove|take away|void|nullify|go back on) [$that|my|the|that|your] [last|previous|final] [$answer|one|that|
      this|it|step|turn|action|rating|thing|move|guess|attempt|response|verdict|choice|mark|score|grade|
      command|skip|what i said|what i just said] [please] /
    undo / redo / revert / scratch that / oops / whoops / my mistake / my bad / oops my bad / whoops wrong one /
    oops i meant something else / i misspoke / i mis spoke / i misspoke sorry / sorry i misspoke /
    slip of the tongue / that was a slip / i made a mistake / i made an error / i messed up / i screwed up /
    i messed that up / that was a mistake / that was an accident / by accident / by mistake /
    i didn't mean (that|it|to say that|to) /
    i did not mean (that|it|to say that) /
    that's not what i meant / that is not what i meant / not what i meant / i didn't mean to / ignore that /
    ignore it /
    ignore that last (one|answer) /
    disregard that / disregard it / forget that / forget what i said / forget i said that / never mind that /
    never mind what i said / don't listen to that / strike that / cancel that / cancel last / cancel my answer /
    take two / do over / a do over / mulligan /
    (take|let me take|i take|i'll take|i want to take|took) (that|it|this|my answer|my last answer|the last one|
      the last answer|that one|what i said|that answer|my words) back /
    (take|i take) back [my|the|that|what i said|what i just said] [last|previous] [$answer|one] /
    (go|step|move|jump|turn|get|head|bring me|take me|take us|switch|skip|rewind|return) (back|backwards|backward|
      to the previous|to the last|to the one before|back to) [a|one|to the|to my|to that|the|$question|a $question|one $question|to] [$question|
      previous $question|last $question|one before|previous|last one|previous one|last|step|one|earlier $question] [please] /
    back / back up / rewind / previous / the previous / previous please / $last $question / the $last $question / one back /
    back one / the one before /
    back to the (last|previous) $question /
    return to [the] (last|previous) $question /
    last one again / the last one again / previous one / that last one again / the $question before /
    (try|let me try|can i try|i want to try|i'll try|ask me|give me|do|repeat|retry|retake|let me do|let me answer|
      i want to answer|answer|let me redo|redo|let me change) (that one|that|the last one|the previous one|
      the last $question|the previous $question|my last answer|my answer|the one before|that last one|it|that $question|this|
      the last card) [$again] /
    try again / let me try again / retry / can i try again /
    let me have another (go|try|shot) /
    another (go|try|shot|attempt|chance) /
    one more (go|try|shot|attempt|chance) /
    give me another (chance|go|try|shot) /
    give me a second chance / second chance / i want to try again /
    i want another (go|try|chance) /
    let me answer again /
    let me redo (that|it) /
    i can do better /
    (change|correct|fix|amend|edit|alter|modify|update|let me (change|correct|fix|rephrase)|i want to (change|
      correct|fix)) [my|the|that|it] [last|previous] ($answer|that|it|rating|mark) /
    (i want|i need|i would like|i'd like|i wish) to (undo|go back|change my answer|take that back|correct myself|
      try that again|redo that|correct that|change that|fix that) /
    (wait|no|hang on|hold on) (go back|undo|i meant something else|that was wrong go back|that's not what i said) /
    i (said|meant|pressed|meant to say|chose|answered) (something else|the wrong (thing|one|word|answer)|
      something different|another word) /
    (that was|that wasn't|that isn't|that's) (not my answer|my answer|meant for you|an answer|not an answer|
      not what i wanted to say|not for you) /
    (i wasn't|i was not|wasn't) (answering|talking to you|done|finished|ready) /
    that's not what i said / that is not what i said / i didn't say that / i never said that /
    undo the last card / undo the last question /
    (i [actually|clearly|already|definitely|really|just|only] (said|meant|answered|was saying|meant to say|wanted to say|
      was trying to say)|i did say|what i [actually|really] (said|meant|was saying|wanted to say|was trying to say) (was|is)|
      my answer was|i was going for|(no|no no|sorry|actually|wait|wait no|hang on|hold on|oops|oh no) i mean) {answer} /
    [no] (i meant|what i meant was|i meant to say|i wanted to say)
  `,
  'i-was-right': `
    was (right|correct) /
    [surely|but|well|come on] (that|it|mine|my answer) (should|has to|must|ought to|surely|does|would|will) [surely|really|still] (count|be right|be accepted|be fine|do|pass) /
    (that|this|your answer|the answer) (is|was|must be) (a|the) (fake|bad|false|silly|wrong) (answer|verdict|judgement|decision) /
    (you|the (computer|system|skill|card|answer)) (is|are|was|were|must be) [clearly|simply|just] wrong [about (that|this|it)] /
    (i know|i'm certain|i'm pretty sure|i'm sure) (i was|i had it|i got it|that was|it was|that's|i said) [right|correct|it|that] /
    i (was|am|was actually|was totally|was basically|was in fact|was so|was definitely|had been) [so] (right|
      correct|not wrong|spot on|close enough|accurate) /
    i [did|do|had|totally|actually|clearly|just|literally|basically|definitely|really] (said|say|got|had|
      answered|meant|gave|told you|mentioned) [exactly] (that|it|it right|that right|that one right|the same|
      the same thing|the right (thing|answer|one)|the correct (thing|answer|one)|this one|this|it correctly|
      the answer|exactly that|just that|so|you that|that already|it right there|that too) /
    i (totally|actually|clearly|definitely|really) knew (that|it|this) [one] /
    (but|no|hey|actually|yes|yeah) i (was|am|did|said|got|had|meant) [actually] (right|correct|say that|say it|that|
      it|it right|get it right|get that right|that right|say so) /
    i'm [actually|totally|the one who's] (right|correct|not wrong|sure i was right|pretty sure i was right|
      sure that was right|sure that's right|sure it's right|right about that|right you're wrong|right you are wrong|
      positive i was right|certain i was right) /
    (that|it|mine|this|my answer|what i said|my response|that answer|the answer i gave) (was|is|s|should be|
      should have been|ought to be|has to be|must be|was actually|is actually|was in fact|was totally|
      counts as) [also|totally|actually|basically|absolutely|perfectly|close|good|essentially|pretty much|just as|
      quite] (right|correct|fine|valid|accurate|close enough|good enough|good|the same|the same thing|
      the same answer|right too|correct too|what i said|what i answered|what i meant|not wrong|acceptable|
      near enough|accepted|counted|right actually|exactly what i said|just what i said|enough|what i just said|
      exactly right|the right answer|the correct answer) /
    (that's|that is|that was|it's|it is|it was) [actually|exactly|just|literally|basically|also|essentially|
      pretty much] (what i said|what i just said|what i meant|what i answered|what i told you|the same thing|
      the same|my answer|right|correct|close enough|good enough|near enough|a right answer|what i've been saying|
      not wrong|what i was saying|right though|what i was trying to say|another word for it|a synonym|the same word|
      the same answer|what i wanted to say) /
    same / the same / same thing / the same thing / same difference / same answer / same meaning / close enough /
    good enough / near enough / it means the same / means the same thing / it means the same thing /
    those are the same / they are the same / they're the same / they're the same thing /
    they mean the same [thing] /
    that's the same / synonym / tomato tomato / that's not wrong / that wasn't wrong / that was not wrong /
    not wrong / it wasn't wrong / it was not wrong / i wasn't wrong / i was not wrong / wasn't wrong /
    i beg to differ / i disagree /
    i disagree with (you|that) /
    i don't agree /
    i don't agree with (you|that) /
    i object / objection /
    not true i said (that|it) /
    i (don't|do not|can't) (think|believe|find) (that's|that is|that was|it's|it is|it was|this is) [really|very|at all] fair /
    (how is|how's) that (wrong|fair|not right|not the same) / unfair / that's unfair / that's not fair / not fair / that isn't fair / come on that counts / that counts /
    it counts / that should count / it should count / that has to count / does that count / that ought to count /
    give me that one / give me that / give it to me / give me credit /
    give me credit for (that|it) /
    give me the point /
    i deserve (that|the point|credit) /
    count it / count that /
    count (it|that) please /
    accept it / accept that / accept my answer / accept that answer / allow it / i was close / i was close enough /
    that was close / pretty close / so close / i was nearly right / i was almost right /
    (mark|count|score|rate|grade|record|register|log|take|treat|accept|consider|set|put) (it|that|this|that one|
      this one|the last one|my answer|mine|me|that answer|my last answer|it all) [as|down as|was] (right|correct|
      a right answer|good|known|ok|okay|passed|right please|correct please|true|a pass) /
    (mark|count|score) (right|correct|as right|as correct) /
    you (misheard|misunderstood|misunderstand|got me wrong|heard wrong|heard me wrong|didn't hear me|
      didn't hear me right|didn't hear me correctly|didn't understand me|got it wrong|got that wrong|are wrong|
      were wrong|made a mistake|are mistaken|were mistaken|mis heard|misinterpreted|misjudged|mistook|
      marked it wrong|marked me wrong|heard that wrong|got the wrong word|heard something else|have it wrong|
      have misheard|made an error|didn't get that right|can't hear) [me|that|it|what i said|my answer|there|
      wrongly] /
    (you're|you are|you were) [the one who is|so] (wrong|mistaken|incorrect|not right|not listening|hearing things|
      hearing me wrong) /
    (that|this|it) (is|was) (the answer|what|exactly what|just what|precisely what|the same as|the same thing as|literally what) i (gave|said|answered|meant|told you|had|just said|just gave|was saying) /
    i meant [that|it|to say that|the same|the same thing|exactly that] /
    i think (you're|you are|that was|i was|that's|it was) (wrong|right|correct|mistaken|close enough) /
    (wrong|no) (you|that's) (misheard|misheard me|not wrong) /
    override / overrule /
    overrule (it|that) /
    correct it / reconsider /
    reconsider (it|that) /
    check again / try listening again /
    (my|the) pronunciation (was|is) (off|bad) /
    i was right there / no that was right / i had it right that time / i was right about that
  `,
  'that-was-wrong': `
    was (wrong|incorrect) /
    [i think] (you|you're|you are|you were) [being|too|far too|way too|a bit too] (kind|generous|nice|lenient|easy on me) [there|with that|on that one] / (mark|put) me down [for|on] (that|it|that one) /
    (don't|do not) (give|allow|accept|credit) me [with] (that|it|that one) /
    [that|it] [was] [just|only|purely] [a] [lucky|wild|blind|pure] (guess|luck|fluke|chance) [really|actually|to be honest] /
    i (didn't|did not) [really|actually] (know|mean|get|have|remember) (it|that|this|that one|this one) [at all|to be honest] /
    i need to (see|hear|do|study|review|learn|practice) (that|it|this|this one|that one) (again|more|once more|some more) /
    (ask|show|give) me (that|it|this|this one|that one) (more often|again soon|sooner|again tomorrow) /
    i (was|am|was actually|was totally|was completely|got it|got that|got this one|got that one|had it|had that|
      answered it|said it|knew it|had|did get it|did get that|should have got that|should have gotten that|
      should have gotten it|should have got it|have it|got this) [actually|totally|completely] (wrong|incorrect|
      mistaken|not right|off|wrong actually|wrong though|wrong there|it wrong|that wrong|in error) /
    i'm (wrong|incorrect|mistaken|not right) /
    (that|it|mine|this|my answer|what i said|that answer|my response|the last one|that one) (was|is|s|should be|
      should have been|was actually|is actually|wasn't|isn't|was not|is not|shouldn't be) [actually|totally|
      completely|quite|really|just] (wrong|incorrect|false|right|correct|mistaken|a mistake|a guess|a lucky guess|
      luck|pure luck|lucky|a fluke|not right|not correct|counted|a wrong answer|cheating|not true|off|marked right|
      just a guess|accepted) /
    (that's|it's) [actually|not|just] (wrong|incorrect|false|right|correct|not right|not correct|a guess|not true|
      a mistake|a lucky guess) /
    (mark|count|score|rate|grade|record|register|log|take|treat|consider|set|put) (it|that|this|that one|this one|
      the last one|my answer|mine|me|that answer|my last answer) [as|down as|was] (wrong|incorrect|false|
      a wrong answer|failed|missed|bad|again|a fail|unknown|forgotten|a miss|not known|a lapse) /
    (mark|count|score) (wrong|incorrect|as wrong|as incorrect) /
    i (guessed|was guessing|just guessed|only guessed|was just guessing|was only guessing|got lucky|was lucky|
      cheated|looked it up|peeked|looked|googled it|looked at the answer|had help|didn't know|didn't know that|
      didn't know it|didn't actually know|didn't actually know that|didn't actually know it|didn't really know|
      didn't really know that|didn't really know it|did not know that|did not know it|wasn't sure|was not sure|
      wasn't really sure|was unsure|made it up|took a guess|took a wild guess|took a shot in the dark|
      should have known that|failed|failed that|failed it|failed that one|missed|missed it|missed that|
      missed that one|missed this one|blew it|messed it up|mixed it up|mixed them up|confused it|confused them|
      got confused|got mixed up|don't really know (it|that|this)|don't deserve (that|it|the point)|
      only half knew (it|that)|had no idea actually|had to look) [there|that time|that one|on that one|actually] /
    guessed / just a guess / lucky guess / wild guess / it was a guess / that was a guess / a guess / pure luck /
    failed / missed / missed it / fail /
    don't count (that|it) /
    do not count (that|it) /
    don't count that one / that shouldn't count / that should not count / it shouldn't count / that doesn't count /
    that does not count / not right / not correct / wrong / incorrect / no credit / no points /
    i don't deserve that / too generous /
    you're too (kind|generous|lenient) /
    you are too (kind|generous|lenient) /
    you shouldn't have accepted that / you should not have accepted that /
    (actually|no|sorry) (that was|that's|i was|it was|that is|i got it|i got that) (wrong|incorrect|not right) /
    you (shouldn't|should not) (accept|count|have accepted|have counted|take) (that|it|that one) /
    (you|that) (should have|should've) (marked|been) [it|that|me] (wrong|marked wrong) /
    i wasn't right
  `,
} satisfies HeardPatterns['meanings'];
