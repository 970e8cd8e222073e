import type { LocalAws } from '../../local/cloud/local-aws.ts';

/**
 * Credentials of a role, as ECS gives them to a task, in the variables that the SDK reads. STS is asked without its client,
 * which nothing else here needs.
 */
export async function assumedRole({ endpoint }: LocalAws, role: string): Promise<Record<string, string>> {
  const query = new URLSearchParams({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: `arn:aws:iam::000000000000:role/${role}`,
    RoleSessionName: 'worker',
  });
  const scope = 'Credential=test/20260101/us-east-1/sts/aws4_request';
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=none` },
    body: query,
  });
  const text = await answer.text();
  const value = (name: string): string => {
    const [, found] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(text) ?? [];
    if (found === undefined) throw new Error(`STS gave no ${name}: ${text.slice(0, 300)}`);
    return found;
  };
  return {
    AWS_ACCESS_KEY_ID: value('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: value('SecretAccessKey'),
    AWS_SESSION_TOKEN: value('SessionToken'),
  };
}
