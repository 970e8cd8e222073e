import { expect } from 'chai';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { UNSPEAKABLE, rawWords, tidy } from '../../lambda/notes/to-words.ts';
import { covered, uncovered, withoutCovers } from '../../lambda/notes/verbatim.ts';

/** The words of a paragraph of Markdown, before they are tidied. */
function words(markdown: string): string {
  const [block] = fromMarkdown(markdown, {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  }).children;
  if (block?.type !== 'paragraph') throw new Error(`"${markdown}" is no paragraph`);
  return rawWords(block.children);
}

describe('the words of a paragraph', () => {
  for (const [what, markdown, said] of [
    ['bold, italic and struck text without marks', '**a** _b_ ~~c~~ ***d***', 'a b c d'],
    ['marks within marks', '**a _b_ c**', 'a b c'],
    ['what a link says', 'see [the page](https://example.org) and [that][n]\n\n[n]: x', 'see the page and that'],
    ['lines as they are', 'a\nb\\\nc', 'a\nb\nc'],
    ['code without backticks', 'run `ls -l /etc`', 'run ls -l /etc'],
    ['operators in code', '`<=` `>=` `!=` `&&` `**`', '<= >= != && **'],
    ['names in code', '`__init__` `std::vector` `x == y` `~~a~~`', '__init__ std::vector x == y ~~a~~'],
    ['formulas with their dollars', '$2^{32}$ and $\\frac{a}{b}$', '$2^{32}$ and $\\frac{a}{b}$'],
    ['a formula of two lines in one', '$a +\n b$', '$a + b$'],
    ['what is escaped', '\\*a\\* 2 \\< 3', '*a* 2 < 3'],
    ['entities as the characters they are', 'R &amp; D &lt;= 5', 'R & D <= 5'],
    ['no raw HTML, and a break a space', 'a<br>b <kbd>c</kbd>', 'a b c'],
    ['no footnote', 'a[^1]\n\n[^1]: b', 'a'],
  ] as const) {
    it(`are ${what}`, () => {
      expect(uncovered(words(markdown))).to.equal(said);
    });
  }

  it('hold a mark for what cannot be spoken', () => {
    for (const markdown of ['![x](y.png)', '![x][y]\n\n[y]: z', '`for (;;) { a(); }`', `\`${'long '.repeat(9)}\``])
      expect(uncovered(words(markdown)), markdown).to.equal(UNSPEAKABLE);
    expect(words(`\`${'x'.repeat(40)}\``)).to.equal('x'.repeat(40));
  });

  it('cover what stands in code, formulas and the colons of links', () => {
    expect(words('`a::b == ==c== #d [[e]]`')).not.to.match(/[:=#[\]]/);
    expect(words('$a::b$')).not.to.match(/[:$]/);
    expect(words('[a::b](c) d::e')).to.equal(`a${covered('::')}b d::e`);
  });
});

describe('tidied text', () => {
  it('keeps what an author wrote', () => {
    for (const text of [
      'TCP/IP',
      'and/or',
      '/etc/passwd',
      'C:\\Windows',
      '<= 5',
      '>= 5',
      '< 5',
      'a > b',
      '$2^32$',
      '5 min',
      '1 minute',
      '10 sec',
      '2 hrs',
      'R & D',
      'AT&T',
      '1,000',
      '-1',
      '.NET',
      'Microsoft .NET',
      'area()',
      'f ( )',
      'C#',
      'C++',
      'snake_case',
      'snake__case',
      '2**3',
      'x==y==z',
      'x == y == z',
      'a ? b : c',
      'Qui ?',
      '[1, 2]',
      '(a)',
      '50 %',
      '3 °C',
      'A ↔ B',
      'Word™ © 2020',
      '#1',
      '5^2 is 25',
      "don't – “quoted” …",
      'naïve Ünïcödé 日本語',
    ])
      expect(tidy(text)).to.equal(text);
  });

  for (const [what, text, kept] of [
    ['spaces and ends of lines', '  a \n b\t\tc ', 'a b c'],
    ['comments', 'a <!-- b\nc --> d <!--e-->', 'a d'],
    ['wiki links but for their words', '[[A]] and [[B|c]] and [[D#e|f]]', 'A and c and f'],
    ['addresses', 'see https://example.org/a?b=c#d and www.example.org now', 'see and now'],
    ['an address in brackets', 'the page (https://x.y) says', 'the page says'],
    ['tags', '#flashcards/a one #b-c two', 'one two'],
    ['an address, not the mark after it', 'see https://x.y/a_(b), then', 'see, then'],
    ['a block id at the end only', 'a ^b c ^id-1', 'a ^b c'],
    ['highlights', '==a b== and ==c==', 'a b and c'],
    ['highlights before a letter', '==a==s', 'as'],
    ['marks whose other half is elsewhere', '**a and b__ ~~c `d', 'a and b c d'],
    ['control characters', 'a\u0007b\u0000c', 'a b c'],
    ['lone surrogates', 'a\ud800b', 'a b'],
    ['emoji', 'Mars 🔴 is red 👩🏽‍🚀, and 🇫🇷 1️⃣', 'Mars is red, and 1'],
    ['an emoji in brackets', 'Mars (🔴) is red', 'Mars is red'],
    ['emoji that lost bytes', 'a ðŸŒ b \ufffd c', 'a b c'],
    ['the space before what follows something left out', 'a 🔴 . b 🔴 ! (c 🔴 )', 'a. b! (c)'],
  ] as const) {
    it(`leaves out ${what}`, () => {
      expect(tidy(text)).to.equal(kept);
    });
  }

  it('is the same when it is tidied again', () => {
    for (const text of ['TCP/IP **a', '[[A|b]] 🔴 .', ' a <= b ']) expect(tidy(tidy(text))).to.equal(tidy(text));
  });
});

describe('covered text', () => {
  const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
  it('has no punctuation, and is what it was when it is uncovered', () => {
    expect(covered(`a1${MARKS}é`)).to.match(/^a1[\uFDD0-\uFDEF]{32}é$/);
    expect(uncovered(covered(`a1${MARKS}é`))).to.equal(`a1${MARKS}é`);
    expect(new Set(covered(MARKS))).to.have.property('size', 32);
  });
  it('is nothing that a note can bring along', () => {
    expect(withoutCovers('a\uFDD0b\uFDEFc\uFDCF')).to.equal('a b c\uFDCF');
  });
});
