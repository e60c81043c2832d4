import { defineGenerator } from '../generator.ts';
import { uniformIntegers } from '../uniform-integers.ts';
import { weightedIndexes } from '../weighted-indexes.ts';

/** RFC 6335. */
const portRanges = {
  well_known: [1, 1023],
  registered: [1024, 49_151],
  dynamic: [49_152, 65_535],
  any: [1, 65_535],
} as const;

export const port = defineGenerator({
  name: 'port',
  family: 'network',
  summary: 'a port of TCP or UDP',
  version: 1,
  parameters: {
    range: {
      type: 'text',
      summary: '`well_known` (below 1024), `registered`, `dynamic` (from 49152 on) or `any`',
      default: 'registered',
      choices: Object.keys(portRanges),
    },
  },
  fills: ['integer'],
  type: () => ({ name: 'integer' }),
  example: '8443',
  edges: () => ['0', '1', '80', '443', '1023', '1024', '32767', '32768', '49151', '49152', '65535'],
  indexable: () => true,
  longest: () => 5,
  check({ range }, { type }) {
    const [, most] = portRanges[range as keyof typeof portRanges];
    if (type.name !== 'smallint' || most < 32_768) return [];
    return [{ message: `ports go up to ${most}; a smallint holds 32767`, help: 'use `integer`' }];
  },
  isEven: () => true,
  range({ range }) {
    const [least, most] = portRanges[range as keyof typeof portRanges];
    return { least: BigInt(least), greatest: BigInt(most), step: 1n, scale: 0 };
  },
  bind({ range }, context) {
    const [least, most] = portRanges[range as keyof typeof portRanges];
    return uniformIntegers(context, BigInt(least), BigInt(most - least + 1), 0);
  },
});

/** Numbers of autonomous systems that are kept for documentation (RFC 5398) and for private use (RFC 6996). */
const systems = {
  documentation: [65_536, 65_551],
  private: [4_200_000_000, 4_294_967_294],
  public: [1, 63_999],
} as const;

export const asn = defineGenerator({
  name: 'asn',
  family: 'network',
  summary: 'the number of an autonomous system, of private use',
  version: 1,
  parameters: {
    range: {
      type: 'text',
      sharesKey: 'type',
      summary: '`private`, `documentation` (16 of them) or `public`, which is somebody’s',
      default: 'private',
      choices: Object.keys(systems),
    },
  },
  fills: ['integer'],
  type: () => ({ name: 'bigint' }),
  example: '4208172093',
  edges: () => ['0', '1', '23456', '65535', '65536', '4294967295'],
  indexable: () => true,
  longest: () => 10,
  check({ range }, { type }) {
    const [, most] = systems[range as keyof typeof systems];
    const room = { smallint: 32_767, integer: 2_147_483_647 }[type.name as string] ?? most;
    return most <= room ? [] : [{ message: `numbers go up to ${most}; the type holds ${room}`, help: 'use `bigint`' }];
  },
  bind({ range }, context) {
    const [least, most] = systems[range as keyof typeof systems];
    return uniformIntegers(context, BigInt(least), BigInt(most - least + 1), 0);
  },
});

/** How often answers have a status, by what logs of shops and APIs show: most are fine, few are the server's fault. */
const statuses = [
  [200, 720],
  [201, 60],
  [202, 8],
  [204, 40],
  [206, 6],
  [301, 14],
  [302, 22],
  [304, 40],
  [307, 2],
  [308, 2],
  [400, 14],
  [401, 14],
  [403, 9],
  [404, 30],
  [405, 1],
  [409, 3],
  [410, 1],
  [415, 1],
  [422, 5],
  [429, 3],
  [500, 3],
  [502, 1],
  [503, 1],
  [504, 1],
] as const;

export const httpStatus = defineGenerator({
  name: 'http_status',
  family: 'network',
  summary: 'the status of an HTTP answer, as often as logs have it',
  version: 1,
  parameters: {},
  fills: ['integer'],
  type: () => ({ name: 'smallint' }),
  example: '200',
  longest: () => 3,
  bind(_, context) {
    const indexes = weightedIndexes(
      context,
      statuses.map(([, weight]) => weight),
    );
    const codes = Float64Array.from(statuses, ([status]) => status);
    const values = new Float64Array(context.capacity);
    return {
      column: { form: 'number', values, scale: 0, nulls: null },
      read(rows) {
        indexes.read(rows);
        for (let i = 0; i < rows.length; i++) values[i] = codes[indexes.column[i] as number] as number;
      },
    };
  },
});
