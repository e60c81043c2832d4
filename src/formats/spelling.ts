import type { Column } from '../values/column.ts';
import type { Escapes } from '../values/kernel-step.ts';
import type { Signs } from '../values/signs.ts';
import type { FieldType } from '../values/type.ts';
import type { TimeStyle } from '../values/write-time.ts';

import type { Cell } from './cell.ts';

/** How a format spells single values. */
export interface Spelling {
  readonly null: string;
  readonly true: string;
  readonly false: string;
  readonly time: TimeStyle;
  /** What stands on either side of numbers, dates and times of a type. */
  quote(type: FieldType): string;
  /** What stands on either side of a float: NaN, infinities and -0 are not numbers everywhere. */
  floatQuote(value: number): string;
  /** The same for dates before the year 1, which have a space in them; absent: as for all dates. */
  readonly eraQuote?: string;
  /** Texts of a type; also uuid, json, network, interval and arrays, which are held as text. */
  text(type: FieldType): TextForm;
  /** Texts without signs that are escaped. Undefined: all are written in the same way. */
  plain(type: FieldType): PlainForm | undefined;
  /** How nested values are written: as JSON whose values this spelling writes, or as texts of their type. */
  readonly nested: 'inline' | NestedText;
  /** Types that are written in a way of their own; undefined: as everywhere. */
  cell?(type: FieldType, column: Column): Cell | undefined;
}

/** Nested values as texts: how those in JSON are spelled, and those in the literal of an array. */
export interface NestedText {
  readonly json: Spelling;
  /** Absent: arrays are JSON, too. */
  readonly items?: Spelling;
}

/** How a text is written where nothing in it can need an escape. */
export interface PlainForm {
  /** What it may not hold. */
  readonly escapes: Signs;
  /** What stands on either side. */
  readonly quote: string;
  /** The empty text in whole. */
  readonly empty: string;
}

/** How a text is written. */
export interface TextForm {
  /** Makes another text of the cell's first: for the few types whose spelling is not an escape. */
  readonly convert?: (text: string) => string;
  readonly write: TextWriter;
  /** How the kernel writes the same; absent: `write` does it. */
  readonly kernel?: { readonly quote: number; readonly escapes: Escapes };
  /** The most bytes that one byte becomes. */
  readonly growth: number;
  /** The most bytes that a cell takes beside those. */
  readonly extra: number;
}

/** Writes `bytes[start .. end)` to `buffer[at ..)`, escaped; returns where it ends. */
export type TextWriter = (buffer: Uint8Array, at: number, bytes: Uint8Array, start: number, end: number) => number;

const space = 0x20;
const letterT = 0x54;
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** `2026-01-31 10:11:12.500+00` */
export const sqlTime: TimeStyle = { separator: space, zone: ascii('+00'), trims: false };

/** As PostgreSQL prints moments: without the zeros at the end of a fraction. */
export const serverTime: TimeStyle = { ...sqlTime, trims: true };

/** `2026-01-31T10:11:12.500Z` */
export const isoTime: TimeStyle = { separator: letterT, zone: ascii('Z'), trims: false };
