import type { Target } from '../../../values/target.ts';

/** One column's writer of BSON values (https://bsonspec.org/spec.html). */
export interface BsonCell {
  /** Makes ready for a batch of `count` rows that the column holds now; returns the most bytes that their values take. */
  prepare(count: number): number;
  /** Writes the value of row `index`, which is not null, to `at` and its type's byte to `kind`; returns where it ends. */
  readonly write: BsonWriter;
}

export type BsonWriter = (target: Target, kind: number, at: number, index: number) => number;

/** The byte that stands for a type, in front of an element's name. */
export const kinds = {
  double: 0x01,
  string: 0x02,
  object: 0x03,
  array: 0x04,
  binary: 0x05,
  objectId: 0x07,
  boolean: 0x08,
  date: 0x09,
  null: 0x0a,
  int32: 0x10,
  int64: 0x12,
  decimal: 0x13,
} as const;

/** What of BSON a server takes. */
export interface ValueSupport {
  /** Decimal128. */
  readonly decimals: boolean;
  /** NaN, infinities and the sign of zero. */
  readonly specialFloats: boolean;
}

/** A value that cannot be held as what it is; the message does not tell the value. */
export class Unstorable extends Error {
  override readonly name = 'Unstorable';

  constructor(
    message: string,
    /** Position in the batch. */
    readonly row: number,
  ) {
    super(message);
  }
}
