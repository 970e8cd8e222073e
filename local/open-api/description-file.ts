import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ROUTES } from '../../lambda/http/routes.ts';
import { generatedDescription } from './generated-description.ts';

const FILE = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));

/** The API's description as it should stand in its file. */
export async function descriptionFile(): Promise<{
  readonly path: string;
  readonly text: string;
  readonly isStale: boolean;
}> {
  const options = { ...(await resolveConfig(FILE)), parser: 'json' };
  const text = await format(JSON.stringify(generatedDescription(ROUTES)), options);
  return { path: FILE, text, isStale: readFileSync(FILE, 'utf8') !== text };
}
