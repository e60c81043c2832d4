/**
 * The bytes that some format escapes, as bits of a set: what a text may hold of them is known before it is made, so
 * that a format which escapes none of those copies the text without a look at it.
 */
export type Signs = number;

export const apostrophe: Signs = 1;
export const quotationMark: Signs = 2;
export const backslash: Signs = 4;
export const comma: Signs = 8;
/** U+0000 to U+001F. */
export const control: Signs = 16;

export const noSigns: Signs = 0;
export const anySigns: Signs = 31;

const signOfByte: readonly (readonly [byte: number, sign: Signs])[] = [
  [0x27, apostrophe],
  [0x22, quotationMark],
  [0x5c, backslash],
  [0x2c, comma],
  ...Array.from({ length: 0x20 }, (_, byte) => [byte, control] as const),
];

/** The sign of each byte. */
const signs256 = new Uint8Array(256);
for (const [byte, sign] of signOfByte) signs256[byte] = sign;

/** Bytes that are looked at one by one sooner than searched through for each of 36. */
const few = 64;

/**
 * The signs of UTF-8, all of whose other bytes mean nothing to any format. In more than a few each is searched for: a loop
 * over the bytes of a list takes thirty times as long before V8 has compiled it.
 */
export function signsOf(utf8: Uint8Array): Signs {
  return utf8.length > few
    ? signsFoundIn(utf8)
    : utf8.reduce((signs, byte) => signs | (signs256[byte] as number), noSigns);
}

function signsFoundIn({ buffer, byteOffset, length }: Uint8Array): Signs {
  const bytes = Buffer.from(buffer, byteOffset, length);
  let signs = noSigns;
  for (const [byte, sign] of signOfByte) if ((signs & sign) === 0 && bytes.includes(byte)) signs |= sign;
  return signs;
}

/** The signs of several things together. */
export function allSigns(parts: readonly { readonly signs: Signs }[]): Signs {
  return parts.reduce((signs, part) => signs | part.signs, noSigns);
}
