/**
 * What is made when it is first asked for and then kept: a table that only some turns read costs a cold start nothing.
 * @param make called once at most, unless it throws
 */
// @__NO_SIDE_EFFECTS__ (for esbuild: what is never asked for is left out of a bundle)
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
