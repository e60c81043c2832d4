import { constants, gunzipSync, inflateSync } from 'node:zlib';

import { unpackedStart } from '../../formats/compression/unpacked-start.ts';

/** Of each code unit the number that it is in base64, plain or of URLs; 255: it is none. */
const sixtyFour = new Uint8Array(0x1_0000).fill(255);
for (const [value, sign] of Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
  sixtyFour[sign.charCodeAt(0)] = value;
sixtyFour[0x2d] = 62;
sixtyFour[0x5f] = 63;

/** Of each code unit the hexadecimal digit that it is; 255: it is none. */
const sixteen = new Uint8Array(0x1_0000).fill(255);
for (const [value, sign] of Array.from('0123456789abcdef').entries()) {
  sixteen[sign.charCodeAt(0)] = value;
  sixteen[sign.toUpperCase().charCodeAt(0)] = value;
}

/** Of each code unit the number that it is in base32; 255: it is none. */
const thirtyTwo = new Uint8Array(0x1_0000).fill(255);
for (const [value, sign] of Array.from('abcdefghijklmnopqrstuvwxyz234567').entries()) {
  thirtyTwo[sign.charCodeAt(0)] = value;
  thirtyTwo[sign.toUpperCase().charCodeAt(0)] = value;
}

/** As many as the shortest original has in base32. */
const leastBase32 = 10;
/** As many signs as the shortest original has in base64, and in hexadecimal digits. */
const [leastBase64, leastHex] = [8, 12];
/** As many as the shortest has with others before it, which may be no text. */
const leastShifted = 16;
/** Bytes of the shortest text that is looked at. */
const leastRun = 6;
/** A URL inside of a URL inside of a URL. */
const mostTimes = 3;

/** As mail writes signs (quoted-printable). What looks so may be a value behind its name: it is taken as it stands, too. */
const mailSigns = /(?:=[0-9A-F]{2})+/g;

/** What a text may be written for, or parts of it; undefined: nothing, as of most. */
export function decodings(text: string): string[] | undefined {
  const found: string[] = [];
  const plain = unescaped(text);
  if (plain !== text) found.push(plain);
  if (text.includes('=') && text.search(mailSigns) >= 0)
    found.push(text.replaceAll(mailSigns, (signs) => Buffer.from(signs.replaceAll('=', ''), 'hex').toString()));
  if (plain.length >= leastBase64) addTokens(found, joined(plain));
  return found.length > 0 ? found : undefined;
}

/** Signs written by their numbers: in URLs, in JSON, in HTML. What is no such sign stays. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < mostTimes; times++) {
    const before = plain;
    if (plain.includes('%'))
      plain = plain
        .replace(urlSigns, (signs) => Buffer.from(signs.replaceAll('%', ''), 'hex').toString())
        .replace(scriptSign, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
    if (plain.includes('\\'))
      plain = plain
        .replace(wideSign, (all, digits: string) => signOf(all, 'x', digits))
        .replace(jsonSign, (_, wide?: string, narrow?: string, octal?: string) =>
          String.fromCharCode(
            octal === undefined ? Number.parseInt((wide ?? narrow) as string, 16) : Number.parseInt(octal, 8),
          ),
        );
    if (plain.includes('&'))
      plain = plain
        .replace(entity, (all, base: string, digits: string) => signOf(all, base, digits))
        .replace(named, (_, name: string) => signNames[name.toLowerCase()] as string);
    if (plain === before) break;
  }
  return plain;
}

const urlSigns = /(?:%[0-9a-f]{2})+/gi;
/** As `escape` of scripts writes it. */
const scriptSign = /%u([0-9a-f]{4})/gi;
/** As scripts write any sign, and JSON, C and shells those of two bytes and of one: what goes on in digits is all bytes. */
const wideSign = /\\u\{([0-9a-f]{1,6})\}/gi;
const jsonSign = /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})(?![0-9a-f]{4})|\\([0-3][0-7]{2})/gi;
/** Signs that stand in values of people and have names in HTML. */
const signNames: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  plus: '+',
  amp: '&',
};
const named = /&(commat|period|lowbar|hyphen|dash|plus|amp);/gi;
const entity = /&#(x?)([0-9a-f]{1,6});/gi;

