import type { SqlParser } from '../../expression/sql-parser.ts';

import type { LiveColumn, LiveReference, LiveTable } from '../../targets/live-schema.ts';

import { conditionOf, mergedBounds, type ReadCondition, readCondition } from './conditions.ts';
import { type Draft, type Drafting, type Note, usualRows } from './draft.ts';
import { fieldOf } from './field-draft.ts';
import { addIndexes } from './index-draft.ts';
import type { DatasetName } from './names.ts';
import { partitionBounds } from './partitions.ts';
import { addReference } from './reference-draft.ts';
import { isState } from './text-sources.ts';

/** A definition of a table, as good as its names, types and rules tell; volumes come later. */
export function draftTable(live: LiveTable, name: DatasetName, drafting: Drafting): Draft {
  const { parser } = drafting;
  const checks = live.checks.map((check) => ({
    ...check,
    read: check.kind === 'check' ? readCondition(conditionOf(check.definition), live, parser) : undefined,
  }));
  const demands = live.columns.flatMap((column) => demandsOf(column, live, parser));
  const all = [
    ...checks.flatMap(({ read }) => (read ? [read] : [])),
    ...demands.map(({ read }) => read),
    ...knownOfIndexes(live, parser),
  ];
  const bounds = new Map([...mergedBounds(all), ...partitionBounds(live)]);
  const { references, twice, ofSelves } = referencesOf(live);
  const notes: Note[] = [...columnNotes(live), ...surroundings(live)];
  for (const each of twice)
    notes.push({ text: `a foreign key over columns that another one has: ${each.name}`, warns: true });
  for (const each of ofSelves)
    notes.push({
      text: `every row refers to itself by ${each.columns.join(', ')}, which says nothing: ${each.name}`,
      warns: false,
    });
  const draft: Draft = {
    live,
    name,
    volume: usualRows,
    rows: usualRows,
    fields: live.columns.flatMap((column) =>
      isField(column) ? [fieldOf(column, live, { bounds, references, drafting })] : [],
    ),
    relationships: [],
    validation: [],
    indexes: [],
    notes,
  };
  for (const each of references) addReference(draft, each, drafting);
  for (const { name: own, definition, read } of checks) addCheck(draft, own, definition, read);
  for (const { column, name: own, definition, read } of demands)
    addCheck(draft, own, `${definition} of the domain of ${column}`, read);
  addIndexes(draft, parser);
  return draft;
}

/** Which states the conditions of indexes know: rows need not be in them, but some are in truth. */
function knownOfIndexes(live: LiveTable, parser: SqlParser): ReadCondition[] {
  return [...live.unique, ...live.indexes].flatMap(({ where }) => {
    const { bounds } = where === undefined ? { bounds: undefined } : readCondition(where, live, parser);
    const known = [...(bounds ?? [])].flatMap(([name, each]) =>
      each.known && isState(name) ? [[name, { known: each.known }] as const] : [],
    );
    return known.length > 0 ? [{ bounds: new Map(known) }] : [];
  });
}

/** Whether a column has a field: what the database makes itself has none, nor what no field can hold. */
function isField({ generated, type }: LiveColumn): boolean {
  return !generated && type !== undefined;
}

/** Whether a table can be filled at all: a column that nothing can fill has to take a null or a default. */
export function isFillable({ columns }: LiveTable): boolean {
  return columns.every(
    ({ type, generated, nullable, default: own, counts, filledBy }) =>
      type !== undefined || generated || nullable || own !== undefined || counts || filledBy !== undefined,
  );
}

function columnNotes({ columns }: LiveTable): Note[] {
  return columns.flatMap(({ name, type, native, generated, default: own, filledBy }): Note[] => {
    if (generated) return [{ text: `left out: ${name}, which the database computes`, warns: false }];
    if (type !== undefined) return [];
    if (filledBy !== undefined) return [{ text: `left out: ${name}, which trigger ${filledBy} fills`, warns: false }];
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

/**
 * Each column refers by one foreign key with exactly its columns: of two over the same ones the first counts. What refers to its
 * own columns holds whatever they are, and counts for none.
 */
function referencesOf({ schema, name, references }: LiveTable) {
  const ofSelves = references.filter(
    (each) =>
      each.schema === schema &&
      each.table === name &&
      each.columns.every((column, at) => column === each.parentColumns[at]),
  );
  const seen = new Set<string>();
  const isNew = ({ columns }: LiveReference) => {
    const key = JSON.stringify(columns.toSorted());
    return seen.has(key) ? false : seen.add(key) !== undefined;
  };
  const others = references.filter((each) => !ofSelves.includes(each));
  const first = others.filter(isNew);
  return { references: first, twice: others.filter((each) => !first.includes(each)), ofSelves };
}

function demandsOf(column: LiveColumn, live: LiveTable, parser: SqlParser) {
  return column.demands.map(({ name, definition }) => ({
    column: column.name,
    // One that the server could not hold is left to the definition.
    name: Buffer.byteLength(name) > 63 ? undefined : name,
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
