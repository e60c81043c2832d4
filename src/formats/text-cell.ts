import type { ListColumn, TextColumn } from '../values/column.ts';
import { copyBytes, copySlack, copyWords, withSlack } from '../values/copy-bytes.ts';
import { anySigns } from '../values/signs.ts';
import { TextList } from '../values/text-list.ts';

import type { Cell } from './cell.ts';
import type { PlainForm, TextForm } from './spelling.ts';

const encoder = new TextEncoder();

/** Cells of texts, in a form. */
export function textCell(column: TextColumn, form: TextForm): Cell {
  const { write, kernel } = form;
  return {
    prepare: (count) => endOf(column, count - 1) * form.growth + count * form.extra,
    write: ({ bytes }, at, index) => write(bytes, at, column.bytes, endOf(column, index - 1), endOf(column, index)),
    kernel: kernel && { kind: 'escaped', ...kernel, texts: () => column },
  };
}

/** Texts that are copied without a look at them. */
export function plainCell(column: TextColumn, form: PlainForm): Cell {
  const { length } = form.quote;
  const quote = form.quote.charCodeAt(0);
  const empty = encoder.encode(form.empty);
  let source = new DataView(column.bytes.buffer);
  return {
    prepare(count) {
      const { buffer, byteOffset, byteLength } = column.bytes;
      source = new DataView(buffer, byteOffset, byteLength);
      return endOf(column, count - 1) + count * (2 * length + empty.length);
    },
    write({ bytes, view }, at, index) {
      const start = endOf(column, index - 1);
      const end = endOf(column, index);
      if (start === end) return copyBytes(bytes, at, empty, 0, empty.length);
      if (length === 1) bytes[at] = quote;
      const hasSlack = end + copySlack <= source.byteLength;
      const last = hasSlack
        ? copyWords(view, at + length, source, start, end)
        : copyBytes(bytes, at + length, column.bytes, start, end);
      if (length === 1) bytes[last] = quote;
      return last + length;
    },
    kernel: { kind: 'text', quote: length === 1 ? quote : 0, empty, texts: () => column },
  };
}

/** Converts the batch's texts into a column of its own, then writes that. */
export function convertedCell(column: TextColumn, form: TextForm, convert: (text: string) => string): Cell {
  const converted: TextColumn = { form: 'text', nulls: null, bytes: column.bytes, ends: column.ends, signs: anySigns };
  const cell = textCell(converted, form);
  return {
    write: cell.write,
    kernel: cell.kernel,
    prepare(count) {
      const list = new TextList(textsOf(column, count).map((text) => (text === null ? '' : convert(text))));
      converted.bytes = list.bytes;
      converted.ends = list.starts.subarray(1);
      return cell.prepare(count);
    },
  };
}

function textsOf(column: TextColumn, count: number): (string | null)[] {
  const { buffer, byteOffset, byteLength } = column.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return Array.from({ length: count }, (_, index) =>
    column.nulls?.[index] === 1 ? null : bytes.toString('utf8', endOf(column, index - 1), endOf(column, index)),
  );
}

/** Where the text of a row ends, and the next one begins; row -1 is the beginning. */
function endOf(column: TextColumn, index: number): number {
  return index < 0 ? 0 : (column.ends[index] as number);
}

/** Up to so many bytes room for the longest text of a list in every row is cheaper than a look at each. */
const short = 64;

/** Every text of the list is escaped once, here; a cell is a copy. */
export function listCell(column: ListColumn, form: TextForm): Cell {
  const list = escapedList(column.list, form);
  const { bytes, starts } = list;
  const source = withSlack(bytes);
  let longest = 0;
  for (let code = 0; code < column.list.length; code++)
    longest = Math.max(longest, (starts[code + 1] as number) - (starts[code] as number));
  return {
    prepare(count) {
      if (longest <= short) return longest * count;
      let size = 0;
      for (let index = 0; index < count; index++) {
        const code = column.codes[index] as number;
        // Under a null any code may lie.
        size += (starts[code + 1] ?? 0) - (starts[code] ?? 0);
      }
      return size;
    },
    write({ view }, at, index) {
      const code = column.codes[index] as number;
      return copyWords(view, at, source, starts[code] as number, starts[code + 1] as number);
    },
    kernel: { kind: 'pick', list, codes: () => column.codes },
  };
}

function escapedList(list: TextList, form: TextForm): { bytes: Uint8Array; starts: Uint32Array } {
  const { convert, write, growth, extra } = form;
  const source = convert ? new TextList(list.texts.map(convert)) : list;
  const bytes = new Uint8Array(source.bytes.length * growth + source.length * extra);
  const starts = new Uint32Array(source.length + 1);
  for (let code = 0; code < source.length; code++) {
    const from = source.starts[code] as number;
    starts[code + 1] = write(bytes, starts[code] as number, source.bytes, from, source.starts[code + 1] as number);
  }
  return { bytes: bytes.slice(0, starts[source.length]), starts };
}
