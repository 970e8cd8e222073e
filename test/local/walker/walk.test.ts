import { expect } from 'chai';
import { kindOf } from '../../../local/walker/checks.ts';
import { walk } from '../../../local/walker/walk.ts';

describe('local/walker', () => {
  for (const [locale, seed] of [
    ['en-US', 2],
    ['en-GB', 3],
    ['de-DE', 4],
  ] as const)
    it(`finds nothing in a short walk in ${locale}`, async () => {
      const kinds = new Set<string>();
      const findings = await walk({ turns: 200, seed, locale, onTurn: (turn) => void kinds.add(kindOf(turn)) });
      const told = findings.map(({ rule, message, before }) => [rule, message, ...before].join('\n')).join('\n\n');
      expect(findings, told).to.deep.equal([]);
      // It is a walk: answers, commands, silence and one-shots, some of them misheard.
      expect([...kinds].join('\n'))
        .to.match(/^right answer$/m)
        .and.match(/misheard/)
        .and.match(/^one-shot/m);
      expect(kinds.size).to.be.above(40);
    });

  it('is the same for the same seed', async () => {
    const walked = async (): Promise<string[]> => {
      const said: string[] = [];
      await walk({
        turns: 40,
        seed: 9,
        locale: 'en-US',
        onTurn: (turn) => void said.push(`${kindOf(turn)}: ${turn.exchange?.speech ?? ''}`),
      });
      return said;
    };
    expect(await walked()).to.deep.equal(await walked());
  });
});
