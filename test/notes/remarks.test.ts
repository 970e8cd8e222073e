import { expect } from 'chai';
import { noteWordsOf } from '../../lambda/languages/languages.ts';
import { acceptedIn, hintIn } from '../../lambda/notes/remarks.ts';

const ENGLISH = noteWordsOf('en')?.remarks ?? null;

describe('what an author says in brackets', () => {
  for (const [back, text, accepted] of [
    ['the Nile (accept: Nile River, Nahr an-Nil)', 'the Nile', ['Nile River', 'Nahr an-Nil']],
    ['a (accept b) c', 'a c', ['b']],
    ['a (Accept:b; c)', 'a (Accept:b; c)', []],
    ['a ( accept: b ;c,d )', 'a', ['b', 'c', 'd']],
    ['1000 (accept: 1,000)', '1000', ['1,000']],
    ['1000 (accept: 1,000, 10,5;2,3 )', '1000', ['1,000', '10,5', '2,3']],
    ['a (accept: b1, 2c, 3)', 'a', ['b1', '2c', '3']],
    ['a (accept: f(x), g(y, z))', 'a', ['f(x)', 'g(y, z)']],
    ['a (accept: , ;)', 'a', []],
    ['a (accept: b) (accept: c)', 'a', ['b', 'c']],
    ['a (accepted by all)', 'a (accepted by all)', []],
    ['a (b) (c (d))', 'a (b) (c (d))', []],
    ['a()', 'a()', []],
  ] as const) {
    it(`counts ${JSON.stringify(accepted)} for "${back}"`, () => {
      expect(acceptedIn(back, null)).to.deep.equal({ text, accepted });
    });
  }

  it('may say in the words of its language what else counts', () => {
    for (const [back, accepted] of [
      ['ECS (also known as Elastic Container Service)', ['Elastic Container Service']],
      ['ECS (also called E, F)', ['E', 'F']],
      ['ECS (or E)', ['E']],
      ['ECS (also: E)', ['E']],
      ['ECS (accepts: E)', ['E']],
      ['ECS (or accept E)', ['E']],
    ] as const)
      expect(acceptedIn(back, ENGLISH), back).to.deep.equal({ text: 'ECS', accepted });
    expect(acceptedIn('ECS (organised)', ENGLISH).accepted).to.deep.equal([]);
    expect(acceptedIn('ECS (or E)', null)).to.deep.equal({ text: 'ECS (or E)', accepted: [] });
  });

  it('is a hint, the first of several', () => {
    expect(hintIn('a (hint: it is b) c (Hint:d)')).to.deep.equal({ text: 'a c', hint: 'it is b' });
    expect(hintIn('a (hints of b)')).to.deep.equal({ text: 'a (hints of b)', hint: null });
    expect(hintIn('a')).to.deep.equal({ text: 'a', hint: null });
  });
});