function signOf(all: string, base: string, digits: string): string {
  const code = Number.parseInt(digits, base === '' ? 10 : 16);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : all;
}

/** Lines of base64 put together, and hexadecimal digits that stand by twos. */
function joined(text: string): string {
  const whole = text.includes('\n') ? text.replace(lineOfBase64, '') : text;
  return whole.length >= leastByTwos && byTwos.test(whole)
    ? whole.replace(twos, (digits) => digits.replace(/[^0-9a-f]/gi, ''))
    : whole;
}

/** Six by twos, and what stands between them. */
const leastByTwos = 17;
const lineOfBase64 = /(?<=[A-Za-z0-9+/_-]{40})\r?\n(?=[A-Za-z0-9+/_=-])/g;
const byTwos = /\b[0-9a-f]{2}[: -][0-9a-f]{2}[: -][0-9a-f]{2}[: -]/i;
const twos = /\b[0-9a-f]{2}(?:[: -][0-9a-f]{2}){5,}\b/gi;

function addTokens(found: string[], text: string): void {
  let start = 0;
  let hexStart = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (sixteen[code] !== 255) continue;
    if (i - hexStart >= leastHex) {
      addBytes(found, hexBytes(text, hexStart, i));
      addRuns(found, hexBytes(text, hexStart + 1, i));
    }
    const isHex = hexStart === start;
    hexStart = i + 1;
    if (sixtyFour[code] !== 255) continue;
    addToken(found, text, { start, end: i, isHex });
    start = i + 1;
  }
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Whether all of it is hexadecimal digits. */
  readonly isHex: boolean;
}

/** What signs of base64 are for that stand together: base64, or base32, which has fewer. */
function addToken(found: string[], text: string, { start, end, isHex }: Token): void {
  const length = end - start;
  if (length >= leastBase32 && isBase32(text, start, end)) addRuns(found, base32Bytes(text, start, end));
  if (length >= leastShifted && !isHex) {
    addBytes(found, base64Bytes(text, start, end));
    for (let shift = 1; shift < 4; shift++) addRuns(found, base64Bytes(text, start + shift, end));
  } else if (length >= leastBase64 && !isControl(text, start)) addWhole(found, base64Bytes(text, start, end));
}

let scratch = Buffer.alloc(4096);

function reserve(length: number): void {
  if (scratch.length < length) scratch = Buffer.alloc(length * 2);
}

/** How many bytes now stand in `scratch`. */
function hexBytes(text: string, from: number, to: number): number {
  reserve(to - from);
  let length = 0;
  for (let i = from; i + 1 < to; i += 2)
    scratch[length++] = ((sixteen[text.charCodeAt(i)] as number) << 4) | (sixteen[text.charCodeAt(i + 1)] as number);
  return length;
}

function base64Bytes(text: string, from: number, to: number): number {
  reserve(to - from + 3);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let i = from; i < to; i++) {
    held = (held << 6) | (sixtyFour[text.charCodeAt(i)] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    scratch[length++] = (held >> bits) & 255;
  }
  return length;
}

/** Whether signs are base32's (RFC 4648), of one case; small letters alone are a word. */
function isBase32(text: string, from: number, to: number): boolean {
  let areSmall = false;
  let areLarge = false;
  let hasDigits = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (thirtyTwo[code] === 255) return false;
    if (code < 0x41) hasDigits = true;
    else if (code < 0x61) areLarge = true;
    else areSmall = true;
  }
  return areLarge !== areSmall && (areLarge || hasDigits);
}

function base32Bytes(text: string, from: number, to: number): number {
  reserve(to - from);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let i = from; i < to; i++) {
    held = ((held << 5) | (thirtyTwo[text.charCodeAt(i)] as number)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    scratch[length++] = (held >> bits) & 255;
  }
  return length;
}

/** The bytes as a text, where they are one from end to end. */
function addWhole(found: string[], length: number): void {
  if (runEnd(0, length) === length) found.push(scratch.toString('utf8', 0, length));
}

