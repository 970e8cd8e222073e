import type { Response } from 'ask-sdk-model';
import { type Log, jsonLog } from '../log.ts';
import { ReplyError, parseReply } from '../speech/reply-schema.ts';
import { writeResponse } from '../speech/write-response.ts';

/** Every request: a Reply in, the spoken response out. Throws ReplyError, so that the caller falls back. */
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

/** Cold start. */
export const handler = createHandler({
  log: jsonLog(
    (line) => {
      console.log(line);
    },
    () => Date.now(),
  ),
});
