import { mod1110Seal } from '../../values/seal.ts';
import { noSigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';

import { compose, literal, type Piece } from '../compose.ts';
import type { BindContext } from '../generator.ts';

const zero = 0x30;
/** 9! orders of the digits behind the first one. */
const orders = 362_880;
/** Pairs of places of ten. */
const pairs = Array.from({ length: 10 }, (_, first) =>
  Array.from({ length: 9 - first }, (_, i) => [first, first + 1 + i] as const),
).flat();

/**
 * German tax numbers (Steuer-IdNr, § 139b AO): of ten digits one stands twice, one is missing and all others stand once;
 * behind them a check digit by ISO/IEC 7064. The Bundeszentralamt für Steuern keeps those that begin with 0 for tests.
 *
 * All ten digits are put in an order, then one of two places takes the other one's digit: which one is missing tells what
 * stood there, so that different draws give different numbers.
 */
export function steuerIds(context: BindContext, realistic: boolean): Source {
  return compose(context, [tenDigits(context, realistic), literal('0')], [mod1110Seal(10)]);
}

function tenDigits(context: BindContext, realistic: boolean): Piece {
  const first = context.draw('first', realistic ? 9 : 1);
  const order = context.draw('order', orders);
  const pair = context.draw('pair', pairs.length);
  const left = new Uint8Array(10);
  return {
    signs: noSigns,
    prepare(rows) {
      for (const draw of [first, order, pair]) draw.read(rows);
      return 10;
    },
    write({ bytes }, at, i) {
      for (let digit = 0; digit < 10; digit++) left[digit] = zero + digit;
      let rank = order.values[i] as number;
      take(bytes, at, left, 10, realistic ? 1 + (first.values[i] as number) : 0);
      for (let count = 9; count > 0; count--) {
        take(bytes, at + 10 - count, left, count, rank % count);
        rank = Math.floor(rank / count);
      }
      const [kept, taken] = pairs[pair.values[i] as number] as readonly [number, number];
      bytes[at + taken] = bytes[at + kept] as number;
      return at + 10;
    },
  };
}

/** Writes one of the digits that are left, and closes the gap. */
function take(bytes: Uint8Array, at: number, left: Uint8Array, count: number, which: number): void {
  bytes[at] = left[which] as number;
  left.copyWithin(which, which + 1, count);
}
