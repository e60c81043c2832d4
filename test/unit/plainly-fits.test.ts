import { expect, test } from 'vitest';

import { parseCell } from '../../src/values/cell.ts';
import { plainlyFits } from '../../src/values/plainly-fits.ts';
import type { FieldType } from '../../src/values/type.ts';

const types: FieldType[] = [
  { name: 'text' },
  { name: 'varchar', length: 4 },
  { name: 'char', length: 4 },
  { name: 'smallint' },
  { name: 'integer' },
  { name: 'bigint' },
  { name: 'decimal' },
  { name: 'decimal', precision: 5, scale: 2 },
  { name: 'boolean' },
  { name: 'date' },
  { name: 'timestamp' },
  { name: 'timestamptz' },
  { name: 'uuid' },
  { name: 'json' },
];
const texts =
  '|0|-0|00|7|-7|+7|70000|-70000|999999999|2147483648|9223372036854775808|1.5|-123.45|1234.5|1.234|.5|5.|1e3|NaN|true|t|false|yes|2026-01-31|2026-02-30|2026-01-31 10:30:00|2026-01-31T10:30:00.5Z|2026-01-31 25:00:00|2026-01-28 10:30:00|2026-01-28 10:30:00.123456+05:45|2026-01-28T10:30:00-14|0000-01-01|0000-01-01 00:00:00|2026-13-01|2026-01-28 10:30|2026-01-28 10:30:60|abcd|abcde|a\0|ünï|{}|[1]'.split(
    '|',
  );

test('what plainly fits a type is a value of it', () => {
  let fitting = 0;
  for (const type of types)
    for (const text of texts)
      if (plainlyFits(type, text)) {
        fitting++;
        expect(parseCell(type, text), `${type.name} ${text}`).not.toHaveProperty('error');
      }
  expect(fitting).toBeGreaterThan(100);
});
