import { createHash, createHmac } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { csvOf, maskedRows, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// A school: what the program has masked passes, and then one thing is wrong in what came out, as programs and people get it wrong.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: teachers}
spec:
  source: masked_production
  origin: {file: teachers.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: name, type: text, pii_category: full_name, masking: anonymize_name}
    - {name: subject, type: text, masking: {rule: keep, reason: of a house}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: pupils}
spec:
  source: masked_production
  origin: {file: pupils.csv}
  fields:
    - {name: id, type: bigint, primary_key: true, masking: tokenize}
    - {name: given, type: text, pii_category: first_name, masking: anonymize_name}
    - {name: family, type: text, pii_category: last_name, masking: anonymize_name}
    - {name: mail, type: text, unique: true, pii_category: email, masking: anonymize_email}
    - {name: phone, type: text, nullable: true, pii_category: phone, masking: redact_phone}
    - {name: iban, type: text, pii_category: iban, masking: anonymize}
    - {name: born, type: date, pii_category: date_of_birth, masking: mask_dob}
    - {name: street, type: text, pii_category: address, masking: {rule: randomize_address, part: street}}
    - {name: device, type: text, pii_category: mac_address, masking: anonymize}
    - {name: token, type: uuid, masking: hash}
    - {name: pass, type: text, pii_category: password, masking: {rule: redact, replacement: none}}
    - {name: fee, type: "decimal(8,2)", masking: {rule: noise, ratio: 0.1}}
    - {name: score, type: integer, masking: {rule: generalize, to: 10}}
    - {name: tags, type: "text[]"}
    - {name: card, type: jsonb}
    - {name: note, type: text, nullable: true, masking: {rule: mask_text, names_of: [teachers, pupils]}}
    - {name: memo, type: text, nullable: true, masking: {rule: keep, reason: of no person}}
    - {name: class, type: text, masking: {rule: keep, reason: of a house}}
    - {name: seen, type: timestamptz, masking: {rule: keep, reason: of a house}}
  masking_rules:
    - {field: "tags[*]", rule: hash, pii_category: internal_id}
    - {field: card.number, rule: tokenize, pii_category: national_id}
    - {field: "card.kin[*].mail", rule: anonymize_email, pii_category: email}
    - {field: card.level, rule: keep, reason: of a house}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: marks}
spec:
  source: masked_production
  origin: {file: marks.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: pupil, type: bigint}
    - {name: teacher, type: integer, masking: {rule: keep, reason: a counter}}
    - {name: mark, type: integer, masking: {rule: keep, reason: of a house}}
    - {name: remark, type: text, nullable: true, masking: {rule: mask_text, names_of: [pupils]}}
  relationships:
    - {foreignKey: pupil, references: pupils.id}
    - {foreignKey: teacher, references: teachers.id}
