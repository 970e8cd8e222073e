import '../../local/quiet-sdk.ts';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Option } from 'commander';
import { runCommand, wholeNumber } from '../../local/commands/command-line.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { engines } from '../../test/support/dynamodb-engines.ts';
import { type Section, inWords, withOutcomes } from '../figures.ts';
import { memorySection } from './memory.ts';
import { sizesSections } from './sizes.ts';
import { type LoadPlace, throughputSection } from './throughput.ts';

interface Options {
  readonly json?: boolean;
  readonly turns: number;
  readonly only?: string;
}

type Part = (place: LoadPlace, turns: number) => Promise<Section[]>;

const PARTS: Readonly<Record<string, Part>> = {
  throughput: async (place) => [await throughputSection(place)],
  sizes: sizesSections,
  memory: async (place, turns) => [await memorySection(place, turns)],
};
const SOCKETS = 512;

await runCommand((command) =>
  command
    .name('bench:load')
    .description(
      'Measures turns under load beside the bare SDK, at many cards and decks, and what a process holds after many turns.',
    )
    .option('--json', 'for programs')
    .option('--turns <number>', 'over which memory is watched', wholeNumber('--turns'), 100_000)
    .addOption(new Option('--only <part>', 'one of them').choices(Object.keys(PARTS)))
    .action(async ({ json = false, turns, only }: Options) => {
      const parts = Object.entries(PARTS).filter(([name]) => only === undefined || name === only);
      const sections = await measure(
        parts.map(([, part]) => part),
        turns,
        (section) => void (json || process.stdout.write(inWords([section]) + '\n')),
      );
      if (json) process.stdout.write(`${JSON.stringify({ sections: sections.map(withOutcomes) })}\n`);
    }),
);

/** @param done is told of each section as soon as it is there, as all of them take long */
async function measure(parts: readonly Part[], turns: number, done: (section: Section) => void): Promise<Section[]> {
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const kind = engines().at(-1);
  if (kind === undefined) throw new Error('There is no DynamoDB engine.');
  tell(`On ${kind.name}`);
  const engine = await kind.start();
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: engine.endpoint,
      maxAttempts: 6,
      // As many as there are calls at once, of the skill and of the bare SDK alike.
      requestHandler: { httpAgent: { maxSockets: SOCKETS } },
      ...LOCAL_CREDENTIALS,
    }),
  );
  const place: LoadPlace = { client, nowMs: Date.now(), tell };
  const sections: Section[] = [];
  try {
    for (const part of parts) {
      const own = await part(place, turns);
      own.forEach(done);
      sections.push(...own);
    }
    return sections;
  } finally {
    client.destroy();
    await engine.stop();
  }
}
