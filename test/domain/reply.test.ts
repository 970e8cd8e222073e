import { expect } from 'chai';
import { isAskingAct, keepsQuestion } from '../../lambda/domain/act-traits.ts';
import { type Act, type AskedCard, type Reply, waitingCard } from '../../lambda/domain/reply.ts';

const card: AskedCard = { deck: 'd', id: 'one', front: 'Q?', back: 'A', accepted: [], options: [], siblings: [] };
const QUESTION: Act = { act: 'question', card, lead: 'plain' };
const SELF_CHECK: Act = { act: 'self-check', card: { ...card, id: 'two' }, expected: 'A', list: null };
const OFFER: Act = { act: 'offer', offer: 'more', count: 5 };
const VERDICT: Act = { act: 'verdict', outcome: 'right', expected: 'A' };
const TROUBLE: Act = { act: 'trouble', trouble: 'not-caught', deckName: null };
const HELP: Act = { act: 'help', waiting: 'question' };
const replyOf = (...acts: Act[]): Reply => ({ version: 1, locale: 'en-US', acts, listen: null });

describe('the acts of a reply', () => {
  it('ask where something is to be answered', () => {
    for (const act of [QUESTION, SELF_CHECK, OFFER]) expect(isAskingAct(act), act.act).to.equal(true);
    for (const act of [VERDICT, TROUBLE, HELP]) expect(isAskingAct(act), act.act).to.equal(false);
  });
  it('leave the question that waited where they only come between', () => {
    for (const act of [TROUBLE, HELP]) expect(keepsQuestion(act), act.act).to.equal(true);
    for (const act of [QUESTION, SELF_CHECK, OFFER, VERDICT]) expect(keepsQuestion(act), act.act).to.equal(false);
  });
  it('say which card waits now', () => {
    expect(waitingCard(replyOf(VERDICT, QUESTION))?.id).to.equal('one');
    expect(waitingCard(replyOf(SELF_CHECK))?.id).to.equal('two');
    expect(waitingCard(replyOf(VERDICT, OFFER))).to.equal(null);
  });
});
