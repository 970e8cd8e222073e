import { expect } from 'chai';
import { notesOf, readNoteKey } from '../../lambda/importing/note-key.ts';

const K = 'abcdefghij_-0123456789';

describe("a note's key", () => {
  it('names its learner, its path and its report', () => {
    for (const path of ['a.md', 'Biology/Cells 1.md', 'a..b.md', 'Übung #3/50 %.md']) {
      expect(readNoteKey(`notes/${K}/${path}`)).to.deep.equal({
        key: `notes/${K}/${path}`,
        learner: K,
        path,
        report: `reports/${K}/${path}.json`,
      });
    }
    expect(notesOf(K)).to.equal(`notes/${K}/`);
  });

  it('is passed over where it is no note to anybody', () => {
    for (const key of [
      `reports/${K}/a.md.json`,
      `notes/${K}/`,
      `notes/${K}/Biology/`,
      `notes/${K}/.obsidian/app.json`,
      `notes/${K}/Biology/.DS_Store`,
      `notes/${K}/node_modules/x/README.md`,
      'a.md',
    ]) {
      expect(readNoteKey(key), key).to.equal(null);
    }
  });

  it('is refused where no learner has it, with a report beside the others', () => {
    for (const [key, path, report] of [
      ['notes/a.md', 'a.md', 'reports/a.md.json'],
      ['notes/short/a.md', 'short/a.md', 'reports/short/a.md.json'],
      [`notes/${K}x/a.md`, `${K}x/a.md`, `reports/${K}x/a.md.json`],
      [`notes/${K.replace('_', '.')}/a.md`, `${K.replace('_', '.')}/a.md`, `reports/${K.replace('_', '.')}/a.md.json`],
      [`notes/${K}`, K, `reports/${K}.json`],
    ] as const) {
      const learner = path.split('/')[0] ?? '';
      const reason = `"${learner}" is no learner's key, which has 22 letters, digits, - or _; nothing was imported`;
      expect(readNoteKey(key), key).to.deep.equal({ path, report, reason });
    }
  });

  it('is refused where it would lead elsewhere, and its report leads nowhere else', () => {
    for (const [path, part, report] of [
      ['../other/a.md', '..', '%2E%2E/other/a.md'],
      ['a/./b.md', '.', 'a/%2E/b.md'],
      ['a//b.md', '', 'a/%/b.md'],
      ['a\\..\\b.md', 'a\\..\\b.md', '%61%5C%2E%2E%5C%62%2E%6D%64'],
      ['a\n.md', 'a\n.md', '%61%0A%2E%6D%64'],
    ] as const) {
      expect(readNoteKey(`notes/${K}/${path}`), path).to.deep.equal({
        path,
        report: `reports/${K}/${report}.json`,
        reason: `its path has "${part}", which is no name of a file or folder; nothing was imported`,
      });
    }
  });
});
