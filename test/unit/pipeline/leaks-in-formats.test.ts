import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { zstd } from '../../../src/formats/compression/zstd.ts';

import { failures, provedFiles } from '../../support/proved-masks.ts';

// One original in one cell of another row, written in each way in which programs write values, in each format that is read.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: guests}
spec:
  source: masked_production
  origin: {file: guests.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
    - {name: ssn, type: text, pii_category: ssn, masking: hash}
    - {name: note, type: text, nullable: true, masking: {rule: keep, reason: of no person}}
`;
const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);

interface Guest {
  readonly id: number;
  readonly mail: string;
  readonly ssn: string;
  readonly note: string;
}
const guests: readonly Guest[] = Array.from({ length: 24 }, (_, i) => ({
  id: i,
  mail: `jürgen.o'hara+${mixed(`m${i}`) % 1000}@häfen-${i}.org`,
  ssn: `${100 + (mixed(`s${i}`) % 500)}-${10 + (mixed(`t${i}`) % 80)}-${1000 + (mixed(`u${i}`) % 9000)}`,
  note: 'nothing',
}));
const hex = (text: string) => createHash('sha256').update(`key ${text}`).digest('hex').slice(0, 24);
const masked = guests.map((row) => ({ ...row, mail: `${hex(row.mail)}@example.com`, ssn: hex(row.ssn) }));

const { mail, ssn } = guests[17] as Guest;
const bytes = Buffer.from(mail);
const base64 = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((each) => Buffer.from(each as string))).toString('base64');
/** Without accents: of one byte a sign. */
const plainMail = mail.normalize('NFD').replace(/\p{M}/gu, '');
const written = (sign: (code: number) => string) => Array.from(plainMail, (each) => sign(each.charCodeAt(0))).join('');
const binary = Buffer.from([0x0a, 0xff, 0x00, 0x80, 0x12]);

/** As RFC 4648 has it: five bits a sign. */
const base32 = (text: string) => {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{1,5}/g) ?? []).map(
    (each) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(each.padEnd(5, '0'), 2)],
  );
  return signs.join('').padEnd(Math.ceil(signs.length / 8) * 8, '=');
};
// RFC 4648, section 10.
if (base32('fooba') !== 'MZXW6YTB' || base32('foob') !== 'MZXW6YQ=') throw new Error('base32');
const inZstd = Buffer.from((await zstd.open())(Buffer.from(`one of us: ${mail}, and no other of them`)));

