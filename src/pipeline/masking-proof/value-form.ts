import { decimalText, parseDecimal } from '../../values/decimal.ts';

import { plainForm } from './text-forms.ts';

/** A day and a time as a server, ISO 8601 or a document writes them; without a zone it is UTC. */
const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[-+]\d\d(?::?\d\d)?)?$/i;

/** One spelling of each number and each moment; undefined: it is neither. */
export function numberOrMoment(text: string): string | undefined {
  const number = /^[-+]?\.?\d/.test(text) ? parseDecimal(text) : undefined;
  if (number) return decimalText(number).replace(/(\.\d*?)0+$/, (_, digits: string) => (digits === '.' ? '' : digits));
  const [, day, time, zone = 'Z'] = moment.exec(text) ?? [];
  const at = day === undefined ? undefined : new Date(`${day}T${time}${/^[-+]\d\d$/.test(zone) ? `${zone}:00` : zone}`);
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

/** What a value means where nobody knows its type: numbers and moments in one spelling each, of texts the letters and digits. */
export function valueForm(text: string): string {
  return numberOrMoment(text) ?? plainForm(text);
}
