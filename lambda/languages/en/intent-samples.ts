import type { IntentSamples } from '../intent-samples.ts';

export const ENGLISH_INTENT_SAMPLES: IntentSamples = {
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
};
