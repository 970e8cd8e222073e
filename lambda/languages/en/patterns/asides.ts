import type { HeardPatterns } from '../../heard-patterns.ts';

/** What is said beside the review: thinking aloud, swearing, and what is meant for the device or for somebody else. */
export const ASIDES = {
  'thinking-aloud': `
    (ah|oh|eh|er|erm|uh|um|umm|hm|hmm|mm|mmm|huh|ooh|aha|well|so|ugh|argh|let me see now) [ah|oh|eh|er|erm|uh|um|hmm|well] /
    [it's|it is|it was|that's] (something|one|a word|a name) (with|starting with|beginning with|ending in|ending with|that starts with|that begins
      with|that ends in|that ends with) [a|an|the] [letter] $letter /
    [i think|i know|i believe] [it|that|the name|the word] (starts|begins|started|began|ends|ended) (with|in|on) [a|an|the] [letter] $letter /
    [it|that|this] was (in|on) (the|my|our|that) [last|first|same|other|very] (slide|slides|lecture|chapter|page|textbook|handout|lesson)
  `,
  swearing: `
    [oh] [for] (damn|dammit|damn it|shit|crap|hell|bloody hell|fuck|fuck it|fuck off|fuck you|fuck this|bollocks|bugger|
    bugger off|piss off|screw you|screw this|screw it|shoot|darn|darn it|christ|jesus|jesus christ|god damn it|goddammit|
    what the (hell|fuck|heck)|go to hell|for god's sake|for heaven's sake|oh for crying out loud|blast) [you|it|this|that] /
    (you are|you're|you) [so|such|really|just|a|an|a complete|a total|very|fucking|bloody|such a|such an] (stupid|idiot|
    dumb|useless|rubbish|terrible|awful|horrible|bad|annoying|fool|moron|worthless|pathetic|the worst|garbage|trash|
    no good|hopeless|ridiculous|broken|liar|dumbass|piece of (shit|crap|junk)) [thing|machine|computer|bot|robot|at this] /
    i (hate|can't stand|loathe) (you|this|it|this thing|this game|your voice|this skill) /
    (this|that|it|you) (sucks|suck|stinks|is (crap|shit|rubbish|bullshit|stupid|useless|terrible|awful|garbage|broken|
    annoying|frustrating|ridiculous|not working|hopeless|a joke)) /
    (damn|dammit|shit|fuck|fucking) ... /
    ... (damn you|fuck you|you bitch|you idiot|you moron|my ass|goddamn|bullshit) /
    (it's|it is|this is|that's|that is|you're|you are|i think it's) (broken|not working|useless|no use|a waste of time|no help|not helpful|
    of no help|not helping) [at all|to me] /
    (this|that|it|you) (does not|doesn't|do not|don't|did not|didn't|is not|isn't|are not|aren't) (work|working|help|helping|helpful|listen|listening|any good|
    much use|much help|understand me|get it) [at all|me|to me] /
    you (can't|cannot|never|don't|do not) (help me|do anything|know anything|understand anything|understand me|get anything right|get it right|listen) ... /
    you (know nothing|are no help|understand nothing|have no (idea|clue|sense)|need to be fixed) /
    (none of your business|mind your own business|get a life|drop dead|you make me sick|you drive me (crazy|mad|nuts)) /
    (bullshit|rubbish|nonsense|idiot|moron|stupid|you idiot|you moron|stupid (thing|machine|computer|bot|robot|skill|
    alexa|question)|worthless|useless|pathetic|asshole|bastard|bitch|son of a bitch|jerk|liar)
  `,
  'off-topic': `
    (no|not now|yes|okay|quiet|shush|stop it|come on) (darling|honey|sweetie|sweetheart|love|dear|mum|mom|dad|daddy|mummy|mommy|kids|guys|boys|girls|babe|buddy) ... /
    [sorry|oops|no] [not you] (i was|i'm|i am|we were|was|i wasn't) [just|not] (talking|speaking|saying that|chatting) (to|with) (my|the|a|someone|somebody|tom|him|her|them|you) [wife|husband|son|daughter|dog|kids|mother|mum|mom|dad|friend|
      else|neighbor|neighbour|roommate|girlfriend|boyfriend|partner|colleague] [there|sorry] /
    (the|my|our) (cat|dog|kids|baby|children|postman|mailman|neighbors|neighbours|kettle|oven|washing) (wants|want|needs|need|is|are|has|have) ... / (did|have|has|are|is|can|could|will) (you|he|she|anyone|somebody|someone) [already|please] (feed|fed|walk|walked|let|lock|locked|call|called|buy|bought|
      turn|turned|put|seen|take|taken|get|got|coming|home|pick) (the|my|your|a|some|up) ... /
    i (loved|love|hated|hate|liked|enjoyed|used to love|used to like|always liked|was good at|was bad at|never liked) [doing|learning] (biology|history|geography|math|maths|chemistry|physics|english|latin|this|that|it|school|science) [in|at|back in] [school|college|university|high school] /
    [hello|hi|hey] [there] how are you [today|doing] [today] / (i'll|i will) be (down|up|there|right there|right back|over|home|with you) in (a|one|two|five|ten) (minute|minutes|second|sec|moment|bit) / you sound (funny|weird|strange|different|tired|like a robot) [today|now] /
    (how|what) (is|was|about|bad is|heavy is) [the] (traffic|weather|commute) [like] ... /
    [get|give|show|find] [me] [the] directions (to|for|from) ... /
    (the|what's the|what is the|current|local|exact) [current|local|exact] (time|date|temperature) (now|today|right now|in|at|for|outside) ... /
    (date|time|temperature) (today|now|right now|outside) /
    [where is|where's|find|show me|let me know|what's|tell me] the (nearest|closest|best) ... /
    [let me|let's|i want to|can i] (hear|tell|know) (a|another) [funny|good|bad] (joke|story|song) ... /
    (change|switch|set) [the|my|your] (language|accent|voice|wake word|brightness|screen|channel|station|input) [to] ... /
    (dim|brighten|lock|unlock|clean|turn off|turn on|vacuum|charge) [the|my] (screen|display|room|house|floor|car|phone|door|
      lights|lamp|tv) ... /
    [the|my|house|kitchen|bedroom|bathroom|living room|hall] (light|lights|lamp|lamps) (on|off|blue|red|green|white|up|down|brighter|
      dimmer) [please] /
    (make|brew|cook|fix|bake) me [a|an|some|two|three|another] (cup|cups|coffee|tea|sandwich|dinner|lunch|breakfast|espresso|
      meal|drink) ... /
    [can you] make (dinner|lunch|breakfast|coffee|tea|an espresso) ... /
    (add|put|schedule|create|make|move|cancel|delete) ... (calendar|appointment|meeting|reminder|event|shopping list|grocery list) ... /
    ... (shopping list|grocery list|to do list|my calendar|my reminders|my alarm|my playlist|my inbox|my email|spotify|netflix|
      youtube|twitter|facebook|instagram|uber|taxi|thermostat|air conditioning|gas station|petrol station|pizza place) ... /
    [did|do|have|are|is|does] [i|we|you|there] ... (scheduled|on my calendar|for dinner|on tv|in my account|in the fridge) ... /
    [i need|i want|help] [you|me] to (call|text|email|message|phone|book|order|buy|cook|bake|drive) ... /
    (play|stop|pause|skip|next|shuffle) [the|this|that|my|a|some] (song|track|album|playlist|episode|podcast|radio|music|video|movie) ... /
    ... (hear|play|know) (this|that|the next) (song|track|playlist|album) ... /
    (meow|woof|tell me you love me|do you dream|beatbox|tell me a secret|how is your day) /
    what (is|was|will be) the (time|weather|temperature|forecast|date|news|traffic) [like] [in|for|on|at] ... /
    what's the (time|weather|temperature|forecast|date|news|traffic) [like] [in|for|on|at] ... /
    (what time is it|what day is it|what's the date [today]|what's on tv) [in] ... /
    (turn|switch) [on|off|up|down] [the|my|all] [living room|kitchen|bedroom|bathroom|office|hall] (lights|light|lamp|tv|
    television|radio|music|heating|heater|fan|thermostat|volume|alarm|oven|air conditioning) [on|off|up|down] ... /
    (dim|brighten) the lights ... /
    [set|create|start|cancel|stop|snooze] [a|an|the|my|another] (timer|alarm|reminder) ... /
    set [a|an|the|my] (timer|alarm|reminder|volume|temperature|thermostat) ... /
    remind me (to|about|at|in|of) ... /
    wake me [up] (at|in|tomorrow) ... /
    (play|put on|stream) [me] [some|the|a|my] (music|song|songs|radio|playlist|jazz|rock|pop|classical music|podcast|
    audiobook|video|movie|news) ... /
    [who|what song|what] (is singing|is this song|is playing) /
    (add|put) ... (to|on) [my|the] (shopping list|grocery list|to do list|list|cart|calendar) /
    what's on my (shopping list|grocery list|to do list|list|calendar) /
    (call|text|phone|ring|email|message|facetime) (mom|mum|dad|my ...|the ...) /
    send [a|an] (text|message|email|mail) ... /
    (order|buy|book|reserve) [me] (a|an|some|two|tickets|more) ... /
    (find|get|call) me (a|an) (taxi|cab|uber|ride|restaurant|flight|hotel|place to eat) ... /
    (find|where is) my phone /
    (volume|louder|quieter|turn it up|turn it down|turn up the volume|turn down the volume|mute|unmute|volume (up|down)) /
    tell me a (joke|story|fun fact) [about ...] /
    (sing|sing me a song|sing a song|tell me the news|read me the news|flip a coin|roll a die|roll the dice) /
    (open|close|lock|unlock) the (door|front door|garage|garage door|blinds|curtains|window) /
    (how are you [today|doing]|what's your name|how old are you|where are you from|are you (human|a robot|real)|
    do you love me|will you marry me|are you married) /
    (is|will) it [going to|gonna] (rain|snow|be sunny|be cold|be warm|raining|snowing) ... /
    (good morning|good afternoon|good evening|happy birthday|merry christmas|i love pizza) /
    how do (you|i) (say|spell) ... in (french|spanish|german|english|italian|japanese|chinese) /
    translate ... [to|into] (french|spanish|german|english|italian|japanese|chinese) /
    (how much is|what is|what's) ... (plus|minus|times|divided by) ...
  `,
} satisfies HeardPatterns['meanings'];
