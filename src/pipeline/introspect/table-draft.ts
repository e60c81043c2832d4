import { familyOf, parseType } from '../../values/type.ts';

import type { ColumnBounds } from '../../expression/simple-bounds.ts';
import type { SqlParser } from '../../expression/sql-parser.ts';

import type { LiveColumn, LiveReference, LiveTable } from '../../targets/live-schema.ts';

import type { ColumnFacts } from './column-facts.ts';
import { columnSources } from './column-sources.ts';
import { conditionOf, constantOf, mergedBounds, type ReadCondition, readCondition } from './conditions.ts';
import type { Draft, Entry, FieldDraft, FieldSource, Note } from './draft.ts';
import { type DatasetName, targetText } from './names.ts';
import { partitionBounds } from './partitions.ts';

/** What a table is drafted from. */
export interface Drafting {
  readonly parser: SqlParser;
  /** The name of a table's dataset; undefined: it is none of those that are introspected. */
  readonly nameOf: (schema: string | undefined, table: string) => DatasetName | undefined;
  /** What a sample tells of a column; undefined: none was read. */
  readonly factsOf: (table: LiveTable, column: string) => ColumnFacts | undefined;
}

/** Rows where nobody has counted any. */
export const usualRows = 100;

/** The share of nulls where nobody has looked. */
const usualNulls = 0.1;

/** A definition of a table, as good as its names, types and rules tell; volumes come later. */
export function draftTable(live: LiveTable, name: DatasetName, drafting: Drafting): Draft {
  const { parser } = drafting;
  const checks = live.checks.map((check) => ({
    ...check,
    read: check.kind === 'check' ? readCondition(conditionOf(check.definition), live, parser) : undefined,
  }));
  const demands = live.columns.flatMap((column) => demandsOf(column, live, parser));
  const all = [...checks.flatMap(({ read }) => (read ? [read] : [])), ...demands.map(({ read }) => read)];
  const bounds = new Map([...mergedBounds(all), ...partitionBounds(live)]);
  const { references, twice } = referencesOf(live);
  const notes: Note[] = [...columnNotes(live), ...surroundings(live)];
  for (const each of twice)
    notes.push({ text: `a foreign key over columns that another one has: ${each.name}`, warns: true });
  const draft: Draft = {
    live,
    name,
    volume: usualRows,
    rows: usualRows,
    fields: live.columns.flatMap((column) =>
      isField(column, live) ? [fieldOf(column, live, { bounds, references, drafting })] : [],
    ),
    relationships: [],
    validation: [],
    indexes: [],
    notes,
  };
  for (const each of references) addReference(draft, each, drafting);
  for (const { name: own, definition, read } of checks) addCheck(draft, own, definition, read);
  for (const { column, definition, read } of demands)
    addCheck(draft, undefined, `${definition} of the domain of ${column}`, read);
  addIndexes(draft, parser);
  return draft;
}

/** Whether a column has a field: what the database makes itself has none, nor what no field can hold. */
function isField(column: LiveColumn, { columns }: LiveTable): boolean {
  return !column.generated && column.type !== undefined && columns.includes(column);
}

/** Whether a table can be filled at all: a column that nothing can fill has to take a null or a default. */
export function isFillable({ columns }: LiveTable): boolean {
  return columns.every(
    ({ type, generated, nullable, default: own, counts }) =>
      type !== undefined || generated || nullable || own !== undefined || counts,
  );
}

function columnNotes({ columns }: LiveTable): Note[] {
  return columns.flatMap(({ name, type, native, generated, default: own }): Note[] => {
    if (generated) return [{ text: `left out: ${name}, which the database computes`, warns: false }];
    if (type !== undefined) return [];
    const rest = own === undefined ? 'it stays null' : `it has its default, ${own}`;
    return [{ text: `left out: ${name}, for no field holds ${native}: ${rest}`, warns: true }];
  });
}

function surroundings({ partitions, triggers }: LiveTable): Note[] {
  return [
    ...(partitions ? [{ text: `partitioned by ${partitions.by}`, warns: false }] : []),
    ...triggers.map((each) => ({ text: `trigger ${each} runs for rows that are inserted`, warns: false })),
  ];
}

/** Each column refers by one foreign key with exactly its columns: of two over the same ones the first counts. */
function referencesOf({ references }: LiveTable) {
  const seen = new Set<string>();
  const isNew = ({ columns }: LiveReference) => {
    const key = JSON.stringify(columns.toSorted());
    return seen.has(key) ? false : seen.add(key) !== undefined;
  };
  const first = references.filter(isNew);
  return { references: first, twice: references.filter((each) => !first.includes(each)) };
}

interface FieldContext {
  readonly bounds: ReadonlyMap<string, ColumnBounds>;
  readonly references: readonly LiveReference[];
  readonly drafting: Drafting;
}

function fieldOf(column: LiveColumn, live: LiveTable, { bounds, references, drafting }: FieldContext): FieldDraft {
  const { name, type = '', nullable, comment } = column;
  const facts = drafting.factsOf(live, name);
  const isReference = references.some(({ columns }) => columns.includes(name));
  const isKey = live.key.includes(name);
  const soleKey = isKey && live.key.length === 1;
  const unique = soleKey || isUnique(name, live);
  const nullsEqual = live.unique.some(({ columns, nullsEqual: equal }) => equal && columns?.includes(name));
  const nulls = nullable && !isReference && !nullsEqual ? (facts?.nulls ?? usualNulls) : 0;
  const constant = column.default === undefined || column.counts ? undefined : constantOf(column.default);
  const isPlain =
    constant !== undefined &&
    !parseType(type)?.array &&
    !isReference &&
    familyOf(parseType(type) ?? { name: 'text' }) !== 'json';
  const keys: Record<string, unknown> = {
    type,
    ...(isKey && { primary_key: true }),
    ...(unique && !isKey && { unique: true }),
    ...(nullable && { nullable: true }),
    ...(nulls > 0 && { null_probability: nulls }),
    ...(isPlain && { default: constant }),
    ...(comment !== undefined && { description: comment }),
  };
  const sources = isReference
    ? [{}]
    : (perParent(column, live, references) ??
      columnSources({
        column,
        table: live,
        bounds: bounds.get(name) ?? {},
        unique: unique || (isKey && integers.includes(type)),
        facts,
      }));
  const said =
    column.default !== undefined && !isPlain && !column.counts ? { comment: `DEFAULT ${column.default}` } : {};
  return { name, keys, sources, ...said };
}

