import { expect } from 'chai';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { plainParagraphs } from '../../lambda/notes/plain-paragraphs.ts';
import { SYNTAX } from '../../lambda/notes/tree.ts';

const parsed = (text: string): unknown => fromMarkdown(text, SYNTAX).children;
/** Words, signs of prose and of Markdown, and ends of lines, so that many texts are plain and many nearly so. */
const PARTS = [
  'Which',
  'a',
  'é',
  '1',
  '1.',
  '-',
  '--',
  '---',
  '::',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '?',
  '(',
  ')',
  "'",
  '"',
  '%',
];
const MORE = [
  '[',
  ']',
  '*',
  '_',
  '`',
  '#',
  '>',
  '<b>',
  '&amp;',
  '\\',
  '|',
  '=',
  '===',
  '$',
  '~',
  '\t',
  '+',
  'www.a.de',
  '://',
];

describe('plain paragraphs', () => {
  it('are what the parser of Markdown makes of the same text', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const paragraphs = plainParagraphs(text);
        if (paragraphs === null) return;
        plain += 1;
        expect(paragraphs, JSON.stringify(text)).to.deep.equal(parsed(text));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS, ...MORE), { maxLength: 8 }), (parts) => {
        const text = `A ${parts.join('')}`;
        const paragraphs = plainParagraphs(text);
        if (paragraphs !== null) expect(paragraphs, JSON.stringify(text)).to.deep.equal(parsed(text));
      }),
      { numRuns: 3000 },
    );
    expect(plain).to.be.greaterThan(100);
  });

  it('are what notes of cards consist of', () => {
    const text = 'Which is one?::this\nand this\n\nWhat (in "Paris") is 50% of it: yes/no?::no\n';
    expect(plainParagraphs(text)).to.deep.equal(parsed(text));
    for (const other of ['# A', '- a', 'a*b*', 'A [b](c)', 'A\n---', 'A\n===', '1. a', 'A  \nb', '\tA', 'A | b'])
      expect(plainParagraphs(other), other).to.equal(null);
  });
});
