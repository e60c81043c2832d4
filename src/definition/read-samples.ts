import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';

import type { DefinitionSet } from './definition.ts';
import type { GivenRows } from './given-rows.ts';
import type { MapNode, Node, ScalarNode } from './node.ts';
import { beside, type GivenRowsOptions, readSampleFile } from './read-given-rows.ts';
import type { Reader } from './reader.ts';

/** Rows by the path of their file. */
export type Samples = ReadonlyMap<string, GivenRows>;

export interface SampleOptions extends Pick<GivenRowsOptions, 'root' | 'allowOutside'> {
  /** Whether a generator of this name chooses from a file. */
  readonly readsFile: (generator: string) => boolean;
}

/** Reads each file that a field draws its values from, wherever in a definition the field stands. */
export async function readSamples(
  { datasets }: DefinitionSet,
  reader: Reader,
  options: SampleOptions,
): Promise<{ readonly samples: Samples; readonly diagnostics: readonly Diagnostic[] }> {
  const samples = new Map<string, GivenRows>();
  const diagnostics: Diagnostic[] = [];
  const report: Report = (each) => diagnostics.push(each);
  const seen = new Set<string>();
  const files: ScalarNode[] = [];
  for (const { root } of datasets) sampleFiles(root, options, files);
  for (const file of files) {
    const path = samplePath(file);
    if (seen.has(path)) continue;
    seen.add(path);
    const rows = await readSampleFile(file.source, file.span, reader, options, report);
    if (rows) samples.set(path, rows);
  }
  return { samples, diagnostics };
}

/** The path that a `file:` means: a definition names it from its own folder. */
export function samplePath({ source, span }: ScalarNode): string {
  return beside(span.file.name, source);
}

function sampleFiles(node: Node, options: SampleOptions, found: ScalarNode[]): void {
  if (node.kind === 'list') for (const item of node.items) sampleFiles(item, options, found);
  if (node.kind !== 'map') return;
  const file = node.entries.get('file')?.value;
  if (file?.kind === 'scalar' && options.readsFile(generatorOf(node))) found.push(file);
  node.entries.forEach(({ value }) => {
    if (value.kind !== 'scalar') sampleFiles(value, options, found);
  });
}

/** A field's generator: the one named, else the one that the field is called as. */
function generatorOf({ entries }: MapNode): string {
  const node = (entries.get('generator') ?? entries.get('name'))?.value;
  return node?.kind === 'scalar' ? node.source : '';
}
