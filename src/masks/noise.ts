import { integerRange } from '../values/cell.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { mapNumbers } from './map-numbers.ts';
import { defineMask } from './mask.ts';

/** Shares are drawn in millionths, so that numbers beyond 2^53 are moved exactly. */
const parts = 1_000_000;

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
  goesByForm: true,
  bind({ ratio }, context) {
    const { type } = context;
    return mapNumbers(context, (hashes, { scale }) => {
      const [least, greatest] = limitsOf(type, scale);
      const share = (i: number) => hashes.below(i, 2 * parts + 1, 0) - parts;
      const isWhole = familyOf(type) !== 'float';
      return {
        number(value, i) {
          const moved = value + (value * ratio * share(i)) / parts;
          if (!isWhole) return type.name === 'real' ? Math.fround(moved) : moved;
          return Math.max(Number(least), Math.min(Number(greatest), Math.round(moved))) + 0;
        },
        big(value, i) {
          const moved =
            value + (value * BigInt(Math.round(ratio * parts)) * BigInt(share(i))) / BigInt(parts) / BigInt(parts);
          const unit = unitOf(value, scale);
          const rounded = (moved / unit) * unit;
          return rounded < least ? least : rounded > greatest ? greatest : rounded;
        },
      };
    });
  },
});

/** The last digit behind the point that a number has: it gets no more of them. */
function unitOf(value: bigint, scale: number): bigint {
  let unit = 1n;
  for (let digits = 0; digits < scale && value % (unit * 10n) === 0n; digits++) unit *= 10n;
  return unit;
}

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
