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

const ofByte = new Uint8Array(256).fill(control, 0, 0x20);
ofByte[0x27] = apostrophe;
ofByte[0x22] = quotationMark;
ofByte[0x5c] = backslash;
ofByte[0x2c] = comma;

/** The signs of UTF-8, all of whose other bytes mean nothing to any format. */
export function signsOf(bytes: Uint8Array): Signs {
  let signs = noSigns;
  for (const byte of bytes) signs |= ofByte[byte] as number;
  return signs;
}

/** The signs of several things together. */
export function allSigns(parts: readonly { readonly signs: Signs }[]): Signs {
  return parts.reduce((signs, part) => signs | part.signs, noSigns);
}
