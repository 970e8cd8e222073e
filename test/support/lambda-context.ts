import type { Context } from 'aws-lambda';

/** What Lambda gives a handler beside the event. @param awsRequestId the request's id */
export const lambdaContext = (awsRequestId = '11111111-2222-4333-8444-555555555555'): Context => ({
  awsRequestId,
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'local',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:local',
  logGroupName: 'local',
  logStreamName: 'local',
  memoryLimitInMB: '1024',
  getRemainingTimeInMillis: () => 8000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
