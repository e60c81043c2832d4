import { jsonDiagnostics } from '../../src/diagnostics/render-json.ts';

import { type ReadOptions, type ReadResult, readDefinitions } from '../../src/definition/read.ts';

import { memoryReader } from './memory-reader.ts';

/** What reading makes of files in memory. */
export function read(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadOptions> = {},
  paths: readonly string[] = ['.'],
): Promise<ReadResult> {
  const reader = memoryReader(typeof files === 'string' ? { 'input.yaml': files } : files);
  return readDefinitions(paths, reader, { variables: {}, listed: [], ...options });
}

/** Diagnostics on a line each, with the text that they point at. */
export function brief({ diagnostics }: Pick<ReadResult, 'diagnostics'>): readonly string[] {
  return jsonDiagnostics(diagnostics).map(({ code, file, line, column, message }, index) => {
    const span = diagnostics[index]?.span;
    const marked = span ? ` «${span.file.text.slice(span.start, span.end)}»` : '';
    return `${code}${file === undefined ? '' : ` ${file}:${line}:${column}`}${marked} ${message}`;
  });
}

/** A dataset with the lines of a spec. */
export function dataset(spec: string, name = 'users'): string {
  const lines = spec.trim() === '' ? 'spec: {}' : `spec:\n${spec.replace(/^(?=.)/gm, '  ')}`;
  return `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: ${name}}\n${lines}\n`;
}
