import type { Report } from '../diagnostics/diagnostic.ts';

import type { Definition, Kind, Kinds } from './definition.ts';
import type { MapNode, Node } from './node.ts';
import { readShape } from './read-shape.ts';
import { located, type SchemaFile } from './schemas.ts';
import type { ProjectFile } from './types.generated.ts';

/** A document of a kind, if its shape is right; else every fault is reported. */
export function checkDefinition<K extends Kind>(kind: K, root: MapNode, report: Report): Definition<K> | undefined {
  const checked = check(`${kind}.json`, root, report);
  return (
    checked && {
      kind,
      value: checked.value as unknown as Kinds[K],
      root: checked.node as MapNode,
      file: root.span.file,
    }
  );
}

/** The project file's values, if its shape is right; else every fault is reported. */
export function checkProjectFile(root: MapNode, report: Report): ProjectFile | undefined {
  return check('data-cli.json', root, report)?.value as unknown as ProjectFile | undefined;
}

function check(schema: SchemaFile, root: Node, report: Report) {
  let complete = true;
  const shaped = readShape(root, located(schema), { key: 'the document', span: firstKey(root) }, (each) => {
    complete = false;
    report(each);
  });
  return complete ? shaped : undefined;
}

/** A document has no key of its own to show where one of its keys is missing: its first stands for it. */
function firstKey(root: Node) {
  const [first] = root.kind === 'map' ? root.entries.values() : [];
  return first?.keySpan ?? root.span;
}
