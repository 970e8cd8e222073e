import { expect } from 'chai';
import ts from 'typescript';
import { lintLanguage } from '../../../local/linters/language-linter.ts';
import { vocabulary } from '../../../local/linters/vocabulary.ts';

const DECLARED = `
  type Kind = 'yes' | 'no' | 'again';
  declare function take(text: string): void;
  declare function judge(kind: Kind | null): void;
  declare function log(code: string, fields: object): void;
  declare function at(value: unknown, ...path: string[]): unknown;
  declare const text: string;
  declare const kind: Kind;
  declare const record: Record<string, number>;
  export {};
`;

const STRAY: readonly string[] = [
  `take('the answer is')`,
  'take(`${text} of the card`)',
  'take(`${text} and ${text}`)',
  `take(' and ')`,
  `take('yes')`,
  `if (text === 'yes') take(text)`,
  `take(kind === 'yes' ? 'right' : 'wrong')`,
  `take(\`the \${kind === 'no' ? 'first' : 'last'}\`)`,
  `export const small: ReadonlySet<string> = new Set(['the'])`,
  `export const powers: Record<string, string> = { square: text }`,
  `take(text.replace(/\\b(?:the|an?)\\b/g, ''))`,
  `take(text.replace(/minute$/, ''))`,
  `export class Part { constructor() { take('What is this called?'); } }`,
];

const ALLOWED: readonly string[] = [
  `throw new RangeError('the number is not one of the list')`,
  `export class DeckError extends Error { constructor() { super('The deck has no name.'); } }`,
  `log('card read twice', { reason: 'the same' })`,
  `judge('again')`,
  `judge(text === '' ? 'yes' : 'no')`,
  `if (kind === 'yes') take(text)`,
  `switch (kind) { case 'no': take(text); }`,
  `const until = text === '' ? 'later' : 'never'; export const left = { until }`,
  `export const kinds = { one: 'right', two: ['wrong'] } as const`,
  `at(text, 'answer', 'number')`,
  `take(String(record['year']))`,
  `export const rows: Record<Kind, number> = { yes: 1, no: 2, again: 3 }`,
  `export let named: 'first' | 'last' | undefined = 'first'`,
  `take(text.replace(/[.*+?^$\\s\\p{Letter}]+/gu, ' '))`,
  `take(text.replace(/<\\/?(?:strong|time|small)>/g, ' '))`,
  `take('<break time="1s"/>')`,
  `take('ANSWER')`,
  `take('x86-64')`,
  `take('qqz')`,
];

/** How many stray texts each piece of code holds, all in one program. */
function strayIn(codes: readonly string[]): number[] {
  const texts = new Map(codes.map((code, i) => [`/code-${String(i)}.ts`, DECLARED + code]));
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ESNext, strict: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = texts.get(name);
    return code === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
  };
  const files = [...texts.keys()];
  const found = lintLanguage(ts.createProgram(files, options, host), files, vocabulary());
  return files.map((file) => found.filter((one) => one.file === file).length);
}

describe('local/linters/language-linter', function () {
  this.timeout(20_000);
  let stray: number[];
  let allowed: number[];
  before(() => {
    const all = strayIn([...STRAY, ...ALLOWED]);
    [stray, allowed] = [all.slice(0, STRAY.length), all.slice(STRAY.length)];
  });

  STRAY.forEach((code, i) => it(`finds ${code}`, () => expect(stray[i]).to.be.at.least(1)));
  ALLOWED.forEach((code, i) => it(`lets ${code} be`, () => expect(allowed[i]).to.equal(0)));

  it('says where it stands, and reads no file of reasons for authors', () => {
    const code = new Map([
      ['/found.ts', "\nexport const asked = 'What is it?';\n"],
      ['/notes/reasons.ts', "export const reason = 'the front is empty';"],
    ]);
    const options: ts.CompilerOptions = { noLib: true };
    const host = ts.createCompilerHost(options);
    host.getSourceFile = (name) =>
      code.has(name) ? ts.createSourceFile(name, code.get(name) ?? '', ts.ScriptTarget.ESNext, true) : undefined;
    const files = [...code.keys()];
    expect(lintLanguage(ts.createProgram(files, options, host), files, new Set())).to.deep.equal([
      { file: '/found.ts', line: 2, text: "'What is it?'" },
    ]);
  });
});
