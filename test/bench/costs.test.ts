import { expect } from 'chai';
import { PARTS, costsOf, dollarsOf, sumOf } from '../../bench/costs/costs.ts';
import { PRICES } from '../../bench/costs/prices.ts';
import { HABITS, MEASURED, cardBytes, fixedParts, unitsOf } from '../../bench/costs/use.ts';

describe('costs', () => {
  it('have every unit in one part', () => {
    expect(Object.values(PARTS).flat()).to.have.members(Object.keys(PRICES));
  });

  it('begin after what is free', () => {
    expect(dollarsOf('invocations', 1_000_000)).to.equal(0);
    expect(dollarsOf('invocations', 3_000_000)).to.be.closeTo(0.4, 1e-9);
    expect(dollarsOf('writeUnits', 1_000_000)).to.be.closeTo(0.625, 1e-9);
  });

  it('are those of what nobody uses, where there is nobody', () => {
    const { alarms, metrics, dashboards, keys } = fixedParts();
    expect(keys).to.equal(1);
    expect(alarms).to.be.greaterThan(20);
    const costs = costsOf(unitsOf(0));
    expect(sumOf(costs)).to.be.closeTo(
      Math.max(0, alarms - 10) * 0.1 + Math.max(0, metrics - 10) * 0.3 + Math.max(0, dashboards - 3) * 3 + keys,
      1e-9,
    );
  });

  it('of writes are the answers above all', () => {
    const { writeUnits } = unitsOf(1);
    const answers = HABITS.answersADay * 30;
    expect(writeUnits).to.be.greaterThan(answers * MEASURED.answerWriteUnits);
    expect(unitsOf(2).writeUnits).to.be.closeTo(2 * writeUnits, 1e-6);
    const idle = unitsOf(1, { habits: { ...HABITS, answersADay: 0, sessionsADay: 0, savedNotes: 0 } });
    expect(idle.writeUnits).to.equal(0);
  });

  it('go by cards that take one write unit', () => {
    expect(cardBytes()).to.be.within(300, 1024);
  });

  it('of a learner come down with their number, and stay there', () => {
    const perLearner = [1, 1000, 1_000_000].map((learners) => sumOf(costsOf(unitsOf(learners))) / learners);
    expect(perLearner[0]).to.be.greaterThan(Number(perLearner[1]));
    expect(perLearner[2]).to.be.within(0, 1);
  });
});
