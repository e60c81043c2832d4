import { integerRange } from '../values/cell.ts';
import { decimalOf, decimalText, lastDigit } from '../values/decimal.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { shortest } from './canonical.ts';
import { mapNumbers } from './map-numbers.ts';
import { defineMask } from './mask.ts';

/** Shares are drawn in millionths, and so is the ratio: numbers of any length are moved exactly. */
const parts = 1_000_000;
const partsOfBoth = BigInt(parts) * BigInt(parts);

export const noise = defineMask({
  name: 'noise',
  summary: 'the number moved by a share of itself, the same for the same input',
  version: 1,
  class: 'partial',
  parameters: {
    ratio: {
      type: 'number',
      summary: 'by which share of itself at most, to either side',
      default: 0.1,
      min: 0.000_001,
      max: 10,
    },
  },
  accepts: ['integer', 'decimal', 'float'],
  suits: [],
  grows: ({ ratio }) => ratio > 1,
  bind({ ratio }, context) {
    const { type } = context;
    const most = BigInt(Math.round(ratio * parts));
    return mapNumbers(context, (hashes, { scale }) => {
      const [least, greatest] = limitsOf(type, scale);
      const factor = (i: number) => partsOfBoth + most * BigInt(hashes.below(i, 2 * parts + 1, 0) - parts);
      const within = (value: bigint) => (value < least ? least : value > greatest ? greatest : value);
      const big = (value: bigint, i: number) => within(moved(value, scale, factor(i)));
      const isFloat = familyOf(type) === 'float';
      return {
        number: isFloat
          ? (value, i) => movedFloat(type, value, factor(i))
          : (value, i) => Number(big(BigInt(value), i)),
        big,
      };
    });
  },
});

/**
 * A number times a factor in parts of both, to the nearest unit that it has itself, halves up: it gets no more digits behind the
 * point, and what it becomes does not depend on how many zeros its column shows there.
 */
function moved(value: bigint, scale: number, factor: bigint): bigint {
  const { unit } = lastDigit(value, scale);
  const doubled = 2n * (value / unit) * factor + partsOfBoth;
  const whole = doubled / (2n * partsOfBoth);
  const isBelow = doubled < 0n && whole * 2n * partsOfBoth !== doubled;
  return (isBelow ? whole - 1n : whole) * unit;
}

/** A float is moved as the decimal that it shows. */
function movedFloat(type: FieldType, value: number, factor: bigint): number {
  if (!Number.isFinite(value)) return value;
  const { unscaled, scale } = decimalOf(shortest(type, value));
  const result = Number(decimalText({ unscaled: moved(unscaled, scale, factor), scale }));
  const most = type.name === 'real' ? greatestReal : Number.MAX_VALUE;
  const held = Math.max(-most, Math.min(most, result));
  return type.name === 'real' ? Math.fround(held) : held;
}

const greatestReal = 3.402_823_466_385_288_6e38;

/** What the type holds, in the column's terms. */
function limitsOf(type: FieldType, scale: number): readonly [bigint, bigint] {
  if (familyOf(type) === 'integer') {
    const { least, greatest } = integerRange(type);
    return [least, greatest];
  }
  const digits = (type.precision ?? 1000) - (type.scale ?? 0) + scale;
  const most = 10n ** BigInt(Math.min(digits, 1000)) - 1n;
  return [-most, most];
}
