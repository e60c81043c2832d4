import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';

import type { Definition, Kind, Kinds } from './definition.ts';
import { explain } from './explain.ts';
import { fits } from './fits.ts';
import type { MapNode, Node } from './node.ts';
import { type Place, type Position, readShape, type Shaped } from './read-shape.ts';
import { schemaIn } from './schemas.ts';
import type { ProjectFile } from './types.generated.ts';
import type { ValidatedFile } from './validators.generated.js';

/** A document of a kind, if its shape is right; else every fault is reported. */
export async function checkDefinition<K extends Kind>(
  kind: K,
  root: MapNode,
  report: Report,
): Promise<Definition<K> | undefined> {
  const checked = await check(`${kind}.json`, root, report);
  const value = checked?.value as unknown as Kinds[K];
  return checked && { kind, value, root: checked.node as MapNode, file: root.span.file };
}

/** A document with its keys in their canonical spelling, whether it fits its schema or not; keys given twice are reported. */
export function canonicalTree(kind: Kind, root: MapNode, report: Report): MapNode | undefined {
  let complete = true;
  const each = (found: Diagnostic) => {
    complete = false;
    report(found);
  };
  const { node } = readShape(root, start(`${kind}.json`, root), { report: each });
  return complete ? (node as MapNode) : undefined;
}

/** The project file's values, if its shape is right; else every fault is reported. */
export async function checkProjectFile(root: MapNode, report: Report): Promise<ProjectFile | undefined> {
  return (await check('data-cli.json', root, report))?.value as unknown as ProjectFile | undefined;
}

/**
 * What does not fit is for ajv to decide, whose code is a megabyte, and loaded then. Only a document that it refuses is read once
 * more, to tell what is wrong with it.
 */
async function check(file: ValidatedFile, root: Node, report: Report): Promise<Shaped | undefined> {
  let complete = true;
  const reading = {
    report: (each: Diagnostic) => {
      complete = false;
      report(each);
    },
  };
  const position = start(file, root);
  const written = readShape(root, position, reading);
  if (fits(file, written.value)) return complete ? written : undefined;
  const { validators } = await import('./validators.generated.js');
  if (validators[file](written.value)) return complete ? written : undefined;
  const places = new Map<string, Place>();
  const corrected = readShape(written.node, position, { ...reading, places });
  if (!validators[file](corrected.value)) explain(validators[file].errors ?? [], places).forEach(reading.report);
  return undefined;
}

function start(file: ValidatedFile, root: Node): Position {
  return { at: { schema: schemaIn(file), file }, pointer: '', key: 'the document', span: firstKey(root) };
}

/** A document has no key of its own to show where one of its keys is missing: its first stands for it. */
function firstKey(root: Node) {
  const [first] = root.kind === 'map' ? root.entries.values() : [];
  return first?.keySpan ?? root.span;
}
