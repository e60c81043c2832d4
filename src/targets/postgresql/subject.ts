import { plural } from '../../base/plural.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import type { Finding, Phase, VerifyOptions } from '../database.ts';
import { type LoadedDataset, rowsLeft } from '../execution.ts';

import type { Catalog, CatalogTable } from './catalog.ts';
import type { Readers } from './row-query.ts';
import type { Session } from './session.ts';
import type { TableReader } from './table-reader.ts';

/** One dataset's rows that are looked at. */
export interface Subject {
  readonly session: Session;
  readonly plan: Plan;
  readonly dataset: DatasetPlan;
  readonly catalog: Catalog;
  readonly table: CatalogTable;
  readonly reader: TableReader;
  readonly readers: Readers;
  /** The loads whose rows they are. */
  readonly loaded: readonly LoadedDataset[];
  readonly options: VerifyOptions;
  /** Whether the table may hold rows of others, too. */
  readonly shared: boolean;
  /** Whether the constraints of the table were proved over these very rows; see `VerifyOptions`. */
  readonly made: boolean;
  /** Which rows are meant, over the alias `t`: empty for all. */
  readonly where: string;
}

/** How many rows of the loads are there, as far as nobody has touched them. */
export function expectedRows({ loaded }: Pick<Subject, 'loaded'>): number {
  return loaded.reduce((sum, each) => sum + rowsLeft(each), 0);
}

/** Which rows of a table that others have rows in are ours: those between the lowest and the highest keys of each load. */
export function ownRows(reader: TableReader, loaded: readonly LoadedDataset[]): string {
  const [key] = reader.dataset.key;
  const full = loaded.filter((each) => rowsLeft(each) > 0);
  const text = key === undefined ? undefined : reader.read('t', key);
  const ranges = full.map(({ keyRange }) => keyRange && [keyRange.first, keyRange.last]);
  if (text === undefined || ranges.some((range) => !range?.every((end) => /^-?\d+$/.test(end)))) return '';
  const between = ranges.map((range) => `${text} BETWEEN ${range?.[0]} AND ${range?.[1]}`);
  return between.length === 0 ? 'false' : `(${between.join(' OR ')})`;
}

/** `WHERE`, with further conditions. */
export function whereText({ where }: Pick<Subject, 'where'>, ...more: readonly string[]): string {
  const all = [where, ...more].filter((each) => each !== '');
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}

/** What was looked at, and what came of it. */
export function finding(
  { dataset }: Pick<Subject, 'dataset'>,
  phase: Phase,
  check: string,
  found: Omit<Finding, 'phase' | 'check' | 'dataset'>,
): Finding {
  return { phase, check, dataset: dataset.id, ...found };
}

export interface Wrong {
  readonly subject: Subject;
  readonly phase: Phase;
  readonly check: string;
  readonly rows: number;
  /** Everything behind FROM, rows under the alias `t`, that shows the rows which are wrong. */
  readonly from: string;
  readonly severity?: Finding['severity'];
  /** The definition wants some rows to be wrong here. */
  readonly onPurpose?: boolean;
}

/** A finding about rows, with the keys of the first of them where keys may be shown. */
export async function rowsFinding({ subject, phase, check, rows, from, severity, onPurpose }: Wrong): Promise<Finding> {
  const found = plural(rows, 'row');
  if (rows === 0) return finding(subject, phase, check, { ok: true, found });
  if (onPurpose) return finding(subject, phase, check, { ok: true, found: `${found}, wrong on purpose`, rows });
  const examples = await examplesOf(subject, from);
  const shown = examples.length === 0 ? found : `${found}, such as ${examples.join(', ')}`;
  return finding(subject, phase, check, {
    ok: false,
    found: shown,
    rows,
    ...(severity && { severity }),
    ...(examples.length > 0 && { examples }),
  });
}

async function examplesOf({ session, dataset, reader, options }: Subject, from: string): Promise<readonly string[]> {
  const { examples = 0 } = options;
  const keys = dataset.key.flatMap((field) => reader.read('t', field) ?? []);
  if (examples === 0 || keys.length === 0 || keys.length < dataset.key.length) return [];
  const names = dataset.key.map((name) => identifier(name)).join(', ');
  const text = keys.length === 1 ? `${keys[0]}::text` : `ROW(${keys.join(', ')})::text`;
  const statement = `SELECT ${text} AS key FROM ${from} ORDER BY ${keys.join(', ')} LIMIT ${examples}`;
  const rows = await session.query<{ key: string | null }>(statement);
  return rows.map(({ key }) => (keys.length === 1 ? `${names} = ${key}` : `(${names}) = ${key}`));
}
