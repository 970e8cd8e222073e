import * as v from 'valibot';
import type { CardVoice } from '../domain/card-voice.ts';

/** How a card is said: lg its language, w words with what is said for them and their language. */
export const StoredVoice = v.object({
  lg: v.exactOptional(v.string()),
  w: v.exactOptional(v.array(v.tuple([v.string(), v.string(), v.string()]))),
});

type PackedVoice = v.InferOutput<typeof StoredVoice>;

/** '' for what a word leaves as it is. */
export const packVoice = ({ language, words }: CardVoice): PackedVoice => ({
  ...(language !== undefined && { lg: language }),
  ...(words !== undefined && {
    w: words.map((word): [string, string, string] => [word.written, word.said ?? '', word.language ?? '']),
  }),
});

export const unpackVoice = ({ lg, w }: PackedVoice): CardVoice => ({
  ...(lg !== undefined && { language: lg }),
  ...(w !== undefined && {
    words: w.map(([written, said, language]) => ({
      written,
      ...(said !== '' && { said }),
      ...(language !== '' && { language }),
    })),
  }),
});
