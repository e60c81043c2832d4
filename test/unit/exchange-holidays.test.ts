import { expect, test } from 'vitest';

import { type Exchange, exchangeHolidays } from '../../src/values/exchange-holidays.ts';

// As the exchanges have published them: nyse.com, londonstockexchange.com (England's bank holidays, gov.uk), xetra.com,
// cmegroup.com. Single days of mourning or of jubilees are left out.
const published: readonly (readonly [Exchange, number, string])[] = [
  ['NYSE', 2021, '01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24'],
  ['NYSE', 2022, '01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26'],
  ['NYSE', 2023, '01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25'],
  ['NYSE', 2024, '01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25'],
  ['NYSE', 2025, '01-01 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25'],
  ['NYSE', 2026, '01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25'],
  ['NYSE', 2027, '01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24'],
  ['LSE', 2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  ['LSE', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  ['LSE', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['XETRA', 2024, '01-01 03-29 04-01 05-01 12-24 12-25 12-26 12-31'],
  ['XETRA', 2026, '01-01 04-03 04-06 05-01 12-24 12-25 12-31'],
  ['CME', 2024, '01-01 03-29 12-25'],
  ['FX', 2022, ''],
  ['FX', 2025, '01-01 12-25'],
];

test.each(published)('%s in %d', (exchange, year, days) => {
  const found = exchangeHolidays(exchange, year, year).map((day) =>
    new Date(day * 86_400_000).toISOString().slice(0, 10),
  );
  expect(found).toEqual(days === '' ? [] : days.split(' ').map((day) => `${year}-${day}`));
});

// The dates of Easter from 1961 on at both ends of what is possible, by the U.S. Naval Observatory.
test.each([
  [1961, '04-02'],
  [1981, '04-19'],
  [2008, '03-23'],
  [2011, '04-24'],
  [2038, '04-25'],
  [2049, '04-18'],
  [2076, '04-19'],
])('Good Friday of %d is two days before Easter', (year, easter) => {
  const friday = Date.parse(`${year}-${easter}`) / 86_400_000 - 2;
  expect(exchangeHolidays('CME', year, year)).toContain(friday);
});
