import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ApiHandler } from '../../lambda/http/api.ts';
import { localContext } from '../engines/lambda-context.ts';
import type { PageRequest, PageRoute } from './route.ts';

/**
 * A function behind the page's server, called as API Gateway calls it.
 * @param path as of PageRoute
 * @param settle done before an answer to what is no reading goes out: what AWS would do a little later
 */
export const functionRoute = (path: string, handle: ApiHandler, settle = () => Promise.resolve()): PageRoute => ({
  method: '*',
  path,
  async respond(request) {
    const answer = await handle(eventOf(request), localContext('ApiFunction'));
    const { statusCode = 200, headers = {}, cookies, body = '', isBase64Encoded = false } = answer;
    if (request.method !== 'GET') await settle();
    return {
      status: statusCode,
      headers: {
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        ...(cookies?.[0] !== undefined && { 'set-cookie': cookies[0] }),
      },
      body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
    };
  },
});

/** Payload 2.0, as far as the function reads it. */
function eventOf({ method, path, query, headers, body }: PageRequest): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query.toString(),
    headers: { ...headers },
    requestContext: { stage: '$default', http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' } },
    body: body.toString('base64'),
    isBase64Encoded: true,
  } as unknown as APIGatewayProxyEventV2;
}
