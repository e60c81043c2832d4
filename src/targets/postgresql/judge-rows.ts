import { isJson } from '../../base/is-json.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { LiveColumn, LiveIndex, LiveTable } from '../live-schema.ts';
import type { Demand, JudgedColumns, RowJudge, Verdict } from '../row-judge.ts';

import { reading } from './reading.ts';
import { refusesValue } from './server-failure.ts';
import type { Session } from './session.ts';

const { identifier } = postgresql;

type Cells = Readonly<Record<string, unknown>>;

/** A demand with what asks for it. */
interface Asked {
  readonly demand: Demand;
  /** Of a CHECK whether a row does it, of what is unique the values of a row's key, of a type the column. */
  readonly sql: string;
  /** Of what is unique, which rows are meant. */
  readonly where?: string;
  readonly nullsEqual?: boolean;
}

/**
 * What a table demands, asked of its own server: rows go there as JSON and are read as its columns' types, so that domains, enums
 * and functions of its own mean what they mean there. Nothing is written.
 */
export async function judgeRows(session: Session, table: LiveTable, judged: JudgedColumns): Promise<RowJudge> {
  const written = new Set(judged.columns);
  const demands = demandsOf(table, judged.changed);
  const texts = demands.map(({ sql, where = '' }) => `${sql} ${where}`).join(' ');
  const known = table.columns.filter(
    ({ name, generated }) => written.has(name) && !generated && (judged.changed.has(name) || texts.includes(name)),
  );
  const asked: Asked[] = [];
  for (const each of demands) asked.push(await tried(session, table, known, each));
  return new SqlJudge(session, table, known, asked);
}

function demandsOf({ columns, checks, unique }: LiveTable, changed: ReadonlySet<string>): Asked[] {
  const names = [...changed];
  const isMeant = (text: string) => names.some((name) => text.includes(name));
  return [
    ...columns
      .filter(({ name, generated }) => changed.has(name) && !generated)
      .map(
        ({ name, native }): Asked => ({ demand: { kind: 'type', text: native, column: name }, sql: identifier(name) }),
      ),
    ...checks
      .filter(({ definition }) => isMeant(definition))
      .map(({ kind, definition }): Asked => {
        const demand = { kind: 'check' as const, text: definition };
        return kind === 'check'
          ? { demand, sql: definition.replace(/^CHECK /, '').replace(/( NO INHERIT| NOT VALID| NOT ENFORCED)+$/, '') }
          : { demand: { ...demand, open: 'it is about pairs of rows' }, sql: '' };
      }),
    ...unique.filter(({ definition }) => isMeant(definition)).map(uniqueOf),
  ];
}

function uniqueOf({ columns, where, nullsEqual, definition }: LiveIndex): Asked {
  const text = definition.replace(/^CREATE UNIQUE INDEX \S+ ON (?:ONLY )?\S+ USING \w+ /, 'UNIQUE ');
  const sql = columns ? columns.map(identifier).join(', ') : expressionsIn(definition);
  return {
    demand: { kind: 'unique', text, ...(sql === undefined && { open: 'its expressions cannot be told apart' }) },
    sql: sql ?? '',
    ...(where !== undefined && { where }),
    nullsEqual,
  };
}

/** What stands between the brackets of an index over expressions; undefined: there is more than expressions. */
function expressionsIn(definition: string): string | undefined {
  const start = definition.indexOf('(', definition.indexOf(' USING '));
  let depth = 0;
  for (let at = start; at < definition.length; at++) {
    if (definition[at] === '(') depth += 1;
    else if (definition[at] === ')' && --depth === 0) return definition.slice(start + 1, at);
  }
  return undefined;
}

/** With the reason why it cannot be asked: a column that is gone, a role that may not, an expression that is no key. */
async function tried(session: Session, table: LiveTable, columns: readonly LiveColumn[], asked: Asked): Promise<Asked> {
  if (asked.demand.open !== undefined) return asked;
  try {
    await ask(session, table, columns, [asked], '[]');
    return asked;
  } catch (error) {
    const why = error instanceof Error ? 'the server cannot ask it of rows that lie elsewhere' : String(error);
    return { ...asked, demand: { ...asked.demand, open: why } };
  }
}

/** Counts, and keys of what is unique, in the order of what is asked. */
async function ask(
  session: Session,
  { name }: LiveTable,
  columns: readonly LiveColumn[],
  asked: readonly Asked[],
  rows: string,
): Promise<readonly Verdict[]> {
  const typed = columns.map((each) => `${identifier(each.name)} ${each.native}`).join(', ');
  const from = `FROM json_to_recordset($1::text::json) AS ${identifier(name)}(${typed})`;
  return reading(session, async () => {
    const counted = asked.map((each, i) => `${countOf(each)} AS "c${i}"`);
    const [counts = {}] = await session.query<Record<string, number>>(`SELECT ${counted.join(', ')} ${from}`, [rows]);
    const verdicts: Verdict[] = [];
    for (const [i, each] of asked.entries()) {
      const failing = Number(counts[`c${i}`] ?? 0);
      const keys = each.demand.kind === 'unique' ? { keys: await keysOf(session, each, from, rows) } : {};
      verdicts.push({ failing, unread: 0, ...keys });
    }
    return verdicts;
  });
}

