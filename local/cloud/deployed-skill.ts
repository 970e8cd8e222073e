import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { LogEvent, LogField } from '../../lambda/log.ts';
import { CloudError } from './cloud-error.ts';

/** What the function threw; `message` is what it said. */
export class SkillFault extends Error {
  override readonly name = 'SkillFault';
}

/** A skill function that is deployed, as Alexa calls it. */
export interface DeployedSkill {
  /** @throws SkillFault where the function throws, CloudError where it cannot be called */
  handle(envelope: unknown): Promise<ResponseEnvelope>;
}

/**
 * @param functionName name or ARN, of an alias too
 * @param log takes what the function logs of each turn, as far as Lambda hands it back: its last 4 KB
 */
export function deployedSkill(
  lambda: LambdaClient,
  functionName: string,
  log: (event: LogEvent) => unknown = () => undefined,
): DeployedSkill {
  return {
    async handle(envelope) {
      const { Payload, FunctionError, LogResult = '' } = await called(lambda, functionName, envelope);
      for (const event of eventsIn(Buffer.from(LogResult, 'base64').toString('utf8'))) log(event);
      const text = Buffer.from(Payload ?? []).toString('utf8');
      if (FunctionError === undefined) return JSON.parse(text) as ResponseEnvelope;
      const { errorType = FunctionError, errorMessage = text } = JSON.parse(text) as Record<string, string>;
      throw new SkillFault(`${errorType}: ${errorMessage}`);
    },
  };
}

async function called(lambda: LambdaClient, functionName: string, envelope: unknown) {
  try {
    const Payload = JSON.stringify(envelope);
    return await lambda.send(new InvokeCommand({ FunctionName: functionName, LogType: 'Tail', Payload }));
  } catch (cause) {
    const fault = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new CloudError(`The skill function ${functionName} cannot be called. ${fault}`, { cause });
  }
}

/** Lines that the function logged; others are Lambda's and Node's. */
function eventsIn(text: string): LogEvent[] {
  return text.split('\n').flatMap((line): LogEvent[] => {
    try {
      const { event, ...fields } = JSON.parse(line) as Record<string, LogField>;
      return typeof event === 'string' ? [{ event, fields }] : [];
    } catch {
      return [];
    }
  });
}