const integers: readonly string[] = ['smallint', 'integer', 'bigint'];

/** In a key of a parent and a number, each parent's rows are counted from 1. */
function perParent(
  { name, type = '' }: LiveColumn,
  { key }: LiveTable,
  references: readonly LiveReference[],
): FieldSource[] | undefined {
  if (key.length !== 2 || !key.includes(name) || !integers.includes(type)) return undefined;
  const parent = key.find((each) => each !== name) as string;
  const isCounted = references.some(({ columns }) => columns.length === 1 && columns[0] === parent);
  return isCounted ? [{ generator: 'sequence', per: parent }, { generator: 'sequence' }] : undefined;
}

function isUnique(name: string, { unique }: LiveTable): boolean {
  return unique.some(({ columns, where }) => columns?.length === 1 && columns[0] === name && where === undefined);
}

function demandsOf(column: LiveColumn, live: LiveTable, parser: SqlParser) {
  return column.demands.map((definition) => ({
    column: column.name,
    definition,
    read: readCondition(conditionOf(definition), live, parser, column.name),
  }));
}

function addCheck(draft: Draft, name: string | undefined, definition: string, read: ReadCondition | undefined): void {
  if (read?.text === undefined) {
    draft.notes.push({ text: `not said here: ${definition}${name === undefined ? '' : ` (${name})`}`, warns: true });
    return;
  }
  const value = { constraint: read.text, ...(name !== undefined && { name }) };
  draft.validation.push({ value, lost: `${definition}${name === undefined ? '' : ` (${name})`}`, binding: true });
}

function addReference(draft: Draft, reference: LiveReference, { nameOf, factsOf }: Drafting): void {
  const { columns, parentColumns, onDelete, schema, table, name } = reference;
  const { live } = draft;
  const parent = nameOf(schema, table);
  const isSelf = schema === live.schema && table === live.name;
  const own = columns.map((each) => live.columns.find((column) => column.name === each));
  const optional = own.filter((each) => each?.nullable);
  const external = parent === undefined;
  const to = parent ?? { name: table, file: '', table: '' };
  const nullable = optional.length > 0;
  const nulls = Math.max(0, ...optional.map((each) => factsOf(live, each?.name ?? '')?.nulls ?? usualNulls));
  if (external && nullable) return leaveNull(draft, reference);
  const value = {
    foreignKey: columns.length === 1 ? columns[0] : columns,
    references: targetText(to, draft.name, parentColumns),
    ...(onDelete !== 'no action' && { onDelete }),
    ...(nullable && !isSelf && nulls > 0 && { null_probability: nulls }),
    ...(isSelf && !nullable && { root: 'self' }),
    ...(external && { external: true }),
  };
  const lost = `foreign key (${columns.join(', ')}) to ${table} (${name})`;
  draft.relationships.push({ value, lost, binding: true });
  if (external)
    draft.notes.push({
      text: `${table} is not introspected: its keys are read from the database that is loaded`,
      warns: true,
    });
}

/** What is not introspected has no rows that anything could refer to. */
function leaveNull({ fields, live, notes }: Draft, { columns, table, name }: LiveReference): void {
  const optional = columns.filter((each) => live.columns.some((column) => column.name === each && column.nullable));
  for (const field of fields.filter((each) => optional.includes(each.name))) field.sources[0] = { generator: 'null' };
  notes.push({ text: `${optional.join(', ')}: null, for ${table} is not introspected (${name})`, warns: true });
}

function addIndexes(draft: Draft, parser: SqlParser): void {
  const { live } = draft;
  const known = new Set([JSON.stringify(live.key)]);
  for (const each of live.unique) {
    const { columns, where, name, definition } = each;
    const condition = where === undefined ? undefined : readCondition(where, live, parser).text;
    if (columns === undefined || (where !== undefined && condition === undefined)) {
      draft.notes.push({ text: `not said here: ${definition}`, warns: true });
      continue;
    }
    if (where === undefined && (columns.length === 1 || known.has(JSON.stringify(columns)))) continue;
    if (where === undefined) known.add(JSON.stringify(columns));
    draft.indexes.push(entryOf(columns, { unique: true, name, where: condition }, definition, true));
  }
  for (const { columns, where, name, plain, definition } of live.indexes) {
    const condition = where === undefined ? undefined : readCondition(where, live, parser).text;
    const isSaid = columns !== undefined && plain && (where === undefined || condition !== undefined);
    if (isSaid) draft.indexes.push(entryOf(columns, { name, where: condition }, definition, false));
    else draft.notes.push({ text: `not said here: ${definition}`, warns: false });
  }
}

function entryOf(
  fields: readonly string[],
  { unique, name, where }: { unique?: boolean; name: string; where: string | undefined },
  definition: string,
  binding: boolean,
): Entry {
  const value = { fields, ...(unique && { unique }), name, ...(where !== undefined && { where }) };
  return { value, lost: definition, binding };
}
