import { basename, extname } from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import type { LeafKind } from '../../values/extended-json.ts';

import type { Variables } from '../../definition/interpolate.ts';

import type { Address } from '../../targets/address.ts';
import type { OriginTable } from '../../targets/target.ts';

import { openDatabase, targetOf, whoWeAre } from '../open-database.ts';
import type { ObservedTable } from '../scan/observed-table.ts';
import type { PersonalColumn } from '../scan/scan.ts';
import { scanTables } from '../scan/scan.ts';
import { observeDatabase } from '../scan/scan-database.ts';
import { scanFile } from '../scan/scan-file.ts';
import { UsageError } from '../usage-error.ts';

import { isUuid, pathsInside, type SourcePath } from './nested-paths.ts';
import { isIdentifierName } from './proposed-rule.ts';

/** A table or file whose rows are to be masked, with what was found in it. */
export interface SourceTable {
  /** What its dataset is called. */
  readonly name: string;
  readonly origin: Readonly<Record<string, string>>;
  /** About how many rows it has; absent: nobody has counted them. */
  readonly rows?: number;
  /** Where its rows are put: `public.customers`; absent: under its name. */
  readonly table?: string;
  readonly columns: readonly SourceColumn[];
  readonly key: readonly string[];
  readonly unique: readonly (readonly string[])[];
  /** To other tables of the source, by the names of their datasets. */
  readonly references: readonly {
    readonly columns: readonly string[];
    readonly parent: string;
    readonly parentColumns: readonly string[];
  }[];
}

export interface SourceColumn {
  readonly name: string;
  /** Absent: a text. */
  readonly type?: string;
  /** The one that it has in the source, where it has too few values for a key that is masked. */
  readonly narrow?: string;
  readonly nullable: boolean;
  /** Its values follow from other columns. */
  readonly computed?: true;
  /** Of an enum: all that it takes. */
  readonly labels?: readonly string[];
  /** What it looks like. */
  readonly found?: PersonalColumn;
  /** Those of a sample; of a list those of its items. */
  readonly values?: readonly (string | null)[];
  /** What lies inside of its documents. */
  readonly paths?: readonly SourcePath[];
}

/** Rows of a table that are looked at. */
const sampled = 1000;

/** The columns of files, by their rows. */
export async function sourceFiles(paths: readonly string[], signal: AbortSignal): Promise<SourceTable[]> {
  const tables: SourceTable[] = [];
  for (const path of paths) {
    if (!['.csv', '.ndjson', '.jsonl', '.json'].includes(extname(plainName(path)).toLowerCase()))
      throw new UsageError(
        `${path} is no file of rows that can be masked`,
        'give files that end in .csv, .ndjson, .jsonl or .json, or a database with --from URL',
      );
    const observed = await scanFile(path, sampled, signal);
    const [table] = await scanTables(observed);
    if (!table) continue;
    const [looked] = observed as [ObservedTable];
    const names = topLevel(looked);
    tables.push({
      name: identifier(basename(plainName(path)).replace(/\.[^.]*$/, '')),
      origin: { file: path },
      ...(looked.rows !== undefined && { rows: looked.rows }),
      columns: names.map((name) => {
        const facts = foundAt(looked, table.found, name);
        return { name, nullable: true, ...typeOfKinds(looked, name), ...typeOfIds(name, facts), ...facts };
      }),
      key: [],
      unique: [],
      references: [],
    });
  }
  return tables;
}

