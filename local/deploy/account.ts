import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CloudError } from '../cloud/cloud-error.ts';
import { ALEXA_REGIONS } from '../skill-stage.ts';

/** The stack as CloudFormation tells of it. */
export interface DeployedStack {
  readonly status: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * The region that the SDK finds: named, in the environment, or in the profile.
 * @throws CloudError where there is none, or Alexa calls no function in it
 */
export async function regionOf(client: CloudFormationClient): Promise<string> {
  let region: string;
  try {
    region = await client.config.region();
  } catch (cause) {
    const ways = 'name one by --region, AWS_REGION or your AWS profile';
    throw new CloudError(`There is no region: ${ways} (${ALEXA_REGIONS.join(', ')}).`, { cause });
  }
  if (ALEXA_REGIONS.includes(region)) return region;
  throw new CloudError(`Alexa calls no function in ${region}; it does in ${ALEXA_REGIONS.join(', ')}.`);
}

/**
 * null where there is none of that name.
 * @throws CloudError where CloudFormation cannot be asked
 */
export async function deployedStackOf(client: CloudFormationClient, name: string): Promise<DeployedStack | null> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const { StackStatus = '', Parameters = [], Outputs = [] } = Stacks[0] ?? {};
    return {
      status: StackStatus,
      parameters: Object.fromEntries(
        Parameters.map(({ ParameterKey = '', ParameterValue = '' }) => [ParameterKey, ParameterValue]),
      ),
      outputs: Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue])),
    };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ValidationError') return null;
    throw new CloudError(whyNot(cause), { cause });
  }
}

const REFUSED = /^(?:ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidAccessKeyId)/;

function whyNot(cause: unknown): string {
  const { name, message } = cause instanceof Error ? cause : { name: 'unknown', message: String(cause) };
  if (name === 'CredentialsProviderError')
    return 'There are no AWS credentials: run aws configure, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';
  if (REFUSED.test(name)) return `AWS does not take these credentials (${name}): sign in again.`;
  if (name.startsWith('AccessDenied')) return `These credentials may not deploy: ${oneLine(message)}`;
  return `CloudFormation cannot be asked (${name}): ${oneLine(message)}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ends in which a stack can be deployed to: what is under way, or has never been whole, cannot. */
const READY = /^(?:CREATE|UPDATE|IMPORT|UPDATE_ROLLBACK|IMPORT_ROLLBACK)_COMPLETE$|^REVIEW_IN_PROGRESS$/;

/** @throws CloudError that says what to do first, where the stack cannot be deployed to as it is */
export function checkReady(name: string, region: string, { status }: DeployedStack): void {
  if (READY.test(status)) return;
  if (status.endsWith('_IN_PROGRESS'))
    throw new CloudError(`The stack ${name} is in the middle of something (${status}): wait until it is done.`);
  throw new CloudError(
    `The stack ${name} is ${status}: sam delete --stack-name ${name} --region ${region}, and then deploy again.`,
  );
}
