import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { type DatasetDraft, fieldNamed } from './draft.ts';
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
  if (spec.subset !== undefined) refuseSubset(draft, report);
  (spec.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'fields', index];
    const field = fieldNamed(draft, written.name);
    const isExternal = draft.external.some(({ fields }) => fields.includes(written.name));
    if (written.external === true && !isExternal) name([...path, 'external']);
    if (field && field.source?.kind !== 'reference' && saysUnique(field) && !field.broken && !neverRepeats(field))
      name([...path, 'unique'], 'unique');
  });
}

/** Whoever asks for a part must not get the whole: personal rows least of all. */
function refuseSubset({ definition }: DatasetDraft, report: Report): void {
  const { source, origin } = definition.value.spec;
  const help =
    source === undefined || source === 'synthetic'
      ? 'say how many rows there are: `volume`'
      : origin?.uri === undefined
        ? 'leave the other rows out of what is given'
        : 'ask for the rows that are meant: `origin: {uri: …, query: "SELECT … WHERE …"}`';
  const message = 'a `subset` of rows cannot be taken here: all of them would be read';
  report(diagnostic('DC453', message, { span: keySpanAt(definition, ['spec', 'subset']), help }));
}
