import '../../local/quiet-sdk.ts';
import { runCommand } from '../../local/commands/command-line.ts';
import { type Section, inWords, withOutcomes } from '../figures.ts';
import { longWorkSection } from './long-work.ts';
import { picturesSection } from './pictures.ts';
import { startPlace } from './place.ts';
import { streamSection } from './stream.ts';
import { uploadSection } from './upload.ts';
import { writeUnitsSection } from './write-units.ts';

interface Options {
  readonly json?: boolean;
  readonly template?: string;
}

await runCommand((command) =>
  command
    .name('bench:cloud')
    .description(
      'Measures the deployed system on a local AWS, beside the bare SDK that makes the same writes. Takes some minutes.',
    )
    .option('--json', 'for programs')
    .option('--template <file>', 'what `sam build` has built already')
    .action(async ({ json = false, template }: Options) => {
      const sections = await measure(template ?? null, (line) => process.stderr.write(`${line}\n`));
      process.stdout.write(json ? `${JSON.stringify({ sections: sections.map(withOutcomes) })}\n` : inWords(sections));
    }),
);

async function measure(template: string | null, tell: (line: string) => void): Promise<Section[]> {
  const place = await startPlace(template, tell);
  try {
    tell('Write units ...');
    const units = await writeUnitsSection(place);
    tell('Notes that are put into the bucket ...');
    const upload = await uploadSection(place);
    tell('Pictures ...');
    const pictures = await picturesSection(place);
    tell('Reviews in the stream ...');
    const stream = await streamSection(place);
    const long = await longWorkSection(place, tell);
    return [upload, long, pictures, stream, units];
  } finally {
    await place.stop();
  }
}
