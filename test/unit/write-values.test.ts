import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { copyBytes, copyWords, withSlack } from '../../src/values/copy-bytes.ts';
import { Target } from '../../src/values/target.ts';
import { padDecimal, writeBigDecimal, writeDecimal } from '../../src/values/write-decimal.ts';
import { writeDouble, writeReal } from '../../src/values/write-float.ts';
import { writeInteger } from '../../src/values/write-integer.ts';
import { noZone, type TimeStyle, writeDate, writeTime, writeTimestamp } from '../../src/values/write-time.ts';

import { runs } from '../support/properties.ts';

const target = new Target();
target.reserve(400);
const buffer = target.bytes;

/** What a writer wrote, behind other bytes. */
function written(write: (buffer: Uint8Array, at: number) => number): string {
  buffer.fill(0x3f);
  return Buffer.from(buffer.subarray(3, write(buffer, 3))).toString('latin1');
}

const edges = [
  0,
  1,
  9,
  10,
  99,
  100,
  101,
  999,
  1000,
  9999,
  10_000,
  99_999,
  100_000,
  1e8 - 1,
  1e8,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  9e15 - 1e8,
];
const whole = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.constantFrom(...edges, Number.MAX_SAFE_INTEGER).chain((edge) => fc.constantFrom(edge, -edge)),
);

describe('integers', () => {
  it('are written as their digits', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(written((bytes, at) => writeInteger(bytes, at, value))).toBe(BigInt(value).toString());
      }),
      { numRuns: runs(2000) },
    );
  });
});

/** A decimal by text alone. */
function decimalText(value: bigint, scale: number): string {
  const digits = `${value < 0n ? -value : value}`.padStart(scale + 1, '0');
  const text = scale === 0 ? digits : digits.replace(new RegExp(`(\\d{${scale}})$`), '.$1');
  return value < 0n ? `-${text}` : text;
}

describe('decimals', () => {
  it('have all digits of their scale', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 25 }), (value, scale) => {
        expect(written((bytes, at) => writeDecimal(bytes, at, value, scale))).toBe(decimalText(BigInt(value), scale));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('do not round up where the quotient does', () => {
    for (let scale = 1; scale <= 15; scale++) {
      for (let below = 1; below < 200; below++) {
        const value = Math.floor(Number.MAX_SAFE_INTEGER / 10 ** scale) * 10 ** scale - below;
        expect(written((bytes, at) => writeDecimal(bytes, at, value, scale))).toBe(decimalText(BigInt(value), scale));
      }
    }
  });

  it('of any size have all digits of their scale', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 50n), max: 10n ** 50n }),
        fc.integer({ min: 0, max: 60 }),
        (value, scale) => {
          expect(written((bytes, at) => writeBigDecimal(bytes, at, value, scale))).toBe(decimalText(value, scale));
        },
      ),
    );
  });

  it('are padded to the scale of their type', () => {
    const padded = (value: number, scale: number, wanted: number) =>
      written((bytes, at) => padDecimal(bytes, writeDecimal(bytes, at, value, scale), scale, wanted));
    expect([padded(5, 0, 2), padded(15, 1, 3), padded(15, 1, 1), padded(5, 0, 0)]).toEqual([
      '5.00',
      '1.500',
      '1.5',
      '5',
    ]);
  });
});

