import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What the deployed system needs on this machine. In SAM's own folder, since `sam build` copies and hashes everything
 * else that lies in the checkout, once for each function.
 */
const CLOUD = join(CHECKOUT, '.aws-sam/cloud');

/** The virtual environments. */
export const TOOLS_FOLDER = join(CLOUD, 'tools');

/** A local AWS and what is deployed there: `own` is the one of `npm run cloud`, tests have one of theirs. */
export const placeFolder = (name: string): string => join(CLOUD, name);
