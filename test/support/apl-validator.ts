import { createRequire } from 'node:module';

interface Finding {
  readonly path: string;
  readonly errorMessage: string;
  readonly level: string;
}
interface Validator {
  validate(document: unknown): Promise<readonly Finding[]>;
}
// CommonJS with a default import of lodash that ESM cannot name.
const { StaticAplTemplateValidator } = createRequire(import.meta.url)('apl-suggester') as {
  StaticAplTemplateValidator: new () => Validator;
};

const validator = new StaticAplTemplateValidator();
const found = new Map<string, Promise<string[]>>();

/** What Amazon's own validator finds in an APL document, "path: message"; the same document is looked through once. */
export function aplFindings(document: unknown): Promise<string[]> {
  const text = JSON.stringify(document);
  const findings =
    found.get(text) ??
    quietly(() => validator.validate(JSON.parse(text))).then((all) =>
      all.map(({ path, errorMessage }) => `${path}: ${errorMessage}`),
    );
  found.set(text, findings);
  return findings;
}

/** The validator writes its own log to the console. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { error, warn, log } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined, log: () => undefined });
  try {
    return await run();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