describe('floats', () => {
  const significant = (text: string) =>
    text
      .replace(/e.*$/, '')
      .replace(/[-.]/g, '')
      .replace(/^0+|0+$/g, '').length;

  it('read back as the same double, in no more digits than JavaScript takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.integer().map((value) => value / 1e6),
          fc.integer().map((value) => value / 100),
        ),
        (value) => {
          const text = written((bytes, at) => writeDouble(bytes, at, value));
          expect(Number(text)).toBe(value);
          // One more where JavaScript's lies on the midpoint to the neighbour.
          if (Math.abs(value) < 2 ** 53) expect(significant(text)).toBe(significant(value.toExponential()));
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it('read back as the same single', () => {
    fc.assert(
      fc.property(fc.float(), (value) => {
        const text = written((bytes, at) => writeReal(bytes, at, value));
        expect(Math.fround(Number(text))).toBe(value);
        expect(significant(text)).toBeLessThanOrEqual(9);
      }),
      { numRuns: runs(3000) },
    );
  });

  it.each([
    [0, '0'],
    [-0, '-0'],
    [1, '1'],
    [0.1, '0.1'],
    [-0.5, '-0.5'],
    [123_456.789, '123456.789'],
    [1e-4, '0.0001'],
    [1e-5, '1e-05'],
    [999_999_999.999_999, '999999999.999999'],
    [1e14, '100000000000000'],
    [1e15, '1e+15'],
    [1.5e300, '1.5e+300'],
    [1e23, '9.999999999999999e+22'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%d is spelled as PostgreSQL spells it', (value, text) => {
    expect(written((bytes, at) => writeDouble(bytes, at, value))).toBe(text);
  });

  it.each([
    [0.1, '0.1'],
    [16_777_216, '1.6777216e+07'],
    [123_456, '123456'],
    [1e6, '1e+06'],
    [2 ** -96, '1.2621775e-29'],
    [2_704_776.25, '2.7047762e+06'],
    [1e39, 'Infinity'],
  ])('%d as real is spelled as PostgreSQL spells it', (value, text) => {
    expect(written((bytes, at) => writeReal(bytes, at, value))).toBe(text);
  });
});

/** ISO of a moment that Date can hold, with microseconds, by Date. */
function isoOf(micros: bigint): { date: string; time: string; era: string } {
  const millis = micros >= 0n ? micros / 1000n : -((-micros + 999n) / 1000n);
  const date = new Date(Number(millis));
  const year = date.getUTCFullYear();
  const [, month, day, clock] = /-(\d\d)-(\d\d)T(.*)Z$/.exec(date.toISOString()) ?? [];
  const rest = String(micros - millis * 1000n).padStart(3, '0');
  return {
    date: `${String(year > 0 ? year : 1 - year).padStart(4, '0')}-${month}-${day}`,
    time: `${clock}${rest}`,
    era: year > 0 ? '' : ' BC',
  };
}

const style: TimeStyle = { separator: 0x20, zone: Buffer.from('+00'), trims: false };
const days = fc.integer({ min: -2_440_588, max: 100_000_000 });

describe('times', () => {
  it('writes every day of a thousand years, leap or not', () => {
    for (let day = -200_000; day < 200_000; day++) {
      const text = written((_, at) => writeDate(target, at, day));
      if (text !== new Date(day * 86_400_000).toISOString().slice(0, 10)) expect(text).toBe(day);
    }
  });

  it('writes days from 4713 BC to the year 275760 as Date does', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { date, era } = isoOf(BigInt(day) * 86_400_000_000n);
        expect(written((_, at) => writeDate(target, at, day))).toBe(date + era);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('writes moments to the microsecond, before 1970 too', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(0, -1, 86_399_999_999, 86_400_000_000)),
        (micros) => {
          const { date, time } = isoOf(BigInt(micros));
          const text = (digits: number) =>
            written((_, at) => writeTimestamp(target, at, micros, digits, style, style.zone));
          expect(text(6)).toBe(`${date} ${time}+00`);
          expect(text(3)).toBe(`${date} ${time.slice(0, -3)}+00`);
          expect(text(0)).toBe(`${date} ${time.slice(0, 8)}+00`);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('writes moments beyond 2^53 microseconds whose milliseconds a double still holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -210_866_803_200, max: 500_000_000_000 }), (seconds) => {
        const { date, time, era } = isoOf(BigInt(seconds) * 1_000_000n);
        const text = written((_, at) => writeTimestamp(target, at, seconds * 1e6, 0, style, noZone));
        expect(text).toBe(`${date} ${time.slice(0, 8)}${era}`);
      }),
    );
  });

  it('leaves zeros at the end of a fraction away where the style does', () => {
    const text = (micros: number, digits: number) => written((bytes, at) => writeTime(bytes, at, micros, digits, true));
    expect([text(0, 6), text(500_000, 6), text(120_000, 3), text(1, 6), text(10_000_000, 0)]).toEqual([
      '00:00:00',
      '00:00:00.5',
      '00:00:00.12',
      '00:00:00.000001',
      '00:00:10',
    ]);
  });
});

describe('copies', () => {
  it('are whole, whatever their length and place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(20), fc.nat(20), (source, at, from) => {
        const start = Math.min(from, source.length);
        const wanted = Buffer.from(source.subarray(start)).toString('hex');
        const target = new Uint8Array(120);
        const end = copyWords(new DataView(target.buffer), at, withSlack(source), start, source.length);
        expect(Buffer.from(target.subarray(at, end)).toString('hex')).toBe(wanted);
        const exact = new Uint8Array(120).fill(7);
        expect(copyBytes(exact, at, source, start, source.length)).toBe(end);
        expect(Buffer.from(exact.subarray(at, end)).toString('hex')).toBe(wanted);
        expect(exact[end]).toBe(7);
      }),
    );
  });
});
