import { integerRange } from '../values/cell.ts';
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
  },
  fills: ['integer'],
  type: ({ start, step }) => ({
    name: isWhole(start) && isWhole(step) && abs(start) < 2n ** 31n ? 'integer' : 'bigint',
  }),
  example: '1',
  neverRepeats: () => true,
  longest({ start, step }, { rows }) {
    if (!isWhole(start) || !isWhole(step)) return undefined;
    const last = BigInt(start) + BigInt(step) * BigInt(Math.max(0, rows - 1));
    return Math.max(start.length, `${last}`.length);
  },
  check({ start, step }, { type, rows }) {
    const complaints: Complaint[] = [];
    if (!isWhole(start))
      complaints.push({ parameter: 'start', message: `\`start\` must be a whole number, not ${start}` });
    if (!isWhole(step)) complaints.push({ parameter: 'step', message: `\`step\` must be a whole number, not ${step}` });
    if (complaints.length > 0) return complaints;
    if (BigInt(step) === 0n)
      return [{ parameter: 'step', message: '`step` is 0: every row would have the same value' }];
    const { least, greatest } = integerRange(type);
    const first = BigInt(start);
    const last = first + BigInt(step) * BigInt(Math.max(0, rows - 1));
    const wrong = [first, last].find((value) => value < least || value > greatest);
    if (wrong === undefined) return [];
    return [
      {
        parameter: 'start',
        message: `the sequence reaches ${wrong} in ${rows} rows; ${type.name} ends at ${wrong < 0n ? least : greatest}`,
        ...(type.name !== 'bigint' && { help: 'use a wider type, such as `bigint`' }),
      },
    ];
  },
  bind({ start, step }, context) {
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
