import { nearest } from '../base/nearest.ts';
import { countText, plural } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import { cellSpan, type GivenCell, type GivenRows, type StoredFacts } from '../definition/given-rows.ts';
import { rowsFileFlag } from '../definition/with-rows-file.ts';

import { defaultText } from './defaults.ts';
import type { DatasetDraft } from './draft.ts';
import { fieldNamed, fieldOrImplied } from './draft-fields.ts';
import { tenantField } from './tenants.ts';
import { beyondOf, type Counts, namedVolume } from './volume.ts';

/** Makes rows that are given the source of their fields; what they do not name is generated as elsewhere. */
export function useGivenRows(draft: DatasetDraft, given: GivenRows | undefined, counts: Counts, report: Report): void {
  if (!sourceFits(draft, given, report)) {
    for (const field of draft.fields) field.broken = true;
    return;
  }
  if (!given) return;
  impliedColumns(draft, given);
  draft.isReal = isReal(draft.definition);
  if (draft.isReal) {
    hideRows(draft, given);
    return;
  }
  checkVolume(draft, given, report);
  refuseCount(draft, given, counts, report);
  draft.rows = given.rows.length + rowsBefore(draft, counts);
  if (given.rows.length === 0) for (const field of draft.fields) field.source = { kind: 'given', values: [] };
  given.columns.forEach((name, column) => {
    const field = fieldNamed(draft, name);
    const cells = given.rows.map((row) => row[column] as GivenCell);
    if (!field) reportColumn(draft, name, given, cells, report);
    // Texts as they stand: types may follow from references, and are not known yet.
    else field.source = { kind: 'given', values: cells.map((cell) => cellText(cell, defaultText(draft, field))) };
  });
}

/** Columns that only a relationship, or the tenant, declares are given, too. */
function impliedColumns(draft: DatasetDraft, { columns }: GivenRows): void {
  for (const [index, { foreignKey }] of (draft.definition.value.spec.relationships ?? []).entries())
    for (const name of [foreignKey ?? []].flat())
      if (columns.includes(name)) fieldOrImplied(draft, name, ['spec', 'relationships', index]);
  const owner = tenantField(draft);
  if (owner !== undefined && columns.includes(owner)) fieldOrImplied(draft, owner, ['spec', 'tenant']);
}

/** Whether a dataset's rows are real ones, which nobody sees before they are masked. */
export function isReal({ value }: DatasetDraft['definition']): boolean {
  return value.spec.source === 'masked_production' || value.spec.source === 'hybrid';
}

/** Masked rows, or none before they are read, under the columns that are known. */
function hideRows(draft: DatasetDraft, given: GivenRows): void {
  const { stored = unread } = given;
  draft.isUncounted = given.stored === undefined;
  draft.rows = stored.rows;
  if (stored.taken) draft.taken = stored.taken;
  if (stored.nonConforming) draft.nonConforming = stored.nonConforming;
  for (const column of given.columns) {
    const field = fieldNamed(draft, column);
    if (field) field.source = { kind: 'given', values: [], stored: { rows: stored, column } };
  }
}

const unread: StoredFacts = { id: '', rows: 0, nulls: new Map(), longest: new Map(), repeats: new Map() };

/** Rows of a file that `--file` names may come behind those that are there; a definition's own are all that there are. */
function rowsBefore({ definition }: DatasetDraft, counts: Counts): number {
  const isImported = spanAt(definition, ['spec', 'origin', 'file']).file.name === rowsFileFlag;
  return isImported ? beyondOf(definition, counts) : 0;
}

function cellText({ kind, text }: GivenCell, standard: string | undefined): string | null {
  if (kind === 'missing') return standard ?? null;
  return kind === 'null' ? null : text;
}

function sourceFits({ definition }: DatasetDraft, given: GivenRows | undefined, report: Report): boolean {
  const { source, rows, origin } = definition.value.spec;
  const span = spanAt(definition, ['spec', 'source']);
  const refuse = (message: string, help: string, place = span) => {
    report(diagnostic('DC412', message, { span: place, help }));
    return false;
  };
  if (source === 'masked_production' || source === 'hybrid') {
    const isSaid =
      origin?.file !== undefined ||
      (origin?.uri !== undefined && (origin.table ?? origin.collection ?? origin.query) !== undefined);
    if (isSaid && rows === undefined) return true;
    const help = 'write `origin: {file: customers.csv}`, or `origin: {uri: "${REPLICA_URL}", table: public.customers}`';
    return refuse(`\`source: ${source}\` does not say where it reads`, help);
  }
  if (source === 'seed' && rows === undefined && origin === undefined) {
    return refuse('`source: seed` has no rows', 'add `rows:`, or `origin: {file: rows.csv}`');
  }
  if (source === 'seed' && !given) {
    const help = 'give the rows in a file: `origin: {file: rows.csv}`';
    return refuse(
      'the rows of `source: seed` cannot be read from a database yet',
      help,
      keySpanAt(definition, ['spec', 'origin']),
    );
  }
  if (source === 'seed' || !given) return true;
  return refuse(
    `rows are given, but \`source\` is ${source === undefined ? 'not `seed`' : '`synthetic`'}`,
    'write `source: seed`',
    rowsSpan(definition),
  );
}

function rowsSpan(definition: DatasetDraft['definition']) {
  const { spec } = definition.value;
  const key = spec.source !== undefined ? 'source' : spec.rows !== undefined ? 'rows' : 'origin';
  return key === 'source' ? spanAt(definition, ['spec', key]) : keySpanAt(definition, ['spec', key]);
}

function checkVolume({ definition }: DatasetDraft, { rows }: GivenRows, report: Report): void {
  const { volume } = definition.value.spec;
  const path = typeof volume === 'object' ? ['spec', 'volume', 'count'] : ['spec', 'volume'];
  const count = typeof volume === 'object' ? volume.count : volume;
  if (count === undefined || count === rows.length) return;
  const help = 'leave `volume` out: there are as many rows as are given';
  report(
    diagnostic('DC409', `the volume is ${countText(count)}, but ${plural(rows.length, 'row is', 'rows are')} given`, {
      span: spanAt(definition, path),
      help,
    }),
  );
}

/** A count by the dataset's name that is another; one for all datasets means those that have no rows of their own. */
function refuseCount({ definition, name }: DatasetDraft, { rows }: GivenRows, counts: Counts, report: Report): void {
  const asked = namedVolume(definition, counts);
  if (asked === undefined || asked.rows === rows.length) return;
  const message = `the rows of \`${name}\` are given, ${rows.length} of them: \`${asked.text}\` cannot hold`;
  const span = asked.span ?? spanAt(definition, ['metadata', 'name']);
  report(diagnostic('DC409', message, { span, help: 'leave it out' }));
}

function reportColumn(
  draft: DatasetDraft,
  name: string,
  given: GivenRows,
  cells: readonly GivenCell[],
  report: Report,
): void {
  const near = nearest(
    name,
    draft.fields.map((field) => field.name),
  );
  const first = cells.find((cell) => cell.kind !== 'missing');
  const help = near === undefined ? `declare it: \`- {name: ${name}, type: …}\`` : `did you mean \`${near}\`?`;
  const span = first && cellSpan(given, first);
  report(diagnostic('DC407', `the given rows have a column \`${name}\`, but there is no such field`, { span, help }));
}
