import type { Decimal } from '../values/decimal.ts';
import { microsecondsPerDay } from '../values/moment.ts';

import { addDecimals, compareDecimals, floorDecimal, multiplyDecimals } from '../expression/numeric.ts';

/** What lies between two numbers in every row: numbers as they are, moments and spans of time in microseconds. */
export interface Between {
  readonly least: Decimal;
  readonly greatest: Decimal;
}

/** A value of the row, of which no more is known. */
export interface Atom extends Between {
  /** The same for what is the same value. */
  readonly key: string;
  /** The most digits after the point that it has. */
  readonly digits: number;
}

interface Product {
  readonly times: Decimal;
  /** In the order of their keys. */
  readonly atoms: readonly Atom[];
}

/** A sum of products, by the keys of what is multiplied. */
export type Sum = ReadonlyMap<string, Product>;

/** A whole number at scale 0. */
export function whole(value: number | bigint): Decimal {
  return { unscaled: BigInt(value), scale: 0 };
}

/** A number alone: the product of no atoms, whose key is the empty text. */
export function constant(times: Decimal): Sum {
  return new Map([['', { times, atoms: [] }]]);
}

/** One atom, once. */
export function ofAtom(atom: Atom): Sum {
  return new Map([[atom.key, { times: whole(1), atoms: [atom] }]]);
}

/** What adds up to 0 is left out, so that `a - a` is nothing. */
export function plus(left: Sum, right: Sum): Sum {
  const sum = new Map(left);
  for (const [key, { times, atoms }] of right) {
    const all = addDecimals(sum.get(key)?.times ?? whole(0), times);
    if (all.unscaled === 0n) sum.delete(key);
    else sum.set(key, { times: all, atoms });
  }
  return sum;
}

/** Every product of one with every product of the other: as many as both have multiplied, at the most. */
export function times(left: Sum, right: Sum): Sum {
  let sum: Sum = new Map();
  for (const one of left.values())
    for (const other of right.values()) {
      const atoms = [...one.atoms, ...other.atoms].sort((a, b) => (a.key < b.key ? -1 : 1));
      const product = { times: multiplyDecimals(one.times, other.times), atoms };
      sum = plus(sum, new Map([[atoms.map(({ key }) => key).join('\n'), product]]));
    }
  return sum;
}

/** Whether a sum is no longer than what definitions compute: products of products of many fields are not followed. */
export function isShort(sum: Sum): boolean {
  return sum.size <= 32 && [...sum.values()].every(({ atoms }) => atoms.length <= 8);
}

/** The same atom on both sides counts once: of `a + b - a` only `b` is left. */
export function minus(left: Sum, right: Sum): Sum {
  return plus(left, times(constant(whole(-1)), right));
}

/** The days that instants lie in, as the instants at which those begin: a value of its own, for it is rounded. */
export function daysOf(sum: Sum): Sum {
  const { least, greatest } = endsOf(sum);
  const key = `day of ${[...sum].map(([own, each]) => `${each.times.unscaled}e-${each.times.scale} ${own}`).join(' + ')}`;
  return ofAtom({ key, least: dayOf(least), greatest: dayOf(greatest), digits: 0 });
}

function dayOf({ unscaled, scale }: Decimal): Decimal {
  const { unscaled: micros } = floorDecimal({ unscaled, scale });
  const day = BigInt(microsecondsPerDay);
  const rest = micros % day;
  return whole(micros - (rest < 0n ? rest + day : rest));
}

/** The most digits after the point that a sum's values have. */
export function digitsOf(sum: Sum): number {
  let most = 0;
  for (const { times: by, atoms } of sum.values())
    most = Math.max(
      most,
      atoms.reduce((digits, atom) => digits + atom.digits, by.scale),
    );
  return most;
}

/** Between what a sum lies, whatever its atoms are: what all products have in common is taken out before. */
export function endsOf(sum: Sum): Between {
  const products = [...sum.values()];
  const common = products[0]?.atoms.find(({ key }) => products.every(({ atoms }) => placeOf(key, atoms) >= 0));
  if (common && products.length > 1) return product(common, endsOf(without(common, products)));
  let ends: Between = { least: whole(0), greatest: whole(0) };
  for (const { times: by, atoms } of products) {
    const own = atoms.reduce<Between>(product, { least: by, greatest: by });
    ends = { least: addDecimals(ends.least, own.least), greatest: addDecimals(ends.greatest, own.greatest) };
  }
  return ends;
}

function placeOf(key: string, atoms: readonly Atom[]): number {
  return atoms.findIndex((each) => each.key === key);
}

function without(common: Atom, products: readonly Product[]): Sum {
  return new Map(
    products.map(({ times: by, atoms }) => {
      const at = placeOf(common.key, atoms);
      const rest = atoms.filter((_, position) => position !== at);
      return [rest.map(({ key }) => key).join('\n'), { times: by, atoms: rest }] as const;
    }),
  );
}

function product(one: Between, other: Between): Between {
  const corners = [one.least, one.greatest].flatMap((each) => [
    multiplyDecimals(each, other.least),
    multiplyDecimals(each, other.greatest),
  ]);
  const end = (sign: number) => corners.reduce((a, b) => (compareDecimals(a, b) * sign > 0 ? a : b));
  return { least: end(-1), greatest: end(1) };
}
