import type { CodeCommitEvent } from '../engines/code-commit-events.ts';
import { CloudError } from './cloud-error.ts';
import type { OwnCloud } from './own-cloud.ts';

/** EventBridge as the rules of a stack ask it; its SDK client is not among this project's libraries. */
async function eventBridge(
  endpoint: string,
  operation: 'DescribeRule' | 'TestEventPattern',
  input: object,
): Promise<Record<string, unknown>> {
  // The local AWS looks at who calls, and at no signature.
  const scope = 'test/20260101/us-east-1/events/aws4_request';
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSEvents.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  const body = await response.text();
  if (!response.ok) throw new CloudError(`EventBridge did not answer ${operation}: ${body}`);
  return JSON.parse(body) as Record<string, unknown>;
}

/**
 * EventBridge itself, asked whether a rule of the stack lets an event through. Sending it is not possible: AWS takes no event
 * in the name of one of its services.
 * @param rule its logical id
 * @throws CloudError where there is no such rule, or EventBridge does not answer
 */
export async function letsThrough({ aws, stack }: OwnCloud, rule: string, event: CodeCommitEvent): Promise<boolean> {
  const name = stack.resources[rule]?.split('|').at(-1);
  if (name === undefined) throw new CloudError(`The stack has no rule ${rule}.`);
  const { EventPattern } = await eventBridge(aws.endpoint, 'DescribeRule', { Name: name });
  if (typeof EventPattern !== 'string') throw new CloudError(`The rule ${rule} has no pattern.`);
  const asked = { EventPattern, Event: JSON.stringify(event) };
  const { Result } = await eventBridge(aws.endpoint, 'TestEventPattern', asked);
  return Result === true;
}
