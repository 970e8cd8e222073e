import { expect } from 'chai';
import { takeBack } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { cardWordsHash } from '../../lambda/domain/card-words.ts';
import { accepting, edited, suspended } from '../../lambda/editing/edited-card.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';

const card: Card = {
  deck: 'aws',
  id: 'a',
  front: 'Which?',
  back: 'Amazon Simple Queue Service',
  accepted: ['SQS', 'the waiting line'],
  items: ['one', 'two'],
  options: [],
  hint: null,
  related: [{ word: 'storage', same: ['store'], contrary: [] }],
  schedule: NEW_SCHEDULE,
  reviews: [],
  learnedAnswers: ['buckets'],
  before: { schedule: NEW_SCHEDULE, reviewCount: 0, learnedCount: 0, heard: 'buckets' },
  inPlay: true,
  position: 10,
  version: 3,
  lastRequestId: 'r1',
};
const kept: KeptCard = {
  card,
  origin: { source: 'a.md', heading: '', blockId: null, line: 1, isDerived: false },
};

describe('a card that somebody edits', () => {
  it('keeps its history, and remembers what its note said', () => {
    const after = edited(kept, { front: 'What?' }, 'en-US');
    expect(after.card).to.deep.equal({ ...card, front: 'What?', version: 4 });
    expect(after.origin.editedFrom).to.equal(cardWordsHash(card));
    expect(edited(after, { front: 'Else?' }, 'en-US').origin.editedFrom).to.equal(cardWordsHash(card));
  });

  it('has what is made of its answer made anew, and what its author added stay', () => {
    const { accepted, items, related } = edited(kept, { back: 'Amazon Simple Notification Service' }, 'en-US').card;
    expect(accepted).to.include.members(['the waiting line', 'SNS']).and.not.include('SQS');
    expect([items, related]).to.deep.equal([[], undefined]);
    expect(edited(kept, { accepted: ['it'] }, 'en-US').card.accepted)
      .to.include('it')
      .and.not.include('the waiting line');
  });

  it('takes on an answer that taking back the last one leaves', () => {
    const after = accepting(kept, 'object store');
    expect(after.card.learnedAnswers).to.deep.equal(['object store', 'buckets']);
    expect(takeBack(after.card, 'r2')?.learnedAnswers).to.deep.equal(['object store']);
    for (const known of ['sqs', 'Buckets', 'amazon simple queue service'])
      expect(accepting(kept, known).card, known).to.equal(card);
  });

  it('goes out of play and comes back, each once', () => {
    const out = suspended(kept, true);
    expect(out.card).to.include({ inPlay: false, version: 4 });
    expect(out.origin.isSuspended).to.equal(true);
    expect(suspended(out, true).card).to.equal(out.card);
    const back = suspended(out, false);
    expect(back.card).to.include({ inPlay: true, version: 5 });
    expect(back.origin).to.deep.equal(kept.origin);
  });
});
