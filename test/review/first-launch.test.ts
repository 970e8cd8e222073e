import { expect } from 'chai';
import { SAMPLE, aStudent, gist } from '../support/study.ts';

const launch = { kind: 'launch' } as const;
const yes = { kind: 'yes' } as const;
const no = { kind: 'no' } as const;

describe('a first launch', () => {
  it('without cards lays the sample in and offers five', async () => {
    const student = aStudent();
    expect(gist(await student.says(launch))).to.equal('welcome-first | offer first-cards');
    const first = await student.says(yes);
    expect(gist(first)).to.equal('plain? AWS Lambda');
    expect(first.listen).to.equal('answer');
    expect(student.cards.kept).to.have.length(6);
  });
  it('declined, says goodbye and closes', async () => {
    const student = aStudent();
    await student.says(launch);
    const reply = await student.says(no);
    expect(gist(reply)).to.equal('goodbye');
    expect(reply.listen).to.equal(null);
  });
  it('with cards starts on them at once', async () => {
    const student = aStudent();
    await student.import(SAMPLE);
    expect(gist(await student.says(launch))).to.equal('welcome-first | first? AWS Lambda');
  });
  it("takes on the device's time zone", async () => {
    const student = aStudent({ timeZone: 'Asia/Tokyo' });
    await student.says(launch);
    expect(student.learners.now.settings.timeZone).to.equal('Asia/Tokyo');
  });
});
