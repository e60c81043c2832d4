import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import type { DatasetDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { neverRepeats } from './keys.ts';
import { saysUnique } from './says-unique.ts';

/** Names what a definition says and this version does not do: nothing is passed over in silence. */
export function reportUnbuilt(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  const { spec } = definition.value;
  const name = (path: Path, what = String(path.at(-1))) =>
    report(diagnostic('DC390', `\`${what}\` has no effect yet`, { span: keySpanAt(definition, path) }));

  const { engine, connection } = spec.database ?? {};
  if (connection?.schema !== undefined && (engine === 'mongodb' || connection.schema.includes('${')))
    name(['spec', 'database', 'connection', 'schema']);
  (spec.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'fields', index];
    const field = fieldNamed(draft, written.name);
    const isExternal = draft.external.some(({ fields }) => fields.includes(written.name));
    if (written.external === true && !isExternal) name([...path, 'external']);
    if (field && field.source?.kind !== 'reference' && saysUnique(field) && !field.broken && !neverRepeats(field))
      name([...path, 'unique'], 'unique');
  });
}
