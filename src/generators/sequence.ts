import { countText } from '../base/plural.ts';

import { integerRange } from '../values/cell.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

import { type BindContext, type Complaint, defineGenerator } from './generator.ts';

const exact = 2n ** 53n;

export const sequence = defineGenerator({
  name: 'sequence',
  family: 'identity',
  summary: 'integers at even steps, one after another',
  version: 1,
  parameters: {
    start: { type: 'decimal', summary: 'the first row’s value', default: '1' },
    step: { type: 'decimal', summary: 'from one row to the next; negative counts down', default: '1' },
    per: {
      type: 'text',
      summary: 'a relationship, or the field that refers: counts anew for each of its parents',
      optional: true,
    },
    // Not `name`, which is the field's. The compiler deals the numbers out: `start` and `step` are the field's own here.
    sequence_name: {
      type: 'text',
      summary: 'a sequence that fields of several datasets count by: no number comes twice among them',
      optional: true,
    },
  },
  fills: ['integer'],
  type: ({ start, step }) => ({
    name: isWhole(start) && isWhole(step) && abs(start) < 2n ** 31n ? 'integer' : 'bigint',
  }),
  example: '1',
  neverRepeats: ({ per }) => per === undefined,
  tellsSiblingsApart: () => true,
  // How far it counts for a parent is known when it is counted.
  mayMisfit: ({ per }) => per !== undefined,
  longest({ start, step }, { rows }) {
    if (!isWhole(start) || !isWhole(step)) return undefined;
    const last = BigInt(start) + BigInt(step) * BigInt(Math.max(0, rows - 1));
    return Math.max(start.length, `${last}`.length);
  },
  check({ start, step, per }, { type, rows }) {
    const complaints: Complaint[] = [];
    if (!isWhole(start))
      complaints.push({ parameter: 'start', message: `\`start\` must be a whole number, not ${start}` });
    if (!isWhole(step)) complaints.push({ parameter: 'step', message: `\`step\` must be a whole number, not ${step}` });
    if (complaints.length > 0) return complaints;
    if (BigInt(step) === 0n)
      return [{ parameter: 'step', message: '`step` is 0: every row would have the same value' }];
    const { least, greatest } = integerRange(type);
    const first = BigInt(start);
    const last = per === undefined ? first + BigInt(step) * BigInt(Math.max(0, rows - 1)) : first;
    const wrong = [first, last].find((value) => value < least || value > greatest);
    if (wrong === undefined) return [];
    return [
      {
        parameter: 'start',
        message: `the sequence reaches ${wrong} in ${countText(rows)} rows; ${type.name} ends at ${wrong < 0n ? least : greatest}`,
        ...(type.name !== 'bigint' && { help: 'use a wider type, such as `bigint`' }),
      },
    ];
  },
  range({ start, step, per }, { rows }) {
    if (rows === 0 || per !== undefined) return undefined;
    const first = BigInt(start);
    const last = first + BigInt(step) * BigInt(rows - 1);
    const apart = abs(step);
    return first < last
      ? { least: first, greatest: last, step: apart, scale: 0, grows: true }
      : { least: last, greatest: first, step: apart, scale: 0, grows: true };
  },
  bind({ start, step, per }, context) {
    if (per !== undefined) return counted(context, BigInt(start), BigInt(step), per);
    const first = BigInt(start);
    const last = first + BigInt(step) * BigInt(context.rows);
    const narrow = first <= exact && first >= -exact && last <= exact && last >= -exact;
    return narrow ? numbers(context, Number(start), Number(step)) : bigs(context, first, BigInt(step));
  },
});

function numbers(context: BindContext, start: number, step: number): Source {
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale: 0, nulls: null },
    read(rows) {
      for (let i = 0; i < rows.length; i++) values[i] = start + step * rows.at(i);
    },
  };
}

/** Each parent's children by their number. */
function counted(context: BindContext, start: bigint, step: bigint, per: string): Source {
  const counting = context.counting(per);
  const values = new Array<bigint>(context.capacity).fill(0n);
  const { least, greatest } = integerRange(context.type);
  return {
    column: { form: 'big', values, scale: 0, nulls: null },
    read(rows) {
      counting.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const value = start + step * BigInt(counting.positions[i] as number);
        if (value < least || value > greatest)
          throw new Misfit(`${value} is outside of ${context.type.name} (${least} to ${greatest})`, rows.at(i));
        values[i] = value;
      }
    },
  };
}

function bigs(context: BindContext, start: bigint, step: bigint): Source {
  const values = new Array<bigint>(context.capacity).fill(0n);
  return {
    column: { form: 'big', values, scale: 0, nulls: null },
    read(rows) {
      for (let i = 0; i < rows.length; i++) values[i] = start + step * BigInt(rows.at(i));
    },
  };
}

function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}

function abs(text: string): bigint {
  const value = BigInt(text);
  return value < 0n ? -value : value;
}
