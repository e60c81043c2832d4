import type { Category } from '../values/category.ts';

import type { ValueHashes } from './hashed.ts';

const digit = /[0-9]/;
const upper = /[A-Z]/;
const plain = /[ -~]/;

/**
 * Another text of the same shape: digits for digits, letters for letters, all else that is ASCII in its place. What is not
 * ASCII becomes a letter, for it may say as much as one.
 */
export function shapedText(text: string, i: number, hashes: ValueHashes, category: Category): string {
  const characters = [...text];
  const drawn = characters.map((character, at) => {
    if (digit.test(character)) return String(hashes.below(i, 10, at));
    if (upper.test(character)) return letter(hashes.below(i, 26, at)).toUpperCase();
    if (plain.test(character) && !/[a-z]/.test(character)) return character;
    return letter(hashes.below(i, 26, at));
  });
  return category === 'ssn' ? neverIssued(drawn, i, hashes) : drawn.join('');
}

/**
 * Nine digits as no social security number has them: areas from 900 on are those of taxpayers' numbers, and of those none has
 * a group below 50 (SSA, POMS RM 10201; IRS, Publication 1915).
 */
function neverIssued(characters: string[], i: number, hashes: ValueHashes): string {
  const places = characters.flatMap((character, at) => (digit.test(character) ? [at] : []));
  if (places.length === 9) {
    characters[places[0] as number] = '9';
    characters[places[3] as number] = String(hashes.below(i, 5, places[3] as number));
  }
  return characters.join('');
}

function letter(position: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[position] as string;
}

/** The shape of a value, and nothing else of it: `Xx` for letters, `9` for digits, all else that is ASCII as it is. */
export function shapeOf(text: string): string {
  return [...text]
    .map((character) => {
      if (digit.test(character)) return '9';
      if (upper.test(character)) return 'X';
      return plain.test(character) && !/[a-z]/.test(character) ? character : 'x';
    })
    .join('');
}
