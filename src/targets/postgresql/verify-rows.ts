import { countText } from '../../base/plural.ts';

import type { ConstraintPlan } from '../../plan/plan.ts';

import { type Expression, walk } from '../../expression/expression.ts';
import { isCheckable } from '../../expression/is-checkable.ts';
import { sqlText } from '../../expression/sql-text.ts';

import { emptyHash, hashText, mergeContentHashes } from '../../formats/content-hash/content-hash.ts';
import { tableRules } from '../../formats/sql/constraints.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { Finding } from '../database.ts';
import { rowsLeft } from '../execution.ts';

import { rowHash } from './row-hash.ts';
import { NotAsked, RowQuery } from './row-query.ts';
import { expectedRows, finding, rowsFinding, type Subject, whereText } from './subject.ts';
import { Unworkable, workable } from './workable.ts';

/** Something that one statement over all rows counts: how many of them are wrong. */
interface Count {
  readonly check: string;
  /** An aggregate: how many rows are wrong. */
  readonly sql: string;
  /** A condition on the rows that are wrong; absent where all of them are, together. */
  readonly condition?: string;
  readonly severity: 'error' | 'warning';
  readonly onPurpose: boolean;
}

/**
 * Counts, content, nulls and all constraints that need no other table in one pass over the rows, whose work a server may share
 * among its processes; those that do in a second.
 */
export async function verifyRows(subject: Subject): Promise<readonly Finding[]> {
  const { session, reader } = subject;
  const { alone, joined, joins, kept, skipped } = countsOf(subject);
  const table = `${reader.from} t`;
  // Integers are added up in 128 bits: no row is lost to an overflow.
  const { hash, from } = rowHash(subject);
  const facts = ['count(*)', `sum(${hash})`].map((sql) => ({ sql }));
  const [count, sum, ...wrong] = await counted(session, [...facts, ...alone], from);
  const rows = Number(count);
  const others = await counted(session, joined, `${table}${joins}${whereText(subject)}`);
  return [
    rowCount(subject, rows),
    await content(subject, rows, hashText(typeof sum === 'string' ? BigInt(sum) : 0n)),
    ...kept,
    ...(await told(subject, rows, alone, wrong, table)),
    ...(await told(subject, rows, joined, others, `${table}${joins}`)),
    ...skipped,
  ];
}

/** What is counted over the rows alone, what together with other tables, and what is not. */
function countsOf(subject: Subject) {
  const { plan, readers, reader, dataset } = subject;
  const own = new RowQuery(plan, readers, reader, 't');
  const wide = new RowQuery(plan, readers, reader, 't');
  const alone: Count[] = nullCounts(subject);
  const joined: Count[] = [];
  const kept: Finding[] = [];
  const skipped: Finding[] = [];
  for (const constraint of dataset.constraints) {
    if (constraint.expression.kind === 'unique') continue;
    try {
      const keeper = checkOf(subject, constraint, own);
      if (keeper !== undefined) kept.push(keptBy(subject, constraint, keeper));
      else if (needsOthers(constraint.expression)) joined.push(countOf(constraint, wide));
      else alone.push(countOf(constraint, own));
    } catch (error) {
      if (!(error instanceof NotAsked)) throw error;
      skipped.push(notAsked(subject, constraint, error.message));
    }
  }
  return { alone, joined, joins: wide.joins, kept, skipped };
}

async function told(
  subject: Subject,
  rows: number,
  counts: readonly Count[],
  numbers: readonly Counted[],
  tables: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { check, condition, severity, onPurpose }] of counts.entries()) {
    // What is said of all rows of a dataset need not hold for those of one load.
    const isMild = !isSure(subject, rows) || (subject.shared && condition === undefined);
    const number = numbers[index] ?? null;
    const weight = isMild ? ('warning' as const) : severity;
    if (number instanceof Unworkable) {
      const found = `cannot be worked out: ${number.why}`;
      findings.push(finding(subject, 'consistency', check, { ok: false, severity: weight, found }));
      continue;
    }
    const found = { phase: 'consistency' as const, check, rows: Number(number), onPurpose };
    const from = `${tables}${whereText(subject, condition ?? '')}`;
    findings.push(await rowsFinding({ subject, ...found, from, severity: weight }));
  }
  return findings;
}

type Counted = string | null | Unworkable;

/** All in one statement; where a value ends it, each in one of its own, so that it is known which. */
async function counted(
  session: Subject['session'],
  all: readonly Pick<Count, 'sql'>[],
  from: string,
): Promise<readonly Counted[]> {
  if (all.length === 0) return [];
  const columns = all.map(({ sql }, index) => `(${sql})::text AS c${index}`);
  const statement = `SELECT ${columns.join(', ')} FROM ${from}`;
  const found = await workable(session, () => session.query<Record<string, string | null>>(statement));
  if (!(found instanceof Unworkable)) return all.map((_, index) => found[0]?.[`c${index}`] ?? null);
  if (all.length === 1) return [found];
  const each: Counted[] = [];
  for (const one of all) each.push(...(await counted(session, [one], from)));
  return each;
}

/** Whether the rows that were counted are ours alone. */
function isSure({ shared, loaded }: Subject, rows: number): boolean {
  return !shared || rows === expectedRows({ loaded });
}

