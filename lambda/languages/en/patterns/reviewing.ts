import type { HeardPatterns } from '../../heard-patterns.ts';

/** Beginning a review, going on with it, or ending it. */
export const REVIEWING = {
  start: `
    [right|okay|so|well] [let's|time to|i'm ready to|i want to|i'd like to] (get (cracking|going|started|on with it|to work|into it)|have at it|dive in|kick off|do some|do a bit of) [studying|
      revising|revision|learning|reviewing|practice|work] [then] /
    (hit|try|test|ask) me [with] [some|the|my|a few] [cards|questions|flashcards] / (do|fancy|some|a bit of|a little|a spot of) (studying|revising|revision|learning|reviewing) /
    (start|begin|resume|continue|restart|commence|proceed|relaunch|launch|open|run|play) [with|on|up] [a|an|the|my|
      our|another|new|me|some|this|next] [new|next|daily|quick] $quiz [now|over|again] /
    start / begin / resume / continue / restart / commence / proceed / play / go / study / review / practice /
    practise / revise / learn / quiz / test me / quiz me / study now / review now / resume now / carry on /
    keep going / get going / get started / onward / let's go / go ahead and start / go on /
    (start|begin|resume|continue|keep) (quizzing|testing|asking|drilling|studying|reviewing|playing|practicing|
      practising|learning|training|revising|questioning) [me] [now|please|again|questions|my cards|the cards|cards|
      where we left off|everything|for today] /
    (keep|carry on) (asking|going|quizzing|testing|studying) [me] [questions] /
    (quiz|test|drill|examine|question|train|grill|challenge) me [now|again|on (everything|anything|all of it|
      my cards|whatever)] /
    ask me [a|some|another|more|the first|my] (question|questions|quiz|something|anything|stuff|card|cards) /
    (let's|let us) (start|begin|go|play|study|review|continue|resume|practice|practise|get started|get going|
      get to it|do a (quiz|review|session|round)|do some (cards|questions|reviewing|studying|flashcards)|keep going|
      carry on|start over|begin again|do this|get on with it|revise|learn) /
    (let's|let us) (start|begin|continue|resume|do|play) [a|the|my|our|another] [new] (quiz|review|session|test|
      game|round|studying|playing|reviewing|cards|practice|training) /
    [i'm|i am|were|we are|now i'm] ready [to (start|begin|go|play|study|review|continue|learn|answer|be quizzed)|
      now|when you are|to go|for (a|the|my) (quiz|review|question|first question|cards)] /
    fire away / shoot / bring it on / hit me /
    hit me with (it|a question|your best) /
    go for it / ready when you are / begin now / start now / start again / start over / play again / let's play /
    off we go / here we go / onwards /
    (give|read|show|hand|send) me [a|the|my|some|today's] [first] (quiz|test|review|cards|flashcards|questions|
      question|card|flash card|exam) /
    i want [a|to do a|to do my|to do|to take a|to have a|to start a|to play a|to play|to start|to begin|to study|
      to resume|to continue|to review|to practice|to practise|to learn|to revise|to be tested|to be quizzed|
      to answer] [new] [quiz|test|review|session|round|game|study|lesson|questions|now|my cards|cards|flashcards|
      some cards|some questions|my notes|again] /
    (do|take|have) [a|my|the|another|some] (quiz|review|test|reviews|session|cards|flashcards|daily review|
      daily cards) /
    (what|which) [is] [the] first $question /
    go (through|over) [all|all of] [my|the] (cards|notes|flashcards|decks) /
    (review|study|practice|practise|revise|learn|do) [all|everything|all of] [my|the|some] [due] (cards|flashcards|
      notes|decks|everything|words|material) /
    (review|study|practice|practise|revise|do|learn) (everything|all|anything|what's due|what is due|the due ones|
      some) /
    (time|it's time) (to|for) (study|review|start|practice|a quiz|my review|my cards|quiz) /
    (pick|take) up where (i|we) left off /
    where (were|was) (we|i) /
    back / i'm back / i am back / ok i'm back / here again / i have returned / i'm here / back again / unpause /
    (new|another|next) (quiz|game|round|session|test) /
    begin (it|this) /
    start it [up]
  `,
  stop: `
    (can|could|shall|let's|i want to|i'd like to|we'll|i'll) [we|i] (stop|finish|end|quit|leave it) (after|with) (this|that|the next) [one|card|question] / [i] (can't|cannot|couldn't) be (bothered|asked) [anymore|any more|with this] /
    ((dinner|lunch|tea|breakfast|the food|my ride|my bus|my train) is|(dinners|lunchs|my rides|my bus)) (ready|here|coming) [so] [i] [have to|got to|gotta|must|need to] (go|run|leave|stop) /
    (exit|quit|leave|end|stop|close) [the|this] (activity|skill|quiz|lesson|app|program|session|review|game|exercise|mode) [now|please] /
    (stop|quit|cease) (doing|saying|asking|reading) (this|that|it|what (i|you) (asked|said|are doing)) /
    (i've|i have) [really] (heard|had|learned|done) enough [for (now|today|tonight)] /
    [i think] [that is|that's] (enough|all|it) [learning|studying|questions|quizzing|cards] [for (now|today|tonight|the day)] [i think] /
    [i think] (that will|that'll|that would|that'd|that should) [have to] (do|be (all|it|enough|plenty)) [for (me|now|today|tonight|the day)] [i think] /
    (let's|let us) (stop|finish|end|wrap up|call it a day|call it a night|call it quits|leave it) [here|there|now|for today|at that] /
    i (need|want|have) to (rest|sleep|eat|go|cook|work|leave|run|get off|hang up) [now|soon] /
    stop / quit / exit / end / cancel / close / finish / terminate / abort / halt / shut down / shutdown /
    turn off / switch off / kill / shut off / log out / log off / wrap up / wrap it up / conclude / cease /
    disconnect / hang up / stop now / enough / done / finished / goodbye / good bye / bye / bye bye / bye now /
    farewell / see you / see ya / see you later / see you tomorrow / see you soon / see you next time /
    talk to you later / talk later / good night / goodnight / later / ciao / adios / cheerio / ta ta /
    over and out / so long / take care / catch you later / until next time / until tomorrow / until later /
    i'm out / i'm outta here / i'm off / peace out / go away / get lost / be quiet / quiet / silence / hush /
    shush / shut up / zip it / leave me alone / leave me / stop talking / stop speaking / stop it / stop that /
    stop this / stop there / stop here / stop please / please stop / just stop / just stop it / stop already /
    stop asking / stop asking me / stop asking questions / stop asking me questions / stop playing / stop studying /
    stop reviewing / stop quizzing / stop quizzing me / stop bothering me / that's all / that's it / that's enough /
    that is all / that is enough / that is it / that will be all / that'll be all / that will do / that'll do /
    that's all folks / that's plenty / that's me done / that's me / no more / no more please / no more questions /
    no more cards / nothing else / nothing more / nothing / not anymore / not any more / enough already /
    enough please / enough is enough / enough for now / enough for today / enough questions / enough cards /
    enough studying / i've had enough / i have had enough / i'm tired / i am tired / i'm bored / i am bored /
    i'm exhausted / i'm sleepy / i'm hungry / i'm done / i am done / i'm all done / i'm finished / i am finished /
    i'm through / we are done / were done / were finished / all done / all finished / done now / done for now /
    done for today / done for the day / done thanks / done here / i'm done here / i'm done for now /
    i'm done for today / i'm done for the day / i'm done studying / i'm done playing / i'm done with this /
    i'm done thanks / game over / over / the end / end it / end this / end now / end here / end it here /
    end it now / end of story / let's stop / let's end / let's quit / let's finish / let's stop here /
    let's stop there / let's stop now /
    let's stop for (now|today) /
    let's end (it|this|here|there) /
    let's finish (here|there|up|now|this|it) /
    let's call it a (day|night) /
    call it a (day|night) /
    call it quits / let's wrap up / let's wrap it up /
    let's leave it (here|there|at that) /
    let's be done / let's take a break for today / let's pause for today / leave it there / leave it at that /
    i quit / i give up studying / i stop / i want out / let me out / get me out / get out / get me out of here /
    go home / home / home screen / main screen / never mind / nevermind / forget it / forget about it /
    forget this / drop it / cancel it / cancel everything / cancel all / cancel this / abort it / abort mission /
    exit now / exit please / exit the skill / exit the game / exit game / exit skill / leave the game /
    leave the skill / stop the skill / stop the game / stop the music / close the skill / close it / close this /
    close the app / quit it / quit now / quit the game / quit the skill / quit app / finish up / finish now /
    finish here / finish it / i have to go / i have to leave / i have to stop / i need to go / i need to leave /
    i need to stop / i've got to go / i got to go / i gotta go / gotta go / got to go / gotta run / i must go /
    i must be going / i should go / i'd better go / i better go / i need a break / time to go / time to stop /
    time to finish / i don't want to / i don't want to play / i don't want to play anymore /
    i don't want to continue / i don't want to do this / i don't want to do this anymore / i don't want to study /
    i don't want to study anymore / i don't want to go on / i don't want any more / i don't want more /
    i don't feel like it / i don't feel like studying / i can't do this anymore / i can't anymore /
    no more for today / not today / some other time / another day / pause for today /
    pick this up (later|tomorrow) /
    continue (later|tomorrow|another time) /
    let's continue (later|tomorrow) /
    resume (later|tomorrow) /
    save and (quit|exit) /
    that concludes it / that's a wrap / it's a wrap / sleep / go to sleep / power off / mute /
    (stop|quit|exit|end|cancel|close|finish|terminate|abort|halt|leave|pause|conclude|kill|shut down|
      turn off) [with] [the|this|my|our|all|your|that] [current|whole|entire|daily|study|quiz] (quiz|review|session|
      test|training|game|practice|lesson|round|exam|study|studying|reviewing|playing|quizzing|skill|app|application|
      program|deck|cards|questions|talking|speaking|asking|everything|study aloud|conversation|reviews|flashcards|
      studying for today|learning|what you're doing|whatever you're doing|that|it|now|for (now|today|the day)|
      right (now|there|here)|immediately|doing that|doing this) [now|please|for (now|today|the day)|right now|
      at once|immediately] /
    i (want|need|would like|d like|wish|have|m going|am going|ll have|think i) [to|ll] (stop|quit|exit|end|finish|
      leave|go|be done|rest|sleep|cancel|close|stop now|stop here|stop studying|stop playing|stop reviewing|
      take a break|stop for (now|today)|end (this|it|the session|the quiz|the review|here)|finish (here|now|this|
      for (now|today))|quit now|leave now|go now|exit now|quit (this|it|the game|the session)|end the game|
      do something else|get going|go home|go to bed|go offline|log off) /
    (that's|that is) (enough|all|it|plenty) [for (now|today|me|tonight|this session|the day)|thanks|thank you|
      please|studying|questions|cards|i want|i've got|from me|just stop|i think] /
    (enough|done|finished) (for|with) (now|today|tonight|this|studying|cards|the day|the quiz|it) /
    (no|ok|okay|alright|all right|please|just|now) (stop|quit|exit|enough|cancel|bye|goodbye|i'm done|that's enough|
      that's it|that's all|end|shut up|leave) /
    (would you|will you|can you|could you) [please|just] (stop|shut up|be quiet|quit|leave me alone|go away|exit|
      end it|cancel|cancel it|stop it|stop that|stop talking) /
    i (said|told you to) (stop|quit|exit|cancel|end|shut up) /
    we're done for today
  `,
} satisfies HeardPatterns['meanings'];
