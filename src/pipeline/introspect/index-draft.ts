import type { SqlParser } from '../../expression/sql-parser.ts';

import { foldedColumns } from '../../targets/folded-columns.ts';
import type { LiveIndex } from '../../targets/live-schema.ts';

import { readCondition } from './conditions.ts';
import type { Draft, Entry } from './draft.ts';
import { isOneToOne } from './reference-draft.ts';

/** Indexes over columns, those of one column that keep values apart excepted: the field says that. */
export function addIndexes(draft: Draft, parser: SqlParser): void {
  const { live } = draft;
  const known = new Set([JSON.stringify(live.key)]);
  for (const index of live.unique) {
    const columns = index.columns ?? foldedColumns(index.definition);
    const own = JSON.stringify(columns);
    if (index.where === undefined && (columns?.length === 1 || known.has(own))) continue;
    // The relationship says it.
    if (index.where === undefined && isReference(draft, index)) continue;
    if (index.where === undefined) known.add(own);
    addIndex(draft, index, true, parser);
  }
  for (const index of live.indexes) addIndex(draft, index, false, parser);
}

function isReference({ live, relationships }: Draft, { columns = [] }: LiveIndex): boolean {
  return relationships.some(({ value }) => {
    const own = [value.foreignKey].flat() as string[];
    const isOwn = own.length === columns.length && own.every((each) => columns.includes(each));
    return isOwn && value.unique === true && isOneToOne(live, own);
  });
}

function addIndex(draft: Draft, index: LiveIndex, unique: boolean, parser: SqlParser): void {
  const { where, definition } = index;
  const columns = index.columns ?? (unique ? foldedColumns(definition) : undefined);
  const condition = where === undefined ? undefined : readCondition(where, draft.live, parser).text;
  const isSaid = columns !== undefined && (unique || index.plain) && (where === undefined || condition !== undefined);
  if (isSaid) draft.indexes.push(entryOf(index, columns, unique, condition));
  else draft.notes.push({ text: `not said here: ${definition}`, warns: unique });
}

function entryOf(
  { name, definition }: LiveIndex,
  fields: readonly string[],
  unique: boolean,
  where: string | undefined,
): Entry {
  const value = { fields, ...(unique && { unique }), name, ...(where !== undefined && { where }) };
  return { value, lost: definition, binding: unique };
}
