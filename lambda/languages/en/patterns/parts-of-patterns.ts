import type { HeardPatterns } from '../../heard-patterns.ts';

/** What stands in many patterns under one name: `skip $question` is "skip card" too. */
export const PARTS_OF_PATTERNS: HeardPatterns['shared'] = {
  letter: `
    a / b / c / d / e / f / g / h / i / j / k / l / m / n / o / p / q / r / s / t / u / v / w / x / y / z
  `,
  that: `
    that / it / this / this one / that one / it all
  `,
  question: `
    question / card / one / flashcard / flash card / problem / item
  `,
  answer: `
    answer / solution / response / result / back / back side / back of the card / right answer / correct answer /
    real answer / other side
  `,
  quiz: `
    quiz / review / session / test / training / study session / game / practice / practice session / lesson /
    round / exam / revision / study / review session / quizzing / drill / card / cards / flashcards / flash cards
  `,
  last: `
    last / previous / prior / preceding
  `,
  again: `
    again / once more / one more time / once again / another time / a second time / over again / over / back /
    one last time
  `,
  somewhat: `
    a bit / a little / a little bit / slightly / much / far / way / so / even / somewhat / a lot / a tad / a touch
  `,
  moment: `
    minute / moment / second / sec / min / while / bit / little while / few seconds / few minutes /
    couple of minutes / couple of seconds / little bit / tick
  `,
  speak: `
    speak / talk / read / go / say it / say that / say things / say everything / speak to me / talk to me / ask /
    ask me / pronounce / read it / read that / do it / tell me
  `,
  voice: `
    voice / speech / speaking / talking / reading / reading speed / speech rate / speech speed / voice speed /
    speaking speed / speaking rate / talking speed / rate / speed / pace / tempo / rate of speech /
    speed of your speech / speed of your voice / rate of your speech / speed of speech / playback
  `,
};
