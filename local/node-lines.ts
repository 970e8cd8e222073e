/** The lines of Node that are tested: https://nodejs.org/en/about/previous-releases */
const OLDEST_SUPPORTED = 22;

/**
 * What to say to whoever runs an older line, as the AWS SDK drops it soon; null on a supported one.
 * @param version as process.versions.node has it
 */
export function olderNode(version: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST_SUPPORTED) return null;
  return `Node ${version} still runs this; Node ${String(OLDEST_SUPPORTED)} and 24 are the supported lines.`;
}
