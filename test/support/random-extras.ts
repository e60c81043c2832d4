import fc from 'fast-check';

import type { Json } from './json.ts';
import type { Rule, SchemaRow } from './random-schemas.ts';

// What single rows of a random dataset may have beside its fields and references, and what holds for them: conditions,
// traits, uniqueness among some rows, constraints between fields.

type Options = Readonly<Record<string, Json>>;

/** No two rows for which the condition holds have the same value. */
export interface Among {
  readonly field: string;
  readonly isMeant: (row: SchemaRow) => boolean;
}

export interface Extras {
  readonly fields: readonly Options[];
  readonly traits: Options;
  readonly validation: readonly Json[];
  readonly rules: readonly Rule[];
  readonly among: readonly Among[];
}

export const extrasShape = fc.record({
  trait: fc.boolean(),
  when: fc.boolean(),
  unique: fc.boolean(),
  bound: fc.boolean(),
  rule: fc.boolean(),
  parts: fc.boolean(),
});

type ExtrasShape = typeof extrasShape extends fc.Arbitrary<infer T> ? T : never;

const integer = (name: string, min: number, max: number): Options => ({
  name,
  type: 'integer',
  generator: 'integer',
  min,
  max,
});
const isHigh = ({ grade }: SchemaRow) => Number(grade) > 4;

const optional = (name: string): Options => ({ ...integer(name, 1, 9), null_probability: 0.3 });

/** What comes apart into conditions that are obeyed: multiples, products, counts of nulls, the greatest of some. */
const constraintsInParts: Partial<Extras> = {
  fields: [
    ...['one', 'two', 'three'].map(optional),
    ...['small', 'large'].map((name) => integer(name, 0, 100)),
    integer('cents', -2_000_000, 2_000_000),
    integer('pieces', 1, 50),
    { name: 'price', type: 'decimal(8,2)', generator: 'decimal', min: 1, max: 90 },
  ],
  validation: [
    'num_nonnulls(one, two, three) = 1',
    'cents % 50 = 0',
    'pieces * price <= 400',
    'greatest(small, large) <= 80 AND abs(small - large) < 30',
    '(small < 20 AND cents >= 0) OR (small >= 20 AND cents <= 1000000)',
  ],
  rules: [
    { text: 'one of three', holds: ({ one, two, three }) => [one, two, three].filter((x) => x !== null).length === 1 },
    { text: 'multiples', holds: ({ cents }) => Number(cents) % 50 === 0 },
    { text: 'a product', holds: ({ pieces, price }) => Math.round(Number(pieces) * Number(price) * 100) <= 40_000 },
    {
      text: 'near each other',
      holds: ({ small, large }) =>
        Math.max(Number(small), Number(large)) <= 80 && Math.abs(Number(small) - Number(large)) < 30,
    },
    {
      text: 'one of two ways',
      holds: ({ small, cents }) => (Number(small) < 20 ? Number(cents) >= 0 : Number(cents) <= 1_000_000),
    },
  ],
};

/** For a dataset of at most so many rows. */
export function extrasOf({ trait, when, unique, bound, rule, parts: inParts }: ExtrasShape, rows: number): Extras {
  const parts: Partial<Extras>[] = [];
  if (trait || when || unique || rule) parts.push({ fields: [integer('grade', 0, 9)] });
  if (trait)
    parts.push({
      traits: { best: { share: 0.4, fields: [{ name: 'grade', min: 7 }] } },
      rules: [{ text: 'grades from 0 to 9', holds: ({ grade }) => Number(grade) >= 0 && Number(grade) <= 9 }],
    });
  if (when)
    parts.push({
      fields: [{ ...integer('bonus', 1, 9), when: 'grade > 4' }],
      rules: [{ text: 'a bonus for high grades alone', holds: (row) => (row.bonus !== null) === isHigh(row) }],
    });
  if (unique)
    parts.push({
      fields: [{ ...integer('place', 1, rows), unique_where: 'grade > 4' }],
      among: [{ field: 'place', isMeant: isHigh }],
    });
  if (bound)
    parts.push({
      fields: [integer('low', 0, 100), integer('high', 0, 150)],
      validation: ['high >= low + 3'],
      rules: [{ text: 'high above low', holds: ({ low, high }) => Number(high) >= Number(low) + 3 }],
    });
  if (rule)
    parts.push({
      fields: [{ ...integer('fee', 0, 1000), null_probability: 0.2 }],
      validation: ['grade < 8 OR fee >= 900', 'fee <> 950'],
      rules: [
        {
          text: 'high fees for the best',
          holds: ({ grade, fee }) => fee === null || ((Number(grade) < 8 || Number(fee) >= 900) && fee !== 950),
        },
      ],
    });
  if (inParts) parts.push(constraintsInParts);
  return {
    fields: parts.flatMap(({ fields = [] }) => fields),
    traits: Object.assign({}, ...parts.map(({ traits = {} }) => traits)),
    validation: parts.flatMap(({ validation = [] }) => validation),
    rules: parts.flatMap(({ rules = [] }) => rules),
    among: parts.flatMap(({ among = [] }) => among),
  };
}

export function amongFaults(among: readonly Among[], rows: readonly SchemaRow[]): string[] {
  return among
    .filter(({ field, isMeant }) => {
      const values = rows.filter(isMeant).map((row) => row[field]);
      return new Set(values).size < values.length;
    })
    .map(({ field }) => `${field} repeats where it must not`);
}
