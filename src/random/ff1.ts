import { createCipheriv } from 'node:crypto';

/**
 * FF1 (NIST SP 800-38G, section 5.1) with AES: a permutation of the numeral strings of one length, by a key and a tweak. Strings
 * are held as numbers: the value of a string of `length` numerals in base `radix`, the most significant first.
 *
 * The standard wants at least 10^6 strings (`leastDomain`): fewer are told apart by whoever sees enough of them.
 */
export class Ff1 {
  readonly #encrypt: (block: Uint8Array) => Uint8Array;
  readonly #shapes = new Map<string, Shape>();

  /** A key of 16, 24 or 32 bytes. */
  constructor(key: Uint8Array) {
    const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
    this.#encrypt = (block) => cipher.update(block);
  }

  /** The string that another one becomes, as numbers. */
  permute(value: bigint, radix: number, length: number, tweak: Uint8Array = noTweak): bigint {
    const shape = this.#shape(radix, length, tweak);
    const { left, right } = shape;
    let a = value / right;
    let b = value % right;
    for (let round = 0; round < 10; round++) {
      const y = this.#round(shape, round, b);
      const c = (a + y) % (round % 2 === 0 ? left : right);
      a = b;
      b = c;
    }
    return a * right + b;
  }

  #shape(radix: number, length: number, tweak: Uint8Array): Shape {
    const name = `${radix} ${length} ${Buffer.from(tweak).toString('latin1')}`;
    const known = this.#shapes.get(name) ?? this.#newShape(radix, length, tweak);
    // Shapes are few; tweaks may be many.
    if (this.#shapes.size < mostShapes) this.#shapes.set(name, known);
    return known;
  }

  #newShape(radix: number, length: number, tweak: Uint8Array): Shape {
    const u = length >> 1;
    const v = length - u;
    const right = powerOf(radix, v);
    const bytes = (bitsOf(right - 1n) + 7) >> 3;
    const head = new DataView(new ArrayBuffer(16));
    [1, 2, 1, radix >> 16, radix >> 8, radix, 10, u].forEach((byte, index) => {
      head.setUint8(index, byte);
    });
    head.setUint32(8, length);
    head.setUint32(12, tweak.length);
    const padded = tweak.length + ((((-tweak.length - bytes - 1) % 16) + 16) % 16) + 1 + bytes;
    const message = new Uint8Array(padded);
    message.set(tweak);
    const begun = this.#encrypt(new Uint8Array(head.buffer)).slice();
    return { left: powerOf(radix, u), right, bytes, drawn: 4 * Math.ceil(bytes / 4) + 4, message, begun };
  }

  /** The number that a round adds: out of the CBC-MAC over the tweak, the round's number and the half that stays. */
  #round({ bytes, drawn, message, begun }: Shape, round: number, half: bigint): bigint {
    message[message.length - bytes - 1] = round;
    writeBig(message, message.length - bytes, bytes, half);
    let mac = begun;
    for (let at = 0; at < message.length; at += 16) mac = this.#encrypt(xorOf(mac, message, at));
    let number = 0n;
    for (let block = 0, left = drawn; left > 0; block++, left -= 16) {
      const own = block === 0 ? mac : this.#encrypt(countedBlock(mac, block));
      number = readBig(own, Math.min(16, left), number);
    }
    return number;
  }
}

/** The fewest strings that the standard permits. */
export const leastDomain = 1_000_000;

const mostShapes = 4096;
const noTweak = new Uint8Array(0);

/** What rounds over strings of one radix, length and tweak share. */
interface Shape {
  /** How many strings each half may be. */
  readonly left: bigint;
  readonly right: bigint;
  /** The bytes that hold the right half. */
  readonly bytes: number;
  /** The bytes that a round draws. */
  readonly drawn: number;
  readonly message: Uint8Array;
  /** The CBC-MAC's state after its first block, which is the same for all. */
  readonly begun: Uint8Array;
}

function powerOf(base: number, exponent: number): bigint {
  return Array.from({ length: exponent }).reduce<bigint>((product) => product * BigInt(base), 1n);
}

function bitsOf(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

function xorOf(a: Uint8Array, b: Uint8Array, at: number): Uint8Array {
  const out = new Uint8Array(16);
  for (let i = 0; i < 16; i++) out[i] = (a[i] as number) ^ (b[at + i] as number);
  return out;
}

function countedBlock(mac: Uint8Array, block: number): Uint8Array {
  const counter = new DataView(new ArrayBuffer(16));
  counter.setUint32(12, block);
  return xorOf(mac, new Uint8Array(counter.buffer), 0);
}

function writeBig(bytes: Uint8Array, at: number, length: number, value: bigint): void {
  let rest = value;
  for (let left = length; left > 0; left -= 4) {
    let word = Number(rest & 0xffff_ffffn);
    rest >>= 32n;
    for (let i = left - 1; i >= Math.max(0, left - 4); i--) {
      bytes[at + i] = word & 255;
      word >>>= 8;
    }
  }
}

function readBig(bytes: Uint8Array, length: number, before: bigint): bigint {
  let value = before;
  for (let at = 0; at < length; at += 4) {
    const word =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
    value = (value << 32n) | BigInt(word >>> 0);
  }
  return value;
}

/** A permutation of the numbers below a size that is no power: FF1 over the bits that hold them, walked until it is inside. */
export function permuteBelow(ff1: Ff1, value: bigint, size: bigint, tweak?: Uint8Array): bigint {
  const bits = bitsOf(size - 1n);
  let found = value;
  do found = ff1.permute(found, 2, bits, tweak);
  while (found >= size);
  return found;
}
