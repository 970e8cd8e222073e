import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { layPictures } from '../../local/note-pictures.ts';
import { aNote } from '../support/study.ts';

describe('pictures that come inside of notes', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const noteOf = (text: string) => ({
    ...aNote([]),
    pictures: [{ path: join(folder, 'a.apkg.media/heart.png'), bytes: Buffer.from(text) }],
  });
  const heart = () => readFileSync(join(folder, 'a.apkg.media/heart.png'), 'utf8');

  it('are laid beside them, once, and anew where they changed', () => {
    expect(layPictures([noteOf('one')])).to.equal(1);
    expect(layPictures([noteOf('one')])).to.equal(0);
    expect(layPictures([noteOf('two')])).to.equal(1);
    expect(heart()).to.equal('two');
    expect(readdirSync(join(folder, 'a.apkg.media'))).to.deep.equal(['heart.png']);
    expect(layPictures([aNote([])])).to.equal(0);
  });

  it('are written through no link', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'own.png'), 'mine');
    mkdirSync(join(folder, 'a.apkg.media'));
    symlinkSync(join(elsewhere, 'own.png'), join(folder, 'a.apkg.media/heart.png'));
    layPictures([noteOf('theirs')]);
    expect(readFileSync(join(elsewhere, 'own.png'), 'utf8')).to.equal('mine');
    expect(heart()).to.equal('theirs');
    rmSync(join(folder, 'a.apkg.media'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'a.apkg.media'));
    expect(() => layPictures([noteOf('theirs')])).to.throw(LocalDataError, /is no folder/);
    expect(existsSync(join(elsewhere, 'heart.png'))).to.equal(false);
  });
});
