import { expect } from 'chai';
import { inOrder } from '../../lambda/domain/next-card.ts';

const ref = (id: string) => ({ deck: 'd', id });
const due = (id: string, dueMs: number) => ({ deck: 'd', id, dueMs });
const MINUTE = 60_000;
const order = { nowMs: 1000 * MINUTE, freshLeft: 10, skipped: [], ahead: false };
const ids = (cards: readonly { id: string }[]): string => cards.map(({ id }) => id).join(' ');

describe('which card comes next', () => {
  const waiting = {
    due: [
      due('late', 900 * MINUTE),
      due('now', 1000 * MINUTE),
      due('soon', 1020 * MINUTE),
      due('far', 1020 * MINUTE + 1),
    ],
    fresh: [ref('new1'), ref('new2')],
  };

  it('is a due one, then a new one, then one due within twenty minutes', () => {
    expect(ids(inOrder(waiting, order))).to.equal('late now new1 new2 soon');
  });
  it("keeps to the day's new cards", () => {
    expect(ids(inOrder(waiting, { ...order, freshLeft: 1 }))).to.equal('late now new1 soon');
    expect(ids(inOrder(waiting, { ...order, freshLeft: -3 }))).to.equal('late now soon');
  });
  it('puts what was skipped last', () => {
    expect(ids(inOrder(waiting, { ...order, skipped: [ref('late')] }))).to.equal('now new1 new2 soon late');
  });
  it('does not put a card of the same id in another deck last', () => {
    expect(ids(inOrder(waiting, { ...order, skipped: [{ deck: 'other', id: 'late' }] }))).to.match(/^late now/);
  });
  it('takes cards that are not due when asked to go ahead', () => {
    expect(ids(inOrder(waiting, { ...order, ahead: true }))).to.equal('late now new1 new2 soon far');
  });
});
