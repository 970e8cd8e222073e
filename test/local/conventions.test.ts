import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { readNotes } from '../../local/note-files.ts';
import { rejection } from '../support/thrown-error.ts';

const PLUGIN = '.obsidian/plugins/obsidian-spaced-repetition/data.json';

describe('how the cards of a folder are written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const put = (path: string, content: string | object): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const cards = async (path = '.'): Promise<string[]> =>
    (await readNotes([join(folder, path)], { derive: 'none' })).notes.flatMap((note) =>
      note.cards.map(({ deck, front, back }) => `${deck}: ${front} -> ${back}`),
    );

  it('is what the plugin has, for a folder within its vault too', async () => {
    put(PLUGIN, {
      settings: {
        flashcardTags: ['#cards'],
        convertFoldersToDecks: true,
        singleLineCardSeparator: ';;',
        multilineCardSeparator: '@@ ',
        multilineCardEndMarker: '---',
        convertHighlightsToClozes: false,
        convertBoldTextToClozes: true,
        baseEase: 250,
      },
      buryList: [],
    });
    put('Pets/Dogs/a.md', 'Who barks?;;the dog\n\nWho mews?\n@@\nthe\n\ncat\n---\nA **cow** ==moos==\n');
    for (const path of ['.', 'Pets/Dogs', 'Pets/Dogs/a.md'])
      expect(await cards(path), path).to.deep.equal([
        'pets/dogs: Who barks? -> the dog',
        'pets/dogs: Who mews? -> the cat',
        'pets/dogs: Fill the gap: A blank moos -> cow',
      ]);
  });

  it('is what its own file says before the plugin, in the nearest folder that has one', async () => {
    put(PLUGIN, { settings: { singleLineCardSeparator: ';;' } });
    put('study-aloud.json', { singleLineCardSeparator: '=>', clozePatterns: ['[[answer]]'] });
    put('inner/study-aloud.json', {});
    put('a.md', 'Who barks?=>the dog\n\nWho mews?;;the cat');
    put('inner/a.md', 'Who moos?::the cow\n\nWho barks?=>the dog');
    expect(await cards()).to.deep.equal(['a: Who barks? -> the dog', 'a: Who moos? -> the cow']);
  });

  it('is the common way without either, and the file is no note', async () => {
    put('a.md', 'Who barks?::the dog');
    put('study-aloud.json', {});
    put('b.json', '{}');
    expect(await cards()).to.deep.equal(['a: Who barks? -> the dog']);
    expect([...(await readNotes([folder])).passedOver]).to.deep.equal([['.json', 1]]);
  });

  it('is an error where it cannot be read, which names the file and the place', async () => {
    put('a.md', 'Who barks?::the dog');
    for (const [path, content, message] of [
      [
        'study-aloud.json',
        '{',
        /study-aloud\.json does not say how cards are written \(.*JSON.*\)\. Nothing was imported\.$/,
      ],
      [
        'study-aloud.json',
        { multilineCardSeparator: 5 },
        /\(multilineCardSeparator: Invalid type: Expected string but received 5\)/,
      ],
      [PLUGIN, { other: 1 }, /data\.json does not say how cards are written \(settings: /],
    ] as const) {
      put(path, content);
      expect((await rejection(cards(), LocalDataError)).message).to.match(message);
      rmSync(join(folder, path));
    }
  });
});
