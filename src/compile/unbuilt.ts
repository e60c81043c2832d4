import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type DefinitionSet, keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { type DatasetDraft, fieldNamed } from './draft.ts';
import { neverRepeats } from './keys.ts';

/** Keys of `spec` that are read and checked, but change nothing yet. */
const ofSpec = ['extends', 'traits', 'tenant', 'subset', 'refresh', 'database'] as const;
const ofField = [
  'unique_where',
  'matches',
  'edge_cases',
  'invalid',
  'independent',
  'when',
  'locale',
  'external',
  'acyclic',
  'root_probability',
  'max_depth',
] as const;
const ofRelationship = ['unique', 'external', 'acyclic', 'root_probability', 'max_depth'] as const;

/** Names what a definition says and this version does not do: nothing is passed over in silence. */
export function reportUnbuilt(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  const { spec } = definition.value;
  const name = (path: Path, what = String(path.at(-1))) =>
    report(diagnostic('DC390', `\`${what}\` has no effect yet`, { span: keySpanAt(definition, path) }));
  const unchecked = (path: Path) => {
    const message = `\`${path.at(-1)}\` is type-checked, but no row is held to it yet`;
    report(diagnostic('DC390', message, { span: keySpanAt(definition, path) }));
  };

  for (const key of ofSpec) if (spec[key] !== undefined) name(['spec', key]);
  if (spec.validation !== undefined) unchecked(['spec', 'validation']);
  if (typeof spec.volume === 'object') {
    if (spec.volume.per !== undefined) name(['spec', 'volume', 'per']);
    if ((spec.volume.distribution ?? 'uniform') !== 'uniform') name(['spec', 'volume', 'distribution']);
  }
  (spec.relationships ?? []).forEach((entry, index) => {
    const path: Path = ['spec', 'relationships', index];
    for (const key of ofRelationship) if (entry[key] !== undefined) name([...path, key]);
    if ((entry.distribution ?? 'uniform') !== 'uniform') name([...path, 'distribution']);
  });
  (spec.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'fields', index];
    for (const key of ofField) if (written[key] !== undefined) name([...path, key]);
    if (written.constraint !== undefined) unchecked([...path, 'constraint']);
    const field = fieldNamed(draft, written.name);
    const ownUnique = field?.source?.kind === 'generator' && field.source.generator.parameters.unique !== undefined;
    if (written.unique && !ownUnique && field && !field.broken && !neverRepeats(field))
      name([...path, 'unique'], 'unique');
    if (field?.source?.kind === 'reference' && (written.distribution ?? 'uniform') !== 'uniform')
      name([...path, 'distribution']);
  });
}

/** The same for documents of kinds that are read and checked only. */
export function reportUnbuiltKinds({ policies, environments }: DefinitionSet, report: Report): void {
  for (const definition of [...policies, ...environments]) {
    const { name } = definition.value.metadata;
    report(
      diagnostic('DC390', `the ${definition.kind} \`${name}\` has no effect yet`, {
        span: spanAt(definition, ['kind']),
      }),
    );
  }
}
