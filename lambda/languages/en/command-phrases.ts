import type { Commands } from '../commands.ts';

/**
 * What learners say to steer a review. Single words are listed only where a learner who says nothing else almost always
 * means the command:
 * - stop, cancel, quit, exit, goodbye, bye; help; repeat, again, pardon; skip, next; undo; hint, clue; pass, dunno,
 *   idk; wait, pause; yes, yeah, yep, yup, sure, okay, absolutely, definitely; no, nope, nah.
 * Not listed, because they are answers as often: right, correct, true, wrong, false, easy, done, later, back, go,
 * ready, start, continue, "one minute".
 */
export const ENGLISH_PHRASES: Commands['phrases'] = {
  'dont-know': {
    samples: `
      i don't know / i do not know / don't know / i don't know this one / i don't know that one /
      i really don't know / dunno / no idea / i have no idea / no clue / i have no clue / pass / i pass /
      i'll pass / tell me / tell me the answer / just tell me / give me the answer / say the answer /
      what's the answer / what is the answer / show me the answer / i give up / give up / i'm not sure /
      i am not sure / not sure / i forgot / i forget / i've forgotten / i can't remember / i don't remember /
      i can't think of it / i'm stuck / beats me
    `,
    others: `
      i don't know the answer / i dunno / i really have no idea / no idea at all / i've no idea / i can't recall /
      i do not recall / i don't recall / i don't have a clue / i haven't got a clue / i honestly don't know /
      no i don't know / you tell me / show the answer / i forgot that one / i don't know it / i don't know that /
      i do not know that / i do not know it / idk / i d k / i do not remember / i cannot remember / i am stuck /
      i have forgotten / i have no earthly idea / i haven't a clue / not a clue / i got nothing /
      i've got nothing / reveal the answer / the answer
    `,
  },
  skip: {
    samples: `
      skip / skip it / skip this / skip that / skip this one / skip that one / skip this card /
      skip this question / skip the question / next / next card / next question / next one / the next one /
      the next question / move on / another one / another question / ask me something else / ask me later /
      come back to this / come back to this later / come back to it later
    `,
    others: `
      skip this for now / skip it for now / not this one / come back to it / move on to the next one /
      give me another one / a different question / skip ahead / skip the card / skip to the next one /
      skip to the next question / go to the next one / go to the next question / move along / let's move on /
      come back to that / come back to that later / ask me that later / ask me this later
    `,
  },
  repeat: {
    samples: `
      repeat / repeat that / repeat the question / repeat it / say that again / say it again /
      say the question again / ask me again / ask again / again / once more / one more time /
      what was the question / what's the question / what did you say / what was that / come again / pardon /
      i didn't hear that / i didn't hear you / i didn't catch that
    `,
    others: `
      the question again / i didn't hear the question / i missed the question / say it one more time /
      what was that again / tell me the question again / give me the question again / what's the question again /
      pardon me / repeat the card / repeat yourself / say the question / ask me the question again /
      ask the question again / read the question again / read it again / read that again / what did you ask /
      what was the question again / say again / sorry what / sorry what was that / sorry what did you say /
      i didn't get that / what do you mean / hear it again / hear that again / hear the question again
    `,
  },
  hint: {
    samples: `
      hint / a hint / give me a hint / give me the hint / can i have a hint / can i get a hint /
      can you give me a hint / could i have a hint / i need a hint / i want a hint / is there a hint /
      what's the hint / clue / a clue / give me a clue / can i have a clue / i need a clue /
      what does it start with / what letter does it start with / give me the first letter
    `,
    others: `
      another hint / a small hint / i'd like a hint / tell me a hint / got a hint / do you have a hint /
      what's the first letter / the first letter / a little hint / get a hint / have a hint / have a clue /
      need a little hint / give me a little hint / any hints / any hint
    `,
  },
  pause: {
    samples: `
      give me a moment / give me a minute / give me a second / give me one moment / give me one second /
      give me some time / give me more time / i need a moment / i need a minute / i need a second /
      i need more time / i need time / i need to think / let me think / let me think about it /
      let me think about that / i'm thinking / i'm still thinking / still thinking / wait / wait a moment /
      wait a minute / wait a second / wait for me / hold on / hold on a moment / hold on a second / hang on /
      hang on a second / just a moment / just a minute / just a second / one moment / one second / pause
    `,
    others: `
      i need time to think / a moment / give me a bit / give me a sec / let me see / let me see now /
      give me one minute / wait a sec / wait for a moment / wait for a second / hang on a minute /
      hang on a moment / hold on a minute / hold on a sec / just a sec / one sec / hold it / i'm not ready /
      not yet / think about it / have a moment / have a minute / have a second / have more time /
      pause the review / take a moment / need a sec
    `,
  },
  help: {
    samples: `
      help / help me / can you help me / what can i say / what can you do / what can i do here /
      how does this work / how do i use this
    `,
    others: `
      what can i do / what do i do / how do i answer / help me out / i need help / what are my options /
      what do i say / what can i ask
    `,
  },
  stop: {
    samples: `
      stop / stop the review / stop reviewing / stop for now / stop for today / that's enough /
      that's enough for today / that's enough for now / that's it for today / that's all for today /
      that's all for now / i'm done / i'm done for today / i'm done for now / we're done / let's stop /
      let's stop here / i want to stop / end the review / end the session / quit / exit / goodbye / bye
    `,
    others: `
      that's all / i'm finished / i have to go / i've got to go / i need to go / gotta go / we're done for today /
      let's finish / let's call it a day / close study aloud / stop study aloud / exit study aloud /
      quit study aloud / end session / stop it / stop that / stop now / stop here / stop there / stop studying /
      stop the quiz / stop quizzing me / end it here / end the quiz / exit the skill / quit the review /
      that's it for now / no more / no more questions / no more cards / i've had enough / enough for today /
      enough for now / i am done / we are done / finish the review / good bye / bye bye / see you later /
      close the skill / go home
    `,
  },
  cancel: {
    samples: `
      cancel / never mind / forget it
    `,
    others: '',
  },
  yes: {
    samples: `
      yes / yeah / yep / yup / yes please / sure / of course / okay / go ahead / yes i did / yeah i did / i did /
      i had it / i had that / yes i had it / yes i had that / i got it / yes i got it / i knew it / i knew that /
      yes i knew it / yes that's right / that's right / that's correct
    `,
    others: `
      yes it counts / yes it was / yes it is / yes i had / yes i said that / i did have it / i did have that /
      i did know that / i knew that one / yes i knew that / yes i got that / i got that / i got that one /
      yes correct / yes exactly / yes of course / yes sure / yes indeed / yes okay / i had that one /
      i had it right / i think so / yes i think so / i'd say so / pretty much / absolutely / definitely /
      sounds good / let's do it / sure thing / sure why not / why not / i would / i do / yes i do / yes i would /
      yes let's
    `,
  },
  no: {
    samples: `
      no / nope / nah / no thanks / no thank you / not now / not really / not this time / not quite /
      no i didn't / no i did not / i didn't / i did not / i didn't have it / i didn't have that /
      no i didn't have it / i didn't get it / i didn't know it / i missed it / i missed that /
      i had something else
    `,
    others: `
      no i was wrong / no not really / no not quite / no i missed it / no i missed that / no i didn't know it /
      no i didn't know that / no i didn't have that / no i didn't get it / no i didn't get that /
      i didn't get that one / i did not have it / i did not have that / i did not know it / i did not know that /
      i did not get it / i don't think so / no i don't think so / no way / nope not really / not exactly /
      not today / maybe later / no not now / no not today / i don't / no i don't / i do not / absolutely not /
      definitely not / i'd rather not / no i had something else
    `,
  },
  'i-was-right': {
    samples: `
      i was right / i was correct / but i was right / no i was right / that was right / that was correct /
      it was right / it was correct / my answer was right / my answer was correct / i got it right /
      i got that right / i said that / but i said that / that's what i said / that is what i said /
      that's what i meant / i meant that / you misheard me / you heard me wrong / you got me wrong / count it /
      count that / count it as right / count that as right / count it right / mark it right / mark it as right /
      mark that right / mark that as right / mark it correct / mark it as correct / accept it / accept that /
      accept my answer
    `,
    others: `
      i did say that / i was right there / no that was right / that is correct / i said the same thing /
      i'm right / i am right / yes i was right / i had it right that time / hey i was right /
      that was the right answer / that is right / i had the right answer / that should count / it should count /
      count it as correct / count that as correct / mark that correct / mark that as correct /
      i was actually right / i was right about that / mine was right / that's the same thing /
      it's the same thing / it means the same thing / it means the same / you misheard / that is what i meant
    `,
  },
  'that-was-wrong': {
    samples: `
      that was wrong / that wasn't right / that was not right / that was incorrect / that's wrong / it was wrong /
      i was wrong / my answer was wrong / i got it wrong / i got that wrong / i didn't know that / i guessed /
      that was a guess / i was guessing / count it wrong / count it as wrong / count that as wrong /
      mark it wrong / mark it as wrong / mark that wrong / mark that as wrong / mark it incorrect /
      mark it as incorrect
    `,
    others: `
      i was wrong there / that should be wrong / that is wrong / that was not correct / that wasn't correct /
      i was incorrect / i was not right / i wasn't right / i had it wrong / mine was wrong /
      my answer was incorrect / actually that was wrong / count that wrong / count it as incorrect /
      mark that incorrect / mark that as incorrect / i was only guessing / i was just guessing / i just guessed /
      it was a guess / it was just a guess / that was just a guess / that shouldn't count /
      that should not count / it shouldn't count
    `,
  },
  'too-easy': {
    samples: `
      too easy / that was too easy / that's too easy / this is too easy / it's too easy / it was too easy /
      way too easy / much too easy / that was easy / that one was easy / that was very easy / mark it easy /
      mark it as easy / mark that as easy / show it less often / ask me that less often
    `,
    others: `
      mark as easy / count it as easy / these are too easy / that was super easy / that is too easy /
      this one is too easy / that one is too easy / that one was too easy / way too easy that one /
      that is way too easy / that's way too easy / that was way too easy / that was really easy /
      that was so easy / this is easy / that's easy / mark this as easy / mark this easy
    `,
  },
  undo: {
    samples: `
      undo / undo that / undo it / undo the last one / undo my last answer / undo the last answer /
      take that back / take it back / i take that back / take back my answer / take back my last answer /
      take back the last one / go back one / go back one card / the last one again / ask me the last one again
    `,
    others: `
      that's not what i said / that is not what i said / i didn't say that / i never said that / that's not my answer /
      that was not my answer /
      undo last answer / go back to the last one / go back to the previous question / previous question /
      the previous question / previous card / the previous card / undo the answer / undo my answer /
      undo the last card / undo the last question / take my answer back / take my last answer back /
      take the last one back / cancel that answer / cancel my last answer / cancel the last answer / revert that
    `,
  },
  progress: {
    samples: `
      how am i doing / how am i doing today / how did i do / how did i do today / how is it going / my progress /
      what's my progress / what is my progress / tell me my progress / progress report /
      how many did i get right / how many have i done / what's my score / what is my score / what's my streak /
      what is my streak
    `,
    others: `
      how far along am i / how am i doing so far / how did i do so far / how far am i / how many cards are there /
      how many cards have i done / how many are right / how many have i got right /
      show my progress / give me my progress / tell me my score / tell me my streak / my score / my streak
    `,
  },
  'how-many-left': {
    samples: `
      how many are left / how many cards are left / how many left / how many more / how many more cards /
      how many to go / how many questions are left
    `,
    others: 'how many cards left / how many questions left / how many cards to go',
  },
  'whats-due': {
    samples: `
      what's due / what is due / what's due today / what's due tomorrow / how many are due / how many cards are due /
      when are the next cards due
    `,
    others: "what is due today / what is due tomorrow / when's the next card due",
  },
  'delete-my-data': {
    samples: `
      delete my data / delete all my data / erase my data / delete my cards and my progress / forget everything about me
    `,
    others: 'remove my data / wipe my data / delete everything about me',
  },
  decks: {
    samples: `
      which decks do i have / what decks do i have / which decks are there / what decks are there /
      what are my decks / list my decks / list the decks / list decks / name my decks / tell me my decks /
      tell me the decks / my decks / what can i study / what can i review / which cards do i have /
      which notes do i have
    `,
    others: `
      show me my decks / which subjects do i have / what topics do i have / what topics are there /
      what decks have i got / which decks have i got / what decks are available / which decks are available /
      list all decks / list all my decks / list of decks / what are the decks / what else can i study /
      show my decks / read me my decks / read my decks
    `,
  },
  connect: {
    samples: `
      connect my notes / connect my own notes / connect notes / how do i connect my notes / link my notes /
      add my notes / add my own notes / how do i add my notes / import my notes / how do i import my notes /
      use my notes / use my own notes / how do i use my own notes / send me my key / send my learner key /
      what's my learner key / what is my learner key
    `,
    others: `
      how do i add my own notes / i want to connect my notes / connect my note / connect to my notes /
      how do i connect notes / how do i use my notes / how do i link my notes / link notes / upload my notes /
      how do i upload my notes / get my key / what is my key / what's my key
    `,
  },
};
