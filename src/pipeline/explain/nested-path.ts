import type { Column } from '../../values/column.ts';
import type { FieldType } from '../../values/type.ts';

import type { FieldPlan, FieldSource } from '../../plan/plan.ts';

import { UsageError } from '../usage-error.ts';

/** A value inside of a row's: where it stands in the plan, and in the column that was read. */
export interface NestedValue {
  readonly field: FieldPlan;
  readonly type: FieldType;
  readonly column: Column;
  /** Its cell in that column. */
  readonly at: number;
  /** The fields around it, the row's first, each with what it is called from the row on: `lines`, `lines[0]`. */
  readonly around: readonly Level[];
  /** As the places of definitions have it: `lines[*].sku`. */
  readonly place: string;
}

export interface Level {
  readonly field: FieldPlan;
  readonly path: string;
  /** Which of the field's sources makes the value; absent where it has one. */
  readonly trait?: number;
  /** Which of the source's fields the way goes on by. */
  readonly next: number;
}

/** Follows a path such as `lines[0].sku` from a row's field into its value. `cell` is what the row is called. */
export function nestedValue(cell: string, field: FieldPlan, column: Column, path: string): NestedValue {
  let value: NestedValue = { field, type: field.type, column, at: 0, around: [], place: field.name };
  let done = field.name;
  while (done.length < path.length) {
    const step = stepInto(`${cell}.${done}`, value, done, path.slice(done.length));
    value = step.value;
    done += step.taken;
  }
  return value;
}

interface Step {
  readonly value: NestedValue;
  readonly taken: string;
}

function stepInto(cell: string, value: NestedValue, path: string, rest: string): Step {
  if (value.column.nulls?.[value.at] === 1) throw new UsageError(`${cell} is null: there is nothing in it`, undefined);
  const { source, column, trait, place } = madeBy(value);
  const nested = source.kind === 'generator' ? source.nested : undefined;
  const at = value.at;
  if (nested && column.form === 'array') {
    const [taken, digits] = /^\[(\d+)\]/.exec(rest) ?? [];
    if (taken === undefined) throw new UsageError(`${cell} is a list`, `say which of its items: ${cell}[0]`);
    const start = at === 0 ? 0 : (column.ends[at - 1] as number);
    const count = (column.ends[at] as number) - start;
    if (Number(digits) >= count)
      throw new UsageError(
        `${cell} has ${count} ${count === 1 ? 'item' : 'items'}: there is no ${cell}${taken}`,
        undefined,
      );
    const field = nested[0] as FieldPlan;
    const around = [...value.around, { field: value.field, path, ...trait, next: 0 }];
    const item = { field, type: column.type, column: column.items, at: start + Number(digits), around };
    return { value: { ...item, place: `${place}[*]` }, taken };
  }
  if (nested && column.form === 'object') {
    // Of two names that fit the longer one is meant: a name may have a point in it.
    const fitting = column.members.filter(
      ({ name }) => /^$|^[.[]/.test(rest.slice(1 + name.length)) && rest.startsWith(`.${name}`),
    );
    const member = fitting.toSorted((a, b) => b.name.length - a.name.length)[0];
    const names = column.members.map(({ name }) => name).join(', ');
    if (!member) throw new UsageError(`there is no ${cell}${rest}`, `${cell} has ${names}`);
    const next = nested.findIndex(({ name }) => name === member.name);
    const around = [...value.around, { field: value.field, path, ...trait, next }];
    const own = { field: nested[next] as FieldPlan, type: member.type, column: member.column, at, around };
    return { value: { ...own, place: `${place}.${member.name}` }, taken: `.${member.name}` };
  }
  throw new UsageError(`there is no ${cell}${rest}`, `${cell} has no fields of its own`);
}

interface Made {
  readonly source: FieldSource;
  readonly column: Column;
  readonly trait: { readonly trait?: number };
  readonly place: string;
}

/** The source that a value is of: of a field with traits the one that the row has. */
function madeBy({ field: { source }, column, at, place }: NestedValue): Made {
  if (source.kind !== 'traits') return { source, column, trait: {}, place };
  const isAll = source.traits[0]?.from === 0 && source.traits[0].to === 1;
  const picked = column.form === 'either' ? (column.picks[at] as number) : 0;
  const trait = isAll ? picked : picked - 1;
  const own = column.form === 'either' ? (column.columns[picked] as Column) : column;
  const made = source.traits[trait];
  if (!made) return { source: source.otherwise, column: own, trait: { trait: -1 }, place };
  return { source: made.source, column: own, trait: { trait }, place: `${place}@${made.trait}` };
}

/** The row's field with the one that the levels lead to changed. Nested types hold anything: values need not fit the old ones. */
export function withNested([level, ...inner]: readonly Level[], leaf: FieldPlan): FieldPlan {
  if (!level) return leaf;
  const changed = withNested(inner, leaf);
  const { type: _, ...field } = level.field;
  return { ...field, type: { name: 'jsonb' }, source: withField(level.field.source, level, changed) };
}

function withField(source: FieldSource, { trait, next }: Level, field: FieldPlan): FieldSource {
  if (source.kind === 'generator')
    return { ...source, nested: (source.nested ?? []).map((each, index) => (index === next ? field : each)) };
  if (source.kind !== 'traits') return source;
  if (trait === -1) return { ...source, otherwise: withField(source.otherwise, { next } as Level, field) };
  const traits = source.traits.map((each, index) =>
    index === trait ? { ...each, source: withField(each.source, { next } as Level, field) } : each,
  );
  return { ...source, traits };
}

/** The fields that names mean inside of a level's value. */
export function fieldsIn({ field: { source }, trait }: Level): readonly FieldPlan[] {
  const own = source.kind !== 'traits' ? source : trait === -1 ? source.otherwise : source.traits[trait ?? 0]?.source;
  return own?.kind === 'generator' ? (own.nested ?? []) : [];
}
