/** The largest prime below 2^26: products of two numbers below it are exact. */
export const prime = 67_108_859;

const inverse = 1 / prime;

/** A number of a magnitude below 2^53, modulo the prime. */
export function reduced(value: number): number {
  const rest = value - Math.floor(value * inverse) * prime;
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
}

/**
 * Adds h, h·x, h·x² and so on to so many sums, each modulo the prime but for a few times of it: whoever adds 2^25 times has to
 * reduce them in between. `x` is at most 2^25.
 */
export function addPowers(sums: Float64Array, at: number, count: number, hash: number, x: number): void {
  let term = hash;
  sums[at] = (sums[at] as number) + term;
  for (let power = 1; power < count; power++) {
    const product = term * x;
    term = product - Math.floor(product * inverse) * prime;
    sums[at + power] = (sums[at + power] as number) + term;
  }
}

/**
 * The places x in [1, most] whose terms alone make these sums of powers, from the smallest on; undefined where it takes more than
 * half as many terms as there are sums to make them. (What Berlekamp and Massey, and Prony before them, do for errors in a
 * code: the sums follow a recurrence whose polynomial has the places for its roots.)
 */
export function placesOf(sums: readonly number[], most: number): readonly number[] | undefined {
  const recurrence = shortest(sums);
  const degree = recurrence.length - 1;
  if (degree * 2 >= sums.length) return undefined;
  const found: number[] = [];
  for (let x = 1; x <= most && found.length < degree; x++) {
    let value = 0;
    for (const each of recurrence) value = reduced(value * x + each);
    if (value === 0) found.push(x);
  }
  return found.length === degree ? found : undefined;
}

/** The shortest recurrence of a sequence, its first coefficient being 1: Massey, Shift-register synthesis and BCH decoding, 1969. */
function shortest(sequence: readonly number[]): readonly number[] {
  let [current, before] = [[1], [1]];
  let [length, last, gap] = [0, 1, 1];
  for (const at of sequence.keys()) {
    const wrong = current.reduce((sum, each, back) => reduced(sum + reduced(each * (sequence[at - back] ?? 0))), 0);
    if (wrong === 0) {
      gap++;
      continue;
    }
    const factor = reduced(wrong * inverseOf(last));
    const next = Array.from({ length: Math.max(current.length, before.length + gap) }, (_, index) =>
      reduced((current[index] ?? 0) - reduced(factor * (before[index - gap] ?? 0))),
    );
    const isLonger = 2 * length <= at;
    if (isLonger) [length, before, last, gap] = [at + 1 - length, current, wrong, 1];
    else gap++;
    current = next;
  }
  return Array.from({ length: length + 1 }, (_, index) => current[index] ?? 0);
}

/** By Fermat: the power of the prime less 2. */
function inverseOf(value: number): number {
  let [result, square] = [1, value];
  for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = reduced(result * square);
    square = reduced(square * square);
  }
  return result;
}
