import { expect, test } from 'vitest';

import { rowAt } from '../../../src/pipeline/masking-proof/row-batch.ts';
import { storedBatches } from '../../../src/pipeline/masking-proof/stored-batches.ts';

test('rows that are put away come back as they were, as often as they are asked for', async () => {
  const texts = ['', 'plain', 'Grüße', '東京', '👩‍👩‍👧', 'a\0b', '\uFEFF', '"', null];
  const rows = Array.from({ length: 700 }, (_, i) => ({
    id: i,
    text: texts[i % texts.length] ?? null,
    other: `${i}`.repeat(i % 40),
    document: { at: [i, { deep: texts[i % texts.length] }] },
    mixed: i % 2 === 0 ? 'text' : [true],
    ...(i < 300 && { early: 'x' }),
    ['__proto__']: 'a column',
  }));
  async function* given() {
    yield rows.slice(0, 1);
    yield [];
    yield rows.slice(1);
  }
  const { batches, count } = await storedBatches(given());
  expect(count).toBe(700);
  for (const _ of [1, 2]) {
    const back: object[] = [];
    for await (const batch of batches()) for (let i = 0; i < batch.count; i++) back.push(rowAt(batch, i));
    // Where only some rows of a batch have a column it is null in the others.
    expect(back.map((row) => JSON.stringify(row))).toEqual(
      rows.map((row, i) => {
        const same = { ...row };
        return JSON.stringify(i >= 300 && i < 513 && !('early' in row) ? withNull(same) : same);
      }),
    );
  }
});

function withNull({ ['__proto__']: last, ...row }: Record<string, unknown>): object {
  return { ...row, early: null, ['__proto__']: last };
}
