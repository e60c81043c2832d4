import type { Column, TextColumn } from '../values/column.ts';
import type { TextList } from '../values/text-list.ts';
import { familyOf } from '../values/type.ts';

import type { ExactInputs, ExactNumber, ExactTruth, Part } from './exact-inputs.ts';
import { buffer, unknown } from './exact-loops.ts';
import type { Expression } from './expression.ts';
import { type SimplePattern, simplePattern } from './patterns.ts';

/** `length(text)` of a field, counted in its cells' UTF-8: no text is made of them. Undefined for any other expression. */
export function exactLength({ operation, args }: Part<'apply'>, inputs: ExactInputs): ExactNumber | undefined {
  const column = operation === 'length(text)' ? columnOf(args[0] as Expression, inputs) : undefined;
  if (column?.form !== 'list' && column?.form !== 'text') return undefined;
  const out = buffer(Float64Array);
  return {
    scale: 0,
    read(count) {
      const lengths = out(count);
      if (column.form === 'list') lengthsByCode(lengthsOf(column.list), column.codes, lengths, count);
      else lengthsOfCells(column, lengths, count);
      const { nulls } = column;
      if (nulls) for (let i = 0; i < count; i++) if (nulls[i] === 1) lengths[i] = Number.NaN;
      return lengths;
    },
  };
}

function lengthsByCode(known: Uint32Array, codes: Uint32Array, out: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) out[i] = known[codes[i] as number] as number;
}

function lengthsOfCells({ bytes, ends }: TextColumn, out: Float64Array, count: number): void {
  for (let i = 0, start = 0; i < count; i++) {
    const end = ends[i] as number;
    out[i] = codePoints(bytes, start, end);
    start = end;
  }
}

/** A list is the same in all datasets that draw from it. */
const known = new WeakMap<TextList, Uint32Array>();

function lengthsOf(list: TextList): Uint32Array {
  let lengths = known.get(list);
  if (!lengths) {
    const { bytes, starts } = list;
    lengths = new Uint32Array(list.length);
    for (let i = 0; i < lengths.length; i++)
      lengths[i] = codePoints(bytes, starts[i] as number, starts[i + 1] as number);
    known.set(list, lengths);
  }
  return lengths;
}

/** Bytes that continue a code point begin with 10. */
function codePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (((bytes[i] as number) & 0xc0) !== 0x80) count++;
  return count;
}

const encoder = new TextEncoder();

/** `field LIKE '%text'` and the like, by bytes: where two texts in UTF-8 are the same their bytes are. */
export function exactLike({ operation, args }: Part<'apply'>, inputs: ExactInputs): ExactTruth | undefined {
  const [text, pattern] = args as [Expression, Expression];
  if (operation !== '~~(text,text)' || pattern.kind !== 'literal' || pattern.value === null) return undefined;
  const simple = simplePattern(pattern.value);
  const column = simple && columnOf(text, inputs);
  // Half of a pair of surrogates is no text in UTF-8.
  if (!simple || column?.form !== 'text' || /\p{Surrogate}/u.test(simple.literal)) return undefined;
  const isMatch = matcherOf(simple);
  const out = buffer(Uint8Array);
  return (count) => {
    const truths = out(count);
    const { bytes, ends, nulls } = column;
    for (let i = 0, start = 0; i < count; i++) {
      const end = ends[i] as number;
      truths[i] = nulls?.[i] === 1 ? unknown : Number(isMatch(bytes, start, end));
      start = end;
    }
    return truths;
  };
}

type Matcher = (bytes: Uint8Array, start: number, end: number) => boolean;

function matcherOf({ literal: text, opensBefore, opensAfter }: SimplePattern): Matcher {
  const literal = encoder.encode(text);
  const { length } = literal;
  const isAt = (bytes: Uint8Array, at: number) => {
    for (let i = 0; i < length; i++) if (bytes[at + i] !== literal[i]) return false;
    return true;
  };
  if (opensBefore && opensAfter)
    return (bytes, start, end) => {
      for (let at = start; at + length <= end; at++) if (isAt(bytes, at)) return true;
      return false;
    };
  if (opensBefore) return (bytes, start, end) => end - start >= length && isAt(bytes, end - length);
  if (opensAfter) return (bytes, start, end) => end - start >= length && isAt(bytes, start);
  return (bytes, start, end) => end - start === length && isAt(bytes, start);
}

/** The column of a field whose texts mean what they are: those of `char` are without the spaces behind them. */
function columnOf(part: Expression, inputs: ExactInputs): Column | undefined {
  const { type } = part;
  if (familyOf(type) !== 'text' || type.array || type.name === 'char') return undefined;
  if (part.kind === 'cast')
    return part.mode === 'implicit' && type.length === undefined ? columnOf(part.operand, inputs) : undefined;
  return part.kind === 'field' ? inputs.columnOf(part) : undefined;
}
