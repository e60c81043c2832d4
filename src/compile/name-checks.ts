import { isDeviceName } from '../base/is-device-name.ts';
import { kept } from '../base/kept.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { keySpanAt, nodeAt, spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';

/** Reports names that would collide as tables or files, or that a file system or database does not take. */
export function checkNames(datasets: readonly DatasetDraft[], report: Report): void {
  const tables = new Map<string, DatasetDraft>();
  const twins = new Twins();
  for (const dataset of datasets) {
    checkFileName(dataset, report);
    checkCase(dataset, twins, report);
    checkTable(dataset, tables, report);
  }
}

function checkFileName({ definition, name }: DatasetDraft, report: Report): void {
  if (!isDeviceName(name)) return;
  const span = spanAt(definition, ['metadata', 'name']);
  const help = `choose another name; the table may still be called so: \`table: ${name}\``;
  report(diagnostic('DC306', `\`${name}\` cannot be a file’s name on Windows`, { span, help }));
}

/** Datasets by what their names are without case, in their order. */
class Twins {
  readonly #known = new Map<string, { readonly dataset: DatasetDraft; readonly place: number }[]>();
  #count = 0;

  /** The first of those before that a dataset's name collides with; the dataset is one of them from now on. */
  before(dataset: DatasetDraft): DatasetDraft | undefined {
    const place = this.#count++;
    const found = (['name', 'id'] as const).flatMap((key) => {
      const same = kept(this.#known, `${key} ${dataset[key].toLowerCase()}`, () => []);
      const first = same.find((each) => each.dataset[key] !== dataset[key]);
      same.push({ dataset, place });
      return first ?? [];
    });
    return found.sort((a, b) => a.place - b.place)[0]?.dataset;
  }
}

/** Files are called by the name; by namespace and name where two datasets share that. */
function checkCase(dataset: DatasetDraft, twins: Twins, report: Report): void {
  const twin = twins.before(dataset);
  if (!twin) return;
  const span = spanAt(dataset.definition, ['metadata', 'name']);
  const related = [{ message: 'the other one', span: spanAt(twin.definition, ['metadata', 'name']) }];
  const both = dataset.name === twin.name ? [dataset.id, twin.id] : [dataset.name, twin.name];
  const help = 'rename one of them: some file systems take both for one file';
  report(diagnostic('DC306', `\`${both[0]}\` and \`${both[1]}\` differ in case alone`, { span, related, help }));
}

function checkTable(dataset: DatasetDraft, before: Map<string, DatasetDraft>, report: Report): void {
  const place = placeOf(dataset);
  const other = before.get(place);
  if (!other) {
    before.set(place, dataset);
    return;
  }
  const related = [{ message: 'the other one', span: tableSpan(other) }];
  const names = dataset.name === other.name ? [dataset.id, other.id] : [dataset.name, other.name];
  const message = `\`${names[0]}\` and \`${names[1]}\` are both written to table \`${dataset.table.name}\``;
  report(diagnostic('DC305', message, { span: tableSpan(dataset), related, help: 'give one of them another `table`' }));
}

function placeOf({ definition, table }: DatasetDraft): string {
  return JSON.stringify([definition.value.spec.database ?? null, table.schema ?? 'public', table.name]);
}

function tableSpan({ definition }: DatasetDraft) {
  const key = ['table', 'collection'].find((each) => nodeAt(definition.root, ['spec', each]));
  const span = spanAt(definition, key === undefined ? ['metadata', 'name'] : ['spec', key]);
  const { root } = definition;
  const isOwn = span.file === root.span.file && span.start >= root.span.start && span.end <= root.span.end;
  // Of a table that comes from a base the base's place would be shown twice.
  return isOwn ? span : spanAt(definition, ['spec', 'extends']);
}

/** Reports datasets that have no column at all. After all fields are known. */
export function checkFields({ definition, name, fields }: DatasetDraft, report: Report): void {
  if (fields.length > 0) return;
  report(
    diagnostic('DC416', `\`${name}\` has no fields`, {
      span: nodeAt(definition.root, ['spec', 'fields'])
        ? keySpanAt(definition, ['spec', 'fields'])
        : spanAt(definition, ['metadata', 'name']),
      help: 'add `fields:`, such as `- {name: id, type: integer, generator: sequence}`',
    }),
  );
}

/** PostgreSQL cuts longer names, and two of them may then be one. */
const longestName = 63;

/** Reports names of tables and columns that databases cannot hold. After all fields are known. */
export function checkIdentifiers(draft: DatasetDraft, report: Report): void {
  const { definition, table } = draft;
  for (const name of [table.schema, table.name])
    if (name !== undefined) checkIdentifier(name, () => tableSpan(draft), report);
  for (const field of draft.fields) checkIdentifier(field.name, () => spanAt(definition, fieldPlace(field)), report);
}

function fieldPlace({ path, written }: FieldDraft) {
  return [...path, written ? 'name' : 'foreignKey'];
}

function checkIdentifier(name: string, place: () => Span, report: Report): void {
  const refuse = (message: string) => report(diagnostic('DC314', message, { span: place() }));
  const shown = () => JSON.stringify(name.slice(0, 20));
  if (/\p{Cc}/u.test(name)) refuse(`${shown()} has a control character in it`);
  else if (name.trim() === '') refuse(`${shown()} is nothing but spaces`);
  const bytes = Buffer.byteLength(name);
  if (bytes > longestName) refuse(`a name of ${bytes} bytes; PostgreSQL holds ${longestName}`);
}
