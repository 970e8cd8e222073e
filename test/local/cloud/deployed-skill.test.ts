import type { LambdaClient } from '@aws-sdk/client-lambda';
import { expect } from 'chai';
import { CloudError } from '../../../local/cloud/cloud-error.ts';
import { SkillFault, deployedSkill } from '../../../local/cloud/deployed-skill.ts';
import type { LogEvent } from '../../../lambda/log.ts';

const lambdaThat = (send: () => Promise<unknown>): LambdaClient => ({ send }) as unknown as LambdaClient;
const faultOf = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (error: unknown) => error,
  );

describe('the deployed skill function', () => {
  it('answers, and hands its log back without the lines that are others', async () => {
    const log = [
      'START RequestId: 1',
      '{"level":"info","event":"turn","spokenBy":"fallback"}',
      '{"half a li',
      '"text"',
      'null',
    ].join('\n');
    const events: LogEvent[] = [];
    const answer = {
      Payload: Buffer.from('{"version":"1.0","response":{}}'),
      LogResult: Buffer.from(log).toString('base64'),
    };
    const skill = deployedSkill(
      lambdaThat(() => Promise.resolve(answer)),
      'skill',
      (event) => events.push(event),
    );
    expect(await skill.handle({})).to.deep.equal({ version: '1.0', response: {} });
    expect(events).to.deep.equal([{ event: 'turn', fields: { level: 'info', spokenBy: 'fallback' } }]);
  });

  it('tells what it threw from not being reached', async () => {
    const Payload = Buffer.from('{"errorType":"SkillIdMismatchError","errorMessage":"another skill"}');
    const threw = lambdaThat(() => Promise.resolve({ FunctionError: 'Unhandled', Payload }));
    const fault = await faultOf(deployedSkill(threw, 'skill').handle({}));
    expect(fault).to.be.instanceOf(SkillFault).with.property('message', 'SkillIdMismatchError: another skill');
    const away = lambdaThat(() => Promise.reject(new Error('connect ECONNREFUSED')));
    expect(await faultOf(deployedSkill(away, 'skill').handle({})))
      .to.be.instanceOf(CloudError)
      .with.property('message')
      .that.includes('ECONNREFUSED');
  });
});
