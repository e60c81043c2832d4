import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

import type { ParsedDocument } from './parse.ts';
import { parsePlain } from './parse-plain.ts';

/** Reads a YAML 1.2 stream (with `<<`) into trees. The parser of all of YAML is loaded only for what is not plain. */
export async function readYaml(file: SourceFile, report: Report): Promise<readonly ParsedDocument[]> {
  const root = parsePlain(file);
  if (root) return [{ root, broken: false }];
  const { parseYaml } = await import('./parse.ts');
  return parseYaml(file, report);
}
