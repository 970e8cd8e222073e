import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * A bundle in a process of its own, as Lambda runs it: it is imported once, and then called. Plain JavaScript, so that
 * nothing but Node loads it. The first argument is the bundle; the parent gets `{importMs}` (processor time, which a
 * busy machine does not blur), then sends `{id, event}` and gets `{id, result}` or `{id, error}`.
 */
const before = process.cpuUsage();
const { handler } = await import(pathToFileURL(process.argv[2]).href);
const { user, system } = process.cpuUsage(before);
process.send({ importMs: (user + system) / 1000 });

process.on('message', async ({ id, event }) => {
  try {
    const endsMs = Date.now() + 8000;
    const context = { awsRequestId: String(id), getRemainingTimeInMillis: () => endsMs - Date.now() };
    process.send({ id, result: await handler(event, context) });
  } catch (error) {
    process.send({ id, error: `${error.name}: ${error.message}` });
  }
});
