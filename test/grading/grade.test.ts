import { expect } from 'chai';
import { grade } from '../../lambda/grading/grade.ts';
import type { Gradable, GradingContext, Judgement } from '../../lambda/grading/judgement.ts';

const judged = (card: Partial<Gradable>, heard: string, context: Partial<GradingContext> = {}): Judgement =>
  grade({ front: '', back: '', accepted: [], ...card }, heard, { locale: 'en-US', ...context });

describe('a list answer', () => {
  const card = { back: 'protocol, port and source', items: ['protocol', 'port range', 'source'] };

  it('is right with all items, in any order', () => {
    expect(judged(card, 'the source the port range and the protocol')).to.include({ verdict: 'accept' });
  });

  it('is a question with some, and names the missing in the words of its author', () => {
    const { verdict, items } = judged(card, 'protocol and source');
    expect(verdict).to.equal('ask');
    expect(items).to.deep.equal({ said: ['protocol', 'source'], missed: ['port range'] });
  });

  it('is wrong with none', () => {
    expect(judged(card, 'the instance type')).to.include({ verdict: 'reject', rule: 'list' });
  });

  it('takes an item without its maker or its filling words', () => {
    const parts = { back: 'both', items: ['Abstraction of EC2 instances', 'Integration with Amazon ECS'] };
    expect(judged(parts, 'abstraction of e c two and e c s integration')).to.include({ verdict: 'accept' });
    expect(judged(parts, 'abstraction of e c two').items?.missed).to.deep.equal(['Integration with Amazon ECS']);
  });

  it('knows the items by their initialisms', () => {
    const services = {
      back: 'SQS and SNS',
      items: ['Simple Queue Service (SQS)', 'Simple Notification Service (SNS)'],
    };
    expect(judged(services, 's n s and s q s')).to.include({ verdict: 'accept' });
  });
});

describe('a yes-or-no card', () => {
  for (const [back, heard, verdict] of [
    ['True', 'true', 'accept'],
    ['True', 'yes it does', 'accept'],
    ['True', "that's not right", 'reject'],
    ['False', 'no', 'accept'],
    ['False', 'not true', 'accept'],
    ['False', 'yes', 'reject'],
    ['No', 'nope', 'accept'],
    ['No', 'yeah', 'reject'],
    ['Yes', 'the moon', 'ask'],
  ] as const) {
    it(`${back}, heard "${heard}": ${verdict}`, () => {
      expect(judged({ back }, heard).verdict).to.equal(verdict);
    });
  }
});

describe('a choice', () => {
  const card = { back: 'Fargate', options: ['Lambda', 'Fargate', 'App Runner'] };
  for (const [heard, verdict] of [
    ['fargate', 'accept'],
    ['b', 'accept'],
    ['option b', 'accept'],
    ['the second one', 'accept'],
    ['number two', 'accept'],
    ['lambda', 'reject'],
    ['a', 'reject'],
    ['the last one', 'reject'],
    ['app runner', 'reject'],
  ] as const) {
    it(`heard "${heard}": ${verdict}`, () => {
      expect(judged(card, heard)).to.include({ verdict });
    });
  }

  it('named by none of these is judged by its words', () => {
    expect(judged(card, 'aws fargate').verdict).not.to.equal('reject');
  });

  it('may be given by its letter', () => {
    expect(judged({ back: 'B', options: card.options }, 'fargate')).to.include({ verdict: 'accept' });
  });
});

describe('the other answers of the deck', () => {
  it('take what fits them better', () => {
    const siblings = ['Amazon Simple Notification Service'];
    const heard = 'simple notification service';
    expect(judged({ back: 'Amazon Simple Queue Service' }, heard, { siblings })).to.include({ rule: 'sibling' });
  });

  it('do not take a part of this answer', () => {
    const siblings = ['Fargate'];
    expect(judged({ back: 'Fargate task' }, 'fargate', { siblings }).verdict).to.equal('ask');
  });

  it('do not take what is exactly this answer', () => {
    expect(judged({ back: 'Lambda' }, 'lambda', { siblings: ['AWS Lambda'] }).verdict).to.equal('accept');
  });
});

describe('what Alexa matched', () => {
  it('lifts a near miss to a question, and no further', () => {
    const card = { front: 'Who starred?', back: 'Trace Adkins' };
    expect(judged(card, 'osaka').verdict).to.equal('reject');
    expect(judged(card, 'osaka', { resolved: 'Trace Adkins' })).to.include({
      verdict: 'ask',
      rule: 'resolved',
    });
  });

  it('does not outweigh another number', () => {
    expect(judged({ back: '15 minutes' }, 'fifty minutes', { resolved: '15 minutes' }).verdict).to.equal('reject');
  });
});

describe('an answer the learner had counted as right', () => {
  it('is right from then on', () => {
    const card = { front: 'How does the worker read?', back: 'long polling' };
    expect(judged(card, 'waiting poll').verdict).not.to.equal('accept');
    expect(judged({ ...card, learnedAnswers: ['waiting poll'] }, 'a waiting poll').verdict).to.equal('accept');
  });
});

describe('a language without tables', () => {
  it('is judged by canonical forms', () => {
    expect(
      judged({ back: 'Bundesverfassungsgericht' }, 'bundes verfassungs gericht', { locale: 'de-DE' }).verdict,
    ).to.equal('accept');
    expect(judged({ back: 'Éclair' }, 'eclair', { locale: 'fr-FR' }).verdict).to.equal('accept');
  });

  it('is never accepted on a likeness', () => {
    for (const [back, heard] of [
      ['fünfzehn Minuten', 'fünfzig Minuten'],
      ['der zweite Weltkrieg', 'der erste Weltkrieg'],
      ['nicht verschlüsselt', 'verschlüsselt'],
    ] as const) {
      expect(judged({ back }, heard, { locale: 'de-DE' }).verdict, heard).not.to.equal('accept');
    }
  });
});

describe('nothing to go by', () => {
  it('is no answer', () => {
    for (const heard of ['', '   ', '...', '?!'])
      expect(judged({ back: 'Lambda' }, heard)).to.include({ rule: 'blank' });
  });

  it('matches no card without words', () => {
    expect(judged({ back: '—' }, 'lambda')).to.include({ verdict: 'reject', rule: 'nothing-expected' });
  });
});
