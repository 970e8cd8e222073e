import type { LocalAws } from './local-aws.ts';
import type { Stack } from './stack.ts';

/** Where the page is on this machine, with a slash at its end: the local AWS knows an API by the name it is asked for under. */
export function pageAddress({ aws, stack }: { readonly aws: LocalAws; readonly stack: Stack }): string {
  const { port } = new URL(aws.endpoint);
  const [api = ''] = new URL(stack.outputs['PageUrl'] ?? '').hostname.split('.');
  return `http://${api}.execute-api.localhost:${port}/`;
}
