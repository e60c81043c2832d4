import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { parseCell } from '../values/cell.ts';
import { type FieldType, familyOf, typeText } from '../values/type.ts';

import { spanAt } from '../definition/definition.ts';
import { cellSpan, columnSet, type GivenCell, type GivenRows } from '../definition/given-rows.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { saysUnique } from './says-unique.ts';

/** Reads given texts as values of their fields' types, and checks that keys do not repeat. */
export function readGivenValues(draft: DatasetDraft, given: GivenRows | undefined, report: Report): void {
  if (!given) return;
  if (draft.isReal) {
    checkRealRows(draft, report);
    return;
  }
  for (const field of draft.fields)
    if (field.source?.kind === 'given') readValues(field, given, field.source.values, report);
  const marked = draft.fields.filter((field) => field.written?.primary_key);
  const key =
    marked.length > 0 ? marked : draft.fields.filter(({ name }) => name === 'id' || name === '_id').slice(0, 1);
  const unique = draft.fields.filter((field) => saysUnique(field) && !(key.length === 1 && key[0] === field));
  for (const fields of [key, ...unique.map((field) => [field])]) checkRepeats(fields, given, report);
}

function readValues(field: FieldDraft, given: GivenRows, texts: readonly (string | null)[], report: Report): void {
  const problems = new Problems(field, report);
  const column = given.columns.indexOf(field.name);
  const values = texts.map((text, row) => {
    const written = given.rows[row]?.[column] as GivenCell;
    const place = () => cellSpan(given, written);
    if (text === null) {
      if (!field.nullable) problems.add('DC406', nullMessage(field, written), place());
      return null;
    }
    const cell = field.type ? cellOfType(field.type, { ...written, text }, given) : { error: '' };
    if (!('error' in cell)) return cell.text;
    if (field.type) problems.add('DC407', `\`${field.name}\`: ${cell.error}`, place());
    return null;
  });
  problems.end();
  field.source = { kind: 'given', values };
}

function nullMessage({ name }: FieldDraft, { kind }: GivenCell): string {
  return kind === 'missing'
    ? `the row has no \`${name}\`, which is not nullable`
    : `\`${name}\` is null here, but not nullable`;
}

/** What a given cell means as a value of a type. */
export function cellOfType(
  type: FieldType,
  { kind, text, quoted }: GivenCell,
  { isJson }: Pick<GivenRows, 'isJson'>,
): ReturnType<typeof parseCell> {
  if (isJson && quoted && typeText(type) === 'bytea' && !text.startsWith('\\x')) return bytesOf(type, text);
  if (kind !== 'json' || (type.array ? text.startsWith('[') : familyOf(type) === 'json')) return parseCell(type, text);
  return { error: `a ${text.startsWith('[') ? 'list' : 'map'} is no value of ${typeText(type)}` };
}

/** Bytes as dumps in JSON have them. */
function bytesOf(type: FieldType, text: string): ReturnType<typeof parseCell> {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') === text) return parseCell(type, `\\x${bytes.toString('hex')}`);
  return { error: `\`${text}\` is no base64, which bytes are in JSON` };
}

/** The first few of a field's problems, and how many more there are: a wrong type is one fault, not a million. */
export class Problems {
  #count = 0;
  #last: Span | undefined;

  constructor(
    private readonly field: FieldDraft,
    private readonly report: Report,
  ) {}

  add(code: 'DC406' | 'DC407', message: string, span: Span): void {
    this.#count++;
    this.#last = span;
    this.field.broken = true;
    if (this.#count <= most) this.report(diagnostic(code, message, { span }));
  }

  end(): void {
    const more = this.#count - most;
    if (more <= 0) return;
    const message = `${more} more value${more === 1 ? '' : 's'} of \`${this.field.name}\` ${more === 1 ? 'does' : 'do'} not fit, the last of them this`;
    this.report(diagnostic('DC407', message, { span: this.#last }));
  }
}

const most = 5;

/** What real rows lack, without a word of what they say: nulls where there are none, keys that come twice. */
function checkRealRows(draft: DatasetDraft, report: Report): void {
  const refuse = (field: FieldDraft, row: number, what: string) => {
    field.broken = true;
    const span = spanAt(draft.definition, [...field.path, 'name']);
    report(diagnostic('DC511', `\`${draft.name}.${field.name}\`, row ${row + 1} of the origin: ${what}`, { span }));
  };
  for (const field of draft.fields) {
    if (field.source?.kind !== 'given' || !field.source.stored) continue;
    const { rows, column } = field.source.stored;
    const empty = field.nullable ? undefined : rows.nulls.get(column);
    if (empty !== undefined) refuse(field, empty, 'it is null, and the field is not nullable');
    const isKey =
      field.written?.primary_key === true && draft.fields.filter((each) => each.written?.primary_key).length === 1;
    const twice = isKey || saysUnique(field) ? rows.repeats.get(columnSet([column])) : undefined;
    if (twice !== undefined) refuse(field, twice, 'its masked value is there already, and the field is unique');
  }
}

/** Reports the first two rows with the same values of fields that are given; nulls are equal to nothing. */
function checkRepeats(fields: readonly FieldDraft[], given: GivenRows, report: Report): void {
  const columns = fields.map(({ source }) => (source?.kind === 'given' ? source.values : undefined));
  const [first] = fields;
  if (!first || columns.includes(undefined)) return;
  const seen = new Map<string, number>();
  const cellOf = (row: number) => cellSpan(given, given.rows[row]?.[given.columns.indexOf(first.name)] as GivenCell);
  for (let row = 0; row < given.rows.length; row++) {
    const values = columns.map((column) => column?.[row] ?? null);
    if (values.includes(null)) continue;
    const text = JSON.stringify(values);
    const other = seen.get(text);
    if (other !== undefined) {
      const related = [{ message: 'first here', span: cellOf(other) }];
      const message = `${quoted(fields.map((field) => field.name))} is ${quoted(values as string[])} twice`;
      report(diagnostic('DC411', message, { span: cellOf(row), related }));
      first.broken = true;
      return;
    }
    seen.set(text, row);
  }
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}
