import { decimalText, parseDecimal } from '../../values/decimal.ts';

import { plainForm } from './text-forms.ts';

/** A day and a time as a server, ISO 8601 or a document writes them; without a zone it is UTC. */
const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[-+]\d\d(?::?\d\d)?)?$/i;

/** What a value means where nobody knows its type: numbers and moments in one spelling each, of texts the letters and digits. */
export function valueForm(text: string): string {
  const number = /^[-+]?\.?\d/.test(text) ? parseDecimal(text) : undefined;
  if (number) return decimalText(number).replace(/(\.\d*?)0+$/, (_, digits: string) => (digits === '.' ? '' : digits));
  const [, day, time, zone = 'Z'] = moment.exec(text) ?? [];
  if (day === undefined) return plainForm(text);
  const at = new Date(`${day}T${time}${/^[-+]\d\d$/.test(zone) ? `${zone}:00` : zone}`);
  return Number.isNaN(at.getTime()) ? plainForm(text) : at.toISOString();
}
