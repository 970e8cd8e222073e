import type { Commands } from '../commands.ts';
import { ENGLISH_PHRASES } from './command-phrases.ts';

export const ENGLISH_COMMANDS: Commands = {
  phrases: ENGLISH_PHRASES,
  openings: `
    well / so / oh / ok / okay / actually / sorry / hey / and / but / just / then / can you / could you / would you /
    will you / can i / could i / may i / can we / could we / i want to / i would like to / i'd like to / i need to /
    let me / let's / you can
  `,
  endings: 'now / then / thanks / thank you / for me / so / okay / ok / actually / sorry',
  // "Er" and "mm" are left out: they may be an answer.
  hesitations: 'um / umm / uh / uhh / uhm / erm / hmm / hm',
  addresses: 'please / alexa',
  and: 'and',
  allDecks: `
    all / everything / anything / cards / all cards / my cards / all my cards / all decks / all my decks / the cards /
    my notes / all my notes / all of them / what is due / what's due / due cards / my due cards
  `,
  aroundDeckNames: 'my / the / deck / card / cards / note / notes',
  hadIt: 'right / correct / true / exactly / close enough',
  hadItNot: 'wrong / incorrect / false / not at all',
};
