import { type BoundWords, askedBounds, boundPhrases } from '../bound-phrases.ts';
import { folded } from './letters.ts';

export const germanBounds = (): BoundWords => ({
  anywhere: boundPhrases(
    folded(`
    ≤ höchstens / nicht mehr als / maximal / kleiner gleich / kleiner oder gleich / kleiner als oder gleich / nicht größer als / ein maximum von
    ≥ mindestens / wenigstens / nicht weniger als / minimal / größer gleich / größer oder gleich / größer als oder gleich / nicht kleiner als
    > mehr als / größer als
    < weniger als / kleiner als`),
  ),
  beforeNumber: boundPhrases(
    folded(`
    ≤ bis zu
    > über
    < unter`),
  ),
  afterNumber: boundPhrases(
    folded(`
    ≤ oder weniger / oder kleiner / oder darunter / und weniger / und darunter / höchstens / maximal
    ≥ oder mehr / oder größer / oder darüber / und mehr / und darüber / mindestens / oder älter`),
  ),
  asked: askedBounds(
    folded('maximal höchstens maximum grenze höchste längste größte größter größten längsten höchsten'),
    folded('minimal mindestens minimum kürzeste kleinste niedrigste'),
  ),
});
