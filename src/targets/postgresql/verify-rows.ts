import type { ConstraintPlan } from '../../plan/plan.ts';

import { type Expression, walk } from '../../expression/expression.ts';

import { mergeContentHashes } from '../../formats/content-hash/content-hash.ts';

import type { Finding } from '../database.ts';

import { NotAsked, RowQuery } from './row-query.ts';
import { expectedRows, finding, rowsFinding, type Subject, whereText } from './subject.ts';

/** Something that one statement over all rows counts: how many of them are wrong. */
interface Count {
  readonly check: string;
  /** An aggregate: how many rows are wrong. */
  readonly sql: string;
  /** A condition on the rows that are wrong; absent where all of them are, together. */
  readonly condition?: string;
  readonly severity?: Finding['severity'];
  readonly onPurpose: boolean;
}

/** What each row is printed as, where the statement has it. */
const record = '"data_cli row"';

/**
 * Counts, content, nulls and all constraints that need no other table in one pass over the rows; those that do in a second.
 * A row's text is made once for both halves of the hash: what a set gives is not worked out again. Unlike OFFSET 0 it
 * leaves a server the choice to share the work among its processes.
 */
export async function verifyRows(subject: Subject): Promise<readonly Finding[]> {
  const { dataset, reader, session } = subject;
  const alone = new RowQuery(subject.plan, subject.readers, reader, 't');
  const joined = new RowQuery(subject.plan, subject.readers, reader, 't');
  const skipped: Finding[] = [];
  const counts: Count[] = nullCounts(subject);
  const later: Count[] = [];
  for (const constraint of dataset.constraints) {
    if (constraint.expression.kind === 'unique') continue;
    const isAlone = !needsOthers(constraint.expression);
    try {
      (isAlone ? counts : later).push(countOf(constraint, isAlone ? alone : joined));
    } catch (error) {
      if (!(error instanceof NotAsked)) throw error;
      skipped.push(notAsked(subject, constraint, error.message));
    }
  }
  const from = reader.from;
  const printed = `${from} t`;
  const inner = `SELECT t.*, unnest(ARRAY[${rowText(subject)}]) AS ${record} FROM ${printed}${whereText(subject)}`;
  const first = await counted(session, ['count(*)', ...halves, ...counts.map(({ sql }) => sql)], `(${inner}) t`);
  const [rows = '0', low, high, ...wrong] = first;
  const sure = isSure(subject, Number(rows));
  const second =
    later.length === 0
      ? []
      : await counted(
          session,
          later.map(({ sql }) => sql),
          `${printed}${joined.joins}${whereText(subject)}`,
        );
  const told = async (all: readonly Count[], numbers: readonly (string | null)[], tables: string) => {
    const findings: Finding[] = [];
    for (const [index, count] of all.entries()) {
      const severity = sure ? count.severity : 'warning';
      findings.push(
        await rowsFinding({
          subject,
          phase: 'consistency',
          check: count.check,
          rows: Number(numbers[index]),
          from: `${tables}${whereText(subject, count.condition ?? '')}`,
          onPurpose: count.onPurpose,
          ...(severity && { severity }),
        }),
      );
    }
    return findings;
  };
  return [
    rowCount(subject, Number(rows)),
    content(subject, Number(rows), hashText(low ?? null, high ?? null)),
    ...(await told(counts, wrong, printed)),
    ...(await told(later, second, `${printed}${joined.joins}`)),
    ...skipped,
  ];
}

/** Integers are added up in 128 bits: no row is lost to an overflow. */
const halves = [0, 1].map((seed) => `sum(hashtextextended(t.${record}, ${seed}))`);

async function counted(
  session: Subject['session'],
  all: readonly string[],
  from: string,
): Promise<readonly (string | null)[]> {
  const columns = all.map((sql, index) => `(${sql})::text AS c${index}`);
  const [row] = await session.query<Record<string, string | null>>(`SELECT ${columns.join(', ')} FROM ${from}`);
  return all.map((_, index) => row?.[`c${index}`] ?? null);
}

