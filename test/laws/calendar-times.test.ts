import { describe, expect, test } from 'vitest';

import { holidaysOf } from '../../src/values/holidays.ts';
import { instantOf, localTime, zoneNamed, zoneNames } from '../../src/values/zones.ts';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';

import { cellsOf, range } from './cells.ts';
import { readFields } from './read-fields.ts';
import { valuesOf } from './values-of.ts';

/** What an engine's own tables say clocks show, in microseconds: another source than the program's. */
function clocks(zone: string): (instant: number) => number {
  const options = {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const format = new Intl.DateTimeFormat('en-US', options);
  return (instant) => {
    const parts = Object.fromEntries(
      format.formatToParts(instant / 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) * 1000;
  };
}

const places = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Europe/Dublin',
];

describe('time zones', () => {
  test.each(places)('%s: clocks show what the engine says they do', (name) => {
    const zone = zoneNamed(name);
    if (!zone) throw new Error('there is none');
    const shown = clocks(name);
    for (let at = Date.UTC(1995, 0); at < Date.UTC(2025, 0); at += 23.3 * 3600_000) {
      const instant = Math.floor(at / 1000) * 1_000_000;
      expect(localTime(zone, instant), new Date(at).toISOString()).toBe(shown(instant));
      // The instant of a time that clocks show shows that time.
      expect(localTime(zone, instantOf(zone, localTime(zone, instant)))).toBe(localTime(zone, instant));
    }
  });

  test('a later time is no earlier instant, in any zone', () => {
    for (const name of zoneNames().filter((_, index) => index % 9 === 0)) {
      const zone = zoneNamed(name);
      if (!zone) throw new Error('there is none');
      let before = Number.NEGATIVE_INFINITY;
      for (let local = Date.UTC(2024, 0) * 1000; local < Date.UTC(2025, 0) * 1000; local += 1_700_000_000) {
        const instant = instantOf(zone, local);
        if (instant < before) expect.fail(`${name} goes back at ${local}`);
        before = instant;
      }
    }
  });

  test('no local time is one that clocks leave out, unless edge cases ask for it', async () => {
    const said = { start_date: '2025-03-30', end_date: '2025-03-31', time_zone: 'Europe/Berlin' };
    const texts = await valuesOf('datetime_between', said, { rows: 5000, type: { name: 'timestamp' } });
    expect(texts.filter((text) => text.startsWith('2025-03-30 02:'))).toEqual([]);
    expect(texts.filter((text) => text.startsWith('2025-03-30 03:')).length).toBeGreaterThan(150);
    const withEdges = dataset(
      'volume: 4000\nfields:\n  - {name: at, type: timestamp, generator: datetime_between, start_date: 2025-03-30, end_date: 2025-03-31, time_zone: Europe/Berlin, edge_cases: 0.5}',
    );
    const { plan } = await compileText(withEdges);
    const cells = (await cellsOf((plan as Plan).datasets[0] as DatasetPlan, 'at', range(0, 4000), {})) as string[];
    expect(cells.filter((text) => text.startsWith('2025-03-30 02:')).length).toBeGreaterThan(20);
  });

  test('business hours are those of the zone', async () => {
    const said = { start_date: '2025-01-01', end_date: '2025-12-31', time_zone: 'America/New_York', hours: 'business' };
    const shown = clocks('America/New_York');
    const texts = await valuesOf('datetime_between', said, { rows: 3000, type: { name: 'timestamptz' } });
    for (const text of texts) {
      const local = new Date(shown(Date.parse(text.replace(' ', 'T').replace(/\+00$/, 'Z')) * 1000) / 1000);
      expect(local.getUTCHours(), text).toBeGreaterThanOrEqual(9);
      expect(local.getUTCHours(), text).toBeLessThan(17);
      expect([1, 2, 3, 4, 5]).toContain(local.getUTCDay());
    }
  });
});

describe('holidays', () => {
  // Published by the U.S. Office of Personnel Management, gov.uk, and the Cabinet Office of Japan.
  test.each([
    ['US', '2025-01-01 2025-01-20 2025-02-17 2025-05-26 2025-07-04 2025-09-01 2025-11-27 2025-12-25'],
    ['GB', '2025-01-01 2025-04-18 2025-05-05 2025-05-26 2025-12-25 2025-12-26'],
    ['JP', '2025-01-01 2025-01-13 2025-02-11 2025-02-23 2025-03-20 2025-04-29 2025-05-03 2025-08-11 2025-11-03'],
    ['DE', '2025-01-01 2025-04-18 2025-04-21 2025-05-01 2025-05-29 2025-06-09 2025-10-03 2025-12-25 2025-12-26'],
  ])('%s has its own', async (country, days) => {
    const known = holidaysOf(country);
    for (const day of days.split(' ')) expect(known?.has(Date.parse(day) / 86_400_000), day).toBe(true);
    const said = { start_date: '2025-01-01', end_date: '2026-01-01', holidays: country };
    const drawn = new Set(await valuesOf('date_between', said, { rows: 6000, type: { name: 'date' } }));
    for (const day of days.split(' ')) expect(drawn.has(day), day).toBe(false);
    expect(drawn.size).toBe(365 - [...(known ?? [])].filter((day) => day >= 20_089 && day < 20_454).length);
  });

  test('have more than other days where they weigh more', async () => {
    const said = { start_date: '2025-12-01', end_date: '2026-01-01', holidays: 'DE', holiday_weight: 10 };
    const texts = await valuesOf('date_between', said, { rows: 6000, type: { name: 'date' } });
    // Two days of ten among 29 of one.
    expect(Math.abs(texts.filter((text) => /-2[56]$/.test(text)).length / 6000 - 20 / 49)).toBeLessThan(0.032);
  });
});

describe('holidays of a locale and of exchanges', () => {
  const drawn = async (field: string) => {
    const found = await readFields([`name: day, ${field}`], 4000);
    return new Set(found.day as string[]);
  };
  const year = 'start_date: 2026-01-01, end_date: 2027-01-01';

  test('`locale` means the country of the field’s locale, of a mix each row’s own', async () => {
    const french = await drawn(`generator: date_between, ${year}, holidays: locale, locale: fr`);
    expect(french).toEqual(await drawn(`generator: date_between, ${year}, holidays: FR`));
    expect(french.has('2026-07-14')).toBe(false);
    const mixed = await drawn(`generator: date_between, ${year}, holidays: locale, locale: {fr: 1, de: 1}`);
    for (const [day, is] of [
      ['2026-07-14', true],
      ['2026-10-03', true],
      ['2026-12-25', false],
    ] as const)
      expect(mixed.has(day), day).toBe(is);
  });

  test('days keep those of an exchange', async () => {
    const days = await drawn(`generator: date_between, ${year}, holidays: NYSE`);
    expect(days.has('2026-07-03')).toBe(false);
    expect(days.has('2026-07-04')).toBe(true);
  });

  const bars = async (rows: number, said: string) => {
    const fields = [`name: at, generator: series, model: gbm, output: timestamp, type: timestamptz, ${said}`];
    return (await readFields(fields, rows)).at as string[];
  };
  // https://www.nyse.com/markets/hours-calendars
  const closed = '01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25'.split(' ').map((day) => `2026-${day}`);
  const weekdays = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)))
    .filter((date) => date.getUTCDay() % 6 !== 0)
    .map((date) => date.toISOString().slice(0, 10))
    .filter((date) => !closed.includes(date));

  test('a year of daily bars has the trading days of the New York Stock Exchange', async () => {
    const found = await bars(
      weekdays.length,
      'interval: 1d, asset_type: equity, start_date: 2026-01-01, holidays: exchange',
    );
    expect(weekdays.length).toBe(251);
    expect(found.map((text) => text.slice(0, 10))).toEqual(weekdays);
  });

  test('so have bars within the day, which lie in its hours', async () => {
    const found = await bars(
      weekdays.length * 7,
      'interval: 1h, asset_type: equity, start_date: 2026-01-01, holidays: NYSE',
    );
    expect([...new Set(found.map((text) => text.slice(0, 10)))]).toEqual(weekdays);
  });

  test('futures rest from the evening before a holiday on, currencies on Christmas and New Year alone', async () => {
    const said = 'interval: 1h, start_date: 2026-03-30, holidays: exchange';
    // Good Friday is 3 April: Globex closes on Thursday at 17:00 and opens on Sunday at 18:00, in New York.
    const futures = await bars(24 * 6, `${said}, asset_type: futures`);
    expect(futures.filter((text) => text > '2026-04-02 21' && text < '2026-04-05 22')).toEqual([]);
    expect(futures).toContain('2026-04-02 20:00:00+00');
    expect(futures).toContain('2026-04-05 22:00:00+00');
    expect(await bars(24 * 6, `${said}, asset_type: fx`)).toContain('2026-04-03 12:00:00+00');
  });
});

