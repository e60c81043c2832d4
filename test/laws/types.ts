import type { FieldType, TypeFamily } from '../../src/values/type.ts';

/** Types of each family that its values are tried in. */
export const typesOf: Readonly<Record<TypeFamily, readonly FieldType[]>> = {
  integer: [{ name: 'smallint' }, { name: 'integer' }, { name: 'bigint' }],
  decimal: [{ name: 'decimal' }, { name: 'decimal', precision: 38, scale: 10 }],
  float: [{ name: 'real' }, { name: 'double precision' }],
  boolean: [{ name: 'boolean' }],
  text: [{ name: 'text' }, { name: 'varchar', length: 2000 }, { name: 'varchar', length: 40 }],
  date: [{ name: 'date' }],
  time: [{ name: 'time' }],
  timestamp: [{ name: 'timestamp' }],
  timestamptz: [{ name: 'timestamptz' }],
  interval: [{ name: 'interval' }],
  uuid: [{ name: 'uuid' }],
  json: [{ name: 'json' }, { name: 'jsonb' }],
  bytes: [{ name: 'bytea' }],
  network: [{ name: 'inet' }],
};

/** Values of each family, such as only a careful reader and writer leave alone. */
export const valuesOf: Readonly<Record<TypeFamily, readonly string[]>> = {
  integer: ['-32768', '0', '7', '32767'],
  decimal: ['-1.50', '0.25', '1234567890123456789012345678.0123456789', '-0.0000000001'],
  float: ['-0.5', '0.1', '12500000', '-3.5e-10'],
  boolean: ['true', 'false'],
  text: ['', 'a "b", c', 'tab\tand\\backslash', 'Grüße', '日本語 👩‍👩‍👧', "o'clock"],
  date: ['1999-12-31', '2024-02-29', '0001-01-01'],
  time: ['00:00:00', '23:59:59.123456', '12:30:00.5'],
  timestamp: ['1999-12-31T23:59:59Z', '2024-02-29T12:00:00.123456Z'],
  timestamptz: ['1999-12-31T23:59:59Z', '2024-02-29T12:00:00.123456+05:45'],
  interval: ['P1DT2H', 'P1Y'],
  uuid: ['3f2b8c1e-5d0a-4e7b-9c46-1a2d3f4b5c6d', '00000000-0000-0000-0000-000000000000'],
  json: ['{"a":[1,2.50,null]}', '"text"', '[]'],
  bytes: ['\\x00c3a9', '\\x'],
  network: ['10.0.0.1', '2001:db8::1'],
};
