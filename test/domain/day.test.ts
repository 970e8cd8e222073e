import { expect } from 'chai';
import fc from 'fast-check';
import { dayName, dayNumber, dayStartMs, isNextDay, isTimeZone, toLearnerTime } from '../../lambda/domain/day.ts';

const at = (iso: string): number => Date.parse(iso);

describe("the learner's days", () => {
  it('start at 04:00 local time', () => {
    expect(dayName(at('2026-03-01T03:59:59Z'), 'UTC')).to.equal('2026-02-28');
    expect(dayName(at('2026-03-01T04:00:00Z'), 'UTC')).to.equal('2026-03-01');
    expect(dayName(at('2026-03-02T02:00:00Z'), 'America/New_York')).to.equal('2026-03-01');
    expect(dayName(at('2026-03-01T20:00:00Z'), 'Asia/Tokyo')).to.equal('2026-03-02');
  });

  it('start at 04:00 on the days the clocks change, too', () => {
    for (const [day, utc] of [
      ['2026-03-08', '2026-03-08T08:00:00Z'],
      ['2026-11-01', '2026-11-01T09:00:00Z'],
    ] as const) {
      const number = Math.floor(at(`${day}T00:00:00Z`) / 86_400_000);
      expect(dayStartMs(number, 'America/New_York')).to.equal(at(utc));
    }
  });

  it('start at 04:00 in a zone of broken hours, too', () => {
    const number = at('2026-03-01T00:00:00Z') / 86_400_000;
    expect(dayStartMs(number, 'Asia/Kathmandu')).to.equal(at('2026-02-28T22:15:00Z'));
  });

  it('keep an instant to the millisecond', () => {
    const local = toLearnerTime(at('2026-03-01T12:34:56.789Z'), 'Asia/Kathmandu');
    expect(new Date(local).toISOString()).to.equal('2026-03-01T14:19:56.789Z');
  });

  it('contain the instant they are named for, in every zone', () => {
    const zones = [
      'UTC',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Europe/Berlin',
    ];
    const instants = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
        const day = dayNumber(ms, zone);
        expect(dayStartMs(day, zone)).to.be.at.most(ms);
        expect(dayStartMs(day + 1, zone)).to.be.greaterThan(ms);
      }),
    );
  });

  it('follow one another', () => {
    expect(isNextDay('2026-02-28', '2026-03-01')).to.equal(true);
    expect(isNextDay('2026-02-27', '2026-03-01')).to.equal(false);
    expect(isNextDay('', '2026-03-01')).to.equal(false);
  });

  it('know a time zone from a made-up one', () => {
    expect(isTimeZone('Europe/Vienna')).to.equal(true);
    expect(isTimeZone('Europe/Nowhere')).to.equal(false);
  });
});
