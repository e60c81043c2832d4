import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { plainName } from '../../src/base/plain-name.ts';

import { ReadFailure } from '../../src/definition/reader.ts';

import { type Compression, CompressionFault } from '../../src/formats/compression/compression.ts';
import { compressionOfFile, compressions } from '../../src/formats/compression/index.ts';

import { unpackingReader } from '../../src/pipeline/unpacking-reader.ts';

import { memoryReader } from '../support/memory-reader.ts';

const parts = [...'abc'].map((letter, index) => Buffer.from(`${letter}${index}\n`.repeat(20_000 * index + 1)));
const whole = Buffer.concat(parts);

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function unpacked(compression: Compression, bytes: Uint8Array, length = 1000): Promise<Buffer> {
  const found: Uint8Array[] = [];
  for await (const part of compression.unpack(inPieces(bytes, length))) found.push(Uint8Array.from(part));
  return Buffer.concat(found);
}

/** What the tools of gzip 1.12 and zstd 1.5.4 made of two lines. */
const foreign: Readonly<Record<string, string>> = {
  gzip: 'H4sIAAAAAAACA8tM0clLzE3lMtRxzMtL5AIA6s1Usg8AAAA=',
  zstd: 'KLUv/QRoeQAAaWQsbmFtZQoxLEFubmEKF8LS/A==',
};

/** What our libraries make of a text: the same everywhere, as long as their versions are. */
const frozen: Readonly<Record<string, string>> = {
  gzip: '624a631fd33db66750323acf7b9e977bbb98f9a2f6472e414f57b7d37f9fc767',
  zstd: '8bc9d5846d9dda7f5ab9918c8a5dc36d7239cab55d27ae3cea2c7fba1d71add0',
};

describe.each(compressions.map((each) => [each.name, each] as const))('%s', (name, compression) => {
  test('parts that are compressed apart are one whole, in pieces of any length', async () => {
    const pack = await compression.open();
    const packed = Buffer.concat([...parts, new Uint8Array(0)].map(pack));
    expect(packed.length).toBeLessThan(whole.length / 20);
    for (const length of [1, 7, 1_000_000]) expect(await unpacked(compression, packed, length)).toEqual(whole);
  });

  test('bytes are the same on every machine', async () => {
    const pack = await compression.open();
    expect(createHash('sha256').update(pack(whole)).digest('hex')).toBe(frozen[name]);
  });

  test('what other tools have compressed is read', async () => {
    const bytes = Buffer.from(foreign[name] as string, 'base64');
    expect(String(await unpacked(compression, bytes))).toBe('id,name\n1,Anna\n');
  });

  test('what is cut off anywhere, or is something else, is a fault', async () => {
    const pack = await compression.open();
    const packed = Buffer.concat(parts.map(pack));
    const ends = [...parts.keys()].map((count) => Buffer.concat(parts.slice(0, count).map(pack)).length);
    const cut = [...packed.keys()].filter((length) => length < 40 || length > packed.length - 40 || length % 17 === 0);
    for (const length of cut.filter((each) => each === 0 || !ends.includes(each)))
      await expect(unpacked(compression, packed.subarray(0, length)), `${length} bytes`).rejects.toThrow(
        CompressionFault,
      );
    await expect(unpacked(compression, Buffer.from('id,name\n1,Anna\n'))).rejects.toThrow(/is damaged, or no/);
    await expect(unpacked(compression, Buffer.concat([packed, Buffer.from('more')]))).rejects.toThrow(CompressionFault);
  });

  test('who wants no more of it ends it, however much it stands for', async () => {
    const pack = await compression.open();
    const zeros = pack(new Uint8Array(64 << 20));
    let length = 0;
    for await (const part of compression.unpack(inPieces(zeros, 1 << 16))) {
      length += part.length;
      if (length > 1_000_000) break;
    }
    expect(length).toBeLessThan(40_000_000);
  });

  test('files are told by their names', () => {
    expect(compressionOfFile(`folder/users.csv.${compression.extension.toUpperCase()}`)).toBe(compression);
    expect(plainName(`users.csv.${compression.extension}`)).toBe('users.csv');
  });
});

test('gzip is what Node reads, too', async () => {
  const [gzip] = compressions as [Compression];
  expect(gunzipSync((await gzip.open())(whole))).toEqual(whole);
});

test('a file that definitions name stands for no more than may be read', async () => {
  const bytes = gzipSync(Buffer.alloc(200_000_001), { level: 1 });
  const reader = unpackingReader({ ...memoryReader({}), read: async () => bytes });
  await expect(reader.read('rows.csv.gz')).rejects.toThrow(
    new ReadFailure('it holds more than 200 million bytes', { reason: 'other' }),
  );
  expect((await reader.read('rows.csv')).length).toBe(bytes.length);
});

/** A frame of zstd with one block of three bytes (RFC 8878, section 3.1), whose window is 2^(10 + exponent). */
const frame = (exponent: number) =>
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, exponent << 3, (3 << 3) | 1, 0, 0, 0x61, 0x62, 0x63]);

describe('windows of zstd', () => {
  const zstd = compressions.find(({ name }) => name === 'zstd') as Compression;
  const known = Buffer.from(foreign.zstd as string, 'base64');
  /** A frame that is passed over: `51 2a 4d 18`, and how long it is. */
  const aside = Buffer.from([0x51, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, 0x28, 0xb5, 0x2f, 0xfd, 0]);

  test('of 128 MiB are given', async () => {
    expect(String(await unpacked(zstd, frame(17)))).toBe('abc');
    const all = Buffer.concat([frame(10), aside, known, frame(17)]);
    for (const length of [1, 5, 1000])
      expect(String(await unpacked(zstd, all, length))).toBe('abcid,name\n1,Anna\nabc');
  });

  test.each([
    ['the first frame', frame(18)],
    ['a later frame', Buffer.concat([known, frame(10), aside, frame(20)])],
    ['a frame that says how long it is', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x70, 1, 0, 0])],
  ])('beyond that are refused: %s', async (_, bytes) => {
    for (const length of [1, 7, 1000])
      await expect(unpacked(zstd, bytes, length)).rejects.toThrow(/^asks for .* of memory at once.*--long=27/);
  });
});
