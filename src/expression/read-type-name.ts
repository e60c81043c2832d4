import type { Node, TypeName } from 'libpg-query';

import { type FieldType, parseType } from '../values/type.ts';

/** The type that a cast names, and the unit of `INTERVAL '1' DAY`; undefined where fields have no such type. */
export function readTypeName(name: TypeName): { type: FieldType; unit?: string } | undefined {
  const word = (name.names ?? []).map((each) => ('String' in each ? each.String.sval : '')).at(-1) ?? '';
  const sizes = (name.typmods ?? []).map(numberOf);
  if (name.arrayBounds || name.setof) return undefined;
  if (word === 'interval' && sizes.length === 1) return withUnit(sizes[0]);
  const sized = word.startsWith('time') || word === 'interval';
  if (sized && sizes.length > 0) return undefined;
  // `char` comes as `bpchar(1)`: by itself `bpchar` is of any length.
  if (word === 'bpchar' && sizes.length === 0) return { type: { name: 'char' } };
  const spelled = word === 'bpchar' ? 'char' : word;
  const type = parseType(sizes.length > 0 ? `${spelled}(${sizes.join(',')})` : spelled);
  return type && { type };
}

/** The bits by which the grammar tells an interval's unit. */
const units: Readonly<Record<number, string>> = {
  2: 'month',
  4: 'year',
  8: 'day',
  1024: 'hour',
  2048: 'minute',
  4096: 'second',
};

function withUnit(bits: number | undefined): { type: FieldType; unit: string } | undefined {
  const unit = units[bits ?? 0];
  return unit === undefined ? undefined : { type: { name: 'interval' }, unit };
}

function numberOf(node: Node): number {
  const constant = 'A_Const' in node ? node.A_Const : undefined;
  return constant?.ival?.ival ?? (constant?.ival ? 0 : Number.NaN);
}
