import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import { CloudError } from './cloud-error.ts';
import { clientOf } from './local-aws.ts';
import type { OwnCloud } from './own-cloud.ts';

export interface LogLine {
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly text: string;
}

/** A function's logical id, "SkillFunction", as its log group: "SkillLogs". */
const groupOf = (functionId: string): string => functionId.replace(/Function$/, 'Logs');

/** Functions whose logs can be read. */
export const loggingFunctions = ({ stack }: OwnCloud): string[] =>
  Object.keys(stack.resources).filter((id) => id.endsWith('Function') && groupOf(id) in stack.resources);

/**
 * What a function has logged since a time, in order.
 * @throws CloudError where there is no such function
 */
export async function functionLogs(cloud: OwnCloud, functionId: string, sinceMs: number): Promise<LogLine[]> {
  const group = cloud.stack.resources[groupOf(functionId)];
  if (group === undefined) {
    throw new CloudError(`There is no function ${functionId}; there are ${loggingFunctions(cloud).join(', ')}.`);
  }
  const client = new CloudWatchLogsClient(clientOf(cloud.aws));
  const lines: LogLine[] = [];
  try {
    for await (const { events = [] } of paginateFilterLogEvents(
      { client },
      { logGroupName: group, startTime: sinceMs },
    )) {
      for (const { timestamp = 0, message = '' } of events) lines.push({ atMs: timestamp, text: message.trimEnd() });
    }
  } finally {
    client.destroy();
  }
  return lines.sort((a, b) => a.atMs - b.atMs);
}
