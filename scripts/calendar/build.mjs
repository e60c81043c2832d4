// Makes the tables of public holidays and of time zones: in an empty folder `npm install date-holidays@3.37.0 moment-timezone@0.6.6`,
// then `node /path/to/scripts/calendar/build.mjs` there. No part of the program: its output is kept beside the source.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(`${process.cwd()}/`);
const [holidayPackage, zonePackage] = ['date-holidays', 'moment-timezone'];
const Holidays = require(holidayPackage);
const moment = require(zonePackage);
const values = (name) => fileURLToPath(new URL(`../../src/values/${name}`, import.meta.url));

const [firstYear, lastYear] = [2000, 2050];
const day = 86_400_000;

function holidayLine(country) {
  const calendar = new Holidays(country);
  const years = new Map();
  for (let year = firstYear; year <= lastYear; year++) {
    const days = new Set();
    for (const each of calendar.getHolidays(year).filter(({ type }) => type === 'public')) {
      const start = Date.parse(`${each.date.slice(0, 10)}T00:00:00Z`);
      const count = Math.max(1, Math.round((each.end - each.start) / day));
      for (let i = 0; i < count; i++) days.add(new Date(start + i * day).toISOString().slice(0, 10));
    }
    for (const text of days)
      if (Number(text.slice(0, 4)) >= firstYear && Number(text.slice(0, 4)) <= lastYear)
        years.set(text.slice(0, 4), [...(years.get(text.slice(0, 4)) ?? []), text.slice(5)]);
  }
  if (years.size < lastYear - firstYear + 1) return undefined;
  const all = [...years.values()];
  const fixed = [...new Set(all[0])].filter((each) => all.every((own) => own.includes(each))).sort();
  const rest = all.map((own) =>
    [...new Set(own)]
      .filter((each) => !fixed.includes(each))
      .sort()
      .map(packed)
      .join(''),
  );
  return `${country}|${fixed.map(packed).join('')}|${rest.join(' ')}`;
}

/** A month and a day in two signs. */
function packed(text) {
  const [month, date] = text.split('-').map(Number);
  return month.toString(36) + date.toString(36);
}

const countries = Object.keys(new Holidays().getCountries());
const lines = countries
  .map(holidayLine)
  .filter((line) => line !== undefined && line.split('|')[1] + line.split('|')[2].trim() !== '');
writeFileSync(
  values('holidays.generated.ts'),
  `// Made by scripts/calendar/build.mjs of date-holidays 3.37.0 (ISC and CC BY-SA 3.0): not to be edited.

/** By country: days of every year, then those of each year from ${firstYear} to ${lastYear}; month and day in a sign of base 36 each. */
export const holidayYears = [${firstYear}, ${lastYear}] as const;
export const holidayTable = \`
${lines.join('\n')}
\`;
`,
);

const [from, to] = [Date.UTC(1970, 0) / 60_000, Date.UTC(2038, 0) / 60_000];
const byRule = new Map();
for (const name of moment.tz.names()) {
  const zone = moment.tz.zone(name);
  if (!name.includes('/') && name !== 'UTC') continue;
  const parts = [];
  let before = from;
  zone.offsets.forEach((west, index) => {
    const until = Math.min(to, (zone.untils[index] ?? Infinity) / 60_000);
    if (until <= from || before >= to) return;
    const offset = -Math.round(west);
    const last = parts.at(-1);
    if (last && last.offset === offset) last.until = until;
    else parts.push({ offset, until });
    before = until;
  });
  let at = from;
  const rule = parts
    .map(({ offset, until }, index) => {
      const length = until - at;
      at = until;
      return index === parts.length - 1 ? `${offset}` : `${offset} ${length.toString(36)}`;
    })
    .join(' ');
  byRule.set(rule, [...(byRule.get(rule) ?? []), name]);
}
const zones = [...byRule].map(([rule, names]) => `${names.join(' ')}|${rule}`);
writeFileSync(
  values('zones.generated.ts'),
  `// Made by scripts/calendar/build.mjs of moment-timezone 0.6.6 (IANA's time zones ${moment.tz.dataVersion}): not to be edited.

/** From 1970 on, up to 2038: names, then an offset from UTC in minutes and for how many minutes it holds (base 36), and so on. */
export const zoneTable = \`
${zones.join('\n')}
\`;
`,
);
console.log(lines.length, 'countries', zones.length, 'rules');
