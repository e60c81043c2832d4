import { copyBytes } from '../values/copy-bytes.ts';
import { type FieldType, familyOf } from '../values/type.ts';
import type { TimeStyle } from '../values/write-time.ts';

import type { Spelling, TextForm } from './spelling.ts';
import { flags, hexadecimal } from './text-writers.ts';

const backslash = 0x5c;
const quote = 0x22;
const escaped = flags('"\\');
const special = flags('{}",\\ \t\n\r\v\f');

/** Texts as PostgreSQL's `array_out` has them: in quotes where they are empty, NULL, or hold what means something there. */
const element: TextForm = {
  growth: 2,
  extra: 2,
  write(buffer, at, bytes, start, end) {
    let index = start;
    while (index < end && special[bytes[index] as number] === 0) index++;
    if (index === end && end > start && !isNull(bytes, start, end)) return copyBytes(buffer, at, bytes, start, end);
    let last = at;
    buffer[last++] = quote;
    for (index = start; index < end; index++) {
      const each = bytes[index] as number;
      if (escaped[each] === 1) buffer[last++] = backslash;
      buffer[last++] = each;
    }
    buffer[last++] = quote;
    return last;
  },
};

const word = [0x6e, 0x75, 0x6c, 0x6c];

/** Whether bytes are `null`, in letters of either case. */
function isNull(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start === word.length && word.every((letter, index) => ((bytes[start + index] as number) | 0x20) === letter)
  );
}

const bytea = hexadecimal('"\\\\x', '"');

/** How the literal of an array spells its items. */
export function itemSpelling(time: TimeStyle): Spelling {
  return {
    null: 'NULL',
    true: 't',
    false: 'f',
    time,
    quote: (type) => (hasSpace(type) ? '"' : ''),
    eraQuote: '"',
    floatQuote: () => '',
    text: (type) => (familyOf(type) === 'bytes' ? bytea : element),
    // Plain texts may have spaces, which are quoted here.
    plain: () => undefined,
    // An array's items are single values.
    nested: 'inline',
  };
}

function hasSpace(type: FieldType): boolean {
  const family = familyOf(type);
  return family === 'timestamp' || family === 'timestamptz';
}
