/** Bytes as DynamoDB counts them, near enough: names and values, 3 for a list or map and 1 for each of its members. */
export function size(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + size(one), 3);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + (one === undefined ? 0 : 1 + name.length + size(one)),
    3,
  );
}
