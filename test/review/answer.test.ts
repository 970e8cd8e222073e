import { expect } from 'chai';
import { default_w } from 'ts-fsrs';
import { gist, reviewing } from '../support/study.ts';

describe('an answer', () => {
  it('right goes on to the next card', async () => {
    const student = await reviewing();
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.reviews).to.have.length(1);
    expect(student.learners.now.session).to.include({ answered: 1, right: 1 });
  });
  it('wrong says the answer once and brings the card back', async () => {
    const student = await reviewing();
    expect(gist(await student.answers('elephants'))).to.equal('wrong | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.schedule).to.include({ state: 'learning' });
  });
  it('not known counts as wrong', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'dont-know' }))).to.equal('gave-up | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.reviews[0]?.rating).to.equal('again');
  });
  it('after a hint counts as hard', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'hint' }))).to.equal('hint | again? AWS Lambda');
    await student.answers('aws lambda');
    expect(student.cards.kept[0]?.card.reviews[0]?.rating).to.equal('hard');
  });
  it("is scheduled by the learner's own weights, and judged again by them", async () => {
    const usual = await reviewing();
    await usual.answers('aws lambda');
    const student = await reviewing();
    const weights = [...default_w.slice(0, 2), (default_w[2] ?? 0) * 4, ...default_w.slice(3)];
    const { now } = student.learners;
    student.learners.now = { ...now, settings: { ...now.settings, weights } };
    await student.answers('aws lambda');
    const stability = (of: typeof student): number => of.cards.kept[0]?.card.schedule.stability ?? 0;
    expect(stability(student)).to.equal(stability(usual) * 4);
    await student.says({ kind: 'that-was-wrong' });
    await student.says({ kind: 'i-was-right' });
    expect(stability(student)).to.equal(stability(usual) * 4);
    expect(student.learners.now.settings.weights).to.equal(weights);
  });
  it('delivered twice counts once and is answered the same', async () => {
    const student = await reviewing();
    const { hints } = student;
    const command = { kind: 'answer', heard: 'elephants', resolved: null } as const;
    const first = gist(await student.says(command, 'same', hints));
    const second = gist(await student.says(command, 'same', hints));
    expect(second).to.equal(first);
    expect(student.cards.kept[0]?.card.reviews).to.have.length(1);
    expect(student.learners.now.days[0]).to.include({ answered: 1, introduced: 1 });
  });
  it('on two devices at once counts both', async () => {
    const student = await reviewing();
    const { hints } = student;
    await student.says({ kind: 'answer', heard: 'aws lambda', resolved: null }, 'a', hints);
    await student.says({ kind: 'answer', heard: 'elephants', resolved: null }, 'b', hints);
    expect(student.cards.kept[0]?.card.reviews.map(({ rating }) => rating)).to.deep.equal(['good', 'again']);
    expect(student.learners.now.days[0]).to.include({ answered: 2, right: 1, introduced: 1 });
  });
  it('is decided again when another device saved first', async () => {
    const student = await reviewing();
    const card = student.cards.kept[0]!.card;
    student.cards.beforeSave = () => {
      student.cards.beforeSave = () => undefined;
      void student.cards.saveAnswer('', { ...card, version: 1, back: 'AWS Lambda' }, 0);
    };
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card).to.include({ version: 2 });
    expect(student.learners.now.days[0]).to.include({ answered: 1 });
  });
  it('is counted onto the profile that another device saved first', async () => {
    const student = await reviewing();
    student.learners.conflictOnce((now) => ({ ...now, settings: { ...now.settings, newPerDay: 3 } }));
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.learners.now.settings.newPerDay).to.equal(3);
    expect(student.learners.now.days[0]).to.include({ answered: 1, right: 1 });
  });
});
