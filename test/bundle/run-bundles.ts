import '../../local/quiet-sdk.ts';
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { startLambdaEndpoint } from '../../local/engines/lambda-endpoint.ts';
import { SPEECH_FUNCTION } from '../../local/functions.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { plainSpeech } from '../../local/linters/response-linter.ts';
import { startRuntime } from '../../local/engines/lambda-runtime.ts';

/**
 * Runs built bundles as Lambda does: `tsx test/bundle/run-bundles.ts NODE RUNTIME_CLIENT SKILL_FOLDER SPEECH_FOLDER
 * IMPORT_NOTES_FOLDER ANALYSE_REVIEWS_FOLDER`. A launch, a yes and an answer; the speech bundle speaks all three. The
 * others read an event that tells of nothing.
 */
const [node = '', client = '', ...folders] = process.argv.slice(2).map((path) => resolve(path));
const [skillFolder = '', speechFolder = '', importNotesFolder = '', analyseReviewsFolder = ''] = folders;
const events = new URL('../../events/', import.meta.url);
const event = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, events), 'utf8')) as Record<string, unknown>;

const dynamoDb = await startEmbeddedDynamoDb({ dataDir: null });
const speech = await startRuntime({ node, client, folder: speechFolder, handler: 'speech.handler', env: {} });
let spokenRemotely = 0;
const lambda = await startLambdaEndpoint({
  [SPEECH_FUNCTION]: (reply) => {
    spokenRemotely += 1;
    return speech.invoke(reply);
  },
});
const skill = await startRuntime({
  node,
  client,
  folder: skillFolder,
  handler: 'skill.handler',
  env: {
    SKILL_ID: LOCAL_SKILL_ID,
    TABLE_NAME: LOCAL_TABLE,
    SPEECH_FUNCTION_NAME: SPEECH_FUNCTION,
    SPEECH_DEADLINE_MS: '5000',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
  },
});
const importNotes = await startRuntime({
  node,
  client,
  folder: importNotesFolder,
  handler: 'import-notes.handler',
  env: { TABLE_NAME: LOCAL_TABLE, AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.endpoint },
});
const analyseReviews = await startRuntime({
  node,
  client,
  folder: analyseReviewsFolder,
  handler: 'analyse-reviews.handler',
  env: {
    TABLE_NAME: LOCAL_TABLE,
    DEAD_LETTERS_URL: 'http://127.0.0.1:9/none',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.endpoint,
  },
});

try {
  let attributes: unknown = {};
  const send = async (name: string): Promise<ResponseEnvelope> => {
    const request = event(name);
    const session = { ...(request['session'] as object), attributes };
    const response = (await skill.invoke({ ...request, session })) as ResponseEnvelope;
    attributes = response.sessionAttributes;
    const { outputSpeech, shouldEndSession } = response.response;
    assert(outputSpeech?.type === 'SSML', `${name} is answered with SSML`);
    assert.equal(shouldEndSession, false, `${name} leaves the session open`);
    process.stdout.write(`${name}: ${plainSpeech(outputSpeech.ssml)}\n`);
    return response;
  };
  await send('launch');
  await send('yes');
  const answered = await send('answer');
  assert.match(
    JSON.stringify(answered.response.directives),
    /UpdateDynamicEntities/,
    'the answer asks the next question',
  );
  assert.equal(spokenRemotely, 3, 'the speech bundle spoke every time');
  const reply = await speech.invoke(event('reply'));
  assert.match(JSON.stringify(reply), /outputSpeech/, 'a Reply becomes speech');
  await assert.rejects(skill.invoke(event('foreign-skill')), /SkillIdMismatchError/, 'a foreign skill is refused');
  assert.equal(await importNotes.invoke({ Event: 's3:TestEvent' }), null, 'S3 may try it out');
  await assert.rejects(importNotes.invoke({}), /S3EventError/, 'what is no event of S3 is refused');
  assert.deepEqual(await analyseReviews.invoke({ Records: [] }), { batchItemFailures: [] }, 'an empty batch');
  process.stdout.write(`${basename(skillFolder)}: bundles passed\n`);
} finally {
  await skill.stop();
  await speech.stop();
  await importNotes.stop();
  await analyseReviews.stop();
  await lambda.stop();
  await dynamoDb.stop();
}
