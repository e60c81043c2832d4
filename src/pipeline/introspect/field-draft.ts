import { familyOf, parseType } from '../../values/type.ts';

import type { ColumnBounds } from '../../expression/simple-bounds.ts';

import { foldedColumns } from '../../targets/folded-columns.ts';
import type { LiveColumn, LiveReference, LiveTable } from '../../targets/live-schema.ts';

import { columnSources } from './column-sources.ts';
import { constantOf } from './conditions.ts';
import { type Drafting, type FieldDraft, type FieldSource, usualNulls } from './draft.ts';

/** What a table's fields share. */
interface FieldContext {
  readonly bounds: ReadonlyMap<string, ColumnBounds>;
  readonly references: readonly LiveReference[];
  readonly drafting: Drafting;
}

/** A column as a field, with what may make its values. */
export function fieldOf(
  column: LiveColumn,
  live: LiveTable,
  { bounds, references, drafting }: FieldContext,
): FieldDraft {
  const { name, type = '', nullable, comment } = column;
  const facts = drafting.factsOf(live, name);
  const isReference = references.some(({ columns }) => columns.includes(name));
  const isKey = live.key.includes(name);
  const unique = (isKey && live.key.length === 1) || isUnique(name, live);
  const said = defaultOf(column, isReference);
  const nulls = nullable && !isReference && !holdsOneNull(name, live) ? (facts?.nulls ?? usualNulls) : 0;
  const keys: Record<string, unknown> = {
    type,
    ...(isKey && { primary_key: true }),
    ...(unique && !isKey && { unique: true }),
    ...(nullable && { nullable: true }),
    ...(nulls > 0 && { null_probability: nulls }),
    ...(said.constant !== undefined && { default: said.constant }),
    ...(comment !== undefined && { description: comment }),
  };
  const known = { column, table: live, bounds: bounds.get(name) ?? {}, facts };
  const made = () => columnSources({ ...known, unique: unique || (isKey && integers.includes(type)) });
  const sources = isReference ? [{}] : (perParent(column, live, references) ?? made());
  return {
    name,
    keys,
    sources,
    ...(isReference && { alone: made }),
    ...(said.comment !== undefined && { comment: said.comment }),
  };
}

/** A constant that definitions can say, or what the server prints, for a comment. */
function defaultOf(
  { default: printed, counts, type = '' }: LiveColumn,
  isReference: boolean,
): { readonly constant?: string | number | boolean; readonly comment?: string } {
  if (printed === undefined || counts) return {};
  const constant = constantOf(printed);
  const parsed = parseType(type);
  const isPlain = parsed !== undefined && !parsed.array && familyOf(parsed) !== 'json' && !isReference;
  return constant !== undefined && isPlain ? { constant } : { comment: `DEFAULT ${printed}` };
}

/** Whether one of the table's unique rules takes two nulls for one value. */
function holdsOneNull(name: string, { unique }: LiveTable): boolean {
  return unique.some(({ columns, nullsEqual }) => nullsEqual && columns?.includes(name));
}

const integers: readonly string[] = ['smallint', 'integer', 'bigint'];

/** In a key of a parent and a number, each parent's rows are counted from 1. */
function perParent(
  { name, type = '' }: LiveColumn,
  { key }: LiveTable,
  references: readonly LiveReference[],
): FieldSource[] | undefined {
  if (key.length !== 2 || !key.includes(name) || !integers.includes(type)) return undefined;
  const parent = key.find((each) => each !== name) as string;
  const isCounted = references.some(({ columns }) => columns.length === 1 && columns[0] === parent);
  return isCounted ? [{ generator: 'sequence', per: parent }, { generator: 'sequence' }] : undefined;
}

function isUnique(name: string, { unique }: LiveTable): boolean {
  return unique.some(({ columns, where, definition }) => {
    if (where !== undefined) return false;
    // Of texts that differ in more than case no two are one in lower case: generated ones do, but for codes.
    const own = columns ?? foldedColumns(definition);
    return own?.length === 1 && own[0] === name;
  });
}