/** The tables of a database, those called `names` where there are any. `uri` is what definitions say in the place of its URL. */
export async function sourceDatabase(
  address: Address,
  uri: string,
  { names, variables, signal }: { names?: readonly string[] | undefined; variables: Variables; signal: AbortSignal },
): Promise<SourceTable[]> {
  const { openOrigin, name, leavesOut } = targetOf(address);
  if (!openOrigin) throw new UsageError(`real data cannot be read from ${name} yet`, 'export it to files');
  const options = { variables, ledgerSchema: 'data_cli', lockTimeout: 0, who: whoWeAre(), signal };
  const origin = await openOrigin(address, { ...options, ifMissing: 'reject' });
  const all = await origin.tables().finally(() => origin.close());
  const tables = all.filter((each) => !names || names.includes(each.name) || names.includes(datasetName(each)));
  const missing = names?.find((each) => !all.some((one) => [one.name, datasetName(one)].includes(each)));
  if (missing !== undefined) throw new UsageError(`${address.label} has no table ${missing}`);
  const database = await openDatabase({ address, ...options });
  const observed = await observeDatabase(database, sampled).finally(() => database.close());
  const scanned = await scanTables(observed.filter(({ table }) => tables.some((each) => shown(each) === table)));
  return tables.map((each) => {
    const { found = [] } = scanned.find(({ table }) => table === shown(each)) ?? {};
    const looked: Looked = observed.find(({ table }) => table === shown(each)) ?? { columns: [] };
    const columns = each.columns.map((column) => ({ ...column, ...foundAt(looked, found, column.name) }));
    return {
      name: datasetName(each),
      origin: { uri, ...(leavesOut ? { collection: each.name } : { table: quotedName(each) }) },
      ...(looked.rows !== undefined && { rows: looked.rows }),
      table: leavesOut ? each.name : quotedName(each),
      columns: columns.map(({ paths, ...column }) => (paths && isNested(column) ? { ...column, paths } : column)),
      key: each.key,
      unique: each.unique,
      references: referencesOf(each, tables),
    };
  });
}

/** Those to tables that are masked, too. */
function referencesOf({ references }: OriginTable, tables: readonly OriginTable[]): SourceTable['references'] {
  return references.flatMap(({ columns, schema, table, parentColumns }) => {
    const parent = tables.find((each) => each.schema === schema && each.name === table);
    return parent ? [{ columns, parent: datasetName(parent), parentColumns }] : [];
  });
}

function shown({ schema, name }: OriginTable): string {
  return schema === 'public' ? name : `${schema}.${name}`;
}

/** As definitions write it, in quotes where it needs them. */
function quotedName({ schema, name }: OriginTable): string {
  return [schema, name].map((part) => (/^[A-Za-z_][\w-]*$/.test(part) ? part : `"${part}"`)).join('.');
}

function datasetName({ schema, name }: OriginTable): string {
  return identifier(schema === 'public' ? name : `${schema}_${name}`);
}

function identifier(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^(?![A-Za-z_])/, '_');
}

/** Of what a file has in Extended JSON: ids that mean others keep their form, and the masks that they have inside of documents. */
function typeOfKinds({ columns }: Looked, name: string): Pick<SourceColumn, 'type'> {
  const kinds = [...(columns.find(({ path }) => path === name)?.kinds ?? [])];
  const [only] = kinds.length === 1 ? kinds : [];
  const type = only && typesOfIds[only];
  return type === undefined ? {} : { type };
}

const typesOfIds: Readonly<Partial<Record<LeafKind, string>>> = { objectId: 'ObjectId', uuid: 'uuid' };

/**
 * Of what texts mean others by: the type that a database has it under, for a value has one mask there and here. What only looks like
 * it in a sample is refused where it comes, by its row.
 */
function typeOfIds(
  name: string,
  { found, values = [] }: Omit<SourceColumn, 'name' | 'nullable'>,
): Pick<SourceColumn, 'type'> {
  const there = values.filter((value) => value !== null);
  if (found || there.length === 0) return {};
  if (there.every(isUuid)) return { type: 'uuid' };
  return isIdentifierName(name) && there.every(isPlainInteger) ? { type: 'bigint' } : {};
}

/** As every type of integers prints it, without zeros in front, which a code may have. */
function isPlainInteger(value: string): boolean {
  return /^(?:0|[1-9]\d{0,17})$/.test(value);
}

type Looked = Pick<ObservedTable, 'columns' | 'rows'>;

function foundAt(
  looked: Looked,
  found: readonly PersonalColumn[],
  name: string,
): Pick<SourceColumn, 'found' | 'paths' | 'values'> {
  const own = found.find(({ path }) => path === name) ?? found.find(({ path }) => path === `${name}[*]`);
  const paths = pathsInside(looked, found, name);
  const values = [name, `${name}[*]`].flatMap((each) => looked.columns.find(({ path }) => path === each)?.values ?? []);
  return { ...(own && { found: own }), ...(paths && { paths }), values };
}

/** Texts and arrays of a database are masked as such, whatever they look like. */
function isNested({ type = 'text' }: Pick<SourceColumn, 'type'>): boolean {
  return /^(?:json|jsonb)$/i.test(type);
}

/** What rows have, not what lies inside of it. */
function topLevel({ columns }: ObservedTable): string[] {
  return [...new Set(columns.map(({ path, name }) => (path === name ? path : (path.split(/[.[]/)[0] as string))))];
}
