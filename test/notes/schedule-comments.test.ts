import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Of each card its back and what is known of it: days of stability, difficulty, when it is due. */
function known(text: string): (readonly [string, number?, number?, string?])[] {
  return parseMarkdown({ path: 'a.md', text }).cards.map(({ back, memory }) => {
    if (memory === undefined) return [back] as const;
    const { stability, difficulty, dueMs } = memory.schedule;
    return [back, stability, difficulty, new Date(dueMs).toISOString().slice(0, 10)] as const;
  });
}

describe('schedules in comments of obsidian-spaced-repetition', () => {
  it('of SM-2 are taken over, wherever the comment stands', () => {
    const expected = [['the dog', 4, 4.75, '2024-08-01']];
    for (const note of [
      'Who barks?::the dog <!--SR:!2024-08-01,4,270-->',
      'Who barks?::the dog\n<!--SR:!2024-08-01,4,270-->',
      'Who barks?::the dog\n<!--SR:2024-08-01,4,270-->',
      'Who barks?\n?\nthe dog\n<!--SR:!2024-08-01,4,270-->',
      '- Who barks?::the dog\n  <!--SR:!2024-08-01,4,270-->\n',
      '- Who barks?\n  ?\n  the dog\n  <!--SR:!2024-08-01,4,270-->\n',
    ])
      expect(known(note), note).to.deep.equal(expected);
  });

  it('are those of the card above, and of no other', () => {
    expect(
      known(
        'One?::a\nTwo?::b\n<!--SR:!2024-08-01,4,270-->\nThree?::c\n\nFour?::d\n\n\n<!--SR:!2024-08-01,4,270-->\n\nFive?::e\n\n<!--SR:!2024-08-01,4,270-->',
      ),
    ).to.deep.equal([['a'], ['b', 4, 4.75, '2024-08-01'], ['c'], ['d'], ['e', 4, 4.75, '2024-08-01']]);
  });

  it('of a question with several cards are theirs in their order', () => {
    expect(known('dog:::Hund <!--SR:!2024-08-01,4,370!2024-08-02,6,130-->')).to.deep.equal([
      ['Hund', 4, 1, '2024-08-01'],
      ['dog', 6, 10, '2024-08-02'],
    ]);
    expect(
      known('The ==heart==\npumps ==blood== and ==air==.\n<!--SR:!2024-08-01,4,370!2000-01-01,1,250-->'),
    ).to.deep.equal([['heart', 4, 1, '2024-08-01'], ['blood'], ['air']]);
  });

  it('of a card that goes on beyond an empty line in code are found below it', () => {
    expect(known('How?\n?\n~~~\nrun\n\n\n~~~\nthus\n<!--SR:!2024-08-01,4,370-->')).to.deep.equal([]);
    expect(known('How?\n?\n~~~\nrun\n~~~\nthus\n<!--SR:!2024-08-01,4,370-->')).to.deep.equal([
      ['run thus', 4, 1, '2024-08-01'],
    ]);
  });

  it('of FSRS are taken over as they are', () => {
    const [card] = parseMarkdown({
      path: 'a.md',
      text: 'Who barks?::the dog\n<!--SR:!fsrs,2024-09-01T10:00:00.000Z,10,12.5,6.1,3,4,1,2,2024-08-22T10:00:00.000Z-->',
    }).cards;
    expect(card?.memory).to.deep.equal({
      schedule: {
        state: 'relearning',
        dueMs: Date.UTC(2024, 8, 1, 10),
        stability: 12.5,
        difficulty: 6.1,
        scheduledDays: 10,
        learningSteps: 2,
        reps: 4,
        lapses: 1,
        lastReviewMs: Date.UTC(2024, 7, 22, 10),
      },
      reviews: [],
      learnedAnswers: [],
    });
  });

  it('say when a card was seen last', () => {
    const [card] = parseMarkdown({ path: 'a.md', text: 'Who barks?::the dog <!--SR:!2024-08-05,4,270-->' }).cards;
    expect(card?.memory?.schedule.lastReviewMs).to.equal(Date.UTC(2024, 7, 1));
    expect(card?.memory?.schedule.dueMs).to.equal(Date.UTC(2024, 7, 1) + 4 * DAY_MS);
  });

  it('that are none leave the card new', () => {
    for (const comment of [
      '<!--SR:!soon,4,270-->',
      '<!--SR:!2024-08-05,x,270-->',
      '<!--SR:!2024-08-05,-4,270-->',
      '<!--SR:!fsrs,-,0,0,0,0,0,0,0,--->',
      '<!--SR:!fsrs,2024-09-01T10:00:00.000Z,10,12.5,6.1,7,4,1,0,- -->',
      '<!--SR:-->',
      '<!--SR:!-->',
    ])
      expect(known(`Who barks?::the dog ${comment}`), comment).to.deep.equal([['the dog']]);
  });

  it('are not read from code', () => {
    expect(known('Who barks?::the dog\n```\n<!--SR:!2024-08-01,4,270-->\n```')).to.deep.equal([['the dog']]);
  });
});