function countOf({ demand, sql }: Asked): string {
  // A column that nothing asks for is not read, and then any text would be one of its type.
  if (demand.kind === 'type') return `(count(${sql}) * 0)::int`;
  return demand.kind === 'check' ? `(count(*) FILTER (WHERE NOT ${sql}))::int` : '0';
}

async function keysOf(
  session: Session,
  { sql, where, nullsEqual }: Asked,
  from: string,
  rows: string,
): Promise<string[]> {
  const hash = (seed: number) => `lpad(to_hex(hash_record_extended(ROW(${sql}), ${seed})), 16, '0')`;
  const meant = [...(where === undefined ? [] : [`(${where})`]), ...(nullsEqual ? [] : [`num_nulls(${sql}) = 0`])];
  const condition = meant.length === 0 ? '' : ` WHERE ${meant.join(' AND ')}`;
  const found = await session.query<{ key: string }>(`SELECT ${hash(0)} || ${hash(1)} AS key ${from}${condition}`, [
    rows,
  ]);
  return found.map(({ key }) => key);
}

const nothing: Verdict = { failing: 0, unread: 0 };

/** Rows that are looked at one by one for what is wrong with them: of more it is said that they are too many. */
const mostMisfits = 300;

class SqlJudge implements RowJudge {
  readonly demands: readonly Demand[];
  readonly #open: readonly Asked[];
  #misfits = 0;

  constructor(
    private readonly session: Session,
    private readonly table: LiveTable,
    private readonly columns: readonly LiveColumn[],
    private readonly asked: readonly Asked[],
  ) {
    this.demands = asked.map(({ demand }) => demand);
    this.#open = asked.filter(({ demand }) => demand.open === undefined);
  }

  async look(rows: readonly Cells[]): Promise<readonly Verdict[]> {
    const own = this.#open.length === 0 ? [] : await this.#judge(rows);
    let next = 0;
    return this.asked.map(({ demand }) => (demand.open === undefined ? (own[next++] as Verdict) : nothing));
  }

  /** Rows with a value that is none of its type are found by halving, and told apart from what is asked of the others. */
  async #judge(rows: readonly Cells[]): Promise<readonly Verdict[]> {
    try {
      return await ask(this.session, this.table, this.columns, this.#open, this.#json(rows));
    } catch (error) {
      if (!refusesValue(error)) throw error;
    }
    if (this.#misfits >= mostMisfits) return this.#open.map(() => ({ failing: 0, unread: rows.length }));
    if (rows.length > 1) {
      const half = rows.length >> 1;
      const [first, second] = [await this.#judge(rows.slice(0, half)), await this.#judge(rows.slice(half))];
      return first.map((each, i) => merged(each, second[i] as Verdict));
    }
    this.#misfits += 1;
    const [row] = rows as [Cells];
    const verdicts: Verdict[] = [];
    for (const { demand } of this.#open) {
      const isMisfit = demand.kind === 'type' && (await this.#isMisfit(row, demand));
      verdicts.push({ failing: isMisfit ? 1 : 0, unread: demand.kind === 'type' ? 0 : 1 });
    }
    return verdicts;
  }

  async #isMisfit(row: Cells, { column }: Demand): Promise<boolean> {
    const own = this.columns.filter(({ name }) => name === column);
    if (own.length === 0) return false;
    try {
      const asked = this.#open.filter(({ demand }) => demand.column === column);
      await ask(this.session, this.table, own, asked, this.#json([row], own));
      return false;
    } catch (error) {
      if (!refusesValue(error)) throw error;
      return true;
    }
  }

  #json(rows: readonly Cells[], columns = this.columns): string {
    return `[${rows.map((row) => `{${columns.flatMap((each) => member(each, row[each.name])).join(',')}}`).join(',')}]`;
  }
}

function merged(one: Verdict, other: Verdict): Verdict {
  const keys = one.keys || other.keys ? { keys: [...(one.keys ?? []), ...(other.keys ?? [])] } : {};
  return { failing: one.failing + other.failing, unread: one.unread + other.unread, ...keys };
}

/** A document stands there as it is, and so does a list that JSON has written; all else the server reads as texts. */
function member({ name, native }: LiveColumn, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const isNested = /^jsonb?(\[\])?$/.test(native) || (native.endsWith('[]') && /^\s*\[/.test(String(value)));
  const text = typeof value === 'string' && isNested && isJson(value) ? value : JSON.stringify(value);
  return [`${JSON.stringify(name)}:${text}`];
}
