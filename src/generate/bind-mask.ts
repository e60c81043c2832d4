import { kept } from '../base/kept.ts';

import type { Key } from '../random/key.ts';

import { cellReader } from '../values/cell-text.ts';
import type { NumberColumn, TextColumn } from '../values/column.ts';
import type { Source } from '../values/source.ts';
import type { TextList } from '../values/text-list.ts';

import type { FieldPlan, MaskConditionPlan, MaskPlan } from '../plan/plan.ts';

import { type Mask, maskLocale, maskNamed, standardMask } from '../masks/index.ts';

import { conditionBindingOf, expressionsOf } from './bind-expressions.ts';
import { MaskTally, tallied } from './mask-tally.ts';
import { mixed } from './mixed.ts';
import { withNonconforming } from './nonconforming.ts';
import { once } from './once.ts';
import { remembering } from './remembering.ts';
import type { RowReader } from './row-reader.ts';

/** A field's cells, masked: all of them, or those of the rows that a condition holds for. */
export function bindMask(reader: RowReader, field: FieldPlan, plan: MaskPlan, source: Source, own: Key): Source {
  const mask = maskNamed(plan.rule);
  if (!mask) throw new Error(`there is no masking rule ${plan.rule}`);
  const wanted = mask.wants?.(plan.parameters, { type: field.type, category: plan.category });
  const isStrict = wanted && (wanted.always || plan.onNonconforming !== undefined);
  const isCounted = reader.dataset.isReal === true;
  const from = isStrict || plan.when || isCounted ? once(source) : source;
  const bind = (values: Source): Source => {
    const bare = bindRule(reader, field, plan, mask, values, own);
    const picked = plan.when && new Uint16Array(reader.environment.capacity);
    const strict = isStrict ? withNonconforming(reader, field, plan, wanted, values, bare, picked) : bare;
    const masked = plan.when && picked ? conditional(reader, field, plan.when, values, strict, picked) : strict;
    return isCounted ? counted(reader, field, values, masked) : masked;
  };
  return isCounted && !plan.when && isOfText(mask, plan) && hasTexts(from)
    ? rememberedMask(reader, field, from, bind)
    : bind(from);
}

/** Whether a rule's work is worth remembering, and what it gives is a function of the value alone. */
function isOfText({ class: kind, otherRows, readsNames, by }: Mask, { parameters }: MaskPlan): boolean {
  return (kind === 'keyed' || kind === 'reversible') && !otherRows && !readsNames && by?.(parameters) === undefined;
}

function hasTexts(source: Source): source is Source & { readonly column: TextColumn } {
  return source.column.form === 'text';
}

function rememberedMask(
  { environment, dataset }: RowReader,
  { name }: FieldPlan,
  source: Source & { readonly column: TextColumn },
  bind: (values: Source) => Source,
): Source {
  const full = `${dataset.id}.${name}`;
  return remembering({
    source,
    capacity: environment.capacity,
    bind,
    oddCells: () => environment.nonconforming.get(full) ?? 0,
    known: (rows) => {
      tallyOf(environment, full).rows += rows;
    },
  });
}

function tallyOf({ tallies }: RowReader['environment'], field: string): MaskTally {
  return kept(tallies, field, () => new MaskTally());
}

/** What is done to real values is recorded. */
function counted(
  { environment, dataset }: RowReader,
  { name, type }: FieldPlan,
  source: Source,
  masked: Source,
): Source {
  const { capacity, counting } = environment;
  const field = `${dataset.id}.${name}`;
  if (!counting.isWanted) return masked;
  return tallied(tallyOf(environment, field), { type, source, masked, capacity, later: counting.later.has(field) });
}

function bindRule(
  reader: RowReader,
  field: FieldPlan,
  { rule, parameters, category, within = {} }: MaskPlan,
  mask: Mask,
  source: Source,
  own: Key,
): Source {
  const { environment } = reader;
  return mask.bind(parameters, {
    type: field.type,
    category,
    capacity: environment.capacity,
    lexicon: environment.lexicon(maskLocale),
    key: environment.maskKey(category),
    asOf: environment.asOf,
    rows: reader.dataset.rows,
    cellKey: own,
    field: (name) => reader.field(name),
    source,
    names: environment.names,
    ownNames: reader.ownNames,
    people: environment.people,
    within: (inner, texts) => bindWithin(reader, field, within[inner] ?? standardMask(inner), texts, own),
    masked: (list, make) => {
      const known = environment.masked.get(list) ?? new Map<string, TextList>();
      environment.masked.set(list, known);
      return kept(known, JSON.stringify([rule, parameters, category, field.type]), make);
    },
  });
}

/** What stands inside of a text, and cannot be read as what it looks like, keeps its shape alone. */
function bindWithin(reader: RowReader, field: FieldPlan, plan: MaskPlan, source: Source, own: Key): Source {
  const { rule, parameters, category } = plan;
  const mask = maskNamed(rule) as Mask;
  const inner: FieldPlan = { ...field, type: { name: 'text' } };
  const bound = bindRule(reader, inner, plan, mask, source, own);
  const wanted = mask.wants?.(parameters, { type: inner.type, category });
  return wanted
    ? withNonconforming(reader, inner, { ...plan, onNonconforming: 'generalize' }, wanted, source, bound)
    : bound;
}

/** Rows that the condition is not true of keep their value; `picked` is told of those that it is true of: 1. */
function conditional(
  reader: RowReader,
  field: FieldPlan,
  { expression, self = field.name, keys }: MaskConditionPlan,
  from: Source,
  masked: Source,
  picked: Uint16Array,
): Source {
  const { environment, dataset } = reader;
  if (keys !== undefined) return besideKept(reader, field, keys, from, masked, picked);
  const binding = conditionBindingOf(reader);
  const condition = expressionsOf(reader).bindExpression(expression, {
    ...binding,
    source: (path) => (path.join('.') === self ? { source: from, type: field.type } : binding.source(path)),
  });
  const kept = environment.keptKeys.get(`${dataset.id}.${field.name}`);
  const text = cellReader(from.column, field.type);
  return mixed(field.type, environment.capacity, [from, masked], (rows, picks) => {
    condition.read(rows);
    const { values, nulls } = condition.column as NumberColumn;
    for (let i = 0; i < rows.length; i++) picked[i] = nulls?.[i] !== 1 && values[i] === 1 ? 1 : 0;
    picks.set(picked.subarray(0, rows.length));
    if (kept && !kept.isWhole)
      for (let i = 0; i < rows.length; i++) if (picks[i] === 0 && from.column.nulls?.[i] !== 1) kept.add(text(i));
  });
}

/** A reference to a key that a condition leaves keeps its value; what refers to no row is masked. */
function besideKept(
  { environment }: RowReader,
  { type }: FieldPlan,
  keys: string,
  from: Source,
  masked: Source,
  picked: Uint16Array,
): Source {
  const kept = environment.keptKeys.get(keys);
  if (!kept) throw new Error(`nobody has read which of ${keys} stay`);
  const text = cellReader(from.column, type);
  return mixed(type, environment.capacity, [from, masked], (rows, picks) => {
    from.read(rows);
    for (let i = 0; i < rows.length; i++) picked[i] = from.column.nulls?.[i] !== 1 && kept.has(text(i)) ? 0 : 1;
    picks.set(picked.subarray(0, rows.length));
  });
}
