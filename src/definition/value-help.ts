/** How a number that was written for people, or for another language, is written here; undefined where it is none. */
export function numberHelp(text: string): string | undefined {
  const written = text.trim();
  const bare = /^[-+]?[$€£¥] ?(.+)$/.exec(written)?.[1] ?? written;
  const grouped = /^[-+]?\d{1,3}(?:[,_' ]\d{3})+(?:\.\d+)?$/.test(bare) && !/^\d{1,3},\d{3}$/.test(bare);
  if (grouped || /^\d+(?:[_' ]\d{3})+$/.test(bare)) return `write it in digits alone: ${bare.replace(/[,_' ]/g, '')}`;
  if (/^\d{1,3},\d{3}$/.test(bare))
    return `write it in digits alone: ${bare.replace(',', '')}, or with a point: ${bare.replace(',', '.')}`;
  if (/^[-+]?\d+,\d+$/.test(bare)) return `decimals have a point: ${bare.replace(',', '.')}`;
  if (/^0[xob][0-9a-f]+$/i.test(bare)) return `write it in decimal digits: ${Number(bare)}`;
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?) ?([km])$/i.exec(bare) ?? [];
  if (digits) return `write it in digits alone: ${Number(digits) * (unit.toLowerCase() === 'k' ? 1e3 : 1e6)}`;
  if (/^[-+]?(?:inf|infinity|∞|unbounded|none)$/i.test(bare))
    return 'a range without an end is one that does not say it';
  return bare !== written && /^[\d.]+$/.test(bare) ? `write the number alone: ${bare}` : undefined;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const units: Readonly<Record<string, string>> = {
  s: 's',
  sec: 's',
  second: 's',
  min: 'min',
  minute: 'min',
  h: 'h',
  hour: 'h',
  d: 'd',
  day: 'd',
  w: 'w',
  week: 'w',
  month: 'mo',
  mon: 'mo',
  mo: 'mo',
  y: 'y',
  yr: 'y',
  year: 'y',
};

/** How a moment that was written for people, or for another language, is written here; undefined where it is none. */
export function momentHelp(text: string): string | undefined {
  const meant = distanceMeant(text.trim().toLowerCase()) ?? dayMeant(text.trim());
  return meant === undefined ? undefined : `write ${meant}`;
}

function distanceMeant(text: string): string | undefined {
  if (/^(today|current_date|current_timestamp|sysdate|(date\.)?now(\(\))?|new date\(\))$/.test(text)) return '`now`';
  if (text === 'yesterday') return '`-1d`';
  if (text === 'tomorrow') return '`+1d`';
  const bare = text.replace(/^(now(\(\))?|current_date|today)\s*(?=[-+])/, '').replace(/interval\s*|['"]/g, '');
  const [, sign = '', count = '', unit = '', word = ''] =
    /^([-+]?)\s*(\d+)\s*([a-z]+?)s?(?:\s+(ago|from now))?$/.exec(bare) ?? [];
  const known = units[unit];
  if (known === undefined) return undefined;
  if (sign === '' && word === '')
    return `\`-${count}${known}\` for a moment before *as of*, \`+${count}${known}\` for one behind it`;
  return `\`${sign === '-' || word === 'ago' ? '-' : '+'}${count}${known}\``;
}

function dayMeant(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year && month && day) return isoDay(year, month, day);
  const [, first = '', sign, second = '', last = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (sign === '.') return isoDay(last, second, first);
  if (sign !== undefined) {
    const [american, other] = [isoDay(last, first, second), isoDay(last, second, first)];
    return american !== undefined && other !== undefined && american !== other
      ? `${american}, or ${other}: year, month and day`
      : (american ?? other);
  }
  const named = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const turned = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text);
  const [name, dayOf, yearOf] = named ? named.slice(1) : turned ? [turned[2], turned[1], turned[3]] : [];
  const at = months.indexOf((name ?? '').toLowerCase());
  return at < 0 || !dayOf || !yearOf ? undefined : isoDay(yearOf, String(at + 1), dayOf);
}

function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : `\`${iso}\``;
}
