import type { TextColumn } from '../values/column.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { TextList } from '../values/text-list.ts';
import type { FieldType } from '../values/type.ts';

import { cellTexts } from '../formats/cell-texts.ts';

/**
 * The same texts, each with its row's number behind it, so that no two are alike. Every row has one: which text came
 * before cannot be known. Row 0 is `-0`, and numbers count in base 36.
 */
export function withSuffix(source: Source, type: FieldType): Source {
  const textsOf = cellTexts(type, source.column);
  const column: TextColumn = {
    form: 'text',
    bytes: new Uint8Array(0),
    ends: new Uint32Array(0),
    nulls: null,
    signs: anySigns,
  };
  return {
    column,
    read(rows) {
      source.read(rows);
      const texts = textsOf(rows.length);
      const list = new TextList(texts.map((text, i) => (text === null ? '' : suffixed(text, rows.at(i), type.length))));
      column.bytes = list.bytes;
      column.ends = list.starts.subarray(1);
      column.nulls = source.column.nulls;
    },
  };
}

/**
 * An address keeps its domain: there the number stands before the last `@`. The text is cut where the type has no room.
 * No two kinds of results are alike: what has an `@` ends in a domain that was there, what has none ends in a number.
 */
export function suffixed(text: string, row: number, length = Number.POSITIVE_INFINITY): string {
  const suffix = `-${row.toString(36)}`;
  const at = text.lastIndexOf('@');
  const domain = at < 0 ? '' : text.slice(at);
  const room = length - suffix.length - [...domain].length;
  if (at < 0 || room < 1) return cut(text.replaceAll('@', ''), length - suffix.length) + suffix;
  return cut(text.slice(0, at), room) + suffix + domain;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : [...text].slice(0, Math.max(0, length)).join('');
}
