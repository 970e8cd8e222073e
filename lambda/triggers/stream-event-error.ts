/** What called the function is no batch of the table's stream. */
export class StreamEventError extends Error {
  override readonly name = 'StreamEventError';
}
