const compiled = new WeakMap<TemplateStringsArray, RegExp>();

/**
 * A regular expression with Unicode classes, compiled where it is first reached and then kept: `unicode('gu')` before a
 * template is the literal `/.../gu`. V8 checks a literal's classes while it parses the file, a tenth to half a millisecond
 * each, at every cold start and whether it is ever used or not. A backtick is written `\x60`.
 * @param flags with `u`; no `y`, and with `g` not for `test` and `exec`, which would go on where they left off
 */
export const unicode =
  (flags: string) =>
  (source: TemplateStringsArray): RegExp => {
    const before = compiled.get(source);
    if (before !== undefined) return before;
    const pattern = new RegExp(source.raw[0] ?? '', flags);
    compiled.set(source, pattern);
    return pattern;
  };
