import { expect, test } from 'vitest';

import { memoryError, OutOfMemory } from '../../../src/pipeline/workers/out-of-memory.ts';

test('buffers that cannot be had are out of memory, other errors what they are', () => {
  expect(memoryError(new RangeError('Array buffer allocation failed'), 'the run')).toBeInstanceOf(OutOfMemory);
  const other = new RangeError('Invalid array length');
  expect(memoryError(other, 'the run')).toBe(other);
});
