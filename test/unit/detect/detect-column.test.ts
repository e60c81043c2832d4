import { expect, test } from 'vitest';

import { detectColumn } from '../../../src/detect/detect-column.ts';
import { loadKnownNames, noNames } from '../../../src/detect/known-names.ts';

const told = (name: string, values: readonly (string | null)[] = [], type?: string, table = 'rows') =>
  detectColumn({ name, table, type, values }, noNames);

test('evidence is told by shape and counts, never by value', () => {
  const values = ['4111111111111111', '5500005555555559', '4012888888881881', null, 'n/a', '1234567890123456'];
  const found = told('col7', values);
  expect(found?.category).toBe('credit_card');
  expect(found?.evidence).toEqual([
    '3 of 4 different values pass Luhn’s check, with the first digits and the length of a card network',
  ]);
  for (const value of values) if (value && value !== 'n/a') expect(JSON.stringify(found)).not.toContain(value);
});

test('one in ten passes Luhn by chance: the share decides', () => {
  // Numbers that count up: every tenth passes.
  const orders = Array.from({ length: 200 }, (_, i) => String(4_000_000_000_000_000 + i * 7));
  expect(told('order_number', orders, 'bigint', 'orders')).toBeUndefined();
  expect(told('ref', orders)).toBeUndefined();
});

test('a name alone is enough where it stands for itself, and not where it may be anything', () => {
  expect(told('geburtsdatum')?.category).toBe('date_of_birth');
  expect(told('KundenEMail')?.category).toBe('email');
  expect(told('numertelefonu')?.category).toBe('phone');
  expect(told('name', [], undefined, 'customers')?.category).toBe('full_name');
  expect(told('name', [], undefined, 'products')).toBeUndefined();
  expect(told('title')).toBeUndefined();
  for (const name of [
    'email_verified',
    'password_updated_at',
    'phone_type',
    'address_id',
    'latency',
    'velocity',
    'compass',
    'zip_file_size',
  ])
    expect(told(name), name).toBeUndefined();
});

test('values outvote a name', () => {
  expect(
    told(
      'email',
      Array.from({ length: 30 }, (_, i) => `template_${i}`),
    ),
  ).toBeUndefined();
  expect(
    told(
      'login',
      Array.from({ length: 30 }, (_, i) => `+4915112345${100 + i}`),
    )?.category,
  ).toBe('phone');
});

test('a column that holds it here and there is told', () => {
  const values = Array.from({ length: 60 }, (_, i) => (i % 10 === 0 ? `p${i}@firm.example` : `REF-${i}`));
  expect(told('reference', values)?.category).toBe('email');
});

test('types rule categories out', () => {
  expect(told('email', [], 'boolean')).toBeUndefined();
  expect(told('phone', [], 'timestamp')).toBeUndefined();
  expect(told('seen_from', [], 'inet')?.category).toBe('ip_address');
});

test('part numbers are written as social security numbers are: the name of a thing decides', () => {
  const numbers = Array.from({ length: 40 }, (_, i) => `${101 + i * 7}-${11 + i}-${1000 + i * 13}`);
  for (const name of ['part_no', 'ProductCode', 'sku', 'artikel_nr']) expect(told(name, numbers), name).toBeUndefined();
  // Neither the name of nothing nor that of somebody is one of a thing, and what checks itself is told in any column.
  for (const name of ['column_7', 'nr', 'customer_order_ref']) expect(told(name, numbers)?.category, name).toBe('ssn');
  const cards = ['4111111111111111', '5500005555555559', '4012888888881881', '340000000000009', '6011000000000004'];
  expect(told('order_ref', cards)?.category).toBe('credit_card');
});

test('masks of nets are no hosts', () => {
  expect(told('value', ['255.255.255.0', '255.255.0.0', '255.255.255.128', '255.254.0.0'])).toBeUndefined();
  expect(told('value', ['81.2.69.142', '93.184.216.34', '212.58.244.20'])?.category).toBe('ip_address');
});

test('names of companies are no names of people, and `Åsa` is none of a company', async () => {
  const known = await loadKnownNames();
  const detect = (values: string[]) => detectColumn({ name: 'col7', table: 'rows', values }, known)?.category;
  const families = [
    'Müller',
    'Fischer',
    'Weber',
    'Wagner',
    'Becker',
    'Hoffmann',
    'Koch',
    'Richter',
    'Schröder',
    'Krüger',
  ];
  expect(detect(families)).toBe('last_name');
  expect(
    detect(families.map((each, i) => `${each} ${['GmbH', 'AG', 'Inc.', '& Sons', 'Ltd'][i % 5]}`)),
  ).toBeUndefined();
  const swedes = ['Andersson', 'Johansson', 'Karlsson', 'Nilsson', 'Eriksson', 'Larsson', 'Olsson', 'Persson'];
  expect(detect(swedes.map((each) => `Åsa ${each}`))).toBe('full_name');
});

test('letters with dots and strokes are read however they are written', () => {
  for (const name of ['Führerscheinnummer', 'fuehrerscheinnummer', 'FUHRERSCHEINNUMMER'])
    expect(told(name)?.category, name).toBe('driver_license');
  for (const name of ['API-Schlüssel', 'api_schluessel']) expect(told(name)?.category, name).toBe('api_key');
});

