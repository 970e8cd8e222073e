import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetRolePolicyCommand, IAMClient, ListRolePoliciesCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { expect } from 'chai';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { deployedSkill } from '../../local/cloud/deployed-skill.ts';
import { clientOf } from '../../local/cloud/local-aws.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { readInteractionModel } from '../../local/simulator/interaction-model.ts';
import { type Simulator, createSimulator } from '../../local/simulator/simulator.ts';
import type { Deployed } from './deployed-stack.ts';

export type Item = Readonly<Record<string, unknown>>;

interface Policy {
  readonly Statement: readonly {
    readonly Effect: string;
    readonly Action: string | string[];
    readonly Resource: unknown;
  }[];
}

/** The deployed system as somebody outside meets it: by AWS's own interfaces, and by Alexa's. */
export function outsider({ aws, stack }: Deployed) {
  const options = clientOf(aws);
  const s3 = new S3Client({ ...options, forcePathStyle: true });
  const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient(options));
  const sqs = new SQSClient(options);
  const lambda = new LambdaClient(options);
  const iam = new IAMClient(options);

  /** The name in the account. */
  const named = (logicalId: string): string => {
    const name = stack.resources[logicalId];
    if (name === undefined) throw new Error(`The stack has no resource ${logicalId}.`);
    return name;
  };
  const output = (name: string): string => {
    const value = stack.outputs[name];
    if (value === undefined) throw new Error(`The stack has no output ${name}.`);
    return value;
  };
  const Bucket = output('NotesBucketName');
  const table = { client: dynamoDb, tableName: output('TableName') };

  /** null where there is none yet. */
  const text = async (key: string): Promise<string | null> => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: key }));
      return (await Body?.transformToString()) ?? null;
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return null;
      throw error;
    }
  };

  return {
    s3,
    dynamoDb,
    sqs,
    lambda,
    iam,
    table,
    named,
    output,

    async put(key: string, body: string | Uint8Array): Promise<void> {
      await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body }));
    },

    async remove(key: string): Promise<void> {
      await s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
    },

    text,

    /** null where there is none yet. */
    async json(key: string): Promise<Item | null> {
      return JSON.parse((await text(key)) ?? 'null') as Item | null;
    },

    /** Everything that stands under a learner, by sort key. */
    async items(learner: string, prefix = ''): Promise<Item[]> {
      const found: Item[] = [];
      const query = {
        TableName: table.tableName,
        ConsistentRead: true,
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': learner, ...(prefix !== '' && { ':prefix': prefix }) },
      };
      for await (const { Items = [] } of paginateQuery({ client: dynamoDb }, query)) found.push(...(Items as Item[]));
      return found;
    },

    /** A function's answer; what it throws is thrown. */
    async invoke(logicalId: string, event: unknown): Promise<unknown> {
      const command = new InvokeCommand({ FunctionName: named(logicalId), Payload: JSON.stringify(event) });
      const { Payload, FunctionError } = await lambda.send(command);
      const text = Buffer.from(Payload ?? []).toString('utf8');
      if (FunctionError !== undefined) throw new Error(text);
      return text === '' ? null : (JSON.parse(text) as unknown);
    },

    /** Takes an action from every policy of a role, and gives it back whatever happens. */
    async without(role: string, action: string, run: () => Promise<void>): Promise<void> {
      const RoleName = named(role);
      const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
      const policies = await Promise.all(
        PolicyNames.map(async (PolicyName) => {
          const { PolicyDocument = '' } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
          return { PolicyName, document: decodeURIComponent(PolicyDocument) };
        }),
      );
      const put = (PolicyName: string, PolicyDocument: string): Promise<unknown> =>
        iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument }));
      expect(policies.map(({ document }) => document).join(), `${role} may ${action}`).to.include(`"${action}"`);
      try {
        for (const { PolicyName, document } of policies) await put(PolicyName, stripped(document, action));
        await run();
      } finally {
        for (const { PolicyName, document } of policies) await put(PolicyName, document);
      }
    },

    /** As AWS's own services call: without waiting for an answer, with further tries, and dead letters. */
    async invokeLater(logicalId: string, event: unknown): Promise<void> {
      const call = { FunctionName: named(logicalId), Payload: JSON.stringify(event), InvocationType: 'Event' } as const;
      await lambda.send(new InvokeCommand(call));
    },

    /** Takes what is in a queue. */
    async messages(logicalId: string): Promise<Item[]> {
      const QueueUrl = named(logicalId);
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      for (const { ReceiptHandle } of Messages)
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: ReceiptHandle ?? '' }));
      return Messages.map(({ Body = '' }) => JSON.parse(Body) as Item);
    },
  };
}

export type Outsider = ReturnType<typeof outsider>;

/** Somebody with an Alexa device, on which the deployed skill is. */
export interface Learner {
  readonly key: string;
  readonly device: Simulator;
  /** What the skill function logged of their turns. */
  readonly logged: readonly LogEvent[];
  /** What the Alexa app was shown. */
  readonly cards: readonly unknown[];
  /** Where their notes are put, and where the report on one is found. */
  noteKey(path: string): string;
  reportKey(path: string): string;
}

export function learnerOf({ lambda, output }: Outsider, name: string): Learner {
  const userId = `amzn1.ask.account.${name}`;
  const key = learnerKeyOf(userId);
  const locale = 'en-US';
  const logged: LogEvent[] = [];
  const cards: unknown[] = [];
  const skill = deployedSkill(lambda, output('SkillFunctionArn'), (event) => logged.push(event));
  const device = createSimulator({
    async handle(envelope) {
      const answer = await skill.handle(envelope);
      if (answer.response.card !== undefined) cards.push(answer.response.card);
      return answer;
    },
    model: readInteractionModel(locale),
    locale,
    identity: { skillId: LOCAL_SKILL_ID, userId, deviceId: 'amzn1.ask.device.outside' },
    clock: Date.now,
  });
  return {
    key,
    device,
    logged,
    cards,
    noteKey: (path) => `notes/${key}/${path}`,
    reportKey: (path) => `reports/${key}/${path}.json`,
  };
}

/**
 * What a check gives as soon as it gives anything.
 * @throws Error that says what was waited for
 */
export async function eventually<T>(
  what: string,
  check: () => Promise<T | null | undefined | false>,
  withinMs = 30_000,
): Promise<T> {
  for (const until = Date.now() + withinMs; Date.now() < until; await wait(100)) {
    const found = await check();
    if (found !== null && found !== undefined && found !== false) return found;
  }
  throw new Error(`Within ${String(withinMs / 1000)} seconds there was not: ${what}.`);
}

function stripped(document: string, action: string): string {
  const { Statement, ...rest } = JSON.parse(document) as Policy;
  const kept = Statement.flatMap((statement) => {
    const left = [statement.Action].flat().filter((one) => one !== action);
    return left.length === 0 ? [] : [{ ...statement, Action: left }];
  });
  return JSON.stringify({ ...rest, Statement: kept });
}
