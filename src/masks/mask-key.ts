import { Ff1 } from '../random/ff1.ts';
import { type HashColumns, hashTexts } from '../random/hash-bytes.ts';
import { HmacSha256, hkdfSha256 } from '../random/hmac-sha256.ts';
import { deriveKey, type Key, keyBytes } from '../random/key.ts';
import { PrefixedSha256 } from '../random/sha256.ts';

/** What masks of one category draw from: functions of their key and a value. */
export interface MaskKey {
  /** 128 bits of each text. */
  hash(bytes: Uint8Array, ends: Uint32Array, count: number, out: HashColumns): void;
  /** SHA-256 under the key of each text: eight words each. */
  digests(bytes: Uint8Array, ends: Uint32Array, count: number, out: Int32Array): void;
  /** Permutations of numbers. */
  readonly ff1: Ff1;
}

/** The key that follows from a seed: the engine's hash, for synthetic values. Whoever has the seed has the key. */
export function seedMaskKey(key: Key): MaskKey {
  let sha256: PrefixedSha256 | undefined;
  let ff1: Ff1 | undefined;
  return {
    hash: (bytes, ends, count, out) => hashTexts(key, bytes, 0, ends, count, out),
    digests(bytes, ends, count, out) {
      sha256 ??= new PrefixedSha256(keyBytes(key));
      sha256.digests(bytes, ends, count, out);
    },
    get ff1() {
      ff1 ??= new Ff1(Buffer.concat([keyBytes(deriveKey(key, 'ff1')), keyBytes(deriveKey(key, 'ff1', 'second half'))]));
      return ff1;
    },
  };
}

/** A key made of a secret: HMAC-SHA256 for whatever is drawn, FF1 for permutations. */
export function secretMaskKey(secret: Uint8Array): MaskKey {
  const hmac = new HmacSha256(hkdfSha256(secret, none, Buffer.from('value'), 32));
  let digests = new Int32Array(0);
  let ff1: Ff1 | undefined;
  return {
    hash(bytes, ends, count, { a, b, c, d }) {
      if (digests.length < count * 8) digests = new Int32Array(count * 8);
      hmac.digests(bytes, ends, count, digests);
      for (let i = 0, at = 0; i < count; i++, at += 8) {
        a[i] = digests[at] as number;
        b[i] = digests[at + 1] as number;
        c[i] = digests[at + 2] as number;
        d[i] = digests[at + 3] as number;
      }
    },
    digests: (bytes, ends, count, out) => hmac.digests(bytes, ends, count, out),
    get ff1() {
      ff1 ??= new Ff1(hkdfSha256(secret, none, Buffer.from('ff1'), 32));
      return ff1;
    },
  };
}

const none = new Uint8Array(0);

/** The secret of one category, out of a run's. */
export function categorySecret(secret: Uint8Array, category: string): Uint8Array {
  return hkdfSha256(secret, Buffer.from('data-cli masking key'), Buffer.from(`category ${category}`), 32);
}

/** A name for a secret that says nothing of it: 64 bits, one way. */
export function keyId(secret: Uint8Array): string {
  return Buffer.from(hkdfSha256(secret, Buffer.from('data-cli masking key'), Buffer.from('key id'), 8)).toString('hex');
}
