import { familyOf } from '../../values/type.ts';

import type { Expression } from '../../expression/expression.ts';

import type { Finding } from '../database.ts';

import { keeperOf } from './compare-rules.ts';
import { RowQuery } from './row-query.ts';
import { finding, rowsFinding, type Subject, whereText } from './subject.ts';

interface UniqueSet {
  readonly fields: readonly string[];
  /** Which rows it is about; absent: all. */
  readonly where?: { readonly index: string; readonly expression: Expression };
  readonly severity?: Finding['severity'];
}

/** Rows that are alike where no two may be. What a unique index of the server keeps needs no look: nobody writes past it. */
export async function verifyUniqueness(subject: Subject): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const set of uniqueSets(subject)) findings.push(await duplicates(subject, set));
  return findings;
}

function uniqueSets({ dataset }: Subject): readonly UniqueSet[] {
  const { key, unique, indexes, constraints } = dataset;
  const said = constraints.flatMap(({ expression, severity }) =>
    expression.kind === 'unique'
      ? [{ fields: expression.fields, severity: severity === 'error' ? ('error' as const) : ('warning' as const) }]
      : [],
  );
  const all: UniqueSet[] = [
    ...(key.length > 0 ? [{ fields: key }] : []),
    ...unique.map((fields) => ({ fields })),
    ...indexes.flatMap(({ unique: isUnique, name, fields, where }) =>
      isUnique ? [{ fields, ...(where && { where: { index: name, expression: where.expression } }) }] : [],
    ),
    ...said,
  ];
  const known = new Set<string>();
  return all.filter(({ fields, where }) => {
    const name = JSON.stringify([[...fields].sort(), where?.index]);
    return !known.has(name) && known.add(name);
  });
}

async function duplicates(subject: Subject, { fields, severity, where }: UniqueSet): Promise<Finding> {
  const { session, dataset, table, reader } = subject;
  const check = `duplicates in ${dataset.name}.${fields.length === 1 ? fields[0] : `(${fields.join(', ')})`}`;
  const partial = table.indexes.find(({ name, unique, valid }) => unique && valid && name === where?.index)?.name;
  const keeper = keeperOf(table, fields) ?? partial;
  if (keeper !== undefined) {
    return finding(subject, 'consistency', check, { ok: true, found: `0 rows: kept by ${keeper}` });
  }
  const texts = fields.map((name) => {
    const { type } = dataset.fields.find((field) => field.name === name) as (typeof dataset.fields)[number];
    const text = reader.read('t', name) as string;
    // json has no equality.
    return familyOf(type) === 'json' ? `${text}::text` : text;
  });
  const meant = where ? [new RowQuery(subject.plan, subject.readers, reader, 't').text(where.expression)] : [];
  const set = [...texts.map((text) => `${text} IS NOT NULL`), ...meant].join(' AND ');
  // Rows of others count where one of ours is like them.
  const ours = subject.where === '' ? '' : ` AND bool_or(${subject.where})`;
  const groups = `FROM ${reader.from} t WHERE ${set} GROUP BY ${texts.join(', ')} HAVING count(*) > 1${ours}`;
  const [row] = await session.query<{ rows: string | null }>(
    `SELECT sum(more)::text AS rows FROM (SELECT count(*) - 1 AS more ${groups}) g`,
  );
  const same = `${meant.map((text) => `${text} AND `).join('')}(${texts.join(', ')}) IN (SELECT ${texts.join(', ')} ${groups})`;
  return rowsFinding({
    subject,
    phase: 'consistency',
    check,
    rows: Number(row?.rows ?? 0),
    from: `${reader.from} t${whereText(subject, same)}`,
    onPurpose: dataset.fields.some(({ name, invalid }) => invalid !== undefined && fields.includes(name)),
    ...(severity && { severity }),
  });
}
