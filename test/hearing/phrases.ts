/** What is said while a question waits, by the command that is meant; none of it stands in a pattern as a whole text. */
export const COMMANDS_HEARD: Readonly<Record<string, readonly string[]>> = {
  start: ['okay quiz me', 'ask me some questions please', "i'm ready to begin"],
  'dont-know': ['i really cannot remember this one', 'sorry no idea', 'just tell me the answer', 'that one escapes me'],
  skip: [
    'okay next please',
    'skip over this one for now',
    "let's come back to this one later",
    'give me a different question',
  ],
  repeat: ['sorry could you read the question one more time', "i didn't quite catch what you asked", 'come again'],
  'say-answer-again': [
    'could you repeat the answer please',
    'what was the right answer again',
    'are you sure about that',
    'did i get it right',
    'was my answer correct',
  ],
  hint: ['could i get a little clue please', 'point me in the right direction', 'what letter does it begin with'],
  wait: ['just give me another second', "hang on i'm still thinking", 'let me think about it for a minute'],
  explain: ['could you explain that in simpler words', 'why is that', 'tell me more about it'],
  undo: ['take back my last answer', 'oops i misspoke', 'go back to the previous card'],
  'i-was-right': ['that is exactly what i said', 'mark that as correct please', 'hey i was right'],
  'that-was-wrong': [
    'actually that was a lucky guess',
    'please mark that one wrong',
    "you shouldn't have accepted that",
  ],
  'too-easy': ['that was far too easy', 'give me harder cards please', 'i already know this one'],
  'too-hard': ['this one is way too difficult', 'that was really hard'],
  'what-did-you-hear': ['what did you think i said', 'did you hear me correctly', 'what have i said'],
  progress: ['how am i doing so far', "what's my score today", 'how many did i get right'],
  'how-many-left': ['how many cards are left', 'how much longer will this take', 'what have i got left'],
  'whats-due': ['how many cards are due today', 'what do i have to review tomorrow'],
  'list-decks': ['which decks have i got', 'tell me all my decks'],
  'other-decks': [
    'what about the others',
    'any more decks',
    "let's switch to another topic",
    'can we do a different deck',
  ],
  'which-deck': ['what deck am i on', 'which deck is this from'],
  connect: ['how do i add my own notes', 'what is my learner key'],
  'delete-my-data': ['delete all my data', 'forget everything about me please'],
  help: ['what can i say here', 'i need some help please'],
  stop: [
    "that's enough for today thanks",
    'okay goodbye alexa',
    'i want to stop now',
    "that'll do for now thank you my dear",
    'that would be all for today',
    'i think that should be enough for tonight',
  ],
  slower: ["you're speaking much too fast for me", 'could you talk a bit slower'],
  faster: ['speed up your voice a little', 'can you read faster'],
  'normal-speed': ['back to normal speed'],
  shorter: ['make your answers shorter please', 'be more concise', 'less feedback please'],
  longer: ['give me longer answers', 'be more verbose', 'longer feedback please'],
  thanks: ['thank you so much', 'great thanks', 'yes i knew that'],
};

export const IN_OTHER_PHASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'self-check': {
    yes: ['right', 'correct', 'yeah i had it', 'sure did', 'i got it right', 'close enough'],
    no: ['wrong', 'nope not really', 'no i had something else', "i didn't have it"],
    maybe: ['kind of', 'i had half of it', 'almost'],
    stop: ["that's enough for today", "that'll do for now thank you"],
  },
  offer: {
    yes: ['sure why not', 'sounds good', 'yes please'],
    no: ['not right now thanks', "no i'd rather not"],
    'start-deck': ['quiz me on geography'],
    'list-decks': ['which decks do i have'],
  },
  idle: { start: ["i'm ready", 'start my review', "let's go"], 'start-deck': ['review my chemistry deck'] },
};

export const ASIDES_HEARD: Readonly<Record<string, readonly string[]>> = {
  'thinking-aloud': ['hmm', 'uh um', 'oh well'],
  swearing: ["oh for heaven's sake", 'you are so stupid', 'what the hell'],
  'off-topic': [
    'turn off the kitchen lights',
    "what's the weather like in oslo today",
    'set a timer for ten minutes',
    'play some jazz music',
  ],
};

/** In German, with a question waiting. */
export const GERMAN_HEARD: Readonly<Record<string, readonly string[]>> = {
  'say-answer-again': ['war das richtig', 'hatte ich recht', 'bist du dir sicher', 'wie war noch mal die antwort'],
  undo: ['nein ich meinte sechs', 'das habe ich nicht gesagt', 'ich hab mich versprochen', 'so war das nicht gemeint'],
  'other-decks': ['lass uns was anderes machen', 'ein anderes thema bitte', 'wechsle das thema'],
  wait: ['mach mal eine pause', 'es liegt mir auf der zunge', "gleich hab ich's"],
  stop: ['halt die klappe', 'sei still', 'keine lust mehr', 'ich bin müde'],
  thanks: ['alles klar', 'interessant', 'gut zu wissen', 'das wusste ich doch'],
  hint: ['erster buchstabe bitte', 'womit fängt es an'],
  'how-many-left': ['wie lange dauert es noch', 'wie lange noch'],
  'dont-know': ['das weiß ich nicht mehr so genau', 'ich weiß es leider nicht'],
  'start-deck': ['frag mich nach den hauptstädten', 'frag mich bitte über biologie'],
  'i-was-right': ['zähl das als richtig', 'ich hatte doch recht'],
  'off-topic': ['wie spät ist es', 'mach das licht aus', 'wie wird das wetter morgen', 'stell einen wecker auf acht'],
};
