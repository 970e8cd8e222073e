import ts from 'typescript';

/** A word that a learner says or hears, or of a note's language, in code that should read it from lambda/languages. */
export interface StrayWords {
  readonly file: string;
  readonly line: number;
  /** The literal as it stands, shortened. */
  readonly text: string;
}

const SHOWN = 60;
/**
 * Author-facing reasons are English and stay where they are made, and keywords of other programs' formats are no words of
 * any language; both are gathered in files of these names.
 */
const GATHERED = /(?:^|\/)(?:reasons|keywords)\.ts$/;
/** Functions that read a field of a foreign format by its name, or a table by SQL: their texts are keys, no words. */
const KEY_READERS: ReadonlySet<string> = new Set([
  'at',
  'own',
  'hasOwn',
  'get',
  'has',
  'normalize',
  'toString',
  'rows',
  'run',
  'exec',
]);
const LOGS: ReadonlySet<string> = new Set(['log', 'warn', 'info']);

/**
 * Finds texts and patterns that hold words of a natural language: phrases of two words or more, and single words that
 * stand in the languages' own tables. Left out are arguments of errors, log events, module names, keys and types, and a
 * word whose type is one of several literals: it names a kind ("again", "yes").
 * @param program holds the files with what they import, so that types are known
 * @param vocabulary single words, in small letters
 */
export function lintLanguage(
  program: ts.Program,
  files: readonly string[],
  vocabulary: ReadonlySet<string>,
): StrayWords[] {
  const checker = program.getTypeChecker();
  return files
    .filter((file) => !GATHERED.test(file))
    .flatMap((file) => {
      const source = program.getSourceFile(file);
      return source === undefined ? [] : strayWordsOf(source, checker, vocabulary);
    });
}

function strayWordsOf(source: ts.SourceFile, checker: ts.TypeChecker, vocabulary: ReadonlySet<string>): StrayWords[] {
  const found: StrayWords[] = [];
  const report = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ file: source.fileName, line: line + 1, text: node.getText(source).slice(0, SHOWN) });
  };
  const visit = (node: ts.Node): void => {
    if (isNoSpeech(node)) return;
    // The name before `in` is a key.
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      visit(node.right);
      return;
    }
    if (ts.isRegularExpressionLiteral(node) && hasWords(patternWords(node.text), vocabulary)) report(node);
    if (isText(node)) {
      const { text } = node;
      if (isPhrase(text)) report(node);
      else if (!isCode(text) && vocabulary.has(text.trim().toLowerCase()) && !namesKind(node, checker)) report(node);
    }
    if (isKeyOfList(node, checker) && vocabulary.has(node.name.text.toLowerCase())) report(node.name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** Whether nobody but a programmer meets what stands here. */
function isNoSpeech(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  if (!ts.isCallExpression(node)) return false;
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return isInError(node);
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
  return KEY_READERS.has(called) || LOGS.has(called);
}

/** Within a class that extends an error. */
function isInError(node: ts.Node): boolean {
  const made = ts.findAncestor(node, ts.isClassLike);
  return made?.heritageClauses?.some((clause) => /Error\b/.test(clause.getText())) ?? false;
}

/** Two words or more with a space between them, tags of markup aside. */
const isPhrase = (text: string): boolean =>
  /\p{L}{2,}['’]?[,;:]? (?:\p{L}+ )*\p{L}{2,}/u.test(text.replace(/<[^<>]*>?/g, ' '));

/** The words of a pattern: what is left of it without escapes, classes and groups' openings. */
function patternWords(pattern: string): string[] {
  const source = pattern.slice(1, pattern.lastIndexOf('/'));
  const bare = source
    .replace(/(?:<\??(?:\\?\/)?\??|\\\\)\((?:\?:)?[^()]*\)/g, ' ')
    .replace(/\\[pPk]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\x[\da-fA-F]{2}|\\./g, ' ')
    .replace(/\(\?(?::|<?[=!]|<\w+>)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ');
  return bare.match(/(?<![\p{L}])(?:\p{Lu}?\p{Ll}{2,})(?![\p{L}])/gu)?.map((word) => word.toLowerCase()) ?? [];
}

const hasWords = (words: readonly string[], vocabulary: ReadonlySet<string>): boolean =>
  words.some((word) => vocabulary.has(word));

/** Whether a text's type, where it stands, is one of several literals. */
function namesKind(node: Text, checker: ts.TypeChecker): boolean {
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (ts.isElementAccessExpression(parent) || isConstant(node)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isCaseClause(parent)) return isLiteral(checker.getTypeAtLocation(parent.parent.parent.expression));
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) {
    return isLiteral(checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left));
  }
  const expected = checker.getContextualType(node);
  return expected === undefined ? isKindOfConst(node, checker) : isLiteral(expected);
}

/** "ANSWER": the name of a type or a column, which nobody says. */
const isCode = (text: string): boolean => /^[A-Z_]{2,}$/.test(text);

/** Whether it is part of what is declared `as const`: the author says that it is a kind. */
function isConstant(node: ts.Node): boolean {
  let at = node.parent;
  while (ts.isArrayLiteralExpression(at) || ts.isObjectLiteralExpression(at) || ts.isPropertyAssignment(at))
    at = at.parent;
  return ts.isAsExpression(at) && ts.isConstTypeReference(at.type);
}

/** `const until = isLate ? 'tomorrow' : 'later'`: a kind that is passed on. */
function isKindOfConst(node: ts.Node, checker: ts.TypeChecker): boolean {
  let at = node.parent;
  while (ts.isConditionalExpression(at)) at = at.parent;
  return ts.isVariableDeclaration(at) && at.initializer !== node && isLiteral(checker.getTypeAtLocation(at));
}

const isComparison = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;

const isLiteral = (type: ts.Type): boolean =>
  (type.isUnion() ? type.types : [type]).some((one) => one.isStringLiteral()) &&
  !(type.isUnion() ? type.types : [type]).some((one) => (one.flags & ts.TypeFlags.String) !== 0);

/** A key of a table of texts: `{ square: 'squared' }` as Record<string, string>. */
function isKeyOfList(
  node: ts.Node,
  checker: ts.TypeChecker,
): node is ts.PropertyAssignment & { readonly name: ts.Identifier | ts.StringLiteral } {
  if (!ts.isPropertyAssignment(node) || !(ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) return false;
  const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
  const index = type?.getStringIndexType();
  const holdsTexts = index !== undefined && (index.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
  return holdsTexts && type?.getProperties().length === 0 && !isCode(node.name.text);
}
