import { createHash } from 'node:crypto';

import { isBeyondChance } from './proof-finding.ts';
import { plainForm } from './text-forms.ts';

const algorithms = ['md5', 'sha1', 'sha256', 'sha512'] as const;
/** Shorter parts of a hash are the same by chance. */
const leastSigns = 8;

/**
 * What anybody can do who has no key: hash what may have been there, and look for it. `texts` are originals, `values` what
 * stands in the output; a hash may be cut, in hexadecimal digits, base64 or as a number.
 */
export function attackedBy(
  texts: Iterable<string>,
  values: ReadonlySet<string>,
): { readonly tried: number; readonly found: number; readonly how: string | undefined } {
  const byLength = lengthsOf(values);
  const found = new Map<string, number>();
  let tried = 0;
  for (const text of texts) {
    tried += 1;
    for (const form of new Set([text, text.trim().toLowerCase(), plainForm(text)]))
      for (const algorithm of algorithms) {
        const digest = createHash(algorithm).update(form).digest();
        if (isAmong(digest, byLength)) found.set(algorithm, (found.get(algorithm) ?? 0) + 1);
      }
  }
  const [how, count = 0] = [...found].sort(([, a], [, b]) => b - a)[0] ?? [];
  // Of 8 hexadecimal digits two are alike once in four thousand million times.
  const expected = (tried * values.size * 12) / 4_294_967_296;
  return { tried, found: isBeyondChance(count, expected) ? count : 0, how };
}

type ByLength = ReadonlyMap<number, ReadonlySet<string>>;

function lengthsOf(values: ReadonlySet<string>): ByLength {
  const found = new Map<number, Set<string>>();
  for (const value of values) {
    const text = /^[0-9a-f-]+$/i.test(value) ? value.replaceAll('-', '').toLowerCase() : value.replace(/=+$/, '');
    if (text.length < leastSigns) continue;
    const texts = found.get(text.length) ?? new Set();
    found.set(text.length, texts.add(text));
  }
  return found;
}

function isAmong(digest: Buffer, byLength: ByLength): boolean {
  const spellings = [
    digest.toString('hex'),
    digest.toString('base64').replace(/=+$/, ''),
    digest.toString('base64url'),
  ];
  for (const [length, texts] of byLength)
    if (spellings.some((each) => each.length >= length && texts.has(each.slice(0, length)))) return true;
  const numbers = [
    digest.readUInt32BE(0),
    digest.readUInt32LE(0),
    digest.readUInt32BE(0) >>> 1,
    digest.readUInt32LE(0) >>> 1,
  ];
  return numbers.some((each) => byLength.get(String(each).length)?.has(String(each)));
}
