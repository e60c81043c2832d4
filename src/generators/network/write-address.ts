import { writeInteger } from '../../values/write-integer.ts';

const dot = 0x2e;

/** Writes an address of version 4, of which the number is below 2^32, as `10.28.113.0`: at most 15 bytes. Returns where it ends. */
export function writeAddress(bytes: Uint8Array, start: number, address: number): number {
  let at = writeInteger(bytes, start, address >>> 24);
  for (let shift = 16; shift >= 0; shift -= 8) {
    bytes[at] = dot;
    at = writeInteger(bytes, at + 1, (address >>> shift) & 255);
  }
  return at;
}
