import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const page = readFileSync('docs/scale.md', 'utf8').replaceAll(/\s+/g, ' ');

/** The numbers of a sentence of the page, in its order. */
function stated(sentence: RegExp): number[] {
  const [, ...found] = page.match(sentence) ?? [];
  expect(found, `${sentence}`).not.toEqual([]);
  return found.map((text) => Number(text.replaceAll(',', '')));
}

/** Equal as far as the page has digits. */
function expectStated(value: number, text: number | undefined): void {
  const digits = String(text)
    .replace(/^0\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
  expect(Number(value.toPrecision(digits))).toBe(text);
}

test('docs/scale.md: what a thousand million and a million million rows take follows from what was measured', () => {
  const [perRow = 0] = stated(/take ([\d.]+) µs of processor time a row/);
  const [, first = 0, last = 0] = stated(/are (\d+) bytes long \((\d+) at the end of 10\^9 and (\d+) at/);
  const eighth = 9 / 8;
  const hours = (rows: number) => (rows * perRow) / 1e6 / 3600;
  const [one, all] = stated(/in one thread \| ([\d.]+) \| ([\d,]+) \|/);
  expectStated(hours(1e9), one);
  expectStated(hours(1e12), all);
  expect(stated(/bytes of SQL \| (\d+) GB \| (\d+) TB/)).toEqual([first, last]);
  const [eight, eightLong] = stated(/the eighth included\) \| ([\d.]+) \| (\d+) \|/);
  expectStated((hours(1e9) * eighth) / 8, eight);
  expectStated((hours(1e12) * eighth) / 8, eightLong);
  expectStated((hours(1e12) * eighth) / 1000, stated(/125 shards of 8 threads\) \| \| ([\d.]+)/)[0]);
  const [price = 0, cheap, dear] = stated(/at ([\d.]+) a core-hour \| ([\d.]+) \| (\d+) \|/);
  expectStated(hours(1e9) * eighth * price, cheap);
  expectStated(hours(1e12) * eighth * price, dear);
  const [keep = 0, little, much] = stated(/a month, at ([\d.]+) a GB \| (\d+) \| ([\d,]+) \|/);
  expectStated(first * keep, little);
  expectStated(last * 1000 * keep, much);
  const [load = 0, short, long] = stated(
    /PostgreSQL \(([\d.]+) s a million rows, verified, one process\) \| ([\d.]+) \| (\d+):/,
  );
  expectStated((load * 1e3) / 3600, short);
  expectStated((load * 1e6) / 3600, long);
  const [terabytes = 0, rows, width = 0] = stated(/ends at (\d+) TB, some ([\d.]+) × 10\^11 such rows \((\d+) bytes/);
  expectStated((terabytes * 1024 ** 4) / width / 1e11, rows);
  const [wire, time] = stated(/wires\.\*\* (\d+) TB take (\d+) hours through 10 Gbit/);
  expect(wire).toBe(last);
  expectStated((last * 1e12 * 8) / 1e10 / 3600, time);
});
