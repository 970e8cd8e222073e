export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A name that may be left empty. */
export const orNull = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value;

/** Reads names one by one, and complains of all at once. */
export function environment(env: Environment) {
  const problems: string[] = [];
  return {
    text(name: string): string {
      const value = env[name]?.trim() ?? '';
      if (value === '') problems.push(`${name} is missing`);
      return value;
    },
    whole(name: string, { standard, from, to }: { standard: number; from: number; to: number }): number {
      const value = env[name]?.trim() ?? String(standard);
      const number = Number(value);
      if (!(value !== '' && Number.isInteger(number) && number >= from && number <= to)) {
        problems.push(`${name} is "${value}", not a whole number from ${String(from)} to ${String(to)}`);
      }
      return number;
    },
    /** https without a slash at its end; null where there is none. */
    address(name: string): string | null {
      const value = env[name]?.trim() ?? '';
      if (value !== '' && !/^https:\/\/[\w.:-]+(?:\/[\w.-]+)*$/.test(value)) {
        problems.push(`${name} is "${value}", not an https address without a slash at its end`);
      }
      return value === '' ? null : value;
    },
    check(): void {
      if (problems.length > 0) throw new ConfigError(`The environment is incomplete: ${problems.join('; ')}.`);
    },
  };
}
