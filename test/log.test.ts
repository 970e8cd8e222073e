import { readFileSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { readFunctionName } from '../lambda/config.ts';
import { inRequest, jsonLog } from '../lambda/log.ts';
import { localContext } from '../local/engines/lambda-context.ts';
import { startMachine } from '../local/machine.ts';
import { plainSpeech } from '../local/linters/response-linter.ts';

const functionName = 'a-stack-SpeechFunction-1';
const request = (awsRequestId: string) => ({ ...localContext(functionName), awsRequestId });

describe('log', () => {
  let lines: Record<string, unknown>[];
  const log = jsonLog({
    functionName,
    write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    nowMs: () => 1_700_000_000_000,
  });
  beforeEach(() => {
    lines = [];
  });

  it('writes an event as a line, and metrics as CloudWatch takes them out of it', () => {
    log({ event: 'turn', fields: { command: 'start' }, metrics: { Turns: 1, TurnMs: 12 } });
    expect(lines).to.deep.equal([
      {
        level: 'info',
        event: 'turn',
        requestId: null,
        command: 'start',
        _aws: {
          Timestamp: 1_700_000_000_000,
          CloudWatchMetrics: [
            {
              Namespace: 'StudyAloud',
              Dimensions: [['FunctionName']],
              Metrics: [
                { Name: 'Turns', Unit: 'Count' },
                { Name: 'TurnMs', Unit: 'Milliseconds' },
              ],
            },
          ],
        },
        FunctionName: functionName,
        Turns: 1,
        TurnMs: 12,
      },
    ]);
  });

  it('writes no dimension where nothing is measured', () => {
    log({ event: 'nothing-said', level: 'warn' });
    expect(lines).to.deep.equal([{ level: 'warn', event: 'nothing-said', requestId: null }]);
  });

  it("carries each request's own id to what is logged late, and to what is logged before a fault", async () => {
    const handler = inRequest(async (waitMs: number) => {
      log({ event: 'before' });
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      log({ event: 'after' });
      if (waitMs === 0) throw new RangeError('0');
      return waitMs;
    });
    const slow = handler(20, request('slow'));
    const broken = handler(0, request('broken')).catch((error: unknown) => error);
    expect(await slow).to.equal(20);
    expect(await broken).to.be.an.instanceOf(RangeError);
    expect(lines.map(({ event, requestId }) => [event, requestId])).to.deep.equal([
      ['before', 'slow'],
      ['before', 'broken'],
      ['after', 'broken'],
      ['after', 'slow'],
    ]);
    log({ event: 'later' });
    expect(lines.at(-1)).to.have.property('requestId', null);
  });

  it('takes the name of the function from Lambda', () => {
    expect(readFunctionName({ AWS_LAMBDA_FUNCTION_NAME: functionName })).to.equal(functionName);
    expect(readFunctionName({})).to.equal('local');
  });

  it('holds nothing that a learner said, heard or is known by', async () => {
    const machine = await startMachine({ dataDir: null, log });
    const heard: string[] = [];
    try {
      for (const name of ['launch', 'yes', 'answer', 'start-deck', 'stop', 'session-ended']) {
        const text = readFileSync(new URL(`../events/${name}.json`, import.meta.url), 'utf8');
        const { response } = await machine.handle(JSON.parse(text) as RequestEnvelope);
        if (response.outputSpeech?.type === 'SSML') heard.push(plainSpeech(response.outputSpeech.ssml));
      }
    } finally {
      await machine.stop();
    }
    expect(lines.map(({ event }) => event)).to.include('turn');
    const text = JSON.stringify(lines.map((line) => ({ ...line, _aws: null }))).toLowerCase();
    const words = heard.flatMap((speech) => speech.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
    expect(words).to.include('lambda');
    const codes = new Set(['start', 'speech', 'answer', 'cards']);
    for (const word of [...words, 'amzn1.', 'serverless']) {
      if (!codes.has(word)) expect(text).not.to.include(word);
    }
  });
});
