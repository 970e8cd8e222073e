import { expect } from 'chai';
import { parseMarkdown } from '../../../lambda/notes/formats/markdown.ts';

const parse = (text: string) => parseMarkdown({ path: 'notes.md', text }, { derive: 'all' });
const only = (text: string) => parse(text).cards[0];

describe('a card keeps what its author wrote', () => {
  for (const [note, front, back] of [
    ['Which protocols?::TCP/IP', 'Which protocols?', 'TCP/IP'],
    ['Where are accounts?::/etc/passwd', 'Where are accounts?', '/etc/passwd'],
    ['Where are accounts?::`/etc/passwd`', 'Where are accounts?', '/etc/passwd'],
    ['Which sign is "at most"?::<=', 'Which sign is "at most"?', '<='],
    ['Which sign is "at least"?::`>=`', 'Which sign is "at least"?', '>='],
    ['Which sign is "and"?::&', 'Which sign is "and"?', '&'],
    ['How many addresses?::$2^32$', 'How many addresses?', '$2^32$'],
    ['How many addresses?::$2^{32}$', 'How many addresses?', '$2^{32}$'],
    ['What costs more, $5 or $10?::$10', 'What costs more, $5 or $10?', '$10'],
    ['How long at most?::5 min', 'How long at most?', '5 min'],
    ['How long at least?::1 minute', 'How long at least?', '1 minute'],
    ['What makes products?::R & D', 'What makes products?', 'R & D'],
    ['Which is `std::vector`?::an array', 'Which is std::vector?', 'an array'],
    ['Which is std::vector?::an array', 'Which is std::vector?', 'an array'],
    ['What is `x == y` in words?::equality', 'What is x == y in words?', 'equality'],
    ['What calls main()?::the loader', 'What calls main()?', 'the loader'],
    ['What is __init__ for?::`__init__`', 'What is init for?', '__init__'],
    ['iPhone maker::Apple', 'iPhone maker', 'Apple'],
    ['what is red::Mars', 'What is red?', 'Mars'],
    ['Which port?\n?\n80/tcp', 'Which port?', '80/tcp'],
    ['Which is the loopback?::`::1`', 'Which is the loopback?', '::1'],
    ['**Who** wrote [it](x)?::*Ann* & ~~Bob~~', 'Who wrote it?', 'Ann & Bob'],
  ] as const) {
    it(`${front} ${back}`, () => {
      expect(only(note)).to.deep.include({ front, back });
      expect(parse(note).setAside).to.deep.equal([]);
    });
  }

  it('in gaps', () => {
    expect(
      parse('The ==TCP/IP== suite needs ==`/etc/hosts`==.').cards.map(({ front, back }) => [front, back]),
    ).to.deep.equal([
      ['Fill the gap: The blank suite needs /etc/hosts.', 'TCP/IP'],
      ['Fill the gap: The TCP/IP suite needs blank.', '/etc/hosts'],
    ]);
    expect(only('==Half==-life is over.')?.front).to.equal('Fill the gap: blank-life is over.');
  });

  it('in lists, headings, hints and what else counts', () => {
    expect(only('# I/O\n## Ports of `x::y`\n- 22/tcp\n- `53/udp`')).to.deep.include({
      heading: 'I/O > Ports of x::y',
      items: ['22/tcp', '53/udp'],
      back: '22/tcp and 53/udp',
    });
    expect(only('How many?::1000 (accept: 1,000; `10^3`, 1/2) (hint: `<=` 9)')).to.deep.include({
      back: '1000',
      accepted: ['1,000', '1/2'],
      hint: '<= 9',
    });
    expect(only('What is it (also known as X)?::A (also known as B)')).to.deep.include({
      front: 'What is it (also known as X)?',
      back: 'A',
      accepted: ['B'],
    });
  });

  it('in what is said of lines that are set aside', () => {
    expect(parse('`a_b`::c').setAside[0]?.reason).to.match(/^"a_b::" may be a field/);
    expect(parse('`a(){b}`::b').setAside[0]?.reason).to.match(/^"…::" may be a field/);
  });

  it('sets aside what cannot be said', () => {
    for (const back of ['`for (;;) { a(); }`', '$\\begin{matrix}a\\end{matrix}$', '`<b>`'])
      expect(parse(`Which one?::${back}`).setAside, back).to.deep.equal([
        { line: 1, reason: 'the back holds a picture, a program or a formula that cannot be spoken' },
      ]);
    for (const back of ['—', '...', '!', '🔴'])
      expect(parse(`Which one?::${back}`).setAside[0]?.reason, back).to.match(
        /the back (?:holds nothing that can be spoken|of the card is empty)/,
      );
    expect(parse('… …::b').setAside[0]?.reason).to.equal('the front holds nothing that can be spoken');
    expect(parse('What is `for (;;) { a(); }`?::b').setAside[0]?.reason).to.match(
      /^the front holds a picture, a program/,
    );
  });
});
