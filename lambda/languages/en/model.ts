import type { ModelWords } from '../model-words.ts';

/**
 * No answer's sample begins as commands and asides do ("that's stupid", "what is due", "is that all"): Alexa would tell the
 * rest alone. What learners say so reaches the bare slot whole.
 *
 * The answers stand for the kinds that Alexa has to recognise, of one word to six; no deck's cards are meant.
 */
export const ENGLISH_MODEL_WORDS: ModelWords = {
  invocationName: 'study aloud',
  resume: `
    continue / continue my review / continue the review / keep going / go on / resume / resume my review /
    i'm ready / let's continue / let's go on / i am ready / i'm ready now / where were we / carry on
  `,
  startReview: `
    start / start a review / start my review / start the review / start reviewing / start studying /
    begin a review / begin my review / begin the review / quiz me / test me / drill me / ask me /
    ask me a question / ask me questions / review / review my cards / review all cards / review all my cards /
    review my notes / review everything / study / study my cards / study my notes / study everything / let's go /
    let's start / let's begin / let's study / let's review / i want to review / i want to study
  `,
  startDeck: `
    review {deck} / review the {deck} deck / review my {deck} deck / review my {deck} cards / quiz me on {deck} /
    quiz me on the {deck} deck / quiz me on my {deck} cards / quiz me about {deck} / test me on {deck} /
    test me on the {deck} deck / drill me on {deck} / ask me about {deck} / study {deck} / study the {deck} deck /
    study my {deck} deck / study my {deck} cards / let's study {deck} / let's review {deck} / let's do {deck} /
    start {deck} / start the {deck} deck / start a review of {deck} / switch to {deck} /
    switch to the {deck} deck / open the {deck} deck / go through {deck} / go through the {deck} deck /
    i want to review {deck} / i want to study {deck}
  `,
  answer: `
    {answer} / it's {answer} / it is {answer} / it's a {answer} / it's an {answer} / it's the {answer} /
    is it {answer} / is it a {answer} / is it the {answer} / the answer is {answer} / the answer's {answer} /
    i think {answer} / i think it's {answer} / i think it is {answer} / i think the answer is {answer} /
    i believe it's {answer} / i guess {answer} / i guess it's {answer} / maybe {answer} / maybe it's {answer} /
    probably {answer} / it might be {answer} / it could be {answer} / it must be {answer} / could it be {answer} /
    they're {answer} / they are {answer}
  `,
  freeAnswer: `
    my answer is {text} / my answer would be {text} / my final answer is {text} / my guess is {text} /
    my best guess is {text} / i would answer {text} / i would say {text} / i'd say {text} /
    i'm going to say {text} / i'm going with {text} / i'll go with {text} / let me say {text} /
    put down {text}
  `,
  answers: `
    photosynthesis / mitochondria / dynamo d. b. / s. q. s. / the simple storage service /
    elastic container service / lambda / fargate / an s. three event / long polling / least privilege /
    a dead letter queue / eventual consistency / the availability zone / fifteen minutes / five seconds /
    twenty four hours / seven days / one thousand / ten thousand / two hundred and fifty six kilobytes /
    four hundred / ninety nine point nine percent / three / twelve / zero / nineteen eighty four /
    seventeen eighty nine / in nineteen forty five / the fourteenth of july / paris / new zealand /
    mount everest / the pacific ocean / marie curie / isaac newton / martin luther king / shakespeare /
    queen elizabeth the first / the french revolution / the treaty of versailles / oxygen / carbon dioxide /
    sodium chloride / h. two o. / the left ventricle / red blood cells / the speed of light /
    newton's second law / force equals mass times acceleration / the square root of two / a prime number /
    binary search / a hash table / a linked list / the garbage collector / true / false / both of them /
    none of them / the first one / to have / el perro / la biblioteca / guten morgen / protocol port and source /
    red green and blue / it encrypts the data at rest / because it scales automatically /
    when a file is uploaded / by adding more replicas / so that requests are retried
  `,
  decks: `
    serverless / a. w. s. lambda / cloud computing / networking / databases / security / algorithms /
    operating systems / biology / human anatomy / organic chemistry / physics / linear algebra / statistics /
    world history / american history / geography / capital cities / art history / music theory / philosophy /
    economics / constitutional law / spanish vocabulary / french verbs / german / japanese / medical terms /
    interview questions / chapter three
  `,
  elicitedAnswer: "{text} / it's {text} / the answer is {text} / i think {text} / my answer is {text}",
  elicitations: 'Say the answer once more. / What is the answer?',
};
