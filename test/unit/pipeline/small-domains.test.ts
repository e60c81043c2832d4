import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { csvOf, maskedRows, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// Sources whose values are already such as masks draw: numbers for fiction, test cards, numbers that are never issued, short codes.
// What the program makes of them has many of them again, by chance; one value beside those that chance never gives is a leak.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: phone, type: text, pii_category: phone, masking: redact_phone}
    - {name: mobile, type: text, pii_category: phone, masking: anonymize}
    - {name: berlin, type: text, pii_category: phone, masking: redact_phone}
    - {name: card, type: text, pii_category: credit_card, masking: mask_credit_card}
    - {name: ssn, type: text, pii_category: ssn, masking: {rule: hash, format: preserve}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
    - {name: plate, type: text, masking: {rule: hash, format: preserve}}
    - {name: badge, type: text, pii_category: internal_id, masking: tokenize}
    - {name: case_nr, type: integer, masking: hash}
    - {name: digest, type: varchar(8), masking: hash}
    - {name: host, type: inet, pii_category: ip_address, masking: mask_ip}
    - {name: agent, type: text, masking: mask_user_agent}
    - {name: mac, type: text, pii_category: mac_address, masking: anonymize}
    - {name: note, type: text, masking: mask_text}
    - {name: memo, type: text, masking: {rule: keep, reason: of a house}}
`;
const key = 'a1c7f09ae34d5826719f00cd2e8846b35a6d7e8f9011223a4b5c6d7e8f90a1b2';

const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const digits = (text: string, count: number) =>
  Array.from({ length: count }, (_, i) => String(mixed(`${text}/${i}`) % 10)).join('');
const areas = ['212', '305', '312', '404', '415', '503', '512', '602', '617', '702', '713', '804', '907', '919'];
const letter = (text: string) => String.fromCharCode(65 + (mixed(text) % 26));
/** The digit that ends a number by Luhn's rule. */
const luhn = (text: string) =>
  String(
    (10 -
      ([...text].reverse().reduce((sum, sign, i) => {
        const digit = Number(sign) * (i % 2 === 0 ? 2 : 1);
        return sum + (digit > 9 ? digit - 9 : digit);
      }, 0) %
        10)) %
      10,
  );

const people = (house: string): TextRow[] =>
  Array.from({ length: 1000 }, (_, i) => {
    const own = `${house} ${i}`;
    const us = () => `+1-${areas[mixed(`a${own}`) % areas.length]}-555-01${digits(`p${own}`, 2)}`;
    const card = `41111111${digits(`c${own}`, 7)}`;
    return {
      id: String(i),
      phone: us(),
      mobile: `+1-${areas[mixed(`m${own}`) % areas.length]}-555-01${digits(`q${own}`, 2)}`,
      berlin: `+49 30 23125 ${digits(`b${own}`, 3)}`,
      card: `${card}${luhn(card)}`,
      ssn: `9${digits(`s${own}`, 2)}-${mixed(`g${own}`) % 5}${digits(`t${own}`, 1)}-${digits(`u${own}`, 4)}`,
      mail: `person.${mixed(own)}@example.com`,
      plate: `${letter(`l${own}`)}${letter(`k${own}`)} ${digits(`n${own}`, 4)}`,
      badge: `${letter(`x${own}`)}${digits(`v${own}`, 5)}`,
      case_nr: String(1_000_000_000 + (mixed(`w${own}`) % 1_147_483_647)),
      digest: createHash('sha256').update(own).digest('hex').slice(0, 8),
      host: `192.0.2.${1 + (mixed(`h${own}`) % 254)}`,
      agent: `Browser/${i} (${mixed(`j${own}`)})`,
      mac: `02:00:5e:${digits(`y${own}`, 6).replace(/(..)(..)(..)/, '$1:$2:$3')}`,
      note: i % 3 === 0 ? `call ${us()} or 198.51.100.${1 + (mixed(`o${own}`) % 254)} before noon` : 'nothing',
      memo: 'of no person',
    };
  });

const proved = async (source: readonly TextRow[], output: readonly TextRow[], own?: string) =>
  failures(
    await provedFiles({
      definitions,
      source: { 'people.csv': csvOf(source) },
      output: { 'people.csv': csvOf(output) },
      once: true,
      ...(own !== undefined && { key: own }),
    }),
  );
const masked = async (source: readonly TextRow[], own: string) =>
  (await maskedRows(definitions, { 'people.csv': csvOf(source) }, own)).get('people') as readonly TextRow[];

test.each(['north', 'south', 'east'])('what the program makes of them passes: %s', async (house) => {
  const source = people(house);
  const own = createHash('sha256').update(`${key}${house}`).digest('hex');
  const output = await masked(source, own);
  expect(await proved(source, output, own)).toEqual([]);
  expect(await proved(source, output)).toEqual([]);
});

describe('one value that chance never gives is told among them', () => {
  const source = people('north').map((row, i) =>
    i === 777
      ? {
          ...row,
          phone: '+49 151 23456789',
          berlin: '+49 171 5550123',
          card: '4000056655665556',
          ssn: '123-45-6789',
          plate: 'HH QX 90210',
          badge: 'badge-of-one-7',
          mac: '3c:22:fb:10:20:30',
        }
      : row,
  );
  let made: Promise<readonly TextRow[]> | undefined;
  const output = () => {
    made ??= masked(source, key);
    return made;
  };
  test.each(['phone', 'berlin', 'card', 'ssn', 'plate', 'badge', 'mac'])('%s, in its own place', async (column) => {
    const left = [...(await output())];
    left[777] = { ...(left[777] as TextRow), [column]: source[777]?.[column] ?? null };
    const found = await proved(source, left);
    expect(found.some((each) => each.endsWith(` people.${column}`))).toBe(true);
  });
  test.each(['phone', 'card', 'ssn', 'plate', 'mac'])('%s, in another column of another row', async (column) => {
    const other = column === 'card' ? 'phone' : 'card';
    const left = [...(await output())];
    left[99] = { ...(left[99] as TextRow), [other]: source[777]?.[column] ?? null };
    expect(await proved(source, left)).toContain(`leaks people.${other}`);
  });
});