/** What the bytes are for: texts, texts of two bytes a sign, or what was compressed. */
function addBytes(found: string[], length: number): void {
  addRuns(found, length);
  const wide = wideText(length);
  if (wide !== undefined) found.push(wide);
  const inner = inflated(length);
  if (inner !== undefined) found.push(inner);
  // Base64 inside of base64, or of hexadecimal digits: of bytes that are something else no two signs in ten are of either.
  if (length >= leastShifted && areSigns(length)) addTokens(found, scratch.toString('latin1', 0, length));
}

/** Whether the bytes are signs of base64 from end to end. */
function areSigns(length: number): boolean {
  for (let i = 0; i < length; i++)
    if (sixtyFour[scratch[i] as number] === 255 && (scratch[i] !== equals || i < length - 2)) return false;
  return true;
}

const equals = 0x3d;

/** UTF-16 of letters that have every other byte 0, with a mark before them or without. */
function wideText(length: number): string | undefined {
  const mark = (scratch[0] === 0xff && scratch[1] === 0xfe) || (scratch[0] === 0xfe && scratch[1] === 0xff) ? 2 : 0;
  if (length - mark < leastRun * 2) return undefined;
  const [first, second] = [scratch[mark] as number, scratch[mark + 1] as number];
  const bytes = scratch.subarray(mark, length - (length % 2));
  if (first !== 0 && second === 0 && scratch[mark + 3] === 0) return bytes.toString('utf16le');
  return first === 0 && second !== 0 && scratch[mark + 2] === 0
    ? Buffer.from(bytes).swap16().toString('utf16le')
    : undefined;
}

/** What gzip, zlib or zstd made the bytes of, as far as they go; undefined: none did. */
function inflated(length: number): string | undefined {
  const [first, second] = [scratch[0], scratch[1]];
  if (first === 0x28 && second === 0xb5 && scratch[2] === 0x2f && scratch[3] === 0xfd)
    return unpackedStart(Buffer.from(scratch.subarray(0, length)), mostInflated).toString();
  const isGzip = first === 0x1f && second === 0x8b;
  if (!isGzip && !(first === 0x78 && zlibLevels.includes(second as number))) return undefined;
  try {
    const bytes = scratch.subarray(0, length);
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostInflated };
    return (isGzip ? gunzipSync(bytes, options) : inflateSync(bytes, options)).toString();
  } catch {
    return undefined;
  }
}

const zlibLevels = [0x01, 0x5e, 0x9c, 0xda];
/** A cell that unpacks to more is none of texts: a bomb, or an archive. */
const mostInflated = 1 << 24;

/** The texts that stand in the bytes: of what is no text hardly any are long enough. */
function addRuns(found: string[], length: number): void {
  for (let from = 0; from < length; ) {
    const end = runEnd(from, length);
    if (end - from >= leastRun) found.push(scratch.toString('utf8', from, end));
    from = end + 1;
  }
}

/** Where signs end that are written in UTF-8. */
function runEnd(from: number, length: number): number {
  let at = from;
  while (at < length) {
    const more = signLength(scratch[at] as number);
    if (more === 0 || at + more > length) return at;
    for (let next = 1; next < more; next++) if (((scratch[at + next] as number) & 0xc0) !== 0x80) return at;
    at += more;
  }
  return at;
}

/** Of how many bytes a sign is that begins so; 0: none does. */
function signLength(byte: number): number {
  if (byte < 0x80) return isSign(byte) ? 1 : 0;
  if (byte < 0xc2 || byte >= 0xf5) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** Whether the first two bytes of a token in base64 are no text: most words are told by them. */
function isControl(text: string, from: number): boolean {
  const first = sixtyFour[text.charCodeAt(from)] as number;
  const second = sixtyFour[text.charCodeAt(from + 1)] as number;
  const third = sixtyFour[text.charCodeAt(from + 2)] as number;
  const one = (first << 2) | (second >> 4);
  const two = ((second & 15) << 4) | (third >> 2);
  const isFirst = isSign(one) && (one < 0x80 || (one >= 0xc2 && one < 0xf5));
  return !isFirst || !isSign(two) || one >= 0x80 !== (two >= 0x80 && two < 0xc0);
}

function isSign(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
