import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseAllDocuments, visit, type YAMLMap } from 'yaml';

export interface WrittenText {
  readonly text: string;
  /** The field whose constraint it is. */
  readonly self: string | undefined;
}

const keys: ReadonlySet<string> = new Set([
  'constraint',
  'expression',
  'when',
  'where',
  'if',
  'subset',
  'check',
  'filter',
]);

/** What stands under keys of expressions in the definitions of specs, examples, test cases, and in code of docs and README. */
export function writtenExpressions(): readonly WrittenText[] {
  const files = ['specs', 'examples', 'test/cases', 'docs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))),
  );
  const found = [...files, 'README.md'].flatMap((file) => {
    const text = /\.(?:ya?ml|json|md)$/.test(file) ? readFileSync(file, 'utf8') : '';
    return file.endsWith('.md') ? codeOf(text).flatMap(expressionsIn) : expressionsIn(text);
  });
  return [...new Map(found.map((each) => [`${each.self}\0${each.text}`, each])).values()];
}

function codeOf(page: string): readonly string[] {
  return [...page.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, code]) => code as string);
}

function expressionsIn(yaml: string): readonly WrittenText[] {
  const found: WrittenText[] = [];
  for (const document of parseAllDocuments(yaml)) {
    if (!('contents' in document)) continue;
    visit(document, {
      Map(_, map) {
        found.push(...expressionsOf(map));
      },
    });
  }
  return found;
}

function expressionsOf(map: YAMLMap): readonly WrittenText[] {
  const texts = map.items
    .filter(({ key }) => keys.has(String(key)))
    .map(({ key }) => [String(key), map.get(key)] as const);
  // A field's own constraint stands beside its name and its type.
  const name = map.has('type') || map.has('generator') ? map.get('name') : undefined;
  return texts.flatMap(([key, text]) =>
    typeof text === 'string'
      ? [{ text, self: key === 'constraint' && typeof name === 'string' ? name : undefined }]
      : [],
  );
}
