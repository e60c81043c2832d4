import { copyBytes } from '../values/copy-bytes.ts';
import { escapesOf } from '../values/kernel-step.ts';

import type { TextForm, TextWriter } from './spelling.ts';

const encoder = new TextEncoder();
const backslash = 0x5c;
const hexDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** As it is. */
export const verbatim: TextForm = { write: copyBytes, growth: 1, extra: 0 };

/** Between two quotes, with those in the text, and whatever else `doubles` names, written twice. */
export function doubling(quote: string, doubles: string = quote): TextForm {
  const byte = quote.charCodeAt(0);
  const twice = flags(doubles);
  const write: TextWriter = (buffer, at, bytes, start, end) => {
    let last = at;
    buffer[last++] = byte;
    for (let index = start; index < end; index++) {
      const each = bytes[index] as number;
      buffer[last++] = each;
      if (twice[each] === 1) buffer[last++] = each;
    }
    buffer[last++] = byte;
    return last;
  };
  const seconds = secondsOf(doubles);
  return { write, kernel: { quote: byte, escapes: escapesOf(seconds, seconds.keys()) }, growth: 2, extra: 2 };
}

/** Bytes that have a letter as a backslash and that letter, in quotes where there is one. */
export function backslashed(letters: ReadonlyMap<number, number>, quote = ''): TextForm {
  const byte = quote.charCodeAt(0) || 0;
  const letterOf = Uint8Array.from({ length: 256 }, (_, each) => letters.get(each) ?? 0);
  const write: TextWriter = (buffer, at, bytes, start, end) => {
    let last = at;
    if (byte !== 0) buffer[last++] = byte;
    for (let index = start; index < end; index++) {
      const each = bytes[index] as number;
      const letter = letterOf[each] as number;
      if (letter === 0) buffer[last++] = each;
      else {
        buffer[last++] = backslash;
        buffer[last++] = letter;
      }
    }
    if (byte !== 0) buffer[last++] = byte;
    return last;
  };
  const escapes = escapesOf(letters, letters.keys(), { prefix: backslash });
  return { write, kernel: { quote: byte, escapes }, growth: 2, extra: byte === 0 ? 0 : 2 };
}

/** By byte, the letter that stands for it behind a backslash. */
export function lettersOf(bytes: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(bytes).map(([letter, byte]) => [byte, letter.charCodeAt(0)]));
}

function secondsOf(doubles: string): Map<number, number> {
  return new Map(Array.from(encoder.encode(doubles), (byte) => [byte, byte]));
}

/** Between two quotes where the text is empty or holds one of `bytes`, with what `doubles` names written twice; else as it is. */
export function quotedWhereNeeded(quote: string, doubles: string, bytes: string): TextForm {
  const form = doubling(quote, doubles);
  const escapes = escapesOf(secondsOf(doubles), encoder.encode(bytes), { whereNeeded: true });
  const needs = flags(bytes);
  const write: TextWriter = (buffer, at, source, start, end) => {
    let index = start;
    while (index < end && needs[source[index] as number] === 0) index++;
    const clean = index === end && end > start;
    return clean ? copyBytes(buffer, at, source, start, end) : form.write(buffer, at, source, start, end);
  };
  return { ...form, write, kernel: { quote: quote.charCodeAt(0), escapes } };
}

/** Bytes as hexadecimal digits between `before` and `after`. */
export function hexadecimal(before: string, after = ''): TextForm {
  const head = encoder.encode(before);
  const tail = encoder.encode(after);
  const write: TextWriter = (buffer, at, bytes, start, end) => {
    let last = copyBytes(buffer, at, head, 0, head.length);
    for (let index = start; index < end; index++) {
      const each = bytes[index] as number;
      buffer[last++] = hexDigits[each >> 4] as number;
      buffer[last++] = hexDigits[each & 15] as number;
    }
    return copyBytes(buffer, last, tail, 0, tail.length);
  };
  return { write, growth: 2, extra: head.length + tail.length };
}

/** A table of the 256 bytes with 1 at those of `text`. */
export function flags(text: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of encoder.encode(text)) table[byte] = 1;
  return table;
}
