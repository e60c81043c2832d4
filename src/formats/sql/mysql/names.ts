import { lettersOf } from '../../text-writers.ts';

/** A name: quotes are needed for so many words, which differ between versions, that all have them. */
export function identifier(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/**
 * What stands behind a backslash in a text: the `mysql` client reads no NUL, and makes a line feed of a carriage return before one;
 * Windows ends a file at the last of them.
 */
export const escapedLetters = lettersOf({ '0': 0, n: 10, r: 13, Z: 26, "'": 0x27, '\\': 0x5c });

/** A text as a literal, where `sql_mode` lets backslashes escape. */
export function literal(text: string): string {
  const escaped = Array.from(text, (sign) => {
    const letter = escapedLetters.get(sign.codePointAt(0) as number);
    return letter === undefined ? sign : `\\${String.fromCharCode(letter)}`;
  });
  return `'${escaped.join('')}'`;
}
