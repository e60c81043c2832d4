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

/** For a dataset of at most so many rows. */
export function extrasOf({ trait, when, unique, bound, rule }: ExtrasShape, rows: number): Extras {
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
