import { type FieldType, familyOf, typeText } from '../values/type.ts';

export type TypeChange = 'same' | 'widened' | 'narrowed' | 'changed';

/** What becomes of values when their field's type does. */
export function compareTypes(from: FieldType, to: FieldType): TypeChange {
  if (typeText(from) === typeText(to) && Boolean(from.objectId) === Boolean(to.objectId)) return 'same';
  if (Boolean(from.array) !== Boolean(to.array) || Boolean(from.objectId) !== Boolean(to.objectId)) return 'changed';
  if (isNumber(from) && isNumber(to)) return compareNumbers(from, to);
  if (familyOf(from) !== familyOf(to)) return 'changed';
  if (familyOf(from) === 'text') return compareTexts(from, to);
  return from.name === 'cidr' && to.name === 'inet' ? 'widened' : 'changed';
}

function isNumber(type: FieldType): boolean {
  return ['integer', 'decimal', 'float'].includes(familyOf(type));
}

/** Decimal digits before the point, those after it, and whether they are kept exactly. */
function digitsOf({ name, precision, scale = 0 }: FieldType): { before: number; after: number; exact: boolean } {
  const whole = { smallint: 5, integer: 10, bigint: 19 }[name as string];
  if (whole !== undefined) return { before: whole, after: 0, exact: true };
  // A double has every integer of 15 digits, a real those of 7.
  if (name === 'real') return { before: 7, after: 7, exact: false };
  if (name === 'double precision') return { before: 15, after: 15, exact: false };
  if (precision === undefined) return { before: Infinity, after: Infinity, exact: true };
  return { before: precision - scale, after: scale, exact: true };
}

function compareNumbers(from: FieldType, to: FieldType): TypeChange {
  const [old, now] = [digitsOf(from), digitsOf(to)];
  const isExact = familyOf(from) === 'integer' || old.exact === now.exact;
  if (!isExact) return 'changed';
  return now.before >= old.before && now.after >= old.after ? 'widened' : 'narrowed';
}

function compareTexts(from: FieldType, to: FieldType): TypeChange {
  // The server pads what is shorter than a char(n).
  if (to.name === 'char' && from.name !== 'char') return 'changed';
  return (to.length ?? Infinity) >= (from.length ?? Infinity) ? 'widened' : 'narrowed';
}
