import type { LiveReference, LiveTable } from '../../targets/live-schema.ts';

import { type Draft, type Drafting, usualNulls } from './draft.ts';
import { targetText } from './names.ts';

/** A foreign key as a relationship. */
export function addReference(draft: Draft, reference: LiveReference, { nameOf, factsOf }: Drafting): void {
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
  if (external && nullable) {
    leaveNull(draft, reference);
    return;
  }
  const value = {
    foreignKey: columns.length === 1 ? columns[0] : columns,
    references: targetText(to, draft.name, parentColumns),
    ...(onDelete !== 'no action' && { onDelete }),
    ...(columns.length > 1 && isOneToOne(live, columns) && { unique: true }),
    ...(nullable && !isSelf && nulls > 0 && { null_probability: nulls }),
    ...(isSelf && !nullable && rootless(live, columns)),
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

/** How every row has a parent among its own: roots are their own, or, where no parent has two rows, rows go round in rings. */
function rootless(live: LiveTable, columns: readonly string[]): object {
  return isOneToOne(live, columns) ? { acyclic: false } : { root: 'self' };
}

/** Whether no two rows of a table refer to one parent by these columns. */
export function isOneToOne({ unique }: LiveTable, columns: readonly string[]): boolean {
  const isSame = (own: readonly string[] = []) =>
    own.length === columns.length && own.every((each) => columns.includes(each));
  return unique.some((index) => index.where === undefined && isSame(index.columns));
}

/** What is not introspected has no rows that anything could refer to. */
function leaveNull({ fields, live, notes }: Draft, { columns, table, name }: LiveReference): void {
  const optional = columns.filter((each) => live.columns.some((column) => column.name === each && column.nullable));
  for (const field of fields.filter((each) => optional.includes(each.name))) field.sources[0] = { generator: 'null' };
  notes.push({ text: `${optional.join(', ')}: null, for ${table} is not introspected (${name})`, warns: true });
}
