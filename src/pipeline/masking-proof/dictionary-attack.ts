import { hash } from 'node:crypto';

import { isBeyondChance } from './proof-finding.ts';
import { plainForm } from './text-forms.ts';

/** The last is no hash, but one that was made with a key that is empty. */
const algorithms = ['md5', 'sha1', 'sha256', 'sha512', 'HMAC-SHA256 under an empty key'] as const;
type Algorithm = (typeof algorithms)[number];
/** Shorter parts of a hash are the same by chance. */
const leastSigns = 8;

/**
 * What anybody can do who has no key: hash what may have been there, and look for it. `texts` are originals, `values` what
 * stands in the output, where the column is, and `besides` what other columns hold; a hash may be cut, in hexadecimal digits,
 * base64 or as a number.
 */
export function attackedBy(
  texts: Iterable<string>,
  values: Iterable<string>,
  besides = new Spelled([]),
): { readonly tried: number; readonly found: number; readonly how: string | undefined } {
  const spelled = new Spelled(values);
  const found = new Map<string, number>();
  let tried = 0;
  for (const text of texts) {
    tried += 1;
    for (const form of new Set([text, text.trim().toLowerCase(), plainForm(text)]))
      for (const algorithm of algorithms) {
        // A character a byte: that is made in a third of the time that a buffer takes.
        const digest = digestOf(algorithm, form);
        if (spelled.isAmong(digest) || besides.isAmong(digest)) found.set(algorithm, (found.get(algorithm) ?? 0) + 1);
      }
  }
  const [how, count = 0] = [...found].sort(([, a], [, b]) => b - a)[0] ?? [];
  const expected = tried * (spelled.chance + besides.chance);
  return { tried, found: isBeyondChance(count, expected) ? count : 0, how };
}

/** HMAC of an empty key is two hashes, each behind a block of one sign (RFC 2104): a third of the time that an object for it takes. */
const innerBlock = '6'.repeat(64);
/** The other block, and room for the first hash behind it. */
const outer = Buffer.alloc(96, 0x5c);

function digestOf(algorithm: Algorithm, text: string): string {
  if (algorithm !== 'HMAC-SHA256 under an empty key') return hash(algorithm, text, 'binary');
  outer.write(hash('sha256', innerBlock + text, 'binary'), 64, 'latin1');
  return hash('sha256', outer, 'binary');
}

/** What may be a hash: of an address of mail what stands before its host. */
function hashIn(value: string): string {
  const at = value.indexOf('@');
  return at > 0 ? value.slice(0, at) : value;
}

/** Values, to be looked for as beginnings of hashes. */
export class Spelled {
  /** By their first eight signs, for hardly any hash begins as one of them does. */
  readonly #byHead = new Map<string, string[]>();
  /** The same as the bytes that they spell: of all but a few hashes no spelling has to be made. */
  readonly #hexHeads = new Set<number>();
  readonly #base64Heads = new Set<number>();
  readonly #numbers = new Set<number>();
  /** How many of the values a text's hashes begin with by chance. */
  chance = 0;

  constructor(values: Iterable<string>) {
    for (const whole of values) {
      const value = hashIn(whole);
      const text = /^[0-9a-f-]+$/i.test(value) ? value.replaceAll('-', '').toLowerCase() : value.replace(/=+$/, '');
      if (text.length < leastSigns) continue;
      this.chance += chanceOf(text);
      const head = text.slice(0, leastSigns);
      if (/^[0-9a-f]+$/.test(head)) this.#hexHeads.add(Number.parseInt(head, 16));
      if (/^[A-Za-z0-9+/_-]+$/.test(head)) this.#base64Heads.add(Buffer.from(head, 'base64').readUIntBE(0, headBytes));
      if (/^\d+$/.test(text)) this.#numbers.add(Number(text));
      this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), text]);
    }
  }

  /** Whether one is a spelling of a digest, which has a character a byte. */
  isAmong(digest: string): boolean {
    const head = (wordAt(digest, 0) << 16) | wordAt(digest, 2);
    const big = head >>> 0;
    const isHex = this.#hexHeads.has(big);
    const isBase64 = this.#base64Heads.has(big * 0x1_0000 + wordAt(digest, 4));
    if (!isHex && !isBase64 && this.#numbers.size === 0) return false;
    const bytes = Buffer.from(digest, 'latin1');
    return (
      (isHex && this.#begins(bytes.toString('hex'))) ||
      (isBase64 &&
        (this.#begins(bytes.toString('base64').replace(/=+$/, '')) || this.#begins(bytes.toString('base64url')))) ||
      numbersIn(bytes).some((each) => this.#numbers.has(each) && this.#isNumber(String(each)))
    );
  }

  /** Whether one of the values is what a spelling begins with. */
  #begins(spelling: string): boolean {
    return this.#byHead.get(spelling.slice(0, leastSigns))?.some((text) => spelling.startsWith(text)) ?? false;
  }

  #isNumber(digits: string): boolean {
    return this.#byHead.get(digits.slice(0, leastSigns))?.includes(digits) ?? false;
  }
}

/** Of three forms of a text, by each algorithm: the share that a value's signs are the beginning of, or its number. */
function chanceOf(text: string): number {
  const hashes = 3 * algorithms.length;
  if (!/^[0-9a-f]+$/.test(text)) return 2 * hashes * oneIn(64, text.length);
  return hashes * oneIn(16, text.length) + (/^\d{1,10}$/.test(text) ? (4 * hashes) / 4_294_967_296 : 0);
}

/** So many signs in a row out of so many. */
function oneIn(signs: number, length: number): number {
  let chance = 1;
  for (let i = 0; i < length; i++) chance /= signs;
  return chance;
}

function wordAt(digest: string, at: number): number {
  return (digest.charCodeAt(at) << 8) | digest.charCodeAt(at + 1);
}

/** What eight signs of base64 stand for. */
const headBytes = 6;

function numbersIn(digest: Buffer): number[] {
  const [big, little] = [digest.readUInt32BE(0), digest.readUInt32LE(0)];
  return [big, little, big >>> 1, little >>> 1];
}