function rowCount(subject: Subject, rows: number): Finding {
  const { dataset } = subject;
  const expected = expectedRows(subject);
  const check = `rows of ${dataset.name}`;
  if (subject.loaded.some((each) => each.contentHash === undefined && rowsLeft(each) > 0)) {
    const why = `${countText(rows)} rows; how many of them are whose is not known after an upsert`;
    // What nobody looked at may be wrong: a row of ours twice would look like one of others.
    return finding(subject, 'consistency', check, { ok: false, severity: 'warning', skipped: true, found: why });
  }
  if (rows === expected) return finding(subject, 'consistency', check, { ok: true, found: `${countText(rows)} rows` });
  if (subject.shared && rows > expected) {
    const found = `${countText(expected)} rows, among ${countText(rows - expected)} of others`;
    return finding(subject, 'consistency', check, { ok: true, found });
  }
  return finding(subject, 'consistency', check, {
    ok: false,
    found: `${countText(rows)} rows, not ${countText(expected)}`,
  });
}

async function content(subject: Subject, rows: number, found: string): Promise<Finding> {
  const check = `content of ${subject.dataset.name}`;
  const full = subject.loaded.filter((each) => rowsLeft(each) > 0);
  const hashes = full.map(({ contentHash }) => contentHash);
  if (hashes.some((hash) => hash === undefined)) {
    // An upsert has put rows in the place of some, and which of them is not known.
    return finding(subject, 'consistency', check, {
      ok: true,
      skipped: true,
      found: 'not known any more after an upsert',
    });
  }
  if (!isSure(subject, rows) && rows > expectedRows(subject)) {
    const why = 'not comparable: rows of others cannot be told from ours';
    // What nobody looked at may be wrong: a row of ours twice would look like one of others.
    return finding(subject, 'consistency', check, { ok: false, severity: 'warning', skipped: true, found: why });
  }
  const expected = (hashes as readonly string[]).reduce(mergeContentHashes, emptyHash);
  if (found === expected) return finding(subject, 'consistency', check, { ok: true, found: `hash ${found}` });
  const encoding = await otherEncoding(subject);
  if (encoding === undefined)
    return finding(subject, 'consistency', check, { ok: false, found: `hash ${found}, not ${expected}` });
  const why = `not comparable: in a database of ${encoding} texts are other bytes`;
  return finding(subject, 'consistency', check, { ok: false, severity: 'warning', skipped: true, found: why });
}

/** How a database holds texts, where that is not as we write them: its hashes are of the bytes that it has. */
async function otherEncoding({ session }: Subject): Promise<string | undefined> {
  const [{ encoding = '' } = {}] = await session.query<{ encoding: string }>(
    `SELECT current_setting('server_encoding') AS encoding`,
  );
  return encoding === 'UTF8' || encoding === 'SQL_ASCII' ? undefined : encoding;
}

/** Of fields that have no nulls, where the column does not see to it by itself. */
function nullCounts({ dataset, table, reader }: Subject): Count[] {
  return dataset.fields.flatMap(({ name, nullable, invalid }) => {
    const kept = table.columns.some((column) => column.name === name && column.notNull);
    const text = reader.read('t', name);
    if ((nullable && !dataset.key.includes(name)) || kept || text === undefined) return [];
    const condition = `${text} IS NULL`;
    const sql = `count(*) FILTER (WHERE ${condition})`;
    const check = `nulls in ${dataset.name}.${name}`;
    return [{ check, sql, condition, severity: 'error', onPurpose: invalid !== undefined }];
  });
}

function countOf(constraint: ConstraintPlan, query: RowQuery): Count {
  const { expression, severity } = constraint;
  const sql = query.text(expression);
  const base = {
    check: nameOf(constraint),
    severity: severity === 'error' ? ('error' as const) : ('warning' as const),
    onPurpose: query.isWrongOnPurpose,
  };
  if (isOverAll(expression)) {
    return { ...base, sql: `CASE WHEN (${sql}) IS FALSE THEN greatest(count(*), 1) ELSE 0 END` };
  }
  const condition = `(${sql}) IS FALSE`;
  return { ...base, sql: `count(*) FILTER (WHERE ${condition})`, condition };
}

function isOverAll(expression: Expression): boolean {
  return [...walk(expression)].some((part) => part.kind === 'aggregate' && part.dataset === null);
}

function needsOthers(expression: Expression): boolean {
  return [...walk(expression)].some(
    (part) =>
      (part.kind === 'field' && part.path.length > 1) ||
      part.kind === 'in-dataset' ||
      (part.kind === 'aggregate' && part.dataset !== null),
  );
}

/** The CHECK that the load has made of a constraint, where the server means the same by it. */
function checkOf({ made, plan, dataset, table }: Subject, constraint: ConstraintPlan, query: RowQuery) {
  if (!made || !isCheckable(constraint.expression)) return undefined;
  const rules = tableRules(postgresql, plan.datasets).filter((rule) => rule.dataset === dataset.id);
  const rule = rules.find((each) => each.constraint === constraint);
  const isThere = table.constraints.some(({ kind, valid, name }) => kind === 'check' && valid && name === rule?.name);
  // Texts, say, are compared by their bytes here, and in the order of the column there.
  const plain = sqlText(constraint.expression, (name) => `t.${postgresql.identifier(name)}`);
  return isThere && query.text(constraint.expression) === plain ? rule?.name : undefined;
}

function keptBy(subject: Subject, constraint: ConstraintPlan, keeper: string): Finding {
  const found = `0 rows: kept by ${keeper}`;
  return finding(subject, 'consistency', nameOf(constraint), { ok: true, found });
}

function nameOf({ name, text }: ConstraintPlan): string {
  return name === undefined ? text : `${name}: ${text}`;
}

function notAsked(subject: Subject, constraint: ConstraintPlan, why: string): Finding {
  return finding(subject, 'consistency', nameOf(constraint), {
    ok: true,
    skipped: true,
    found: `not looked at: ${why}`,
  });
}
