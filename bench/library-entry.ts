import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import ts from 'typescript';

/**
 * The source of an entry that imports what a bundle imports from packages, name by name, and nothing else. Which names
 * those are is read from the sources that went into the bundle, so it is never out of date.
 * @param metafile esbuild's, of the bundle
 * @param root what its paths are relative to
 */
export function libraryEntry(metafile: Metafile, root: string): string {
  const used = new Map<string, Set<string>>();
  const [output] = Object.values(metafile.outputs);
  for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    if (bytesInOutput === 0 || !path.endsWith('.ts') || path.includes('node_modules/')) continue;
    const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2023, true);
    for (const [library, names] of importsOf(source)) {
      used.set(library, new Set([...(used.get(library) ?? []), ...names]));
    }
  }
  const imports = [...used].flatMap(([library, names], i) =>
    [...names].map((name) => ({ library, name, local: `${name}_${String(i)}` })),
  );
  return [
    ...imports.map(({ library, name, local }) => `import { ${name} as ${local} } from '${library}';`),
    // Held on to, so that none of it is shaken out.
    `globalThis.libraries = [${imports.map(({ local }) => local).join(', ')}];`,
    'export const handler = async () => null;',
  ].join('\n');
}

/** Values that a source takes from packages, by package. */
function* importsOf(source: ts.SourceFile): Generator<[library: string, names: string[]]> {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const library = statement.moduleSpecifier.text;
    const bindings = statement.importClause?.namedBindings;
    const isPackage = !library.startsWith('.') && !library.startsWith('node:');
    if (!isPackage || bindings === undefined || statement.importClause?.isTypeOnly === true) continue;
    if (ts.isNamespaceImport(bindings)) {
      yield [library, membersOf(source, bindings.name.text)];
    } else {
      const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
      yield [library, values.map(({ name, propertyName }) => (propertyName ?? name).text)];
    }
  }
}

/** What is taken of a namespace: `v.string()` takes `string`; `v.InferOutput` in a type takes nothing. */
function membersOf(source: ts.SourceFile, namespace: string): string[] {
  const members: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === namespace) {
      members.push(node.name.text);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return members;
}
