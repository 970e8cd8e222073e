import { type Phrases, phrasesOf } from '../word-tables.ts';

/** Self-repairs ("no wait"): only what comes after one of them counts. */
export const englishCorrections = (): Phrases =>
  phrasesOf(`no wait
    wait no
    no no
    i mean
    no i mean
    sorry i mean
    no sorry
    sorry no
    or rather
    scratch that
    correction
    let me correct that
    actually no
    no actually
    no its
    no it is
    make that
    i meant
    oh no
    uh no
    no sorry
    or no
    strike that
    i take that back
    my mistake
    let me rephrase
    change that to
    no make it
    no wait sorry`);

/** Self-repairs only after a word that can end an answer: elsewhere they are words of the answer. */
export const englishBriefCorrections = (): Phrases =>
  phrasesOf(`no
    wait
    sorry
    oops
    hang on
    hold on
    rather
    no not that`);

/** Between the denied answer and the one that is meant: "not Sydney but Canberra". */
export const englishTurns = (): Phrases =>
  phrasesOf(`but
    but rather
    rather
    instead
    its
    it is
    it was
    it s
    thats
    that is
    theyre
    they are
    i mean`);
