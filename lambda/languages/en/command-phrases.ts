import type { Commands } from '../commands.ts';

/**
 * What learners say to steer a review, as samples of the interaction model. Single words are listed only where a learner who says nothing else almost always
 * means the command:
 * - stop, cancel, quit, exit, goodbye, bye; help; repeat, again, pardon; skip, next; undo; hint, clue; pass, dunno,
 *   idk; wait, pause; yes, yeah, yep, yup, sure, okay, absolutely, definitely; no, nope, nah.
 * Not listed, because they are answers as often: right, correct, true, wrong, false, easy, done, later, back, go,
 * ready, start, continue, "one minute".
 */
export const ENGLISH_PHRASES: Commands['phrases'] = {
  'dont-know': `
    i don't know / i do not know / don't know / i don't know this one / i don't know that one /
    i really don't know / dunno / no idea / i have no idea / no clue / i have no clue / pass / i pass /
    i'll pass / tell me / just tell me / i give up / give up / i forgot / i forget / i've forgotten / i can't remember / i don't remember /
    i can't think of it / i'm stuck / beats me
  `,
  skip: `
    skip / skip it / skip this / skip that / skip this one / skip that one / skip this card /
    skip this question / skip the question / next / next card / next question / next one / the next one /
    the next question / move on / another one / another question / ask me something else / ask me later /
    come back to this / come back to this later / come back to it later
  `,
  repeat: `
    repeat / repeat that / repeat the question / repeat it / say that again / say it again /
    say the question again / ask me again / ask again / again / once more / one more time /
    what was the question / what's the question / what did you say / what was that / come again / pardon /
    i didn't hear that / i didn't hear you / i didn't catch that
  `,
  hint: `
    hint / a hint / give me a hint / give me the hint / can i have a hint / can i get a hint /
    can you give me a hint / could i have a hint / i need a hint / i want a hint / is there a hint /
    what's the hint / clue / a clue / give me a clue / can i have a clue / i need a clue /
    what does it start with / what letter does it start with / give me the first letter
  `,
  pause: `
    give me a moment / give me a minute / give me a second / give me one moment / give me one second /
    give me some time / give me more time / i need a moment / i need a minute / i need a second /
    i need more time / i need time / i need to think / let me think / let me think about it /
    let me think about that / i'm thinking / i'm still thinking / still thinking / wait / wait a moment /
    wait a minute / wait a second / wait for me / hold on / hold on a moment / hold on a second / hang on /
    hang on a second / just a moment / just a minute / just a second / one moment / one second / pause
  `,
  help: `
    help / help me / can you help me / what can i say / what can you do / what can i do here /
    how does this work / how do i use this
  `,
  stop: `
    stop / stop the review / stop reviewing / stop for now / stop for today / that's enough /
    that's enough for today / that's enough for now / that's it for today / that's all for today /
    that's all for now / i'm done / i'm done for today / i'm done for now / we're done / let's stop /
    let's stop here / i want to stop / end the review / end the session / quit / exit / goodbye / bye
  `,
  cancel: `
    cancel / never mind / forget it
  `,
  yes: `
    yes / yeah / yep / yup / yes please / sure / of course / okay / go ahead / yes i did / yeah i did / i did /
    i had it / i had that / yes i had it / yes i had that / i got it / yes i got it / i knew it / i knew that /
    yes i knew it / yes that's right / that's right / that's correct
  `,
  no: `
    no / nope / nah / no thanks / no thank you / not now / not really / not this time / not quite /
    no i didn't / no i did not / i didn't / i did not / i didn't have it / i didn't have that /
    no i didn't have it / i didn't get it / i didn't know it / i missed it / i missed that /
    i had something else
  `,
  'i-was-right': `
    i was right / i was correct / but i was right / no i was right / that was right / that was correct /
    it was right / it was correct / my answer was right / my answer was correct / i got it right /
    i got that right / i said that / but i said that / that's what i said / that is what i said /
    that's what i meant / i meant that / you misheard me / you heard me wrong / you got me wrong / count it /
    count that / count it as right / count that as right / count it right / mark it right / mark it as right /
    mark that right / mark that as right / mark it correct / mark it as correct / accept it / accept that /
    accept my answer
  `,
  'that-was-wrong': `
    that was wrong / that wasn't right / that was not right / that was incorrect / that's wrong / it was wrong /
    i was wrong / my answer was wrong / i got it wrong / i got that wrong / i didn't know that / i guessed /
    that was a guess / i was guessing / count it wrong / count it as wrong / count that as wrong /
    mark it wrong / mark it as wrong / mark that wrong / mark that as wrong / mark it incorrect /
    mark it as incorrect
  `,
  'too-easy': `
    too easy / that was too easy / that's too easy / this is too easy / it's too easy / it was too easy /
    way too easy / much too easy / that was easy / that one was easy / that was very easy / mark it easy /
    mark it as easy / mark that as easy / show it less often / ask me that less often
  `,
  undo: `
    undo / undo that / undo it / undo the last one / undo my last answer / undo the last answer /
    take that back / take it back / i take that back / take back my answer / take back my last answer /
    take back the last one / go back one / go back one card / the last one again / ask me the last one again
  `,
  progress: `
    how am i doing / how am i doing today / how did i do / how did i do today / how is it going / my progress /
    what's my progress / what is my progress / tell me my progress / progress report /
    how many did i get right / how many have i done / what's my score / what is my score
  `,
  'progress-week': `
    how am i doing this week / how did i do this week / how was my week / how did my week go / how many cards did i study this week /
    how many cards did i do this week / how much did i study this week / how long did i study this week /
    what did i do this week / how is this week going / this week's progress / my weekly progress / my weekly report
  `,
  'progress-month': `
    how am i doing this month / how did i do this month / how was my month / how many cards did i study this month /
    how many cards did i do this month / how much did i study this month / how long did i study this month /
    this month's progress / my monthly progress / my monthly report / how am i doing overall / how am i doing lately /
    what's my retention / what is my retention / what's my retention rate
  `,
  'progress-yesterday': `
    how did i do yesterday / how was yesterday / how many cards did i study yesterday / how many cards did i do yesterday /
    how much did i study yesterday / how long did i study yesterday / what did i do yesterday
  `,
  'progress-time': `
    how long did i study / how long did i study today / how long have i studied / how long have i been studying /
    how much time did i study / how much time did i spend studying / how many minutes did i study /
    how many minutes have i studied / what's my study time / my study time
  `,
  'progress-streak': `
    what's my streak / what is my streak / how long is my streak / how's my streak / my streak / do i have a streak /
    how many days in a row / how many days in a row have i studied / do i still have my streak
  `,
  'progress-trend': `
    am i getting better / am i improving / am i getting better at this / am i getting any better / have i improved /
    have i gotten better / am i getting worse / do i get better / am i remembering better
  `,
  'progress-hardest': `
    which cards do i keep missing / which cards do i keep getting wrong / which ones do i keep missing /
    what do i keep missing / what do i keep getting wrong / what are my hardest cards / which are my hardest cards /
    what are my worst cards / which are my worst cards / my hardest cards / my worst cards / what are my weak spots /
    which cards do i struggle with / which cards give me trouble / what are my most difficult cards / do i have leeches
  `,
  'last-import': `
    did my notes arrive / have my notes arrived / did my notes come in / did my notes get here / did you get my notes /
    have you got my notes / what came of my last import / what came of my import / how did my import go /
    how did the import go / how did my last import go / did my import work / did the import work /
    was my import successful / what was set aside / was anything set aside / what came of my notes / what did you import /
    what did you import last / when did my notes arrive / when was my last import / my last import
  `,
  'how-many-left': `
    how many are left / how many cards are left / how many left / how many more / how many more cards /
    how many to go / how many questions are left
  `,
  'whats-due': `
    what's due / what is due / what's due today / how many are due / how many cards are due /
    when are the next cards due
  `,
  'delete-my-data': `
    delete my data / delete all my data / erase my data / delete my cards and my progress / forget everything about me
  `,
  decks: `
    which decks do i have / what decks do i have / which decks are there / what decks are there /
    what are my decks / list my decks / list the decks / list decks / name my decks / tell me my decks /
    tell me the decks / my decks / what can i study / what can i review / which cards do i have /
    which notes do i have
  `,
  connect: `
    connect my notes / connect my own notes / connect notes / how do i connect my notes / link my notes /
    add my notes / add my own notes / how do i add my notes / import my notes / how do i import my notes /
    use my notes / use my own notes / how do i use my own notes / send me my key / send my learner key /
    what's my learner key / what is my learner key
  `,
  'connect-page': `
    connect my page / connect the page / connect to my page / link my page / connect my web page / connect my website /
    how do i connect my page / pair my page / sign me in to my page
  `,
  'sign-out': `
    sign out everywhere / sign me out everywhere / sign out of everything / log out everywhere / log me out everywhere /
    sign out all pages / sign out my pages / disconnect my page / disconnect all pages / disconnect every page
  `,
};
