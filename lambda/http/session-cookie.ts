import type { HttpRequest } from './request.ts';

/**
 * A browser takes a name that begins with __Host- from this host alone and over https, and sends it nowhere else.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie
 */
const nameOf = (isSecure: boolean): string => (isSecure ? '__Host-study-aloud' : 'study-aloud');

export function sessionCookie(token: string, maxAgeS: number, isSecure: boolean): string {
  const attributes = [
    'Path=/',
    `Max-Age=${String(maxAgeS)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ];
  return `${nameOf(isSecure)}=${token}; ${attributes.join('; ')}`;
}

/** Takes the cookie away. */
export const noSessionCookie = (isSecure: boolean): string => sessionCookie('', 0, isSecure);

/** What the bearer of a request shows: a token in a header, or else in a cookie, which a browser sends by itself. */
export function tokenOf(
  { headers, cookies }: Pick<HttpRequest, 'headers' | 'cookies'>,
  isSecure: boolean,
): { readonly token: string; readonly by: 'bearer' | 'cookie' } | null {
  const bearer = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, by: 'bearer' };
  const name = `${nameOf(isSecure)}=`;
  const cookie = cookies.find((one) => one.startsWith(name))?.slice(name.length);
  return cookie === undefined || cookie === '' ? null : { token: cookie, by: 'cookie' };
}
