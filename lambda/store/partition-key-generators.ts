import type { RequestEnvelope } from 'ask-sdk-model';

/** Whose attributes a request's are: the partition key of their item. */
export type PartitionKeyGenerator = (requestEnvelope: RequestEnvelope) => string;

/** A request that names nobody has no attributes. Named as ask-sdk's own errors are. */
export class PartitionKeyError extends Error {
  override readonly name = 'AskSdk.PartitionKeyGenerators Error';

  constructor(what: string) {
    super(`Cannot retrieve ${what} from request envelope!`);
  }
}

/** What a request may lack, whatever its type says: events of skills come without a context's parts. */
interface Sender {
  readonly context?: {
    readonly System?: {
      readonly user?: { readonly userId?: string | null };
      readonly device?: { readonly deviceId?: string | null };
      readonly person?: { readonly personId?: string | null };
    };
  };
  readonly session?: { readonly user?: { readonly userId?: string | null } };
}

function userId(requestEnvelope: RequestEnvelope): string {
  const { context, session } = requestEnvelope as unknown as Sender;
  return named('user id', context?.System?.user?.userId ?? session?.user?.userId);
}

function named(what: string, id: string | null | undefined): string {
  if (id === undefined || id === null || id === '') throw new PartitionKeyError(what);
  return id;
}

/** The keys of ask-sdk-dynamodb-persistence-adapter. Each throws PartitionKeyError where the request names nobody. */
export const PartitionKeyGenerators = {
  userId,
  deviceId: (requestEnvelope: RequestEnvelope): string =>
    named('device id', (requestEnvelope as unknown as Sender).context?.System?.device?.deviceId),
  /** Of a voice that Alexa recognised; else the account's. */
  personId: (requestEnvelope: RequestEnvelope): string => {
    const id = (requestEnvelope as unknown as Sender).context?.System?.person?.personId;
    return id === undefined || id === null || id === '' ? userId(requestEnvelope) : id;
  },
} as const;
