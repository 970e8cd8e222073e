import { expect } from 'chai';
import { asideIn, cardsIn, readText } from './rows.ts';

const drill = (title: string, ...below: string[]): string => [`** ${title} :drill:`, ...below].join('\n');

describe('org-drill', () => {
  it('asks what stands below a heading, the heading below it is the answer', () => {
    expect(cardsIn('a.org', drill('Item', 'What is the *seat* of =Peru=?', '*** Answer', 'Lima'))).to.deep.equal([
      '1 What is the seat of Peru? -> Lima',
    ]);
    expect(cardsIn('a.org', drill('Who barks?', '*** The dog'))).to.deep.equal(['1 Who barks? -> The dog']);
    expect(cardsIn('a.org', drill('Which two?', '*** Answer', '- red', '- blue'))).to.deep.equal([
      '1 Which two? -> red and blue',
    ]);
  });

  it('knows headings with other tags and marks, and passes over all that are not tagged', () => {
    const note = '* TODO Who barks? :pets:drill:\n** Answer\nthe dog\n* Who mews?\n** Answer\nthe cat\n';
    expect(cardsIn('a.org', note)).to.deep.equal(['1 Who barks? -> the dog']);
    expect(cardsIn('a.org', '#+begin_src org\n* Who? :drill:\n** Answer\nme\n#+end_src')).to.deep.equal([]);
  });

  it('asks for gaps, with hints, of a type of gaps or where nothing stands below', () => {
    for (const type of ['', ':PROPERTIES:\n:DRILL_CARD_TYPE: hide1cloze\n:END:\n'])
      expect(
        cardsIn('a.org', drill('Seat', `${type}The seat of [Chile||a land] is [[http://x.y][Santiago]], not [Lima].`)),
      ).to.deep.equal([
        '1 Fill the gap: The seat of blank is Santiago, not Lima. -> Chile',
        '1 Fill the gap: The seat of Chile is Santiago, not blank. -> Lima',
      ]);
    const [card] = readText('a.org', drill('Seat', 'The seat of [Chile||a land].')).cards;
    expect(card?.hint).to.equal('a land');
  });

  it('asks two sides both ways, each with what is to be done', () => {
    const note = drill(
      'Noun',
      ':PROPERTIES:',
      ':DRILL_CARD_TYPE: twosided',
      ':END:',
      'Translate:',
      '*** Spanish',
      'la mujer',
      '*** English',
      'the woman',
    );
    expect(cardsIn('a.org', note)).to.deep.equal([
      '1 Translate: la mujer -> the woman',
      '1 Translate: the woman -> la mujer',
    ]);
  });

  it('takes over ids, schedules and the title', () => {
    const note = [
      '#+TITLE: Spanish words',
      '* Who barks? :drill:',
      'SCHEDULED: <2024-05-01 Wed>',
      ':PROPERTIES:',
      ':ID: 7f3a-11',
      ':DRILL_LAST_INTERVAL: 4.0',
      ':DRILL_EASE: 2.5',
      ':DRILL_TOTAL_REPEATS: 3',
      ':DRILL_FAILURE_COUNT: 1',
      ':DRILL_LAST_REVIEWED: [2024-04-27 Sat 10:00]',
      ':END:',
      '** Answer',
      'the dog',
    ].join('\n');
    const [card] = readText('a.org', note).cards;
    expect(card).to.deep.include({ deckTitle: 'Spanish words', blockId: '7f3a-11', line: 2 });
    expect(card?.memory?.schedule).to.deep.include({
      stability: 4,
      difficulty: 5.5,
      reps: 3,
      lapses: 1,
      dueMs: Date.UTC(2024, 4, 1),
      lastReviewMs: Date.UTC(2024, 3, 27),
    });
  });

  it('sets aside what has no answer, by its line', () => {
    expect(asideIn('a.org', `${drill('Who?', 'text')}\n${drill('', '*** Answer', 'me')}`)).to.deep.equal([
      '1 the back of the card is empty',
      '3 the front of the card is empty',
    ]);
    const gapless = drill('Seat', ':PROPERTIES:', ':DRILL_CARD_TYPE: show1cloze', ':END:', 'No gap');
    expect(asideIn('a.org', gapless)).to.deep.equal(['1 it has no gap to ask for']);
  });
});
