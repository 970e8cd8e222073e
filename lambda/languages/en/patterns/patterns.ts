import type { HeardPatterns } from '../../heard-patterns.ts';
import { AGREEING } from './agreeing.ts';
import { ASIDES } from './asides.ts';
import { DECKS } from './decks.ts';
import { DIFFICULTY } from './difficulty.ts';
import { EXPLAINING } from './explaining.ts';
import { HEARING_AGAIN } from './hearing-again.ts';
import { IMPORTED } from './imported.ts';
import { MOVING_ON } from './moving-on.ts';
import { NOT_KNOWING } from './not-knowing.ts';
import { OVERRULING } from './overruling.ts';
import { PARTS_OF_PATTERNS } from './parts-of-patterns.ts';
import { PROGRESS } from './progress.ts';
import { REVIEWING } from './reviewing.ts';
import { VOICE } from './voice.ts';

const { stop, start } = REVIEWING;
const { skip, 'start-deck': startDeck } = MOVING_ON;
const { undo, ...overruling } = OVERRULING;

/** What is said in English beside answers. */
export const ENGLISH_PATTERNS = {
  shared: PARTS_OF_PATTERNS,
  neverInDeckNames: `
    i / i'm / you / your / me / we / not / it / that / this / them / again / said / say / answer / answers / sentence / question / one /
    few / couple / bit / revising / revision / studying / learning / reviewing / sleep / bed / work /
    over / now / game / session / round / trivia / quizzing / else / next / another / more / something / anything / why / how / what
  `,
  connectables: {
    notes: 'notes / note / notebook / notebooks / cards / card / flashcards / files / file / key',
    page: 'page / webpage / website / site / browser',
    nothing: 'out / disconnect / unpair / everywhere',
  },
  progressTopics: {
    hardest:
      'hardest / hard / tricky / worst / weakest / toughest / trickiest / difficult / weak / weaknesses / bad / terrible / leech / leeches / trouble / troublesome / struggle / struggling / keep / always / which / most',
    streak: 'streak / streaks / row / consecutive',
    trend: 'better / worse / improve / improved / improving / improvement / trend',
    week: 'week / weeks / weekly',
    month: 'month / months / monthly / overall / lately / retention',
    yesterday: 'yesterday',
    time: 'long / minutes / hours / time',
  },
  tomorrow: 'tomorrow / tomorrows',
  pointing: { waits: 'this / these', past: 'was / were / wasnt / werent / struggled / found / thought' },
  asking: {
    words: 'what / whats / how / hows / where / wheres / who / when / why / which',
    persons: 'i / me / my / mine / you / your / yours',
  },
  namesNothing: `
    [it's|it was|i think|maybe] [the|that|this|another] (other|first|second|third|fourth|fifth|middle|former|latter|different|same|left|right|earlier|
      previous) (one|ones|thing) [over there|there|from before|again|you said|you mentioned|we had] /
    [it's|it was|i think|maybe] (the former|the latter|the other|the others) /
    (that|this) (one|thing) (there|here|over there|from before|we had|you said|you mentioned) /
    (that|this|the) thing / (something|anything|someone|somewhere) [else] / one of (them|those|these|the two)
  `,
  meanings: {
    ...NOT_KNOWING,
    skip,
    start,
    ...HEARING_AGAIN,
    ...EXPLAINING,
    ...DIFFICULTY,
    undo,
    ...overruling,
    ...PROGRESS,
    ...IMPORTED,
    ...DECKS,
    stop,
    ...VOICE,
    ...AGREEING,
    ...ASIDES,
    'start-deck': startDeck,
  },
} satisfies HeardPatterns;
