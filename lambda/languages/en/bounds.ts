import { type BoundWords, askedBounds, boundPhrases } from '../bound-phrases.ts';

export const englishBounds = (): BoundWords => ({
  anywhere: boundPhrases(`
    ≤ at most / no more than / not more than / no greater than / not greater than / less than or equal to / smaller than or equal to / less or equal to / up to and including / a maximum of / not exceeding
    ≥ at least / no less than / not less than / no fewer than / not fewer than / greater than or equal to / more than or equal to / larger than or equal to / greater or equal to / a minimum of
    > more than / greater than / larger than / bigger than / in excess of
    < less than / fewer than / smaller than`),
  beforeNumber: boundPhrases(`
    ≤ up to / maximum / max
    ≥ minimum / min
    > over / above / exceeding
    < under / below`),
  afterNumber: boundPhrases(`
    ≤ or less / or fewer / or below / or under / or lower / or smaller / or younger / at most / and below / and under / and less / at the most / maximum / max
    ≥ or more / or greater / or higher / or above / or over / or older / or larger / and more / and above / and over / and up / or up / at least / at the least / minimum`),
  asked: askedBounds(
    'max maximum most limit limits longest largest highest biggest greatest',
    'min minimum least shortest smallest lowest',
  ),
});
