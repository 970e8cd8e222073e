import type { Commands } from '../commands.ts';
import { ENGLISH_PHRASES } from './command-phrases.ts';

export const ENGLISH_COMMANDS: Commands = {
  phrases: ENGLISH_PHRASES,
  openings: `
    well / so / oh / ok / okay / actually / sorry / hey / and / but / just / then / can you / could you / would you /
    will you / can i / could i / may i / can we / could we / i want to / i would like to / i'd like to / i need to /
    let me / let's / you can / shall we / i want you to / i would like you to / i'd like you to / i need you to / ah /
    kindly / now / excuse me / pardon me / i said / no i said / would you mind / do you mind /
    do you think you could / is it possible to / is it possible for you to / are you able to / you should /
    you need to / you must / i wish you would / i wish to / i'd rather / i think i should / i think i will / i'll /
    i'm going to / i am going to / can you please / could you please / why don't you / go ahead and / try to / maybe /
    may you / might you / can i get you to / could i get you to / can i ask you to / i have to ask you to /
    do me a favor and / if you could / if you would / sorry but / thanks but / i just / i really / yes / yeah / no /
    alright / all right / really / also / first / damn / dammit / shit / crap / oh no / oh well / i'm sorry /
    i am sorry / i'm afraid / to be honest / honestly / listen / look / wait / hang on / hold on / hang on a second / hold on a second / wait a second / wait a minute
  `,
  endings: `
    now / then / thanks / thank you / for me / so / okay / ok / actually / sorry / if you can / if you could /
    if you would / if possible / right now / at the moment / for a moment / will you / would you / could you /
    can you / thank you very much / my friend / mate / dude / bro / buddy / dear / my dear / darling / anyway / just now / though / today /
    a little / a bit / if you don't mind / though please / for us / shouldn't it / isn't it / doesn't it / didn't i / wasn't it / wasn't i / don't you think / wouldn't you say /
    i'd say / i must say / to be fair / to be honest / you know / already / or what
  `,
  // "Er" and "mm" are left out: they may be an answer.
  hesitations: 'um / umm / uh / uhh / uhm / erm / hmm / hm',
  yesSounds:
    'uh huh / uhhuh / uh hum / mhm / mhmm / mm hm / mm hmm / mmhm / mmhmm / m hm / hm hm / uh huh uh huh / uh huh yeah',
  noSounds: 'uh uh / nuh uh / nu uh / uhuh / mm mm / hm mm',
  addresses: 'please / alexa',
  and: 'and',
  allDecks: `
    all / everything / anything / cards / all cards / my cards / all my cards / all decks / all my decks / the cards /
    my notes / all my notes / all of them / what is due / what's due / due cards / my due cards
  `,
  aroundDeckNames: 'my / the / deck / card / cards / note / notes / quiz / question / questions',
  hadIt: 'right / correct / true / exactly / close enough',
  hadItNot: 'wrong / incorrect / false / not at all',
};
