import type { Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';

/** The order in which the parents of a reference come in each round of `exact`. */
export function roundPermutation(key: Key, parents: number): (round: number) => Permutation {
  const permutation = new Permutation(key, parents);
  let current: number | undefined;
  return (round) => {
    if (round !== current) permutation.turnTo(round);
    current = round;
    return permutation;
  };
}