describe('sessions', () => {
  const fields = (more: string) =>
    [
      'metadata: {name: users}\nspec:\n  volume: 40\n  fields:\n    - {name: id, generator: sequence}',
      `metadata: {name: clicks}\nspec:\n  volume: {per: {parent: users, min: 0, max: 90}}\n  fields:\n    - {name: id, generator: sequence}\n    - {name: at, generator: timestamp_sequence, per: users, start: 2025-01-01, ${more}}\n  relationships:\n    - {foreignKey: user_id, references: users.id}`,
    ]
      .map((text) => `apiVersion: data.automation/v1\nkind: DataDefinition\n${text}\n`)
      .join('---\n');

  /** When each user's clicks are, in the order of rows. */
  async function clicksOf(more: string): Promise<readonly (readonly number[])[]> {
    const { plan, diagnostics } = await compileText(fields(more));
    expect(diagnostics).toEqual([]);
    const clicks = (plan as Plan).datasets.find(({ name }) => name === 'clicks') as DatasetPlan;
    const others = (plan as Plan).datasets.filter((each) => each !== clicks);
    const read = async (name: string) => (await cellsOf(clicks, name, range(0, clicks.rows), { others })) as string[];
    const [at, users] = [await read('at'), await read('user_id')];
    const byUser = new Map<string, number[]>();
    at.forEach((text, row) => {
      const own = byUser.get(users[row] as string) ?? [];
      byUser.set(users[row] as string, [...own, Date.parse(`${text.replace(' ', 'T')}Z`)]);
    });
    return [...byUser.values()];
  }

  test('have pauses for thought and breaks between them, and no moment goes back', async () => {
    const clicks = await clicksOf('step: 1d, jitter: 8h, session_rows: 6, think_time: 30s');
    const pauses: number[] = [];
    for (const moments of clicks)
      moments.slice(1).forEach((moment, before) => {
        const gap = moment - (moments[before] as number);
        expect(gap).toBeGreaterThanOrEqual(0);
        if ((before + 1) % 6 === 0) expect(gap).toBeGreaterThan(15 * 3600_000);
        else pauses.push(gap / 30_000);
      });
    // Exponential: the mean and the deviation are one, the median is log 2.
    const mean = pauses.reduce((sum, each) => sum + each, 0) / pauses.length;
    expect(pauses.length).toBeGreaterThan(1000);
    expect(Math.abs(mean - 1)).toBeLessThan(0.12);
    expect(Math.abs(pauses.filter((each) => each < Math.LN2).length / pauses.length - 0.5)).toBeLessThan(0.06);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(8.001);
  });

  test.each([
    [2, 10],
    [1, 6],
    [4, 4],
  ])('have from %d up to %d rows, half way on average, and all lengths between', async (least, most) => {
    const clicks = await clicksOf(
      `step: 1d, jitter: 8h, session_rows: ${most}, session_rows_min: ${least}, think_time: 30s`,
    );
    const lengths = clicks.flatMap((moments) => {
      const ends = moments.flatMap((moment, row) =>
        moment - (moments[row - 1] ?? -1e15) > 10 * 3600_000 ? [row] : [],
      );
      // Of each user's last session there may be more to come, and the first one begins at the mean.
      return ends.slice(1, -1).map((end, at) => (ends[at + 2] as number) - end);
    });
    expect(lengths.length).toBeGreaterThan(150);
    expect([...new Set(lengths)].sort((a, b) => a - b)).toEqual(range(least, most - least + 1));
    const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
    expect(Math.abs(mean - (least + most) / 2)).toBeLessThan(0.25);
  });
});
