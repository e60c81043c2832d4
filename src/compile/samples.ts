import { nearest } from '../base/nearest.ts';
import { countText } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { impliedType } from '../values/implied-type.ts';

import { mapAt, spanAt } from '../definition/definition.ts';
import { cellSpan, type GivenCell, type GivenRows } from '../definition/given-rows.ts';
import type { MapNode, ScalarNode } from '../definition/node.ts';
import { type Samples, samplePath } from '../definition/read-samples.ts';

import { largestSample } from '../generators/sample.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { settled } from './fields.ts';
import { cellOfType, Problems } from './given-values.ts';

/** Gives the fields that draw from a file its values, read as values of their types. */
export function useSamples(draft: DatasetDraft, samples: Samples, report: Report): void {
  for (const field of draft.fields) {
    // The type that a generator implies is not known before its values are.
    if (field.written?.type === undefined && isSample(field)) delete field.type;
    useSample(draft, field, samples, report);
    for (const variant of field.variants ?? []) {
      // A trait's source makes values of the field's type.
      if (field.type) variant.type = field.type;
      useSample(draft, variant, samples, report);
    }
  }
}

function isSample({ source }: FieldDraft): boolean {
  return source?.kind === 'generator' && source.generator.readsFile?.(source.parameters) === true;
}

/** The same of one field, wherever it stands. Without a type it takes that of the values. */
export function useSample(draft: DatasetDraft, field: FieldDraft, samples: Samples, report: Report): void {
  const { source } = field;
  if (source?.kind !== 'generator' || !isSample(field) || field.broken) return;
  const node = mapAt(draft.definition.root, field.path);
  const cells = cellsOf(node, samples, report);
  // What could not be read has been reported.
  if (!cells) {
    field.broken = true;
    return;
  }
  const { file: _, column: __, ...others } = source.parameters;
  const parameters = { ...others, values: readCells(draft, field, cells, report) };
  field.source = { ...source, parameters: settled(source.generator, parameters, node, field.type) };
}

interface SampleCells {
  readonly rows: GivenRows;
  readonly cells: readonly GivenCell[];
}

/** The cells that a field's `file` and `column` mean. */
function cellsOf({ entries, span }: MapNode, samples: Samples, report: Report): SampleCells | undefined {
  const file = entries.get('file')?.value as ScalarNode;
  const column = entries.get('column')?.value;
  const rows = samples.get(samplePath(file));
  if (!rows) return undefined;
  const name = column?.kind === 'scalar' ? column.source : rows.columns.length === 1 ? rows.columns[0] : undefined;
  const refuse = (message: string, help: string, place = file.span) => {
    report(diagnostic('DC425', message, { span: place, help }));
    return undefined;
  };
  if (rows.rows.length === 0) return refuse(`\`${file.source}\` has no rows`, 'add some, or use `choice`');
  const known = rows.columns.map((each) => `\`${each}\``).join(', ');
  if (name === undefined)
    return refuse(`\`${file.source}\` has several columns: ${known}`, 'say which: `column: …`', span);
  const at = rows.columns.indexOf(name);
  if (at < 0) {
    const near = nearest(name, rows.columns);
    const help = near === undefined ? `there are ${known}` : `did you mean \`${near}\`?`;
    return refuse(`\`${file.source}\` has no column \`${name}\``, help, column?.span);
  }
  if (rows.rows.length > largestSample) {
    const message = `\`${file.source}\` has ${countText(rows.rows.length)} rows; a sample has at most ${countText(largestSample)}`;
    return refuse(message, 'keep a part of the file: the values are part of the plan');
  }
  return { rows, cells: rows.rows.map((row) => row[at] as GivenCell) };
}

/** The values' canonical texts, without those that do not fit, which are reported at their places in the file. */
function readCells(draft: DatasetDraft, field: FieldDraft, { rows, cells }: SampleCells, report: Report): string[] {
  const present = cells.filter(hasValue);
  const first = cells.find((cell) => !hasValue(cell));
  if (first) reportNulls(draft, field, cells.length - present.length, { rows, first }, report);
  // One that is written and is none has been reported.
  const implied = field.written?.type === undefined ? impliedType(present.map(({ text }) => text)) : undefined;
  const type = field.type ?? implied;
  if (type) field.type = type;
  const problems = new Problems(field, report);
  const values = present.flatMap((cell) => {
    const read = type ? cellOfType(type, cell, rows) : { error: '' };
    if (!('error' in read)) return [read.text];
    if (type) problems.add('DC407', `\`${field.name}\`: ${read.error}`, cellSpan(rows, cell));
    return [];
  });
  problems.end();
  return values;
}

function hasValue({ kind }: GivenCell): boolean {
  return kind === 'text' || kind === 'json';
}

function reportNulls(
  draft: DatasetDraft,
  field: FieldDraft,
  count: number,
  { rows, first }: { readonly rows: GivenRows; readonly first: GivenCell },
  report: Report,
): void {
  field.broken = true;
  const few = count === 1 ? 'one row' : `${countText(count)} rows`;
  const related = [{ message: 'the first of them', span: cellSpan(rows, first) }];
  const span = spanAt(draft.definition, [...field.path, 'file']);
  const help = 'leave such rows out of the file; `null_probability` draws nulls';
  report(diagnostic('DC425', `${few} of the sample of \`${field.name}\` have no value`, { span, related, help }));
}
