import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { englishBaseForms } from '../../lambda/languages/en/base-forms.ts';
import { openWordNet } from '../../lambda/lexicon/word-net.ts';
import { lexiconIn } from '../../local/engines/lexicons.ts';
import type { Relation } from '../../lambda/ports/lexicon.ts';

describe('the English lexical database', () => {
  const lexicon = lexiconIn('en-GB');
  const related = (word: string, relation: Relation): string[] =>
    (lexicon?.relatedTo(word) ?? []).filter((one) => one.relation === relation).map((one) => one.word);

  const known: [string, Relation, string][] = [
    ['intestine', 'synonym', 'bowel'],
    ['halt', 'synonym', 'stop'],
    ['toxic', 'similar', 'poisonous'],
    ['lawful', 'antonym', 'unlawful'],
    ['rapid', 'antonym', 'slow'],
    ['reduce', 'wider', 'decrease'],
    ['decrease', 'narrower', 'reduce'],
    ['surrender', 'narrower', 'sell'],
  ];
  for (const [word, relation, other] of known)
    it(`has "${other}" for "${word}": ${relation}`, () => {
      expect(related(word, relation)).to.include(other);
    });

  it('finds a word in another form than the one it is listed under', () => {
    for (const form of ['stops', 'stopped', 'stopping']) expect(related(form, 'synonym'), form).to.include('halt');
    expect(related('armies', 'synonym')).to.include('ground forces');
  });

  it('knows which sense of a word it speaks of, the commonest first, and whether another is common', () => {
    const all = lexicon?.relatedTo('movement') ?? [];
    expect(all.find(({ word }) => word === 'motion')).to.include({ sense: 0, isCommon: true });
    expect(all.find(({ word }) => word === 'campaign')?.sense).to.be.greaterThan(2);
    expect(lexicon?.relatedTo('decrease').find(({ word }) => word === 'minify')).to.include({ isCommon: false });
  });

  it('never relates a word to itself, and nothing to a word that it lacks', () => {
    expect(lexicon?.relatedTo('stop').map(({ word }) => word)).not.to.include('stop');
    expect(lexicon?.relatedTo('xyzzy')).to.deep.equal([]);
    expect(lexicon?.relatedTo('')).to.deep.equal([]);
  });

  it('is there for English alone', () => {
    expect(lexiconIn('en-US')).to.equal(lexicon);
    expect(lexiconIn('de-DE')).to.equal(null);
    expect(lexiconIn('enm')).to.equal(null);
  });
});

describe("WordNet's files", () => {
  it('must all be there', () => {
    const dir = mkdtempSync(join(tmpdir(), 'word-net-'));
    try {
      writeFileSync(join(dir, 'index.noun'), '');
      expect(() => openWordNet(dir, englishBaseForms)).to.throw(/ENOENT.*index\.verb/);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

describe('English base forms', () => {
  const forms: [string, string][] = [
    ['armies', 'army'],
    ['boxes', 'box'],
    ['women', 'woman'],
    ['making', 'make'],
    ['stopped', 'stop'],
    ['bigger', 'big'],
    ['fastest', 'fast'],
  ];
  for (const [form, base] of forms)
    it(`of "${form}" have "${base}", and first the word itself`, () => {
      expect(englishBaseForms(form)).to.include(base);
      expect(englishBaseForms(form)[0]).to.equal(form);
    });
});
