import type { HeardPatterns } from '../../heard-patterns.ts';

/** The decks and the notes behind them. */
export const DECKS = {
  'list-decks': `
    (which|what|how many) (decks|subjects|topics|categories|notes|collections|sets|courses|subjects are|piles|
      stacks|themes|areas|classes|card sets|flashcards|quizzes|lessons|books|units|cards) (do i have|are there|
      do you have|have i got|can i study|can i review|can i choose|can i choose from|are available|exist|
      have you got|do we have|are in here|can i pick|can i practice|can i do|are mine|did i add|have i added|
      have i imported|can you quiz me on|can i be quizzed on|can you ask me about|can i play) [in total|here|now|
      from|to choose from|today|right now] /
    (what are|tell me|name|list|list out|read|read out|read me|show|show me|say|give me|tell me about|enumerate|
      go through|display|let me hear|i want to hear|i want to see|run through|see) [me] [all] [all of] [the|my|our|
      your|of my|a list of|the list of|a list of my|the list of my|the names of my|available|which|what] [available|
      possible|various|different|other|existing|remaining] (decks|subjects|topics|categories|card sets|sets|
      collections|notes i have|decks i have|decks there are|decks do i have|courses|lessons|quizzes|decks available|
      categories are there|units|subjects i have) [please|i have|are there|available] /
    decks / my decks / list decks / the decks / all decks / all my decks / deck list / list of decks / subjects /
    my subjects / topics / my topics / categories / my categories / list / list them / list all / read the list /
    what can i (study|review|learn|practice|be quizzed on|choose|pick|do) /
    what can we (study|review|do) /
    what can you (quiz|test|ask) me [on|about] /
    what do you have / what have you got /
    what do i have [here] /
    what have i got / what is there / what's there / what's available / what is available / what's in here /
    what else do i have /
    what is in (my library|there) /
    my library / my collection / what do you know about me /
    (do i|do you) have [a|any|some|my] [other] [deck|decks|cards|card|notes|questions|quiz|quizzes|flashcards] [on|
      about|for|in|called] ... /
    (is there|are there|have you got|have i got) [a|any|some] [other] (deck|decks|cards|card|notes|quiz|quizzes|
      flashcards|categories|subjects) [on|about|for|in|called] ...
  `,
  'other-decks': `
    [i want|i'd like|give me|can we|let's] [to] [switch to|change to|go to|do|try|have|study|practice|review] (another|
      a different|some other) (deck|subject|topic|category) /
    (change|switch) [the] (decks|deck|subject|subjects|topic|topics|category) /
    (what|which) (else|others|other decks|other ones|other subjects|other topics|other categories|are the others|
      are the other ones|other notes) [is there|are there|do i have|do you have|have i got|can i study|can i review|
      have you got|can i do|can you ask] /
    the others / the other ones / the rest / the rest of them / and the others / and the rest / others /
    other decks / more decks / any others / any other decks / any more decks / are there others / are there more /
    are there any (others|more) /
    name the others / tell me the others / what about the others / list the others / go on with the list /
    the other decks / the remaining decks / the remaining ones / what else / what more / and what else /
    anything else
  `,
  'which-deck': `
    (what|which deck|what deck) (is|s) this [question|card|one] (part of|from|a part of|out of) /
    (what's|what is|what was|what are) (this|that|it|the) [one|card|question|next one|last one] [all] about [again|exactly|then] /
    what does (this|that|it) [one|card|question] (have to do with|refer to|relate to|deal with) [anything|it] /
    what (topic|subject|area) is (this|that|it) [one|card|question] [about|from] /
    (which|what) (deck|subject|topic|category|set|notes|course|one|collection|chapter|lesson|quiz) (is|am|are|was|
      s) (this|it|that|i|we|i in|we in|i on|we on|this from|it from|this card from|that from|this one from|
      this question from|currently|active|the current one|i doing|we doing|i studying|we studying|i reviewing|
      we reviewing|being reviewed|on|i using|we using|running) [on|in|at|from|now|doing|using|currently|right now|
      studying|reviewing] /
    (what|what's) [is|s] (this|the) (deck|current deck|deck called|deck name|name of this deck|name of the deck|
      topic|subject|current topic|category) [called] /
    what (am i|are we) (studying|reviewing|learning|doing|working on|practicing|in|on) [now|right now|at the moment|
      currently] /
    (where|which deck|what deck|from which deck|from what deck) (is this|does this come|does this card come|
      is this card|is this question|did this come|is it|is that) [from|in] /
    (name of|what's the name of|tell me the name of) (this|the|the current) deck /
    current deck / which deck / what deck / deck / the deck /
    what's this [question|card] (about|from|deck|one from|part of)
  `,
  connect: `
    (connect|link|sync|synchronize|synchronise|hook up|attach|pair|integrate|import|upload|add|load|bring in|
      transfer|send|put in|use|install|set up|setup|create|make|write|enter|get|include|insert|register) [up] [some|
      a|an|my|the|our|my own|own|new|more|some of my|other] [own|new|personal] (notes|note|cards|card|deck|decks|
      flashcards|obsidian|anki|anki deck|anki cards|files|file|markdown|notebook|notebooks|questions|question|
      folder|phone|computer|page|web page|website|material|content|vault|notion|google drive|dropbox|account|key|
      documents|vocabulary|words|quizlet|study notes|questions and answers|data) [to|from|with|into] [the|my|this|
      alexa|study aloud|obsidian|anki|you|here|notion|it|skill|computer|phone] /
    (how|where) (do i|can i|to|could i|should i|does one|would i|do you) (connect|link|sync|import|upload|add|load|
      bring in|use|set up|get|put|create|make|transfer|enter|write|include|edit) [up] [some|a|my|the|our|my own|own|
      new|more] [own|new] (notes|cards|card|deck|decks|flashcards|obsidian|anki|files|questions|key|material|
      content|vocabulary|stuff|phone|computer|page|data) [in|into|here|to this|to study aloud|in here|there] /
    (what's|what is|tell me|give me|send|send me|show|show me|where is|where's|where do i find|read me|say|i need|
      i want|get) [me] [my|the|a] [learner|personal|user|own|import] (key|i'd|code|learner key|learner i'd|login|
      pin|number) /
    my key / key / learner key / my learner key / connect /
    connect to my (notes|account|page|computer) /
    (connect|link|pair|open|set up) [me] [to|with] [my|the|your|a] (page|web page|webpage|website|site|browser) /
    (how|where) (do i|can i) (connect|link|open|find|pair) [to|with] [my|the|your] (page|web page|website) /
    is there a (page|web page|website) / connect me /
    (sign|log) [me] out [of] (everywhere|everything|my page|my pages|the page|all pages|all my pages|all devices|the website|my browser) /
    (disconnect|unpair) [me from] (my|the|all|all my|every) (page|pages|website|browser|browsers|web page) /
    pair my (phone|computer|device) /
    link my account / sign in / log in / login / send it to my phone /
    i (want|need|would like|d like) [to] (add|import|upload|connect|use|study|create|make|have|link|put in|
      learn) [some|my|my own|own|new|more] [own] (notes|cards|questions|decks|deck|flashcards|material|content|key|
      stuff)
  `,
  'delete-my-data': `
    (delete|erase|remove|wipe|clear|forget|destroy|purge) [all|all of] [my|the|our] [personal|own|study|learning] (data|account|
      profile|records|information|everything|history|all my cards|all my notes) [about me|you have [on|about] me|forever|please] /
    (delete|erase|remove|forget|wipe) (everything|all|all of it|all of that|me) [about me|you (know|have) about me|forever] /
    forget (me|who i am|that i was here|all about me) / delete my (cards and data|cards and progress|progress) /
    i want (my data|everything|my account) (deleted|erased|removed|gone)
  `,
} satisfies HeardPatterns['meanings'];
