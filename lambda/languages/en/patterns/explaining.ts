import type { HeardPatterns } from '../../heard-patterns.ts';

/** An explanation, or how all this works. */
export const EXPLAINING = {
  explain: `
    [i] (couldn't|could not|can't|cannot|don't|do not|didn't|did not|still don't) [really|quite|fully] (understand|get|follow|grasp)
      (it|that|this|what you [just|have just] (said|meant|told me)|your (answer|explanation|words|response|last sentence)|
      the (answer|explanation|last sentence|reasoning|logic)) [now|at all|yet|just now] /
    (i'm|i am) [still|a bit|rather|totally] (unclear|puzzled|not clear|in the dark|unsure) (about|on|as to) (it|that|this|why|what
      you [have] [just] (said|meant)|your (words|answer|point|explanation)|the (answer|reason|point)|what you mean) /
    [i] (want|would like|i'd like|need) to (know|hear|learn|understand) (more|why|the reason|how|the background) [about (it|this|
      that)|behind (it|that)|please] /
    (that|it|this) (isn't|is not|wasn't|was not) [really] (enough|clear|helpful) [detail|explanation|information] /
    (not enough|too little) (detail|details|information|explanation|context) /
    (help me|make me) (understand|see|get) (it|this|that|why|the answer|what that means) /
    [can i] [have|get|hear] (a|the|an) [longer|full|proper|better|simple|short] (explanation|example|definition|description) /
    explain [it|that|this] (like|as if|as though) (i'm|i am|i were|i was) [a] (five|child|beginner|new|ten|dumb|kid) [years old] /
    explain (this|that|the) (concept|idea|topic|term|word|card|point|thing) [to me|again|please] /
    what is the (point|meaning|idea|thinking|reason) [of (that|this)|behind (it|that|this)|there] /
    why / how come / why is that / why not / why so / how so / but why / why though / why's that / for what reason /
    what makes it so / why is it / why is it that / why would that be / what do you mean / what does that mean /
    what does it mean / what's that mean / meaning / what is that / what are you talking about /
    what are you on about / i don't follow / i'm confused / i am confused / confused / i don't get it /
    i still don't get it / i do not get it / don't get it / that makes no sense / that doesn't make sense /
    that doesn't make any sense / makes no sense / it's not clear / that's not clear / that is unclear / not clear /
    unclear / i'm not following / elaborate / explain / clarify / rephrase / expand / details / more details /
    more detail / more info / more information / more context / context / tell me more / say more / go deeper /
    go into detail / background / example / an example / for example / in other words / simplify / simplify it /
    simpler / put it simply / explanation / explanation please / the explanation / full explanation / full answer /
    (explain|clarify|elaborate|rephrase|expand|simplify|reword|paraphrase|describe|illustrate|justify|define|
      restate|go over|break down) [on|upon|to me] [$that|the $question|that $question|this $question|the $answer|your $answer|that $answer|
      your $question|yourself|further|more|why|what (you|that|it) (mean|means|meant)|what you (said|just said|asked)|
      what you (mean|meant) by that|how|why (that is|that's|it's|it is|that's right|that's wrong)|
      your last (sentence|response|statement|answer)|the last (sentence|part|bit|answer|response|card)|it all|
      things] [further|more|again|better|in more detail|in detail|in other words|differently|simply|more clearly|
      more simply|more fully|to me|for me|a bit|a little|a bit more|a little more|one more time|with an example|
      down|in simple terms|in simpler terms|in plain english|like i'm five] [please|to me|again|for me] /
    (tell|give|show|read|offer|provide) [me] [a|an|the|some|any|a bit|a little] [bit] [more|further|additional|full|
      fuller|longer|better|extra|complete|whole|clearer|detailed|simple|simpler] (info|information|detail|details|
      context|background|explanation|explanations|example|examples|clarification|full answer|whole answer|
      complete answer|whole note|note|reason|definition|facts) [about (it|this|that)|on (it|this|that)|please|
      for (it|this|that)|to me|behind (it|that)] /
    tell me (more|why|how|what that means|what it means|about (it|that|this)|more about (it|that|this|
      the answer)) [please] /
    (say|put|phrase|word|ask|tell me|explain|frame|state) [me] [$that|the $question|what you said] (differently|
      in other words|in another way|another way|in a different way|more simply|in simpler words|in different words|
      in simple words|in plain english|simply|some other way|more clearly|clearer|in a simpler way) /
    i (don't|do not|didn't|did not|still don't|can't|couldn't|cannot|don't really|don't quite|
      didn't really) (understand|get|follow|see|grasp|comprehend) [why|how|what (you mean|that means|it means|
      you're saying|you are saying|you said|you meant|you want)|the $answer|your $answer|that $answer|the explanation|
      the last (sentence|part|bit)|your last (sentence|answer|response)|your (response|explanation|meaning)|
      the reason|how that works|the logic|what you're asking|what you are asking|the meaning|your point|
      your reply] /
    (what does|what do|what did) (that|it|this|you|that word|this word|the $answer|the $question) mean [by that|exactly] /
    (why|how) (is|was|are|isn't|wasn't|did|does|do|would|should|can't|couldn't) (it|that|this|mine|my answer|
      that one|i|they|the answer|the question) [not] [right|wrong|so|correct|incorrect|like that|that way|true|
      false|the answer|accepted|work|happen|the case|get that wrong|get it wrong] /
    (why|how) (not|that|this|that one|this one|is that the answer|is it wrong|was i wrong|am i wrong|was that wrong|
      wrong|is mine wrong) /
    what (is|was|s) (the|your) (reason|reasoning|explanation|logic|context|source|background|idea) [for that|
      behind that] /
    what's the (reason|reasoning|explanation|logic|context|source|background|difference) /
    where does that come from / where did you get that / says who / according to who / how do you know /
    on what basis / what's your source / read me the note / read the note / what does the note say /
    what do my notes say / read my note / read the source / show me the note /
    i (want|need|would like|d like) [to (hear|know|have|get)] [a|an|the|some|to know] (explanation|more information|
      more info|more details|more detail|clarification|more|example|more context|reason|reason why|why|
      further explanation) /
    (you|it|that|the answer|your answer|your explanation) (weren't|wasn't|was not|were not|isn't|is not|
      aren't) [very|really|so|quite] clear [to me|enough|for me] /
    i (wasn't|was not|am not|m not) [very|really] clear (about|on) (that|it|your answer|your response|what you said|
      the answer)
  `,
  help: `
    help / help me / help please / please help / help menu / the help menu / i need help / i need some help /
    i need assistance / need help / assist me / assistance / help me out / show help / open help / get help /
    read help / more help / help with this / help me please / sos / instructions / the instructions / instruction /
    directions / guide / guide me / tutorial / manual / user guide / usage / commands / command list /
    list commands / list of commands / available commands / voice commands / the commands / options / my options /
    the options / menu / main menu / the menu / rules / the rules / features / your features / how to /
    how to play / how to use / how to use this / how does this work / how do you work / how does it work /
    how do i use this / how do i use you / how do i play / how do i play this / how do i do this /
    how does this game work / how does the game work / how's this work / how do i answer / how should i answer /
    how do i start / how do i begin / how do i stop / how do i exit / how do i skip / how do i quit /
    how do i pause / how can i use this / what now / now what / what next / what to do / what to do now /
    what do i do / what do i do now / what do i do next / what do i say / what do i say now / what should i do /
    what should i say / what can i do / what can i say / what can i ask / what can i ask you / what can i tell you /
    what can you do / what can you do for me / what do you do / what are you / what is this / what's this /
    who are you / what are you able to do / what else can you do / what else can i say / what else can i do /
    what can this do / what does this do / what does this skill do / what is study aloud / what's study aloud /
    what is the purpose / what's the point / what are the commands / what are the options / what are my options /
    what are the rules / what are your commands / what are your features / what are your abilities /
    what commands are there / what commands can i use / what commands do you have / what do you understand /
    what words do you know / which commands / tell me what to do / tell me what i can say / tell me what i can do /
    tell me the rules / tell me the commands / tell me how this works / tell me how to play /
    tell me how to use this / explain the rules / explain how this works / explain how to play / explain the game /
    explain yourself / explain how to use this / teach me how to use this / teach me how to play /
    teach me the commands / show me how / show me how this works / show me the commands / show me the options /
    show me what you can do / show commands / show options / read the instructions / read me the instructions /
    repeat the instructions / give me instructions / give me the instructions / give me some help / give me help /
    give me a hand / i'm stuck help / i am lost / i'm new / i'm new here / i'm new to this / i am new to this /
    i don't know what to do / i don't know what to say / i don't know how to use this /
    i don't know how this works / i don't understand how this works / i don't know how to play / first time here /
    what's possible / what's going on / what is going on / what is happening / what's happening /
    what am i supposed to do / what am i supposed to say / what am i meant to do / what have i to do /
    what i have to do / what happens now / what am i doing /
    how long can i (talk|answer) /
    can you help me / could you help me / who made you / what are you for /
    (can|could|would|will) you (help|assist|guide) [me] [out|please|with this] /
    (teach|show|tell|explain|give) [me] [to me] (how|what) (to|i can|you can|i should|do i|can i|this|it|
      the skill) [say|do|ask|use|play|works|work|can do|say now|this|it|next|answer] /
    (how|what) (do|can|should|would|could) i (use|say|do|ask|answer|play|control|operate|work|navigate|respond|
      reply|talk to) [this|you|it|to you|next|now|here|the question|the questions|this skill|the skill|this game|
      that|with this|with you]
  `,
} satisfies HeardPatterns['meanings'];
