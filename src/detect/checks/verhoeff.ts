/** The product of the dihedral group of ten. */
function product(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check (1969). */
export function passesVerhoeff(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, power = 0; i >= 0; i--, power++) {
    let digit = Number(digits[i]);
    for (let n = power % 8; n > 0; n--) digit = permutation[digit] as number;
    sum = product(sum, digit);
  }
  return sum === 0;
}