/** A row as the content hash has it: see `ContentHash`. The session's settings have to be those of `sessionSettings`. */
function rowText({ dataset, reader }: Subject): string {
  return `ROW(${dataset.fields.map(({ name }) => reader.read('t', name)).join(', ')})::text`;
}

function hashText(...sums: readonly (string | null)[]): string {
  return sums
    .map((sum) =>
      BigInt.asUintN(64, BigInt(sum ?? '0'))
        .toString(16)
        .padStart(16, '0'),
    )
    .join('');
}

/** Whether the rows that were counted are ours alone. */
function isSure({ options, loaded }: Subject, rows: number): boolean {
  return !options.shared || rows === expectedRows({ loaded });
}

function rowCount(subject: Subject, rows: number): Finding {
  const { dataset, options } = subject;
  const expected = expectedRows(subject);
  const check = `rows of ${dataset.name}`;
  if (rows === expected) return finding(subject, 'consistency', check, { ok: true, found: `${rows} rows` });
  if (options.shared && rows > expected) {
    const found = `${expected} rows, among ${rows - expected} of others`;
    return finding(subject, 'consistency', check, { ok: true, found });
  }
  return finding(subject, 'consistency', check, { ok: false, found: `${rows} rows, not ${expected}` });
}

function content(subject: Subject, rows: number, found: string): Finding {
  const check = `content of ${subject.dataset.name}`;
  const full = subject.loaded.filter(({ range }) => range.end > range.start);
  const hashes = full.map(({ contentHash }) => contentHash);
  if (hashes.some((hash) => hash === undefined)) {
    return finding(subject, 'consistency', check, { ok: true, skipped: true, found: 'no hash was recorded' });
  }
  if (!isSure(subject, rows) && rows > expectedRows(subject)) {
    const why = 'not comparable: rows of others cannot be told from ours';
    return finding(subject, 'consistency', check, { ok: true, skipped: true, found: why });
  }
  const expected = (hashes as readonly string[]).reduce(mergeContentHashes, '0'.repeat(32));
  if (found === expected) return finding(subject, 'consistency', check, { ok: true, found: `hash ${found}` });
  return finding(subject, 'consistency', check, { ok: false, found: `hash ${found}, not ${expected}` });
}

/** Of fields that have no nulls, where the column does not see to it by itself. */
function nullCounts({ dataset, table, reader }: Subject): Count[] {
  return dataset.fields.flatMap(({ name, nullable, invalid }) => {
    const kept = table.columns.some((column) => column.name === name && column.notNull);
    const text = reader.read('t', name);
    if ((nullable && !dataset.key.includes(name)) || kept || text === undefined) return [];
    const condition = `${text} IS NULL`;
    const sql = `count(*) FILTER (WHERE ${condition})`;
    return [{ check: `nulls in ${dataset.name}.${name}`, sql, condition, onPurpose: invalid !== undefined }];
  });
}

function countOf({ expression, name, text, severity }: ConstraintPlan, query: RowQuery): Count {
  const sql = query.text(expression);
  const shared = {
    check: name === undefined ? text : `${name}: ${text}`,
    severity: severity === 'error' ? ('error' as const) : ('warning' as const),
    onPurpose: query.isWrongOnPurpose,
  };
  if (isOverAll(expression)) {
    return { ...shared, sql: `CASE WHEN (${sql}) IS FALSE THEN greatest(count(*), 1) ELSE 0 END` };
  }
  const condition = `(${sql}) IS FALSE`;
  return { ...shared, sql: `count(*) FILTER (WHERE ${condition})`, condition };
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

function notAsked(subject: Subject, { name, text }: ConstraintPlan, why: string): Finding {
  const check = name === undefined ? text : `${name}: ${text}`;
  return finding(subject, 'consistency', check, { ok: true, skipped: true, found: `not looked at: ${why}` });
}
