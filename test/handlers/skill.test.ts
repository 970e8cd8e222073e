import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import type { SkillHandler } from '../../lambda/alexa/skill.ts';
import { createHandler as createSpeechHandler } from '../../lambda/handlers/speech.ts';
import { silentLog } from '../../lambda/log.ts';
import { LOCAL_TABLE } from '../../local/engines/embedded-dynamodb.ts';
import { localContext } from '../../local/engines/lambda-context.ts';
import { startLambdaEndpoint } from '../../local/engines/lambda-endpoint.ts';
import { type Listening, listen } from '../../local/engines/listen.ts';
import { SKILL_FUNCTION, SPEECH_FUNCTION } from '../../local/functions.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { lintResponse, plainSpeech } from '../../local/linters/response-linter.ts';

const launch = JSON.parse(
  readFileSync(new URL('../../events/launch.json', import.meta.url), 'utf8'),
) as RequestEnvelope;

/** What was answered, and what was logged meanwhile. */
async function answerTo(
  handler: SkillHandler,
  event: RequestEnvelope,
): Promise<ResponseEnvelope & { lines: string[]; requestId: string }> {
  const lines: string[] = [];
  const context = localContext(SKILL_FUNCTION);
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (line: string | Uint8Array) => lines.push(String(line)) > 0;
  try {
    return { ...(await handler(event, context)), lines, requestId: context.awsRequestId };
  } finally {
    process.stdout.write = write;
  }
}

describe('handlers/skill as it is deployed', () => {
  const environment = { ...process.env };
  let table: Listening;
  let lambda: Listening;
  /** Requests to the table by what they belong to: the SDK names each call, whose attempts share the name. */
  const attempts = new Map<string, number>();

  before(async () => {
    table = await listen(
      createServer(({ headers }) => {
        const call = String(headers['amz-sdk-invocation-id']);
        attempts.set(call, (attempts.get(call) ?? 0) + 1);
      }),
      {},
    );
    lambda = await startLambdaEndpoint({ [SPEECH_FUNCTION]: createSpeechHandler({ log: silentLog }) });
    Object.assign(process.env, {
      SKILL_ID: LOCAL_SKILL_ID,
      TABLE_NAME: LOCAL_TABLE,
      SPEECH_FUNCTION_NAME: SPEECH_FUNCTION,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
      AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
    });
  });
  after(async () => {
    process.env = environment;
    await table.stop();
    await lambda.stop();
  });

  it('gives a table that never answers three attempts, and then says so', async () => {
    const { handler } = await import('../../lambda/handlers/skill.ts');
    const { response, lines, requestId } = await answerTo(handler, launch);
    expect(response.outputSpeech).to.have.property('type', 'SSML');
    const { ssml } = response.outputSpeech as { ssml: string };
    expect(plainSpeech(ssml)).to.match(/^I can't reach your cards right now/);
    expect(response.shouldEndSession).to.equal(true);
    const context = { requestType: 'LaunchRequest', dialogIntents: [], device: 'speaker' as const };
    expect(lintResponse({ version: '1.0', response }, context)).to.deep.equal([]);
    // The profile, due cards, new cards and the decks, read at once.
    expect([...attempts.values()]).to.deep.equal([3, 3, 3, 3]);
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(logged.map((line) => line['requestId']))).to.deep.equal(new Set([requestId]));
    expect(logged[0]).to.include({
      event: 'turn-failed',
      error: 'StoreError',
      cause: 'TimeoutError',
    });
  });
});
