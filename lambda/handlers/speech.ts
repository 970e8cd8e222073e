import type { Context } from 'aws-lambda';
import type { Response } from 'ask-sdk-model';
import { readFunctionName } from '../config.ts';
import type { Reply } from '../domain/reply.ts';
import { type Log, functionLog, inRequest } from '../log.ts';
import { ReplyError, parseReply } from '../speech/reply-schema.ts';
import { writeResponse } from '../speech/write-response.ts';

/** What comes in is called a Reply and parsed as one. Throws ReplyError, so that the caller falls back. */
export function createHandler({ log }: { log: Log }): (event: unknown) => Promise<Response> {
  return async (event) => {
    try {
      return await Promise.resolve(writeResponse(parseReply(event)));
    } catch (error) {
      if (error instanceof ReplyError) {
        log({ event: 'reply-refused', level: 'error', fields: { field: error.field, rule: error.rule } });
      }
      throw error;
    }
  };
}

/** Every request: a Reply in, the spoken response out. */
export const handler: (event: Reply, context: Context) => Promise<Response> = inRequest(
  createHandler({ log: functionLog(readFunctionName()) }),
);
