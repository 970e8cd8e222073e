import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request to the API, out of API Gateway's wire format. */
export interface HttpRequest {
  /** In capitals. */
  readonly method: string;
  /** Encoded as it came, with a slash in front and without the stage. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
  /** Where it came from; '' where nobody knows. */
  readonly address: string;
}

/**
 * Reads API Gateway's event.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html (payload 2.0)
 */
export function readHttpEvent(event: APIGatewayProxyEventV2): HttpRequest {
  const { requestContext, rawPath, rawQueryString = '', headers = {}, cookies, body, isBase64Encoded } = event;
  const { method, sourceIp } = requestContext.http;
  const named = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );
  return {
    method: method.toUpperCase(),
    path: withoutStage(rawPath, requestContext.stage),
    query: Object.fromEntries(new URLSearchParams(rawQueryString)),
    headers: named,
    cookies: cookies ?? (named['cookie'] ?? '').split(/;\s*/).filter(Boolean),
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
    address: sourceIp ?? '',
  };
}

/** A stage of its own name stands before the path; $default does not. */
function withoutStage(path: string, stage: string | undefined): string {
  const before = `/${stage ?? '$default'}`;
  return path.startsWith(`${before}/`) ? path.slice(before.length) : path;
}
