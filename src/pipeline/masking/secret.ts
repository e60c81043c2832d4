import { createHash } from 'node:crypto';

const leastBytes = 16;

/** What people hash to have a key that looks like one. */
const words =
  ' 0 1 12345 123456 12345678 123456789 1234567890 abc abc123 admin changeme default foobar hello key letmein masking masking-key password password1 qwerty root salt secret test test123 welcome'.split(
    ' ',
  );

/** Keys that are printed: the examples of FIPS 197 and NIST SP 800-38A, those of this project's docs. */
const printed = new Set([
  '2b7e151628aed2a6abf7158809cf4f3c',
  '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b',
  '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4',
  '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94',
  '9f3b0c71d2e84a56b7c01f2e3d4a5b6c',
]);

/** A masking key, or why it is none: hexadecimal digits, base64, a text's own bytes, or bytes that are no text. */
export function readSecret(given: string | Uint8Array): Uint8Array | { readonly why: string } {
  if (isUtf16(given)) return { why: 'it is written in UTF-16, and a key in UTF-8' };
  const text = typeof given === 'string' ? given : textOf(given);
  if (text === undefined) return checked(given as Uint8Array, (given as Uint8Array).length * 8);
  // It trims a byte order mark, too.
  const trimmed = text.trim();
  if (trimmed === '') return { why: 'it is empty' };
  const lines = trimmed.split(/\s*\n\s*/);
  if (lines.length > 1)
    return isWrapped(lines) ? readSecret(lines.join('')) : { why: 'it has several lines, and a key has one' };
  const bytes = bytesOf(trimmed);
  const found = checked(bytes, Math.min(bytes.length * 8, bitsOf(trimmed)));
  if (!(found instanceof Uint8Array)) return found;
  const decoded = /^[ -~]+$/.test(Buffer.from(bytes).toString('latin1')) ? Buffer.from(bytes).toString() : trimmed;
  return isWordy(trimmed) || isWordy(decoded) ? { why: 'it looks like words, which can be guessed' } : bytes;
}

/** As some shells of Windows write what is sent into a file: a byte order mark, and ASCII in every second byte. */
function isUtf16(given: string | Uint8Array): boolean {
  if (typeof given === 'string') return false;
  const order = Buffer.from(given.subarray(0, 2)).toString('hex');
  const zeros = { fffe: 1, feff: 0 }[order];
  return zeros !== undefined && given.every((byte, at) => at < 2 || at % 2 !== zeros || byte === 0);
}

/** Undefined: the bytes are none of a text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{Cc}\s]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** How many bits the signs of a text can say at most, by the kinds of signs that are in it. */
function bitsOf(text: string): number {
  // 6 bits of a UUID say what it is.
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return 122;
  const isHexadecimal = /^(?:[0-9a-f]{2})+$/i.test(text) && !/^\d+$/.test(text);
  if (isHexadecimal || isBase64(text)) return Number.POSITIVE_INFINITY;
  const kinds = [
    [/\d/, 10n],
    [/[a-z]/, 26n],
    [/[A-Z]/, 26n],
    [/[ -/:-@[-`{-~]/, 33n],
    [/[^ -~]/, 100n],
  ] as const;
  const signs = kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0n), 0n);
  let texts = 1n;
  for (const _ of text) texts *= signs;
  return texts.toString(2).length - 1;
}

function checked(bytes: Uint8Array, bits: number): Uint8Array | { readonly why: string } {
  if (bits < leastBytes * 8) return { why: `it has ${bits} bits, and a masking key needs at least ${leastBytes * 8}` };
  const different = new Set(bytes).size;
  if (different < 8) return { why: `it is made of ${different} different bytes alone` };
  if (isPeriodic(bytes) || isStuttered(bytes)) return { why: 'it repeats itself' };
  if (isCounted(bytes)) return { why: 'it counts on' };
  if (isPrinted(bytes)) return { why: 'it is printed somewhere, or the hash of a word that everybody tries' };
  return bytes;
}

/** Whether each byte is the one before and a step: `000102…`, `00112233…`. */
function isCounted(bytes: Uint8Array): boolean {
  const step = ((bytes[1] as number) - (bytes[0] as number)) & 255;
  return bytes.every((byte, at) => at === 0 || byte === (((bytes[at - 1] as number) + step) & 255));
}

function isPrinted(bytes: Uint8Array): boolean {
  const hex = Buffer.from(bytes).toString('hex');
  if (printed.has(hex)) return true;
  return ['md5', 'sha1', 'sha256', 'sha512'].some((algorithm) =>
    words.some((word) => createHash(algorithm).update(word).digest('hex') === hex),
  );
}

function bytesOf(text: string): Uint8Array {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return isBase64(text) ? Buffer.from(text, 'base64') : Buffer.from(text);
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/_-]{22,}={0,2}$/.test(text) && /[0-9]/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** Base64 in lines of one length, as programs print what is long. */
function isWrapped(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines;
  const isFull = rest.slice(0, -1).every((line) => line.length === first.length);
  return first.length >= 64 && isFull && (rest.at(-1) ?? '').length <= first.length && isBase64(lines.join(''));
}

function isPeriodic(bytes: Uint8Array): boolean {
  for (let period = 1; period <= bytes.length / 2; period++)
    if (bytes.every((byte, at) => byte === bytes[at % period])) return true;
  return false;
}

/** Whether every third byte or more is the one before: of random ones it is one in 256. */
function isStuttered(bytes: Uint8Array): boolean {
  return bytes.filter((byte, at) => byte === bytes[at - 1]).length * 3 >= bytes.length;
}

/** Words and numbers, with a few marks between them; a passphrase has to be long. No random text has its digits at the ends of words alone. */
function isWordy(text: string): boolean {
  if (text.length >= 40 || !/^[A-Za-z][A-Za-z0-9 _.!?-]*$/.test(text)) return false;
  return !/\d[A-Za-z]|[a-z][A-Z][A-Z]|[A-Z]{3}/.test(text);
}
