import type { HeardPatterns } from '../../heard-patterns.ts';

/** Yes, no, maybe and thanks. */
export const AGREEING = {
  yes: `
    (that's|that is|that was|this is|it's|same as) [exactly|just|pretty much|basically] (what i was (going|aiming) for|mine|the one i (had|meant|said)|what i was after|what i was thinking) /
    [sure|yes|okay|oh] (go on then|let's (do|try|have) (a few|some|a couple|another few|a few more|one more|a couple more)|let's keep (at it|going)|i'm up for (that|it|more)|i'd be up for (that|it|more)) /
    (i|i do|i'd|i would) (agree|accept|accept (it|that)|take it|say so|think so|believe so|say yes) /
    (accept|agree|agreed|accepted|confirmed|confirm|granted|done|yes indeed|it certainly (is|was)|so it (is|was)|same here|
      likewise|to be sure|quite|quite so|quite right|right on|right you are) [then|please] /
    (yes|yeah|yep|yup|yea|ya|yah|yess|yeap|aye|sure|ok|okay|alright|all right|right|correct|true|exactly|absolutely|
      definitely|certainly|indeed|affirmative|of course|totally|surely|precisely|positively|naturally|obviously|
      clearly|always|fine|good|great|perfect|cool|nice|awesome|excellent|lovely|super|wonderful|fantastic|brilliant|
      agreed|deal|done deal|roger|roger that|copy that|you bet|you betcha|uh huh|mhm|mm hmm|hmm yes|why not|why yes|
      sounds good|sounds great|sounds fine|sounds like a plan|sounds right|go ahead|go on|go for it|do it|do that|
      please do|please|by all means|with pleasure|gladly|happily|okey dokey|okie dokie|righto|for sure|hell yes|
      hell yeah|heck yes|heck yeah|oh yes|oh yeah|damn right|without a doubt|no doubt|no problem|yes please|yes sir|
      yes ma'am|amen|bingo|spot on|that's it|that's right|that's correct|that's true|that's fine|that's good|
      that's great|that's cool|that's ok|that's okay|that's the one|that's what i want|that's what i said|
      that is right|that is correct|that is fine|that is good|that is true|that is cool|that works|
      that would be (great|good|fine|nice|lovely)|that'd be (great|good|fine|nice)|that one|it is|it does|it was|
      it did|it's fine|it's good|it's right|it's correct|it's okay|it's ok|it's true|it's a yes|it counts|i'm sure|
      i'm positive|i'm in|i'm down|i'm game|i'm up for it|i'm happy to|i'm fine with that|i am|i do|i did|i was|
      i will|i would|i can|i have|i had it|i had that|i had it right|i got it|i got that|i got it right|
      i got that right|i got that one|i knew it|i knew that|i knew that one|i knew this|i knew this one|i said it|
      i said that|i said so|i agree|i accept|i guess|i guess so|i think so|i believe so|i suppose so|i suppose|
      i reckon so|i hope so|i would love to|i'd love to|i'd love that|i'd like that|i'd like to|i want to|
      i want that|i want it|i would like that|i would like to|i sure did|i sure do|i certainly did|i certainly do|
      i did indeed|i really did|i totally did|i did have it|i did know it|i did say that|i did get it|let's|
      let's go|let's do it|let's do that|let's do this|let's hear it|let's try|let's try it|let's have it|
      let's see it|let's roll|let's give it a (try|go|shot)|give it a (try|go|shot)|more|more please|some more|
      keep going|keep it up|carry on|continue|pretty much|pretty close|basically|essentially|almost exactly|
      close enough|nailed it|got it|had it|knew it|easily|ten four|by golly yes|if you like|if you want|bring it on|
      count me in|i don't mind|i wouldn't mind|i don't see why not|might as well|may as well|word for word|
      to the letter) [please|yes|sure|it is|thanks|thank you|i did|i do|i had it|i had that|i got it|i knew it|
      that's right|that's correct|that's it|that's fine|that's great|that's good|sir|of course|definitely|
      absolutely|indeed|exactly|great|good|correct|right|okay|ok|fine|do it|let's do it|let's go|go ahead|go for it|
      why not|i would|i'd love to|that works|without a doubt|we can|you can|it does|it was|then|alright|perfect|
      sounds good|a few more|a couple more|that's cool|i think so|i guess so|i was right|that was it|it counts|
      count it|i accept|i agree|i want to|let's try|for sure|i am|yeah|yep|yup] /
    (oh|well|um|uh|hmm|mm|ah) (yes|yeah|yep|sure|okay|ok|i did|i had it|i think so|i guess so|yes i did) /
    (yes|yeah|yep|yup|yeap|sure|okay|ok|absolutely|definitely|of course|certainly) (i|i'd|i'm|it|it's|that|that's|we|
      you|this|they|let|let's|the|please|more|another|continue|go|why|do|sounds|for|with|what|thank) ... /
    [well] i (would|will|have to|must|guess i would|would have to|want to|am going to) say [that it is] (yes|yeah) ... /
    [my] (answer|response|reply|vote) [to (that|this)] (is|would be) [a] (yes|yeah|positive|affirmative) /
    (that|it|this) (is|was|would be|will be|must be) [a] (yes|yeah) [from me|for me|i (think|guess|suppose)] /
    [there is|there's] no (doubt|question) [about (it|that)|in my mind] /
    (that|this|it) (makes sense|checks out|adds up|is true|is it|sounds (good|great|fine|right|correct|about right)|
      would work|would be (good|great|fine)|counts|fits|will do|does the trick|is what i (said|meant|had|thought)) [as well|
      too|to me|for me] /
    [i had|i said|i got] (the same|the very same|exactly that|precisely that|just that|that exactly|that one too) /
    (mine|my answer|it) was (the same|right|correct|that|exactly that) / fair enough / yay / woohoo /
    (sure|certainly|indeed|totally|really) [i] (did|do|was|had it|got it|knew it) /
    (i'm|i am) (sure|certain|positive|confident) [that] (i|it|that) (did|do|will|had it|is|was|would) ... /
    (naturally|gladly|happily|mostly|for the most part|by and large|to a t|in essence|in substance|in effect) /
    (definitely|absolutely|of course|sure) (yes|i did|i do|it is|i had it|yeah|thing) /
    yes i had / yes i said that / i did have that / i did know that / yes i knew that / yes i got that /
    i had that one
  `,
  no: `
    not (even|at all) (remotely|close|nearly|almost) / (mine|my answer|what i (had|said)|i) (was|had|is) (different|something different|another|miles off|way off|quite different|not the same|nothing like that) /
    [i think|i guess|no] (i'll|i will|i'd|i would) [rather] (pass|leave it|give it a miss|skip it|call it a day|not) [this time|today|on that] / (not|no not) (at the moment|right at the moment|just now|just at the moment|tonight|this evening) [thanks|thank you] /
    [maybe|perhaps] (some other|another) (day|time) [maybe|perhaps|thanks] /
    (no|nope|nah|naw|nay|no way|not at all|not really|not quite|not exactly|not now|not yet|not today|not tonight|
      not right now|not this time|not anymore|not me|not a chance|not likely|not this|not that|not that one|
      not interested|no thanks|no thank you|no sir|no ma'am|no sorry|no please|no chance|no need|no more|no don't|
      no never|no wrong|no stop|negative|never|never mind|wrong|incorrect|false|untrue|nothing|nein|no can do|
      no not really|absolutely not|definitely not|certainly not|of course not|surely not|hell no|heck no|oh no|
      god no|by no means|under no circumstances|no good|sadly no|sadly not|unfortunately not|unfortunately no|
      i'm afraid not|i'm afraid no|i am afraid not|thanks but no thanks|that's a no|that's a negative|that's not it|
      that's not right|that's not correct|that's not true|that's wrong|that's incorrect|
      that is not right|that is not it|that is not correct|that is incorrect|that is wrong|that isn't right|
      that isn't it|that wasn't it|that was not it|it isn't|it is not|it wasn't|it was not|it doesn't|it does not|
      it didn't|it's not|it's wrong|it's incorrect|it's a no|i didn't|i did not|i don't|i do not|i wasn't|i was not|
      i won't|i will not|i wouldn't|i would not|i can't|i cannot|i haven't|i have not|i had not|i hadn't|
      i didn't have it|i didn't have that|i didn't get it|i didn't get that|i didn't get that one|i didn't know|
      i didn't know it|i didn't know that|i didn't know that one|i did not have it|
      i did not have that|i did not get it|i did not know|i did not know it|i did not know that|
      i had something else|i said something else|i had it wrong|i was wrong|i got it wrong|i missed it|
      i missed that|i missed that one|i forgot|i forgot it|i forgot that|i disagree|i don't agree|i refuse|
      i decline|i object|i reject it|i reject that|i don't think so|i do not think so|i don't believe so|
      i guess not|i suppose not|i hope not|i think not|i'd rather not|i would rather not|i'd prefer not|
      i'd prefer not to|i prefer not to|i don't want|i don't want to|i don't want it|i don't want that|
      i don't want any|i do not want to|i do not want that|i don't need it|i don't need that|i don't feel like it|
      i don't care for it|i don't like that|maybe later|maybe tomorrow|maybe another time|some other time|
      another time|later|don't|do not|don't do it|don't do that|please don't|forget it|skip it|count me out|pass|
      leave it|nothing like it|nowhere near|far from it|wide of the mark|not even close|not close|not close at all|
      not in the slightest|not by a long shot|totally wrong|completely wrong|way off|i was way off) [please|no|
      thanks|thank you|sorry|i didn't|i did not|i don't|i do not|i wasn't|i had something else|i didn't know it|
      i didn't have it|that's wrong|that's not it|that's not right|not really|not yet|not now|not today|not at all|
      it isn't|it wasn't|it doesn't|i won't|i don't want to|i am good|i'm good|i'm fine|i'm okay|stop|sir|actually|
      i missed it|i was wrong|i don't think so|i can't|never|maybe later|later|i forgot|it is not] /
    (oh|well|um|uh|hmm|mm|ah|sorry) (no|nope|not really|i didn't|i don't think so|not quite|i missed it) /
    (no|nope|nah) (i|i'd|i've|it|that|we|you|this|they|that's|it's|i'm|let's|let|don't|not|thank|find|choose|try|give) ... /
    i (would|will|have to|must|would have to|want to|am going to) say [that it is] (no|nope) ... /
    [my] (answer|response|reply|vote) [to (that|this)] (is|would be) [a] (no|negative) /
    (that|it|this) (is|was|would be|will be|must be) [a] no [from me|for me|i (think|guess|suppose)] /
    i (said|had|thought|meant|was thinking of|answered) (something else|something different|another one|the other one|
      nothing like (it|that)) / none of (them|those|that|it|these) / neither of (them|those) / no go / count it wrong /
    (i'd|i would) (have to say|say) (no|not) /
    (the answer is|my answer is|it's|i say|i said|it is) (no|a no|negative) /
    i'm (good|fine|okay|all right|alright|good thanks|fine thanks|okay thanks|not interested|not in the mood) /
    no not quite / no i missed that / no i didn't know that / no i didn't have that / no i didn't get it /
    no i didn't get that
  `,
  maybe: `
    [well] in a (manner of speaking|sense|way) / [i was] (on the right (lines|track)|half way there|nearly there|in the right area) / [i had|i got|i knew] (the (first|second|other|main) (part|half|bit)|one of (them|the two)|half) /
    [yeah|yes|yep|well|no|nah|hmm] (sort of|kind of|kinda|sorta|partly|half|almost|nearly|more or less|somewhat|roughly|in a way|
      to some extent|up to a point) [yeah|yes|but|though|i (guess|think|suppose)] (i|it|it's|that|that's|something|not|but|the) ... /
    [yeah|yes|well] (i|i'd) (sort of|kind of|kinda|partly|half|vaguely|roughly) (had|knew|got|remembered|thought|guessed|said) ... /
    [yeah|yes|well] i (think|thought|guess) it was (about|something (about|like|with|to do with)|related to|to do with|along those lines) ... /
    [yeah|yes] (something|somewhere) (like (that|it)|along those lines|in that direction|around there|close to (it|that)) /
    maybe / perhaps / possibly / probably / could be / might be / may be / kind of / kinda / sort of / sorta /
    somewhat / partly / partially / half / halfway / half right / half of it / half and half / fifty fifty /
    more or less / a bit / a little / almost / nearly / not entirely / not completely / not fully / not totally /
    in part / some of it / part of it / parts of it / most of it / mostly / roughly / approximately / about half /
    close / close but no / so so / ish / it depends / depends / that depends / yes and no / yes no / neither /
    either / both / either or / either way / either one / who knows / hard to say / hard to tell /
    difficult to say / can't decide / i can't decide / undecided / i'm undecided / i'm on the fence / on the fence /
    i'm torn / i'm of two minds / i'm in two minds / unsure / not sure / i'm not sure / i'm unsure / not certain /
    i wonder / presumably / conceivably / potentially / maybe so / maybe not / maybe yes / perhaps not /
    probably not / probably yes / probably so / possibly not / could go either way / it could be / it might be /
    it may be / it could / it might / it may / that could be / that might be / that may be / that's possible /
    it's possible / that's a possibility / it's a possibility / there's a chance / there is a chance / a chance /
    i might / i may / i might have / i may have / i could have / i could / i partly had it /
    i had (part|parts|half|some|most|a bit|a piece) of it /
    i got (part|parts|half|some|most|a bit) of it /
    i knew (part|parts|half|some|most|a bit) of it /
    i nearly had it / i almost had it / i nearly got it / i almost got it /
    i was (close|nearly there|almost there|half right|partly right|almost right|nearly right|partially right) /
    sort of yes / kind of yes / kind of close / sort of close / kind of right / sort of right /
    i sort of (had|knew|got) (it|that) /
    i kind of (had|knew|got) (it|that) /
    sort of had it / kind of had it / i suppose / i suppose so maybe / we will see / well see / we shall see /
    to be decided / whatever / up to you / you decide / you choose / i don't mind either way / don't mind /
    i don't care / doesn't matter / it doesn't matter / no preference / you pick / your choice / your call /
    it's up to you /
    (it|that|this) (could|might|may|can) [well|possibly|perhaps|maybe] be [right|wrong|true|false|it|either|
      possible|the case|correct|both|one or the other|that one] [or|maybe] ... /
    i (can't|couldn't|don't|cannot|am unable to) (make up my mind|decide|say either way|say one way or the other|
      tell either way|say for sure|tell|know for sure|be certain|choose|pick) [either|one|either way] /
    i (think|guess|would say|believe|suppose) (maybe|possibly|perhaps|probably|it might be|it could be|so maybe|
      it's possible) ... /
    (maybe|perhaps|possibly|probably) (yes|no|not|so|it is|it was|i did|i had it|it does|a little|half|partly|
      it could be|it might be|is|right|wrong|i don't know) ... /
    either [one|of them|way|option|or|answer] [works|would work|is fine|could work|should work|could be right|
      is possible|might be true|would do|is good] /
    (it's|it could be|it might be|that could be) (either|one or the other|a bit of both|both) [one|of them|of those|
      anything]
  `,
  thanks: `
    (cheers|ta|thanks|thank you) (for (that|this|it|telling me|the help)|mate|love|alexa) / [oh|ah|aha|okay|right] (i see|i get it now|that makes sense|now i know|so that's it|fancy that|who knew|interesting|fascinating) [now|then] /
    i knew (that|it|that one) /
    thanks / thank you / thank you very much / thank you so much / thanks a lot / thanks so much / many thanks /
    thanks a million / thanks a bunch / thanks a ton / thanks again / thank you again / thanks alexa /
    thank you alexa / thank you kindly / thanks for that /
    thanks for (the|your) (help|answer|answers|info|information|explanation|hint|reminder|question|reply|tip|time|
      patience|support|feedback|quiz) /
    thank you for (that|the|your|helping|doing|this|everything|being|all) [help|answer|answers|info|information|
      explanation|hint|reminder|question|reply|tip|time|patience|me|support|feedback|quiz|you do|your help|
      so helpful|so patient|response|assistance] /
    cheers / cheers mate / cheers bro / ta / much obliged / much appreciated / appreciated / i appreciate it /
    i appreciate that / i appreciate this /
    i appreciate (your|the) (help|answer|response|assistance) /
    i really appreciate (it|that) /
    appreciate it / appreciate that / grateful / i'm grateful / i am grateful / i'm very grateful /
    i am so grateful / you're the best / you are the best / you're great / you are great / you're awesome /
    you are awesome / you're amazing / you are amazing / you're wonderful / you're a star / you're a legend /
    you're a lifesaver / you're very helpful / you are very helpful / you're so helpful / you're helpful /
    you're smart / you're so smart / you're clever / you're good / you're funny / you're nice / you rock /
    you did (great|well|good) /
    love you / i love you / i love this / i love it / i like you / i like this / i like it / well done / good job /
    great job / nice job / good work / great work / nice work / good one / nice one / good girl / good boy /
    that helped / that helps / that was helpful / that was useful / that is helpful / that's helpful /
    that's useful / that's very kind / how kind / that's nice / that's great to know / good to know / nice to know /
    interesting / how interesting / that's interesting / wow / wow thanks / cool thanks / great thanks /
    perfect thanks / ok thanks / okay thanks / awesome thanks / nice thanks / lovely thanks / brilliant thanks /
    super thanks / bless you / god bless you / congratulations / congrats / bravo / hooray / yay / woohoo / yippee /
    high five / amazing / awesome / fantastic / brilliant / excellent / wonderful / impressive / this is fun /
    this is great / this is cool / what fun / kudos / props / respect / special thanks / special thanks to you /
    thanks to you / thanks anyway / thank you anyway / thanks anyways / thank you anyways / thanks though /
    (that was|it was|it's|that's|this is|that is|it is|this was|perfect|great|cool|amazing|good|nice|awesome|
      excellent|brilliant|lovely|super|wonderful|fine|very good|very well|really|oh|ah|wow|yes|ok|okay|right|
      alright) [very|really|so|most|quite] [good|cool|great|helpful|useful|nice|perfect|kind|excellent|amazing|
      wonderful|fun|awesome] [of you] (thanks|thank you|appreciated|cheers|many thanks|thank you very much|
      thanks a lot|thank you so much|much appreciated) /
    i (want|would like|d like|have|need|must|just want|wanted|wish) to (thank you|say thanks|say thank you|
      express my (thanks|gratitude)) ... /
    (let me|allow me to) (thank you|say thanks|say thank you) ... /
    (i'm|i am) [so|very|really|truly] (grateful|thankful|obliged|happy|glad|pleased|impressed) [for|with|about|that|
      to] ... /
    (how|so|very|really) (helpful|kind|nice|sweet|cool) [of you]
  `,
} satisfies HeardPatterns['meanings'];
