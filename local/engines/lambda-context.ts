import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** What Alexa waits for the skill; nothing on this machine is ended after it. */
const TIMEOUT_MS = 8000;

/**
 * What Lambda tells a function about one invocation. nodejs24.x has no `done`, `fail` and `succeed` any more.
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html
 */
export function localContext(functionName: string): Context {
  const endsMs = Date.now() + TIMEOUT_MS;
  const context: Omit<Context, 'done' | 'fail' | 'succeed'> = {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, endsMs - Date.now()),
  };
  return context as Context;
}
