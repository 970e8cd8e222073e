/** What is used of the libraries that only bench/usual-way/package.json installs. */

declare module 'aws-sdk' {
  export class DynamoDB {
    constructor(options: { endpoint: string });
    readonly endpoint: { readonly href: string };
  }
  export class Lambda {
    constructor(options: { endpoint: string });
    invoke(input: { FunctionName: string; Payload: string }): { promise(): Promise<{ Payload?: unknown }> };
  }
}

declare module 'ask-sdk-dynamodb-persistence-adapter' {
  import type { PersistenceAdapter } from 'ask-sdk-core';
  import type { RequestEnvelope } from 'ask-sdk-model';
  import type { DynamoDB } from 'aws-sdk';

  export class DynamoDbPersistenceAdapter implements PersistenceAdapter {
    constructor(options: { tableName: string; dynamoDBClient: DynamoDB });
    getAttributes(requestEnvelope: RequestEnvelope): Promise<Record<string, unknown>>;
    saveAttributes(requestEnvelope: RequestEnvelope, attributes: Record<string, unknown>): Promise<void>;
  }
}