const spellings: readonly [string, string][] = [
  ['as it stands', mail],
  ['in capitals, between others', `<MAILTO:${mail.toUpperCase()}>, then`],
  ['composed', mail.normalize('NFC')],
  ['decomposed', mail.normalize('NFD')],
  ['without accents', mail.normalize('NFD').replace(/\p{M}/gu, '')],
  [
    'in wide letters',
    mail.replace(/[a-z0-9]/g, (each) => String.fromCodePoint((each.codePointAt(0) as number) + 0xfee0)),
  ],
  ['with digits of another script', `no ${ssn.replace(/[0-9]/g, (each) => String.fromCharCode(0x660 + Number(each)))}`],
  ['with digits of a third one', `no ${ssn.replace(/[0-9]/g, (each) => String.fromCharCode(0x966 + Number(each)))}`],
  ['by \\x and digits', written((code) => `\\x${code.toString(16).padStart(2, '0')}`)],
  ['by octal digits', written((code) => `\\${code.toString(8).padStart(3, '0')}`)],
  ['by %u and digits', written((code) => `%u${code.toString(16).padStart(4, '0')}`)],
  ['by \\u{} and digits', written((code) => `\\u{${code.toString(16)}}`)],
  ['with names of signs', plainMail.replace('@', '&commat;').replaceAll('.', '&period;').replace('+', '&plus;')],
  ['base64 of base64', Buffer.from(base64(mail)).toString('base64')],
  ['base64 in hexadecimal digits', Buffer.from(base64(mail)).toString('hex')],
  ['in base32', base32(mail)],
  ['in base32, in small letters, between others', `id:${base32(`user ${mail}`).toLowerCase()};`],
  ['packed by zstd, in base64', inZstd.toString('base64')],
  ['packed by zstd, in hexadecimal digits', inZstd.toString('hex')],
  [
    'as mail writes it',
    mail.replace(/[^a-z0-9]/g, (sign) =>
      [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    ),
  ],
  ['digits alone', ssn.replaceAll('-', '')],
  ['digits between others', `no ${ssn.replaceAll('-', '')}.`],
  ['digits with points', ssn.replaceAll('-', '.')],
  ['digits with blanks between all', [...ssn.replaceAll('-', '')].join(' ')],
  ['base64', base64(mail)],
  ['base64 of URLs', `x=${Buffer.from(`?>~ ${mail} ÿÿ`).toString('base64url')}&y`],
  ['base64, one sign further', base64(';', mail, ' bc')],
  ['base64, two signs further', base64('b;', mail, ' c')],
  ['base64 between bytes that are no text', base64(binary, mail, binary)],
  ['base64 between bytes, one further', base64(binary, ' ', mail, binary)],
  ['base64 behind letters', `abc${base64(mail)}`],
  ['base64 behind one letter', `v${base64(mail)}`],
  ['base64 of digits', base64(ssn.replaceAll('-', ''))],
  ['base64 in a URL', `?t=${encodeURIComponent(base64(`${mail} b`))}`],
  ['base64 over lines', base64(`${'x'.repeat(40)} ${mail} ${'y'.repeat(40)}`).replace(/.{76}/, '$&\n')],
  ['hexadecimal digits', bytes.toString('hex')],
  ['hexadecimal digits in capitals', bytes.toString('hex').toUpperCase()],
  ['bytes as PostgreSQL writes them', `\\x${bytes.toString('hex')}`],
  ['hexadecimal digits behind one more', `a${bytes.toString('hex')}`],
  ['hexadecimal digits between bytes', `${binary.toString('hex')}${bytes.toString('hex')}ff00`],
  ['hexadecimal digits by twos', (bytes.toString('hex').match(/../g) ?? []).join(':')],
  ['a URL', `https://x.test/?m=${encodeURIComponent(mail)}`],
  ['a URL in small digits', `/${encodeURIComponent(mail).replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase())}`],
  ['a URL with a stray sign', `100% of %zz ${encodeURIComponent(mail)}`],
  ['a URL of a URL', encodeURIComponent(encodeURIComponent(mail))],
  ['a form', new URLSearchParams({ m: `to ${mail} now` }).toString()],
  [
    'escapes of JSON',
    `{{"m": "${mail.replace(/[^a-z0-9]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}`,
  ],
  ['entities', mail.replace(/[^a-z0-9]/g, (each) => `&#${each.charCodeAt(0)};`)],
  ['hexadecimal entities', mail.replace(/[^a-z0-9]/g, (each) => `&#x${each.charCodeAt(0).toString(16)};`)],
  ['backwards', [...mail.normalize('NFC')].reverse().join('')],
  ['digits backwards, between others', `no ${[...ssn].reverse().join('')}.`],
  ['gzip in base64', gzipSync(`to ${mail} now`).toString('base64')],
  ['gzip in hexadecimal digits', `\\x${gzipSync(mail).toString('hex')}`],
  ['gzip in base64 of URLs, cut off', gzipSync(`${mail} `.repeat(2)).subarray(0, -6).toString('base64url')],
  ['zlib in base64', deflateSync(`to ${mail} now`).toString('base64')],
  ['gzip as an image of a URL', `data:application/gzip;base64,${gzipSync(`${mail}`).toString('base64')}`],
  ['UTF-16 in base64', Buffer.from(`to ${mail} now`, 'utf16le').toString('base64')],
  ['UTF-16 with its mark, big end first', Buffer.from(`\uFEFF${mail}`, 'utf16le').swap16().toString('hex')],
  ['between quotes and backslashes', `\\'"\\"${mail}'\\n''`],
];

const open = await zstd.open();
const packed = (text: string) => open(Buffer.from(text));
const quoted = (text: unknown) => `'${String(text).replaceAll("'", "''")}'`;
const escaped = (text: unknown) =>
  `'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const names = Object.keys(guests[0] as Guest);
const cells = (row: Guest) => Object.values(row) as unknown[];
const copied = (text: unknown) => String(text).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

const formats: readonly [string, (rows: readonly Guest[]) => string | Uint8Array][] = [
  [
    'guests.csv',
    (rows) =>
      [names, ...rows.map(cells)]
        .map((each) => `${each.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`)
        .join(''),
  ],
  ['guests.ndjson', (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')],
  [
    'guests.json',
    (rows) =>
      JSON.stringify(rows).replace(/[^\0-\x7f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  [
    'copy.sql',
    (rows) =>
      `COPY public.guests (${names.join(', ')}) FROM stdin;\n${rows.map((row) => `${cells(row).map(copied).join('\t')}\n`).join('')}\\.\n`,
  ],
  [
    'insert.sql',
    (rows) =>
      rows
        .map((row) => `INSERT INTO "guests" (${names.join(', ')}) VALUES (${cells(row).map(quoted).join(', ')});\n`)
        .join(''),
  ],
  [
    'escapes.sql',
    (rows) =>
      `INSERT INTO guests (${names.join(', ')}) VALUES\n${rows
        .map(
          (row) =>
            `(${cells(row)
              .map((each) => `E${escaped(each)}`)
              .join(', ')})`,
        )
        .join(',\n')};\n`,
  ],
  [
    'mysql.sql',
    (rows) =>
      `INSERT INTO \`guests\` (${names.map((each) => `\`${each}\``).join(', ')}) VALUES\n${rows.map((row) => `(${cells(row).map(escaped).join(',')})`).join(',\n')};\n`,
  ],
  ['guests.ndjson.gz', (rows) => gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))],
  [
    'guests.csv.zst',
    (rows) =>
      packed(
        [names, ...rows.map(cells)]
          .map((each) => `${each.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\n`)
          .join(''),
      ),
  ],
];
const csv = formats[0]?.[1] as (rows: readonly Guest[]) => string;

describe.each(formats)('%s', (name, written) => {
  const proved = (note: string) =>
    provedFiles({
      definitions,
      source: { 'guests.csv': csv(guests) },
      output: { [name]: written(masked.map((row, i) => (i === 3 ? { ...row, note } : row))) },
    });

  test('nothing is found where nothing stands', async () => {
    expect(failures(await proved('nothing'))).toEqual([]);
  });

  test.each(spellings)('%s', async (_, note) => {
    const findings = await proved(note);
    expect(failures(findings)).toContain('leaks guests.note');
    expect(findings.find(({ check }) => check === 'rows')?.found).toMatch(/^24 rows, 24 in the source/);
  });
});
