import { expect } from 'chai';
import type { Reply } from '../../lambda/domain/reply.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import { withPicture } from '../../lambda/review/shown-picture.ts';
import { silentLog } from '../../lambda/log.ts';
import { aNote, aStudent } from '../support/study.ts';

const GATES = aNote([
  { front: 'Which gate is this?', back: 'NAND', pictures: { front: 'nand.png', back: 'table.png' } },
  { front: 'Which gate has one input?', back: 'NOT', pictures: { back: 'not.png' } },
  { front: 'Which gate is plain?', back: 'AND' },
]);
class NoStore extends TransientError {}

const base = 'https://example.org/';

describe('the picture that goes with what is said', () => {
  const studying = async () => {
    const asked: string[] = [];
    const student = aStudent({
      pictures: {
        linksOf: async (_learner, path) => {
          asked.push(path);
          return { small: `${base}small/${path}`, large: `${base}large/${path}` };
        },
      },
    });
    await student.import(GATES);
    return { student, asked };
  };
  const shown = ({ picture }: Reply) => picture?.large.slice(`${base}large/`.length) ?? null;

  it('is that of the question, and that of an answer once it is told', async () => {
    const { student, asked } = await studying();
    expect(shown(await student.says({ kind: 'launch' }))).to.equal('nand.png');
    // Right: the next question stands alone, and its answer's picture waits.
    expect(shown(await student.answers('NAND'))).to.equal(null);
    // Wrong: what is asked next has no picture.
    expect(shown(await student.answers('OR'))).to.equal('not.png');
    expect(asked).to.deep.equal(['nand.png', 'not.png']);
  });

  it('is that of the answer in a self-check, and of the question while that is asked again', async () => {
    const { student } = await studying();
    await student.says({ kind: 'launch' });
    expect(shown(await student.says({ kind: 'repeat' }))).to.equal('nand.png');
    expect(shown(await student.says({ kind: 'not-caught' }))).to.equal('nand.png');
    expect(shown(await student.says({ kind: 'not-caught' }))).to.equal('table.png');
  });

  it('is none where the picture is not ready, where nothing is public, and where the store does not answer', async () => {
    const reply: Reply = { version: 1, locale: 'en-US', acts: [], listen: null };
    const given = { learnerKey: 'k', log: silentLog };
    const links = { small: 's', large: 'l' };
    expect(await withPicture(reply, 'a.png', { ...given, pictures: { linksOf: async () => links } })).to.deep.equal({
      ...reply,
      picture: links,
    });
    expect(await withPicture(reply, 'a.png', { ...given, pictures: { linksOf: async () => null } })).to.equal(reply);
    expect(await withPicture(reply, 'a.png', { ...given, pictures: null })).to.equal(reply);
    const down = { linksOf: () => Promise.reject(new NoStore('down')) };
    expect(await withPicture(reply, 'a.png', { ...given, pictures: down })).to.equal(reply);
    const broken = { linksOf: () => Promise.reject(new TypeError('broken')) };
    const fault = await withPicture(reply, 'a.png', { ...given, pictures: broken }).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(TypeError);
  });
});