test('what people suffer from and take, in any language of Europe', () => {
  expect(told('field_3', ['Hipertensión', 'Asthma bronchiale', 'Diabète de type 2', 'epilepsia'])?.category).toBe(
    'medical',
  );
  expect(told('field_3', ['Ramipril', 'Atorvastatin', 'Amoxicilline', 'Pantoprazol', 'Metoprolol'])?.category).toBe(
    'medical',
  );
  expect(told('field_3', ['april', 'evening', 'control', 'patio', 'reservoir', 'table'])).toBeUndefined();
});

test('versions of four numbers are no addresses of hosts, whatever their numbers are', () => {
  const versions = Array.from(
    { length: 60 },
    (_, i) => `${1 + (i % 5)}.${i % 10}.${(i * 7) % 100}.${50 + ((i * 13) % 200)}`,
  );
  for (const name of ['fw_version', 'firmware', 'os_build', 'agentRelease', 'driver_revision', 'build_number'])
    expect(told(name, versions), name).toBeUndefined();
  for (const name of ['col7', 'gateway']) expect(told(name, versions)?.category, name).toBe('ip_address');
});

test('addresses are delivered and billed to in other languages, too', () => {
  for (const name of [
    'direccion_envio',
    'direccionFacturacion',
    'adresse_livraison',
    'adresse_facturation',
    'endereco_entrega',
    'indirizzo_spedizione',
    'indirizzo_fatturazione',
    'adres_dostawy',
    'bezorgadres',
    'versandadresse',
  ])
    expect(told(name)?.category, name).toBe('address');
  const streets = ['C/ Mayor 12, 3º B', 'C/ Alcalá, 5', 'c/Serrano 88', 'C/ Gran Vía 1, 2º A'];
  expect(told('col7', streets)?.category).toBe('address');
});

test('words are cut short in the ways of databases', () => {
  for (const [name, category] of [
    ['usr_nm', 'username'],
    ['FRST_NM', 'first_name'],
    ['lst_nm', 'last_name'],
    ['cust_nm', 'full_name'],
    ['pt_nm', 'full_name'],
    ['ph_no', 'phone'],
    ['EMAIL_ADR', 'email'],
    ['brth_dt', 'date_of_birth'],
    ['birth_dt', 'date_of_birth'],
  ] as const)
    expect(told(name, [], undefined, 'customers')?.category, name).toBe(category);
  for (const name of ['prod_nm', 'ph_level', 'file_nm'])
    expect(told(name, [], undefined, 'samples'), name).toBeUndefined();
});

test('the last digits of a social security number are a part of it', () => {
  const digits = Array.from({ length: 60 }, (_, i) => String((i * 7919) % 10_000).padStart(4, '0'));
  for (const name of ['ssn_last4', 'last4_ssn', 'ssnLast4', 'ssn_4'])
    expect(told(name, digits)?.category, name).toBe('ssn');
  expect(told('last4', digits)).toBeUndefined();
});

test('groups of blood have their name in the languages of the rest', () => {
  for (const name of [
    'tipo_sanguineo',
    'tipo_de_sangre',
    'factor_rh',
    'groupe_sanguin',
    'grupa_krwi',
    'blodtyp',
    'blodgruppe',
    'krevni_skupina',
    'vercsoport',
    'kan_grubu',
    'veriryhma',
  ])
    expect(told(name)?.category, name).toBe('medical');
});

test.each([
  ['прізвище', 'last_name'],
  ['дата_народження', 'date_of_birth'],
  ['الاسم_الكامل', 'full_name'],
  ['رقم_الهاتف', 'phone'],
  ['כתובת', 'address'],
  ['ที่อยู่', 'address'],
  ['ho_ten', 'full_name'],
  ['họ_tên', 'full_name'],
  ['Số điện thoại', 'phone'],
  ['nama_lengkap', 'full_name'],
  ['no_ktp', 'national_id'],
  ['egn_ЕГН', 'national_id'],
  ['puhelinnumero', 'phone'],
  ['datum_narodenia', 'date_of_birth'],
])('%s is %s in its language', (name, category) => {
  expect(detectColumn({ name, table: 't', type: 'text', values: [] }, noNames)?.category).toBe(category);
});

test('what holds several, or is put together: addresses that a request has come through, a code with its place', () => {
  const detect = (name: string, values: readonly string[]) =>
    detectColumn({ name, table: 't', type: 'text', values }, noNames)?.category;
  const hosts = Array.from({ length: 30 }, (_, i) => `81.${i}.200.7, 10.4.${i}.250`);
  expect(detect('col3', hosts)).toBe('ip_address');
  const places = ['Ulm', 'Jena', 'Bad Homburg', 'Trier', 'Kassel'].flatMap((place, i) =>
    Array.from({ length: 6 }, (_, j) => `${10_000 + i * 1717 + j} ${place}`),
  );
  expect(detect('col3', places)).toBe('address');
  const plates = Array.from({ length: 30 }, (_, i) => `${6000 + i * 7} LYH`);
  expect(detect('col3', plates)).toBeUndefined();
  expect(detect('vessel_name', [])).toBeUndefined();
});
