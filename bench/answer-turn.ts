import { type AskedCard, type Reply, waitingCard } from '../lambda/domain/reply.ts';
import { type Listening } from '../local/engines/listen.ts';
import { startLambdaEndpoint } from '../local/engines/lambda-endpoint.ts';
import { SPEECH_FUNCTION } from '../local/functions.ts';
import { LOCAL_SKILL_ID } from '../local/machine.ts';
import { readInteractionModel } from '../local/simulator/interaction-model.ts';
import { createSimulator } from '../local/simulator/simulator.ts';
import type { SendToSkill } from '../local/simulator/skill-answer.ts';
import { type Call, createRecording, sequentialWaits, unitsOf } from './recording.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { type RunningFunction, startFunction } from './start-function.ts';

/** What the answer turns of one conversation cost; each figure is that of the turn where it was highest. */
export interface TurnCost {
  readonly waits: number;
  readonly writeUnits: number | null;
  readonly readUnits: number | null;
  /** What was called in such a turn, by name: "Query, Query, GetItem, ...". */
  readonly calls: string;
}

export interface Site {
  /** Bundles: of the function that answers Alexa, and of the one that speaks. */
  readonly skillBundle: string;
  readonly speechBundle: string;
  /** Where DynamoDB is served. */
  readonly dynamoDb: string;
  readonly tableName: string;
  readonly userId: string;
}

const TURNS = 20;
/** Every third answer is wrong: the card goes back into the queue. */
const isWrong = (turn: number): boolean => turn % 3 === 2;

/** The environment of a function on this machine. */
export const LOCAL_ENV = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  SKILL_ID: LOCAL_SKILL_ID,
  SPEECH_FUNCTION_NAME: SPEECH_FUNCTION,
  SPEECH_DEADLINE_MS: '5000',
} as const;

/**
 * Holds a conversation with the bundles, each in its own process, and watches what an answer costs between them and
 * DynamoDB: launch, then answers right and wrong.
 * @throws Error where a turn was not what it should have been, so that no broken turn is measured
 */
export async function measureAnswerTurns({ skillBundle, speechBundle, ...site }: Site): Promise<TurnCost> {
  const opened: Pick<Listening & RunningFunction, 'stop'>[] = [];
  const open = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const one = await starting;
    opened.unshift(one);
    return one;
  };
  try {
    const recording = createRecording();
    const speech = await open(startFunction(speechBundle, LOCAL_ENV));
    let spoken: Reply | null = null;
    const speak = (reply: unknown): Promise<unknown> => {
      spoken = reply as Reply;
      return speech.invoke(reply);
    };
    const lambda = await open(startLambdaEndpoint({ [SPEECH_FUNCTION]: speak }));
    const dynamoDbProxy = await open(startRecordingProxy(site.dynamoDb, recording));
    const lambdaProxy = await open(startRecordingProxy(lambda.endpoint, recording));
    const skill = await open(
      startFunction(skillBundle, {
        ...LOCAL_ENV,
        TABLE_NAME: site.tableName,
        AWS_ENDPOINT_URL_DYNAMODB: dynamoDbProxy.endpoint,
        AWS_ENDPOINT_URL_LAMBDA: lambdaProxy.endpoint,
      }),
    );
    const simulator = createSimulator({
      handle: skill.invoke as SendToSkill,
      model: readInteractionModel('en-US'),
      locale: 'en-US',
      identity: { skillId: LOCAL_SKILL_ID, userId: site.userId, deviceId: 'amzn1.ask.device.bench' },
      clock: Date.now,
      conveyed: () => ({ question: waiting(spoken)?.front ?? null }),
    });
    const checked = (exchange: { problems: readonly { message: string }[] } | null): void => {
      const [problem] = exchange?.problems ?? [{ message: 'Alexa kept it to herself.' }];
      if (problem !== undefined) throw new Error(`A turn went wrong: ${problem.message}`);
    };
    checked(await simulator.launch());
    recording.take();
    const turns: Call[][] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const card = waiting(spoken);
      checked(await simulator.say(isWrong(turn) ? 'mount everest' : (card?.back ?? '')));
      expectVerdict(spoken, isWrong(turn) ? 'wrong' : 'right');
      turns.push(recording.take());
    }
    return costOf(turns);
  } finally {
    for (const one of opened) await one.stop();
  }
}

const waiting = (reply: Reply | null): AskedCard | null => (reply === null ? null : waitingCard(reply));

function expectVerdict(reply: Reply | null, outcome: string): void {
  const acts = reply?.acts ?? [];
  const isSo = acts.some((act) => act.act === 'verdict' && act.outcome === outcome);
  if (!isSo) throw new Error(`An answer was not judged ${outcome}: ${acts.map(({ act }) => act).join(', ')}.`);
}

function costOf(turns: readonly Call[][]): TurnCost {
  const highest = (of: (calls: readonly Call[]) => number | null): number | null => {
    const all = turns.map(of);
    return all.some((one) => one === null) ? null : Math.max(...all.map(Number));
  };
  const longest = [...turns].sort((a, b) => sequentialWaits(b) - sequentialWaits(a) || b.length - a.length)[0] ?? [];
  return {
    waits: sequentialWaits(longest),
    writeUnits: highest((calls) => unitsOf(calls, 'write')),
    readUnits: highest((calls) => unitsOf(calls, 'read')),
    calls: longest.map(({ operation }) => operation).join(', '),
  };
}
