import { nearest } from '../base/nearest.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';
import { keySpanAt, spanAt } from '../definition/definition.ts';
import { cellSpan, type GivenCell, type GivenRows } from '../definition/given-rows.ts';
import { parseCell } from '../values/cell.ts';
import { impliedType } from '../values/implied-type.ts';
import { type DatasetDraft, type FieldDraft, fieldNamed } from './draft.ts';

/** Makes rows that are given the source of their fields; what they do not name is generated as elsewhere. */
export function useGivenRows(draft: DatasetDraft, given: GivenRows | undefined, report: Report): void {
  if (!sourceFits(draft, given, report) || !given) return;
  draft.rows = given.rows.length;
  given.columns.forEach((name, column) => {
    const field = fieldNamed(draft, name);
    const cells = given.rows.map((row) => row[column] as GivenCell);
    if (field) giveField(draft, field, given, cells, report);
    else reportColumn(draft, name, given, cells, report);
  });
}

function sourceFits(draft: DatasetDraft, given: GivenRows | undefined, report: Report): boolean {
  const { definition } = draft;
  const { source, rows, origin } = definition.value.spec;
  const span = keySpanAt(definition, ['spec', 'source']);
  if (source === 'masked_production' || source === 'hybrid') {
    const help = 'real data cannot be read by this version; use `synthetic` or `seed`';
    report(diagnostic('DC412', `\`source: ${source}\` cannot be compiled yet`, { span: spanAt(definition, ['spec', 'source']), help }));
    return false;
  }
  if (source === 'seed' && rows === undefined && origin === undefined) {
    const help = 'add `rows:`, or `origin: {file: rows.csv}`';
    report(diagnostic('DC412', '`source: seed` has no rows', { span, help }));
  }
  if (source === 'synthetic' && given) {
    report(diagnostic('DC412', 'rows are given, but `source` is `synthetic`', { span, help: 'write `source: seed`' }));
    return false;
  }
  return true;
}

function reportColumn(draft: DatasetDraft, name: string, given: GivenRows, cells: readonly GivenCell[], report: Report): void {
  const near = nearest(name, draft.fields.map((field) => field.name));
  const first = cells.find((cell) => cell.kind !== 'missing');
  const help = near === undefined ? `declare it: \`- {name: ${name}, type: …}\`` : `did you mean \`${near}\`?`;
  report(diagnostic('DC407', `the given rows have a column \`${name}\`, but there is no such field`, { span: first && cellSpan(given, first), help }));
}

function giveField(draft: DatasetDraft, field: FieldDraft, given: GivenRows, cells: readonly GivenCell[], report: Report): void {
  const defaultText = field.written?.default === undefined ? undefined : String(field.written.default);
  const texts = cells.map((cell) => (cell.kind === 'missing' ? (defaultText ?? null) : cell.kind === 'null' ? null : cell.text));
  const type = (field.type ??= impliedType(texts.filter((text) => text !== null)));
  const problems = new Problems(report);
  const values = texts.map((text, row) => {
    const span = cellSpan(given, cells[row] as GivenCell);
    if (text === null) {
      if (!field.nullable) problems.add('DC406', `\`${field.name}\` is null here, but not nullable`, span);
      return null;
    }
    const cell = parseCell(type, text);
    if ('error' in cell) problems.add('DC407', `\`${field.name}\`: ${cell.error}`, span);
    return 'error' in cell ? null : cell.text;
  });
  problems.end(field.name);
  field.source = { kind: 'given', values };
  if (isAloneUnique(draft, field)) checkRepeats(field, values, given, cells, report);
}

/** The first few of a field's problems, and how many more there are: a wrong type is one fault, not a million. */
class Problems {
  #count = 0;
  #last: Span | undefined;

  constructor(private readonly report: Report) {}

  add(code: 'DC406' | 'DC407', message: string, span: Span): void {
    this.#count++;
    this.#last = span;
    if (this.#count <= most) this.report(diagnostic(code, message, { span }));
  }

  end(name: string): void {
    const more = this.#count - most;
    if (more > 0) this.report(diagnostic('DC407', `${more} more values of \`${name}\` do not fit, this the last`, { span: this.#last }));
  }
}

const most = 5;

/** Whether a field's values must differ by themselves: fields that are a key together may repeat one by one. */
function isAloneUnique(draft: DatasetDraft, { name, written }: FieldDraft): boolean {
  const marked = draft.fields.filter((field) => field.written?.primary_key);
  const isKey = marked.length === 0 ? name === 'id' || name === '_id' : marked.length === 1 && marked[0]?.name === name;
  return isKey || written?.unique === true;
}

function checkRepeats(
  field: FieldDraft,
  values: readonly (string | null)[],
  given: GivenRows,
  cells: readonly GivenCell[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const [row, value] of values.entries()) {
    if (value === null) continue;
    const other = seen.get(value);
    if (other !== undefined) {
      const related = [{ message: 'first here', span: cellSpan(given, cells[other] as GivenCell) }];
      const span = cellSpan(given, cells[row] as GivenCell);
      report(diagnostic('DC411', `\`${field.name}\` is \`${value}\` twice`, { span, related }));
      return;
    }
    seen.set(value, row);
  }
}
