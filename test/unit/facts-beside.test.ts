import { setImmediate as turn } from 'node:timers/promises';

import { expect, test } from 'vitest';

import type { NumberColumn } from '../../src/values/column.ts';

import { factsBeside, factsOf } from '../../src/targets/postgresql/copy-rows.ts';
import type { RowSource } from '../../src/targets/row-source.ts';

const capacity = 10;

/** Numbers from 0 on, `read` told of each batch. */
function numbers(end: number, read: (at: number) => void = () => undefined): RowSource {
  const column: NumberColumn = { form: 'number', values: new Float64Array(capacity), scale: 0, nulls: null };
  const fields = [{ name: 'id', type: { name: 'bigint' } }];
  return {
    dataset: { id: 'default/numbers', name: 'numbers', fields, key: ['id'] },
    columns: [column],
    start: 0,
    end,
    capacity,
    read(at: number, count: number) {
      read(at);
      for (let i = 0; i < count; i++) column.values[i] = at + i;
    },
  } as unknown as RowSource;
}

test('what is told of rows beside other work is what is told of them at once', async () => {
  const { signal } = new AbortController();
  for (const count of [0, 1, 40, 995])
    expect(await factsBeside(numbers(count), signal)).toEqual(factsOf(numbers(count)));
  expect(factsOf(numbers(995)).keyRange).toEqual({ first: '0', last: '994' });
});

test('other work has its turn, and what is ended ends at once', async () => {
  const ending = new AbortController();
  let reached = 0;
  const source = numbers(100_000, (at) => {
    reached = at;
  });
  const facts = factsBeside(source, ending.signal);
  await turn();
  ending.abort(new Error('enough'));
  await expect(facts).rejects.toThrow('enough');
  expect(reached).toBeLessThan(1000);
});
