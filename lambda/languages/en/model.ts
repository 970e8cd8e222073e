import type { ModelOnlyWords } from '../model-words.ts';

/** The answers stand for the kinds that Alexa has to recognise, of one word to six; no deck's cards are meant. */
export const ENGLISH_MODEL_WORDS: ModelOnlyWords = {
  invocationName: 'study aloud',
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
