import { CloudFormationClient, paginateDescribeStacks } from '@aws-sdk/client-cloudformation';
import { faultName } from '../lambda/ports/fault-name.ts';
import { LocalDataError } from './engines/data-folder.ts';

/** The backup bucket of the stack that has a table; null where no stack of this account and region has it. */
export async function backupBucketOf(table: string): Promise<string | null> {
  const client = new CloudFormationClient({});
  try {
    for await (const { Stacks = [] } of paginateDescribeStacks({ client }, {})) {
      for (const { Outputs = [] } of Stacks) {
        const output = (name: string) => Outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
        if (output('TableName') === table) return output('BackupBucketName') ?? null;
      }
    }
    return null;
  } catch (cause) {
    const said = `The stack of the table ${table} cannot be looked for (${faultName(cause)}). Say --bucket NAME.`;
    throw new LocalDataError(said, { cause });
  } finally {
    client.destroy();
  }
}
