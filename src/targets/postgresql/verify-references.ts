import type { Reference } from '../../plan/plan.ts';

import type { Finding } from '../database.ts';

import type { CatalogForeignKey } from './catalog.ts';
import { leadsTo } from './compare-rules.ts';
import { finding, rowsFinding, type Subject, whereText } from './subject.ts';

/**
 * Rows whose parent is not there, for every reference. A foreign key that the server holds valid is no proof by itself: a role
 * that may switch triggers off writes past it. One that was made after the rows is, for then the server has looked at all.
 */
export async function verifyReferences(subject: Subject): Promise<readonly Finding[]> {
  const { dataset } = subject;
  const findings: Finding[] = [];
  for (const reference of dataset.references) findings.push(await orphans(subject, reference));
  const external = (dataset.external ?? []).map(({ fields, parent }) =>
    finding(subject, 'references', checkOf(subject, fields), {
      ok: true,
      skipped: true,
      found: `not looked at: ${parent} is made elsewhere`,
    }),
  );
  return [...findings, ...external];
}

function checkOf({ dataset }: Subject, fields: readonly string[]): string {
  return `orphans of ${dataset.name}.${fields.length === 1 ? fields[0] : `(${fields.join(', ')})`}`;
}

async function orphans(subject: Subject, reference: Reference): Promise<Finding> {
  const { session, reader, readers, dataset } = subject;
  const { fields, parentFields } = reference;
  const parent = readers(reference.parent);
  const check = checkOf(subject, fields);
  if (!parent?.has(parentFields)) {
    const found = `not looked at: ${reference.parent} is not part of the plan, or cannot be read`;
    return finding(subject, 'references', check, { ok: true, skipped: true, found });
  }
  const keeper = subject.made ? foreignKeyOf(subject, reference)?.name : undefined;
  if (keeper !== undefined)
    return finding(subject, 'references', check, { ok: true, found: `0 rows: kept by ${keeper}` });
  const own = fields.map((field) => reader.read('t', field) as string);
  const pairs = parentFields.map((field, index) => `${parent.read('p', field)} = ${own[index]}`);
  const set = own.map((text) => `${text} IS NOT NULL`);
  const missing = `NOT EXISTS (SELECT FROM ${parent.from} p WHERE ${pairs.join(' AND ')})`;
  const from = `${reader.from} t${whereText(subject, ...set, missing)}`;
  const [row] = await session.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM ${from}`);
  const wrong = [...dataset.fields.filter(({ name }) => fields.includes(name))];
  const keys = parent.dataset.fields.filter(({ name }) => parentFields.includes(name));
  return rowsFinding({
    subject,
    phase: 'references',
    check,
    rows: Number(row?.rows),
    from,
    onPurpose: [...wrong, ...keys].some(({ invalid }) => invalid !== undefined),
  });
}

function foreignKeyOf({ plan, catalog, table }: Subject, reference: Reference): CatalogForeignKey | undefined {
  return table.foreignKeys.find((key) => key.valid && key.enforced && leadsTo(reference, key, plan, catalog));
}
