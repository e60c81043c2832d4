import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { csvOf, maskedRows, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// Names that no list knows, of people of other rows and other tables: in texts that `mask_text` has gone over.

const definitions = (texts: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: customers}
spec:
  source: masked_production
  origin: {file: customers.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: name, type: text, pii_category: full_name, masking: anonymize_name}
    - {name: bio, type: text, masking: ${texts}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: masked_production
  origin: {file: staff.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: given, type: text, pii_category: first_name, masking: anonymize_name}
    - {name: family, type: text, pii_category: last_name, masking: anonymize_name}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  source: masked_production
  origin: {file: orders.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: note, type: text, masking: ${texts}}
`;
const key = 'c1c7f09ae34d5826719f00cd2e8846b35a6d7e8f9011223a4b5c6d7e8f90a1b2';

const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const syllables = 'zor qua vex mip thul bryn gask oov wex jyth plom druk'.split(' ');
/** A word that is no name of any list. */
const odd = (text: string) => {
  const word = [0, 1, 2].map((i) => syllables[mixed(`${text}/${i}`) % syllables.length]).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};
const name = (i: number) => `${odd(`f${i}`)} ${odd(`l${i}`)}`;
const times = (count: number, row: (i: number) => TextRow) => Array.from({ length: count }, (_, i) => row(i));

const source = (notes: (i: number) => string) => ({
  customers: times(400, (i) => ({ id: String(i), name: name(i), bio: `${odd(`f${i}`)} likes tea` })),
  staff: times(100, (i) => ({ id: String(i), given: odd(`g${i}`), family: odd(`h${i}`) })),
  orders: times(600, (i) => ({ id: String(i), note: notes(i) })),
});
type Tables = Readonly<Record<string, readonly TextRow[]>>;
const files = (tables: Tables) =>
  Object.fromEntries(Object.entries(tables).map(([table, rows]) => [`${table}.csv`, csvOf(rows)]));

const found = async (tables: Tables, texts = 'mask_text') => {
  const own = definitions(texts);
  const output = Object.fromEntries(await maskedRows(own, files(tables), key));
  return {
    output,
    failing: failures(
      await provedFiles({ definitions: own, source: files(tables), output: files(output), once: true }),
    ),
  };
};

const plain = (i: number) => `order ${i} was late`;

describe('the proof', () => {
  test('says nothing where no text names anybody but its own row', async () => {
    expect((await found(source(plain))).failing).toEqual([]);
  });

  test.each([
    ['a whole name of another table', (i: number) => `spoke to ${name(7)} about order ${i}`],
    ['in capitals', (i: number) => `spoke to ${name(7).toUpperCase()} about order ${i}`],
    ['the family name first', (i: number) => `${odd(`h${3}`)}, ${odd(`g${3}`)}: order ${i}`],
    ['a name in two columns', () => `spoke to ${odd(`g${3}`)} ${odd(`h${3}`)}`],
    ['nothing but the name', () => name(9)],
  ])('tells of one text: %s', async (_, text) => {
    const { failing, output } = await found(source((i) => (i === 311 ? text(i) : plain(i))));
    expect(output.orders?.[311]?.note).toBe(text(311));
    expect(failing).toEqual(['texts orders.note']);
  });
});

describe('the rule, told whose names there may be', () => {
  const texts = '{rule: mask_text, names_of: [customers, staff]}';
  const told: readonly [string, (i: number) => string][] = [
    ['a whole name of another table', (i) => `spoke to ${name(7)} about order ${i}`],
    ['in capitals', (i) => `spoke to ${name(7).toUpperCase()} about order ${i}`],
    ['the family name first', (i) => `${odd('h3')}, ${odd('g3')}: order ${i}`],
    ['a name in two columns', () => `spoke to ${odd('g3')} ${odd('h3')}`],
    ['nothing but the name', () => name(9)],
    ['two of them', () => `${name(1)} and ${name(2)} wrote`],
  ];
  test('takes names of other rows out, each for one mask, and leaves the rest', async () => {
    const { output, failing } = await found(
      source((i) => told[i]?.[1](i) ?? plain(i)),
      texts,
    );
    expect(failing).toEqual([]);
    const notes = output.orders?.map(({ note }) => note ?? '') ?? [];
    for (const person of [name(7), name(9), name(1), name(2), `${odd('g3')} ${odd('h3')}`])
      for (const word of person.split(' ')) expect(notes.join('\n').toLowerCase()).not.toContain(word.toLowerCase());
    expect(notes.slice(told.length)).toEqual(
      Array.from({ length: 600 - told.length }, (_, i) => plain(i + told.length)),
    );
    expect(notes[0]).toBe(`spoke to ${output.customers?.[7]?.name} about order 0`);
    expect(notes[5]).toBe(`${output.customers?.[1]?.name} and ${output.customers?.[2]?.name} wrote`);
  });
});

describe('of a column of thousands of texts, told whose names there may be', () => {
  const texts = '{rule: mask_text, names_of: [customers, staff]}';
  /** Names that the list of masks has, and others that it has not. */
  const listed = 'James Smith,Mary Johnson,Maria Garcia,David Kim,Laura Miller,Kevin Brown,Ann Davis'.split(',');
  const person = (i: number) => (i < listed.length ? (listed[i] as string) : name(i));
  const tables = {
    customers: times(400, (i) => ({ id: String(i), name: person(i), bio: `${odd(`f${i}`)} likes tea` })),
    staff: times(100, (i) => ({ id: String(i), given: odd(`g${i}`), family: odd(`h${i}`) })),
    orders: times(2500, (i) => ({ id: String(i), note: i % 3 === 0 ? `called ${person(i % 400)} of ${i}` : plain(i) })),
  };
  const own = definitions(texts);
  const maskedUnder = async (secret: string) => Object.fromEntries(await maskedRows(own, files(tables), secret));
  const failing = async (output: Tables) =>
    failures(await provedFiles({ definitions: own, source: files(tables), output: files(output), once: true }));
  const withNote = (output: Tables, at: number, note: string): Tables => ({
    ...output,
    orders: (output.orders as readonly TextRow[]).with(at, { id: String(at), note }),
  });

  test('one name that stayed is found, whether lists have it or not', async () => {
    const output = await maskedUnder(key);
    expect(await failing(output)).toEqual([]);
    for (const at of [3, 2403, 1500]) {
      const note = tables.orders[at]?.note as string;
      expect(output.orders?.[at]?.note).not.toBe(note);
      expect(await failing(withNote(output, at, note))).toContain('texts orders.note');
    }
  });

  test('so is one that came from elsewhere, of words that nothing draws', async () => {
    const output = await maskedUnder(key);
    expect(await failing(withNote(output, 10, `called ${name(77)} of 10`))).toContain('texts orders.note');
    const moved = (output.orders as readonly TextRow[]).map((row, i) => ({
      ...row,
      note: tables.orders[(i + 1) % 2500]?.note ?? '',
    }));
    expect(await failing({ ...output, orders: moved })).toContain('texts orders.note');
  });

  test.each([1, 2, 3, 4, 5, 6])('what the program has masked passes under any key (%s)', async (i) => {
    const secret = createHash('sha256').update(`of many ${i}`).digest('hex');
    expect(await failing(await maskedUnder(secret))).toEqual([]);
  });
});

test('names inside of documents are not read for `names_of`: the proof tells those that stayed', async () => {
  const own = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: masked_production
  origin: {file: staff.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: name, type: text, pii_category: full_name, masking: anonymize_name}
    - {name: card, type: jsonb}
    - {name: note, type: text, masking: {rule: mask_text, names_of: [staff]}}
  masking_rules:
    - {field: card.kin, rule: anonymize_name, pii_category: full_name}
`;
  const staff = times(1500, (i) => ({
    id: String(i),
    name: name(i),
    card: JSON.stringify({ kin: `${odd(`x${i}`)} ${odd(`y${i}`)}` }),
    note: i === 700 ? `spoke to ${odd('x3')} ${odd('y3')} again` : i === 800 ? `spoke to ${name(5)} again` : plain(i),
  }));
  const output = Object.fromEntries(await maskedRows(own, files({ staff }), key));
  expect(output.staff?.[700]?.note).toBe(staff[700]?.note);
  expect(output.staff?.[800]?.note).not.toContain(odd('l5'));
  const findings = await provedFiles({ definitions: own, source: files({ staff }), output: files(output), once: true });
  expect(failures(findings)).toEqual(['texts staff.note']);
  expect(findings.find(({ ok }) => ok === false)?.found).toContain('`staff.card.kin`');
});