`;
const key = 'd4c0ffee1b2b4a5968778695a4b3c2d1e0f8a7b6c5d4e3f2011223344556677a';

const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const of = <T>(from: readonly T[], text: string) => from[mixed(text) % from.length] as T;
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const digits = (text: string, count: number) => times(count, (i) => String(1 + (mixed(`${text}/${i}`) % 9))).join('');
const syllables = 'zor qua vex mip thul bryn gask oov wex jyth plom druk'.split(' ');
const odd = (text: string) => {
  const word = times(3, (i) => of(syllables, `${text}/${i}`)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};
const hex = (text: string) => createHash('sha256').update(`bytes ${text}`).digest('hex');

const source: Readonly<Record<string, readonly TextRow[]>> = {
  teachers: times(40, (i) => ({
    id: String(i),
    name: `${odd(`t${i}`)} ${odd(`u${i}`)}`,
    subject: of(['maths', 'art'], `s${i}`),
  })),
  pupils: times(400, (i) => ({
    id: String(3_000_000_000 + i * 17),
    given: odd(`g${i % 90}`),
    family: odd(`f${i}`),
    mail: `${odd(`g${i % 90}`)}.${odd(`f${i}`)}${i}@harbour-school.org`.toLowerCase(),
    phone: i % 5 === 0 ? null : `+49 171 ${digits(`p${i}`, 7)}`,
    iban: `DE${digits(`i${i}`, 20)}`,
    born: new Date(Date.UTC(2005, 0, 1 + (mixed(`b${i}`) % 2500))).toISOString().slice(0, 10),
    street: `${1 + (mixed(`n${i}`) % 180)} ${odd(`o${i}`)} Lane`,
    device: (hex(`d${i}`).slice(0, 12).match(/../g) as string[]).join(':').replace(/^../, '3c'),
    token: hex(`k${i}`)
      .slice(0, 32)
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    pass: `pw-${hex(`w${i}`).slice(0, 9)}`,
    fee: `${100 + (mixed(`e${i}`) % 900)}.${10 + (mixed(`c${i}`) % 90)}`,
    score: String(mixed(`r${i}`) % 100),
    tags: `{${odd(`a${i}`)}-${i},${odd(`c${i}`)}-${i}}`,
    card: JSON.stringify({
      number: `N${digits(`m${i}`, 10)}`,
      kin: [{ mail: `kin.${i}@harbour.org` }, { mail: `kon.${i}@harbour.org` }],
      level: i % 4,
    }),
    note:
      i % 3 === 0
        ? null
        : `parents of ${odd(`g${(i + 5) % 90}`)} ${odd(`f${(i + 5) % 400}`)} wrote to kin.${i}@harbour.org`,
    memo: i % 4 === 0 ? null : of(['late', 'ill', 'trip'], `q${i}`),
    class: `class ${i % 12}`,
    seen: `2024-0${1 + (i % 9)}-1${i % 10}T08:15:00.000Z`,
  })),
  marks: times(900, (i) => ({
    id: String(i),
    pupil: String(3_000_000_000 + (mixed(`v${i}`) % 400) * 17),
    teacher: String(mixed(`x${i}`) % 40),
    mark: String(1 + (i % 6)),
    remark: i % 2 === 0 ? null : `well done, ${odd(`g${i % 90}`)}`,
  })),
};
const files = (tables: Readonly<Record<string, readonly TextRow[]>>) =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csvOf(rows)]));

type Tables = Record<string, readonly TextRow[]>;
let made: Promise<Tables> | undefined;
const masked = () => {
  made ??= maskedRows(definitions, files(source), key).then((all) => Object.fromEntries(all));
  return made;
};
const proved = async (output: Tables, own?: string) =>
  failures(
    await provedFiles({
      definitions,
      source: files(source),
      output: files(output),
      once: true,
      ...(own !== undefined && { key: own }),
    }),
  );

type Change = (row: TextRow, original: TextRow, i: number) => TextRow;
const pupils = source.pupils as readonly TextRow[];
const at = (i: number) => pupils[(i + pupils.length) % pupils.length] as TextRow;
const set =
  (
    column: string,
    value: (original: TextRow, i: number, row: TextRow) => string | null | undefined,
    isIn = (_: number) => true,
  ): Change =>
  (row, original, i) =>
    isIn(i) ? { ...row, [column]: value(original, i, row) ?? null } : row;
const inCard =
  (change: (now: Record<string, unknown>, was: Record<string, unknown>, i: number) => void): Change =>
  (row, original, i) => {
    const [now, was] = [row, original].map((each) => JSON.parse(each.card as string)) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    change(now, was, i);
    return { ...row, card: JSON.stringify(now) };
  };
const one = (i: number) => i === 211;
const base32 = (text: string) => {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((each) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(each.padEnd(5, '0'), 2)])
    .join('');
};
const changed = async (table: string, change: Change) => {
  const all = await masked();
  return {
    ...all,
    [table]: (all[table] as readonly TextRow[]).map((row, i) => change(row, source[table]?.[i] as TextRow, i)),
  };
};

test('what the program has masked passes', async () => {
  expect(await proved(await masked(), key)).toEqual([]);
  expect(await proved(await masked())).toEqual([]);
});

describe('found by anybody', () => {
  test.each<[string, string, Change, RegExp]>([
    [
      'a name in two columns in the columns of another row',
      'pupils',
      set('given', (o) => `${o.given} ${o.family}`, one),
      /pupils/,
    ],
    [
      'a whole name of another row in a text under a rule',
      'pupils',
      set('note', () => `parents of ${at(216).given} ${at(216).family} wrote`, one),
      /texts pupils\.note/,
    ],
    [
      'an address of mail in base32 in another masked column',
      'pupils',
      set('street', (o) => base32(o.mail as string), one),
      /leaks pupils\.street/,
    ],
    [
      'an address of mail backwards in the last row',
      'pupils',
      set(
        'street',
        () => [...(at(3).mail as string)].reverse().join(''),
        (i) => i === 399,
      ),
      /leaks pupils\.street/,
    ],
    [
      'what stands before the @ stays',
      'pupils',
      set('mail', (o) => (o.mail as string).replace(/@.*/, '@example.com')),
      /pupils\.mail/,
    ],
    [
      'a telephone number without its country',
      'pupils',
      set('phone', (o) => o.phone && (o.phone as string).replace('+49 ', '0')),
      /pupils\.phone/,
    ],
    [
      'the account alone, without bank and check digits',
      'pupils',
      set('iban', (o, _, row) => `${(row.iban as string).slice(0, 12)}${(o.iban as string).slice(12)}`),
      /pupils\.iban/,
    ],
    [
      'one IBAN in groups',
      'pupils',
      set('iban', (o) => (o.iban as string).replace(/(.{4})/g, '$1 ').trim(), one),
      /pupils\.iban/,
    ],
    [
      'days of birth as days since 1970 in a text',
      'pupils',
      set('memo', (o) => String(Date.parse(o.born as string) / 86_400_000), one),
      /kept pupils\.memo/,
    ],
    [
      'a device with other signs between',
      'pupils',
      set('device', (o) => (o.device as string).replaceAll(':', '-').toUpperCase(), one),
      /pupils\.device/,
    ],
    [
      'a token without its dashes',
      'pupils',
      set('token', (o) => (o.token as string).replaceAll('-', ''), one),
      /pupils\.token/,
    ],
    ['one password', 'pupils', set('pass', (o) => o.pass as string, one), /pupils\.pass/],
    [
      'HMAC under an empty key',
      'pupils',
      set(
        'mail',
        (o) =>
          `${createHmac('sha256', '')
            .update(o.mail as string)
            .digest('hex')
            .slice(0, 24)}@example.com`,
      ),
      /pupils\.mail/,
    ],
    [
      'SHA-1 of the small letters, in capitals',
      'pupils',
      set('street', (o) =>
        createHash('sha1')
          .update(o.mail as string)
          .digest('hex')
          .toUpperCase(),
      ),
      /dictionary pupils\.mail/,
    ],
    [
      'tags in another order, one of them left',
      'pupils',
      set(
        'tags',
        (o, _, row) =>
          `{${(row.tags as string).slice(1, -1).split(',')[1]},${(o.tags as string).slice(1, -1).split(',')[0]}}`,
        one,
      ),
      /pupils\.tags/,
    ],
    [
      'a new member of a document',
      'pupils',
      inCard((now, was, i) => {
        if (one(i)) now.old = was.number;
      }),
      /pupils\.card/,
    ],
    [
      'a number of a document as a key',
      'pupils',
      inCard((now, was, i) => {
        if (one(i)) now[String(was.number)] = 1;
      }),
      /pupils\.card/,
    ],
    [
      'mail of kin in the wrong item',
      'pupils',
      inCard((now, was, i) => {
        if (one(i)) (now.kin as { mail: string }[])[0] = { mail: (was.kin as { mail: string }[])[1]?.mail as string };
      }),
      /pupils\.card/,
    ],
    [
      'a row is there twice',
      'pupils',
      (row, _, i) =>
        i === 9 ? { ...row, mail: 'twice@example.com' } : i === 10 ? { ...row, mail: 'twice@example.com' } : row,
      /uniqueness pupils\.mail/,
    ],
    [
      'a reference to another pupil',
      'marks',
      (row, _, i) => (i === 5 ? { ...row, pupil: '12' } : row),
      /references marks\.pupil/,
    ],
    ['a mark is another one', 'marks', (row, _, i) => (i === 5 ? { ...row, mark: '7' } : row), /kept marks\.mark/],
    [
      'a moment has lost its time',
      'pupils',
      set('seen', (o) => `${(o.seen as string).slice(0, 10)}T00:00:00.000Z`, one),
      /kept pupils\.seen/,
    ],
    ['one telephone number is gone', 'pupils', set('phone', () => null, one), /keys pupils\.phone/],
    [
      'a telephone number where there was none',
      'pupils',
      set(
        'phone',
        () => '+1-212-555-0123',
        (i) => i === 210,
      ),
      /keys pupils\.phone/,
    ],
    ['a fee of twenty digits', 'pupils', set('fee', () => '12345678901234567890.00', one), /types pupils\.fee/],
    ['a score that was not rounded', 'pupils', set('score', () => '43', one), /keys pupils\.score/],
    [
      'the whole name of a teacher in a document',
      'pupils',
      inCard((now, _, i) => {
        if (one(i)) now.level = source.teachers?.[3]?.name;
      }),
      /pupils\.card\.level/,
    ],
  ])('%s', async (_, table, change, expected) => {
    expect((await proved(await changed(table, change))).join('\n')).toMatch(expected);
  });
});

describe('found with the key, in whatever row', () => {
  test.each<[string, Change, RegExp]>([
    [
      'the last four digits stay',
      set('phone', (o, _, row) => row.phone && `${(row.phone as string).slice(0, -4)}${(o.phone as string).slice(-4)}`),
      /keys pupils\.phone/,
    ],
    [
      'two rows have changed their masks',
      (row, _, i) => (i === 7 ? { ...row, family: 'Hernandez' } : row),
      /keys pupils\.family/,
    ],
    ['one day of birth', set('born', () => '1991-02-03', one), /keys pupils\.born/],
    [
      'the year of birth stays',
      set('born', (o, _, row) => `${(o.born as string).slice(0, 4)}${(row.born as string).slice(4)}`),
      /keys pupils\.born/,
    ],
    [
      'initials stay',
      set('given', (o, _, row) => `${(o.given as string).charAt(0)}${(row.given as string).slice(1)}`),
      /keys pupils\.given/,
    ],
    ['one tag', set('tags', (_o, _i, row) => (row.tags as string).replace(/.}$/, 'x}'), one), /keys pupils\.tags/],
  ])('%s', async (_, change, expected) => {
    expect((await proved(await changed('pupils', change), key)).join('\n')).toMatch(expected);
  });
});
