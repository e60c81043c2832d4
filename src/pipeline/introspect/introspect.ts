import { countText } from '../../base/plural.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { loadSqlParser } from '../../expression/sql-parser.ts';

import type { Database } from '../../targets/database.ts';
import type { LiveSchema, LiveTable } from '../../targets/live-schema.ts';

import { loadKnownNames } from '../../detect/known-names.ts';

import { migrationsOf } from './bookkeeping.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { Draft } from './draft.ts';
import { type DatasetName, datasetNames, tableText } from './names.ts';
import { proveDrafts } from './prove.ts';
import { sampleFacts } from './sample-facts.ts';
import { draftTable, isFillable } from './table-draft.ts';
import { type CountedTable, ownerOf, setVolumes } from './volumes.ts';

/** Definitions of what a database has. */
export interface Introspection {
  /** In the order of schemas and tables. */
  readonly drafts: readonly Draft[];
  /** What lies there that has no definition, and why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
  /** The schemas that were looked at. */
  readonly schemas: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface IntrospectRequest {
  readonly database: Database;
  readonly schemas?: readonly string[] | undefined;
  /** What datasets of tables are called already. */
  readonly nameOf?: (table: LiveTable) => Pick<DatasetName, 'namespace' | 'name'> | undefined;
  /** Rows of a table that are looked at; absent: none. */
  readonly sample?: number | undefined;
  readonly signal: AbortSignal;
}

type Facts = ReadonlyMap<LiveTable, ReadonlyMap<string, ColumnFacts>>;

/** Reads what is there and makes definitions of it that compile. Nothing is written anywhere. */
export async function introspect(request: IntrospectRequest): Promise<Introspection> {
  const schema = await request.database.describe({ schemas: request.schemas });
  const counted = new Map<LiveTable, CountedTable>();
  const facts = request.sample === undefined ? new Map() : await readFacts(request, request.sample, schema, counted);
  const parser = await loadSqlParser();
  const leftOut = schema.others.map(({ kind, ...each }) => ({ name: tableText(each), why: `a ${kind}` }));
  const diagnostics: Diagnostic[] = [];
  const leaveOut = (live: LiveTable, why: string) => {
    leftOut.push({ name: tableText(live), why });
    diagnostics.push(diagnostic('DC562', `no definition of \`${tableText(live)}\`: ${why}`, { help }));
  };
  let tables = schema.tables.filter((live) => {
    const owner = request.nameOf?.(live) ? undefined : migrationsOf(live);
    if (owner !== undefined) {
      leftOut.push({ name: tableText(live), why: `the record that ${owner} keeps of migrations` });
      return false;
    }
    const why = whyUnfilled(live);
    if (why !== undefined) leaveOut(live, why);
    return why === undefined;
  });
  // What refers to a table that is left out is another definition: all are drafted anew.
  for (;;) {
    const drafts = draftAll(tables, facts, parser, request.nameOf);
    setVolumes(drafts, counted);
    const failed = await proveDrafts(drafts, request.signal);
    if (failed.length === 0) {
      // A definition that is there says its own volume.
      for (const draft of drafts) if (!request.nameOf?.(draft.live)) sayFewer(draft);
      const schemas = request.schemas ?? [...new Set(schema.tables.map((each) => each.schema ?? 'public'))];
      return { drafts, leftOut, schemas, diagnostics: [...diagnostics, ...drafts.flatMap(warningsOf)] };
    }
    for (const { draft, why } of failed) leaveOut(draft.live, why);
    tables = tables.filter((each) => !failed.some(({ draft }) => draft.live === each));
  }
}

/** Why no definition can fill a table; undefined where one can. */
function whyUnfilled(live: LiveTable): string | undefined {
  if (live.columns.length > 0 && isFillable(live)) return undefined;
  const column = live.columns.find(({ type }) => type === undefined);
  return column ? `nothing fills ${column.name}, a ${column.native} that cannot be null` : 'it has no columns';
}

const help = 'write it by hand, or fill that table by other means: what refers to it reads its keys from the database';

function draftAll(
  tables: readonly LiveTable[],
  facts: Facts,
  parser: Awaited<ReturnType<typeof loadSqlParser>>,
  nameOf: IntrospectRequest['nameOf'],
): Draft[] {
  const names = datasetNames(tables, nameOf);
  const byTable = new Map(tables.map((each, index) => [tableText(each), names[index] as DatasetName]));
  return tables.map((live, index) =>
    draftTable(live, names[index] as DatasetName, {
      parser,
      nameOf: (schema, name) => byTable.get(tableText({ schema, name })),
      factsOf: (table, column) => facts.get(table)?.get(column),
    }),
  );
}

async function readFacts(
  { database, signal }: IntrospectRequest,
  most: number,
  { tables }: LiveSchema,
  counted: Map<LiveTable, CountedTable>,
): Promise<Facts> {
  const known = await loadKnownNames();
  const facts = new Map<LiveTable, ReadonlyMap<string, ColumnFacts>>();
  for await (const sampled of database.sample({ most })) {
    signal.throwIfAborted();
    const live = tables.find(({ schema, name }) => schema === sampled.schema && name === sampled.table);
    if (!live || sampled.refused !== undefined) continue;
    counted.set(live, { rows: sampled.rows });
    facts.set(live, sampleFacts(live, sampled, known));
  }
  for (const [live, { rows }] of counted) {
    const reference = ownerOf(live);
    const fanOut = reference && (await database.fanOut(live, reference));
    if (fanOut) counted.set(live, { rows, owner: { reference, fanOut } });
  }
  return facts;
}

/** Rows that had to be fewer, so that all of them could be made. */
function sayFewer({ volume, rows, notes }: Draft): void {
  if (typeof volume === 'number' && volume < rows)
    notes.push({
      text: `${countText(volume)} of ${countText(rows)} rows: more could not be made, or not with values that may come once each`,
      warns: false,
    });
}

function warningsOf({ name, notes }: Draft): Diagnostic[] {
  return notes
    .filter(({ warns }) => warns)
    .map(({ text }) => diagnostic('DC561', `\`${name.table}\`: ${text}`, { help: `it is a comment in ${name.file}` }));
}
