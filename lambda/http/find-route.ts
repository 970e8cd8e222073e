import { type Problem, problem } from './problem.ts';
import type { HttpRequest } from './request.ts';
import type { Route } from './route.ts';

export type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> } | Problem;

/** The route of a request, with what stands in its path's places. */
export function findRoute(routes: readonly Route[], { method, path }: Pick<HttpRequest, 'method' | 'path'>): Found {
  const parts = partsOf(path);
  if (parts === null) return problem('invalid-request', 'the path should be encoded in UTF-8');
  const there = routes.flatMap((route) => {
    const params = paramsOf(route, parts);
    return params === null ? [] : [{ route, params }];
  });
  const [first] = there;
  if (first === undefined) return problem('not-found');
  const found = there.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  return { ...problem('method-not-allowed'), headers: { allow: there.map(({ route }) => route.method).join(', ') } };
}

function partsOf(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Null where the path is another. A word that a path names goes before a place: "/v1/sessions/current". */
function paramsOf({ path }: Route, parts: readonly string[]): Record<string, string> | null {
  const places = path.split('/');
  if (places.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, place] of places.entries()) {
    const part = parts[i] ?? '';
    const name = /^\{(\w+)\}$/.exec(place)?.[1];
    if (name === undefined ? place !== part : part === '') return null;
    if (name !== undefined) params[name] = part;
  }
  return params;
}
