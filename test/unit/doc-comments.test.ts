import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'),
);

/** The functions that a file exports, and whether they say what they mean, in which units, or what they throw. */
function exportedFunctions(file: string): readonly { readonly name: string; readonly isDocumented: boolean }[] {
  const source = ts.createSourceFile(file, readFileSync(path.join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((each) => {
    const isExported = each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    const name = `${file}: ${each.name?.text}`;
    return isExported ? [{ name, isDocumented: ts.getJSDocCommentsAndTags(each).length > 0 }] : [];
  });
}

test('every function that a file of src exports has a doc comment', () => {
  // Of overloads the first speaks for all.
  const functions = [
    ...new Map(
      files
        .flatMap(exportedFunctions)
        .toReversed()
        .map((each) => [each.name, each]),
    ).values(),
  ];
  expect(functions.length).toBeGreaterThan(1000);
  expect(functions.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name)).toEqual([]);
});
