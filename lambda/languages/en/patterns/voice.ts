import type { HeardPatterns } from '../../heard-patterns.ts';

/** How fast and at what length the skill speaks. */
export const VOICE = {
  slower: `
    (take your time|slow down|don't rush) when you (speak|talk|read|ask|say things) /
    (talk|speak|read|go|say it|say that) (less|not so|not quite so) (fast|quickly|rapidly|quick) [please|for me] /
    (you|can you|could you|please) not (talk|speak|read|go) (so|that|this) (fast|quickly|rapidly|quick) [please] /
    not (talk|speak|read|go) (so|that|this) (fast|quickly|rapidly|quick) [please] /
    (why are|why do) you (talk|speak|read|talking|speaking|reading|going|go) (so|this|that) (fast|quickly|quick|rapidly) /
    (because of|with) how (fast|quickly|rapidly) (you're|you are|you) (speaking|talking|speak|talk|going) /
    i (can't|cannot|can not|couldn't|don't) (understand|follow|hear|get|keep up with) you [because of|when|with|if|at] [how]
      [you] [talk|speak|talking|speaking] [so|too|that|this] (fast|quickly|rapidly|quick) [you're|you are] [talking|speaking] /
    [$speak|slow|go|please] [me|to me|it|that|this|everything|down|your $voice|the $voice] [$somewhat] [more|too] (slow|
      slowly|slower|slow down|slow it down|slow that down|less quickly|less fast|not so fast|not so quickly|
      not that fast|at a slower (pace|speed|rate|tempo)|more relaxed) [please|down|for me|next time|from now on|
      than (now|that)|a bit|a little|a little bit|so i can (follow|understand|keep up)] /
    slow / slower / slowly / slow down / slow it down / slow it / slow it up / slow up / slow please /
    slower please / slowly please / slow that down / too fast / way too fast / much too fast / far too fast /
    a bit too fast / a little too fast / a bit slower / a little slower / a little bit slower / much slower /
    more slowly / not so fast / not so quick / less speed / less fast / take it slow / take it easy /
    take it slower / easy does it / ease up / whoa slow down / whoa / whoa there / hold your horses there /
    slow [down] [your|the|this|my] $voice [down|please|a bit|a little] /
    slow [down] (how|the (rate|speed|pace|way)) [fast|quickly] [at which|in which|that|you|it is] [you|
      you are] [talk|speak|read|are talking|are speaking|speaking|talking|go] /
    (you|you're|you are|it|it's|that|that's|that was|this is|you were|alexa is|she is|the voice is|your $voice is|
      the $voice is|the speech is) [are|talk|talking|speak|speaking|going|reading|read|go|said that|asking|
      saying that|saying it] [me|just] [$somewhat] (too fast|too quick|too quickly|so fast|so quickly|very fast|
      a bit fast|a bit quick|a little fast|rather fast|way too fast|much too fast|far too fast|super fast|fast|
      too rapid|too rapidly|a bit too fast|a little too fast|so rapidly) [for me|to follow|to understand|
      for me to (follow|understand|keep up|catch)|to keep up|slow (down|it down)|i can't (follow|keep up)|
      please slow (down|it down)] /
    (decrease|reduce|lower|turn down|drop|lessen|cut|bring down|dial down|halve|adjust|change|set|make|put|get|take|
      keep|lower down) [your|the|my|that] $voice [down|to|at|be|on] [a|be|more|to|much|the|lower|half|fifty percent|
      speed|level|that] [slow|slower|slowly|lower|low|slowest|down|half speed|reduced|less|slower (speed|pace|rate)|
      slower than (now|that)|percent slower] [please|a bit|a little|down] /
    (make|get|have|let) (it|that|the voice|your voice|your speech|the speech|yourself|her|you|alexa|this) [speak|
      talk|go|to speak|to talk|be|read] [$somewhat] [more] (slower|slow|slowly|slow down|less fast) [please|than (now|
      that|before)|down] /
    (don't|do not|stop|quit|no need to|you don't have to) (talk|speak|talking|speaking|go|going|read|reading|rush|
      rushing|be|race|racing|hurry) [so|that|this|too] [fast|quickly|quick|much|rapidly|through it|it] [please|
      to me] /
    (half|lower|slow|slowest|minimum|reduced) (speed|pace|speech|voice|rate|mode) /
    i (can't|cannot|can not|could not|couldn't|find it hard to|struggle to) (keep up|follow you|follow|
      keep up with you|understand when you speak so fast) /
    i (want|need|would like|d like|prefer|wish) [you|it|that|if you could] [to|be|the] [talk|speak|go|read|be|
      speech|voice|speaking|reading] [to me|to be] [$somewhat] [more] (slower|slowly|slow down|slow|slow it down|
      a slower (pace|speed|rate|voice)) [to me|please|down] /
    [is there] any way (you can|to|you could) (slow down|slow it down|speak slower|speak more slowly|talk slower|
      go slower|decrease|reduce|lower) [the|your|down|a bit] [$voice]
  `,
  faster: `
    (you're|you are|this is) (dragging|dawdling|taking forever|taking ages|taking too long) [on] /
    not (talk|speak|read|go) (so|that|this) (slow|slowly) [please] /
    (why are|why do) you (talk|speak|read|talking|speaking|reading|going|go) (so|this|that) (slow|slowly) /
    [$speak|quick|go|please|hurry] [me|to me|it|that|this|everything|up|your $voice|the $voice] [$somewhat] [more|
      too] (fast|quickly|faster|quicker|quick|more quickly|speed up|speed it up|hurry up|less slowly|not so slow|
      not so slowly|not that slow|at a (faster|quicker|higher) (pace|speed|rate|tempo)|more rapidly|rapidly|swiftly|
      more swiftly|briskly) [please|up|for me|next time|from now on|than (now|that)|a bit|a little|a little bit|
      with your (speech|answers)] /
    fast / faster / quick / quicker / quickly / speed up / speed it up / speed things up / speed up please /
    fast please / faster please / quicker please / speed / speed it / more speed / hurry / hurry up / hurry it up /
    hurry along / too slow / way too slow / much too slow / far too slow / a bit too slow / a little too slow /
    a bit faster / a little faster / a little bit faster / much faster / more quickly / not so slow /
    pick up the (pace|speed) /
    pick it up / step on it / step it up / get a move on / get moving / chop chop / move it / move faster /
    come on faster / full speed / double speed / double time / twice as fast / go quick / rush /
    let's speed (up|this up|it up) /
    let's go faster / accelerate / quicken / quicken the pace / quicken it /
    (speed|hurry|pick) [up] [your|the|this|my|things|it] $voice [up|please|a bit|a little] /
    speed [up] (how|the (rate|speed|pace|way)) [fast|quickly] [at which|in which|that|you|it is] [you|
      you are] [talk|speak|read|are talking|are speaking|go] /
    (you|you're|you are|it|it's|that|that's|that was|this is|you were|alexa is|the voice is|your $voice is|
      the $voice is|the speech is) [are|talk|talking|speak|speaking|going|reading|read|go|asking|saying that|
      saying it] [just] [$somewhat] (too slow|too slowly|so slow|so slowly|very slow|very slowly|a bit slow|
      a little slow|rather slow|way too slow|much too slow|far too slow|super slow|slow|a bit too slow|
      a little too slow|boringly slow) [for me|please|speed (up|it up)|speed (up|it up) please|please increase it|
      please speed (up|it up)|increase it] /
    (increase|raise|boost|up|bump up|turn up|crank up|dial up|double|adjust|change|set|make|put|get|take|bring up|
      heighten|enhance) [your|the|my|that] $voice [up|to|at|be|on|of your (speech|voice)] [a|be|more|to|much|the|
      higher|double|fifty percent|speed|level|that] [fast|faster|quick|quicker|quickly|higher|high|fastest|up|
      double speed|increased|faster (speed|pace|rate)|faster than (now|that)|percent faster|it is too slow] [please|
      a bit|a little|up] /
    (make|get|have|let) (it|that|the voice|your voice|your speech|the speech|yourself|her|you|alexa|this) [speak|
      talk|go|to speak|to talk|be|read] [$somewhat] [more] (faster|fast|quicker|quickly|speed up) [please|than (now|that|
      before)] /
    (don't|do not|stop|no need to|you don't have to) (talk|speak|talking|speaking|go|going|read|reading|be|drag|
      dragging) [so|that|this|too] (slow|slowly|it out) /
    (higher|fast|fastest|maximum|double|full|increased) (speed|pace|speech|voice|rate|mode) /
    i (want|need|would like|d like|prefer|wish) [you|it|that|if you could] [to|be|the] [talk|speak|go|read|be|
      speech|voice|speaking|reading] [to me|to be] [$somewhat] [more] (faster|quickly|speed up|fast|quicker|speed it up|
      a (faster|quicker) (pace|speed|rate|voice)) [to me|please] /
    i want you to (increase|raise|boost) (the|your) $voice [of your speech] /
    [is there] any way (you can|to|you could) (speed up|speed it up|speak faster|speak more quickly|talk faster|
      go faster|increase|raise) [the|your|a bit] [$voice]
  `,
  'normal-speed': `
    (normal|regular|default|usual|standard|original|average) (speed|pace|voice|rate|speech|tempo|speed please|
      speaking speed) /
    (speak|talk|go|read|back|return|reset|go back|set it back|change back|change it back) [at|to|in] [a|the|
      your] (normal|normally|regular|default|usual|standard|original) [speed|pace|voice|rate|again|setting|
      settings] /
    (reset|restore) [the|your] $voice /
    (speak|talk) normally [again|please]
  `,
  shorter: `
    (stop|quit) (talking|speaking|rambling|explaining|chattering|babbling|saying) so much / (you|there's|no) (don't|do not|no|need) [have|need] to (explain|say|tell me|read out|go into) (everything|all that|all of that|so much|it all) [every time|each time] /
    (less|cut the|skip the|enough of the|no more) (blah|blah blah|waffle|chatter|chit chat|rambling|talk|fluff) / (is there|isn't there|have you got) a (shorter|quicker|briefer) (way|version) [to (say|ask|put) (this|that|it)|of (this|that|it)] /
    (less|shorter|briefer) (feedback|explanations|comments|replies) /
    shorter / shorter please / short / short please / keep it short / make it short / make it shorter / be brief /
    be briefer / brief / briefly / more brief / briefer / be short / be concise / concise / more concise /
    be more concise / keep it brief / keep it concise / get to the point / to the point / cut it short /
    cut to the chase / cut the chatter / shorten / shorten it / shorten that / shorten your answers / less talk /
    less talking / talk less / speak less / say less / don't say so much / don't talk so much / don't be so wordy /
    you talk too much / too long / too wordy / too much talking / too much information / too many words /
    that was too long / that's too long / it's too long / fewer words / use fewer words / less words /
    less chatter / brief mode / short mode / brief version / short version / short answers / shorter answers /
    short answers please / short and sweet / terse / be terse / the short version / in short / summarize /
    summarise / summarize it /
    just the (question|questions|answer|answers|facts) /
    only the (question|questions|answer|answers) /
    skip the (intro|introduction|chatter|talking|explanations|small talk) /
    condense / condense it / trim it down / trim it / abbreviate / sum it up / give me the short version / tldr /
    keep your answers short / make your answers shorter /
    (make|keep|give|say|use|be|want|do) [it|me|them|that|your|your answers|your replies|your sentences|things|
      the answers|the questions|responses|everything] [a|be|to be|in] [$somewhat] [more] (shorter|short|brief|briefer|
      concise|terse|compact|less long|less wordy|fewer words) [version|answer|answers|reply|replies|sentences|
      please|responses]
  `,
  longer: `
    [give me] (more|longer|fuller) (feedback|explanations|comments|replies) /
    longer / longer please / more detailed answers / be more detailed / more verbose / be verbose / verbose /
    say more / talk more / longer answers / long answers / full sentences / long version / the long version /
    verbose mode / long mode / be less brief / less brief / don't be so short / don't be so brief /
    you are too brief / too short / too brief / more words / make it longer / keep it long /
    (make|give|use|be) [it|me|your answers|answers] [a|$somewhat] [more] (longer|detailed|verbose|thorough) [answers|
      version]
  `,
} satisfies HeardPatterns['meanings'];
