import { Aes } from './aes.ts';

/**
 * FF1 (NIST SP 800-38G, section 5.1) with AES: a permutation of the numeral strings of one length, by a key and a tweak. Strings
 * are held as numbers: the value of a string of `length` numerals in base `radix`, the most significant first.
 *
 * The standard wants at least 10^6 strings (`leastDomain`): fewer are told apart by whoever sees enough of them.
 */
export class Ff1 {
  readonly #aes: Aes;
  readonly #shapes = new Map<string, Shape>();
  /** What was asked for before, with a tweak that nobody changes. */
  #last: { radix: number; length: number; tweak: Uint8Array; shape: Shape } | undefined;
  readonly #mac = new Int32Array(4);
  readonly #block = new Int32Array(4);

  /** A key of 16, 24 or 32 bytes. */
  constructor(key: Uint8Array) {
    this.#aes = new Aes(key);
  }

  /** The string that another one becomes, as numbers. */
  permute(value: bigint, radix: number, length: number, tweak: Uint8Array = noTweak): bigint {
    const shape = this.#shape(radix, length, tweak);
    const { left, right, small } = shape;
    if (small) return this.#permuteSmall(shape, small.left, small.right, value);
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

  /** The same without a bigint in its rounds. */
  #permuteSmall(shape: Shape, left: number, right: number, value: bigint): bigint {
    const { message, bytes } = shape;
    let a = Number(value / shape.right);
    let b = Number(value % shape.right);
    for (let round = 0; round < 10; round++) {
      message[message.length - bytes - 1] = round;
      for (let at = message.length - 1, rest = b; at >= message.length - bytes; at--, rest = Math.floor(rest / 256))
        message[at] = rest & 255;
      this.#absorb(shape);
      const m = round % 2 === 0 ? left : right;
      const c = (a + remainder((this.#mac[0] as number) >>> 0, (this.#mac[1] as number) >>> 0, m)) % m;
      a = b;
      b = c;
    }
    return BigInt(a) * shape.right + BigInt(b);
  }

  #shape(radix: number, length: number, tweak: Uint8Array): Shape {
    const last = this.#last;
    if (last?.radix === radix && last.length === length && last.tweak === tweak) return last.shape;
    const shape = this.#shapeOf(radix, length, tweak);
    this.#last = { radix, length, tweak, shape };
    return shape;
  }

  #shapeOf(radix: number, length: number, tweak: Uint8Array): Shape {
    // Shapes are few; tweaks may be many.
    const name = `${radix} ${length} ${tweak.length === 0 ? '' : latin1.decode(tweak)}`;
    const known = this.#shapes.get(name) ?? this.#newShape(radix, length, tweak);
    if (this.#shapes.size < mostShapes) this.#shapes.set(name, known);
    return known;
  }

  #newShape(radix: number, length: number, tweak: Uint8Array): Shape {
    const u = length >> 1;
    const v = length - u;
    const right = powerOf(radix, v);
    const bytes = (bitsOf(right - 1n) + 7) >> 3;
    const begun = Int32Array.of((1 << 24) | (2 << 16) | (1 << 8), 0, length, tweak.length);
    begun[0] = (begun[0] as number) | (radix >>> 16);
    begun[1] = ((radix & 0xffff) << 16) | (10 << 8) | (u & 255);
    this.#aes.encrypt(begun);
    const padded = tweak.length + ((((-tweak.length - bytes - 1) % 16) + 16) % 16) + 1 + bytes;
    const whole = new Uint8Array(padded);
    whole.set(tweak);
    // Blocks that no round changes are absorbed once.
    const fixed = (padded - bytes - 1) & ~15;
    this.#absorb({ begun, message: whole.subarray(0, fixed) });
    begun.set(this.#mac);
    const message = whole.slice(fixed);
    const left = powerOf(radix, u);
    // Numbers are exact so far: see `remainder`.
    const isSmall = right <= 0x400_0000n || (radix === 2 && right <= 0x1_0000_0000n);
    const small = isSmall ? { left: Number(left), right: Number(right) } : undefined;
    return { left, right, small, bytes, drawn: 4 * Math.ceil(bytes / 4) + 4, message, begun };
  }

  /** The number that a round adds: out of the CBC-MAC over the tweak, the round's number and the half that stays. */
  #round(shape: Shape, round: number, half: bigint): bigint {
    const { bytes, drawn, message } = shape;
    message[message.length - bytes - 1] = round;
    writeBig(message, message.length - bytes, bytes, half);
    this.#absorb(shape);
    const mac = this.#mac;
    let number = readBig(mac, Math.min(4, drawn >> 2), 0n);
    for (let block = 1, left = drawn - 16; left > 0; block++, left -= 16) {
      this.#block.set(mac);
      this.#block[3] = (this.#block[3] as number) ^ block;
      this.#aes.encrypt(this.#block);
      number = readBig(this.#block, Math.min(4, left >> 2), number);
    }
    return number;
  }

  /** The CBC-MAC of the message, which is there in part already. */
  #absorb({ message, begun }: Pick<Shape, 'message' | 'begun'>): void {
    const mac = this.#mac;
    mac.set(begun);
    for (let at = 0; at < message.length; at += 16) {
      for (let word = 0; word < 4; word++) mac[word] = (mac[word] as number) ^ wordAt(message, at + 4 * word);
      this.#aes.encrypt(mac);
    }
  }
}

/** What `high * 2^32 + low` leaves: of sizes up to 2^26, and of powers of two up to 2^32. */
function remainder(high: number, low: number, size: number): number {
  if (size > 0x400_0000) return low % size;
  return ((high % size) * (0x1_0000_0000 % size) + low) % size;
}

/** The fewest strings that the standard permits. */
export const leastDomain = 1_000_000;

const mostShapes = 4096;
const noTweak = new Uint8Array(0);
const latin1 = new TextDecoder('latin1');

/** What rounds over strings of one radix, length and tweak share. */
interface Shape {
  /** How many strings each half may be. */
  readonly left: bigint;
  readonly right: bigint;
  /** The same as numbers, where rounds can do with those. */
  readonly small: { readonly left: number; readonly right: number } | undefined;
  /** The bytes that hold the right half. */
  readonly bytes: number;
  /** The bytes that a round draws. */
  readonly drawn: number;
  readonly message: Uint8Array;
  /** The CBC-MAC's state after the blocks that are the same for all. */
  readonly begun: Int32Array;
}

function powerOf(base: number, exponent: number): bigint {
  return Array.from({ length: exponent }).reduce<bigint>((product) => product * BigInt(base), 1n);
}

function bitsOf(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

/** The same of a number that is exact. */
function bitsBelow(value: number): number {
  const high = Math.floor(value / 0x1_0000_0000);
  return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

function writeBig(bytes: Uint8Array, at: number, length: number, value: bigint): void {
  let rest = value;
  for (let left = length; left > 0; left -= 4) {
    let word = Number(BigInt.asUintN(32, rest));
    rest >>= 32n;
    for (let i = left - 1; i >= Math.max(0, left - 4); i--) {
      bytes[at + i] = word & 255;
      word >>>= 8;
    }
  }
}

/** A number of so many words, behind those before. */
function readBig(words: Int32Array, count: number, before: bigint): bigint {
  let value = before;
  for (let word = 0; word < count; word++) value = (value << 32n) | BigInt((words[word] as number) >>> 0);
  return value;
}

/** A permutation of the numbers below a size that is no power: FF1 over the bits that hold them, walked until it is inside. */
export function permuteBelow(ff1: Ff1, value: bigint, size: bigint, tweak?: Uint8Array): bigint {
  const bits = size <= 0x20_0000_0000_0000n ? bitsBelow(Number(size) - 1) : bitsOf(size - 1n);
  let found = value;
  do found = ff1.permute(found, 2, bits, tweak);
  while (found >= size);
  return found;
}
