import type { Reply } from '../../lambda/domain/reply.ts';
import { expect } from 'chai';
import { handler } from '../../lambda/handlers/speech.ts';
import { localContext } from '../../local/engines/lambda-context.ts';
import { SPEECH_FUNCTION } from '../../local/functions.ts';

describe('handlers/speech as it is deployed', () => {
  it("logs what it refuses under Lambda's id of the request, and not what was in it", async () => {
    const lines: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (line: string | Uint8Array) => lines.push(String(line)) > 0;
    const context = localContext(SPEECH_FUNCTION);
    let error: unknown;
    try {
      const reply = { version: 1, locale: 'en-US', device: { screen: false }, acts: [{ act: 'verdict', expected: 7 }] };
      error = await handler(reply as unknown as Reply, context).catch((reason: unknown) => reason);
    } finally {
      process.stdout.write = write;
    }
    expect(error).to.have.property('name', 'ReplyError');
    expect(lines.map((line) => JSON.parse(line) as unknown)).to.deep.equal([
      {
        level: 'error',
        event: 'reply-refused',
        requestId: context.awsRequestId,
        field: (error as { field: string }).field,
        rule: (error as { rule: string }).rule,
      },
    ]);
  });
});
