import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { type DatasetDraft, fieldNamed } from './draft.ts';
import { neverRepeats } from './keys.ts';
import { saysUnique } from './says-unique.ts';

/** Keys of `spec` that are read and checked, but change nothing yet. */
const ofSpec = ['subset', 'refresh'] as const;
const ofField = ['when'] as const;

/** Names what a definition says and this version does not do: nothing is passed over in silence. */
export function reportUnbuilt(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  const { spec } = definition.value;
  const name = (path: Path, what = String(path.at(-1))) =>
    report(diagnostic('DC390', `\`${what}\` has no effect yet`, { span: keySpanAt(definition, path) }));

  const { engine, connection } = spec.database ?? {};
  if (connection?.schema !== undefined && (engine === 'mongodb' || connection.schema.includes('${')))
    name(['spec', 'database', 'connection', 'schema']);
  for (const key of ofSpec) if (spec[key] !== undefined) name(['spec', key]);
  (spec.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'fields', index];
    for (const key of ofField) if (written[key] !== undefined) name([...path, key]);
    const field = fieldNamed(draft, written.name);
    const isExternal = draft.external.some(({ fields }) => fields.includes(written.name));
    if (written.external === true && !isExternal) name([...path, 'external']);
    if (field && field.source?.kind !== 'reference' && saysUnique(field) && !field.broken && !neverRepeats(field))
      name([...path, 'unique'], 'unique');
  });
}
