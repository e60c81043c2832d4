import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { from as copyFrom } from 'pg-copy-streams';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { typeText } from '../../src/values/type.ts';

import { csv } from '../../src/formats/csv/csv.ts';
import type { FormatOptions } from '../../src/formats/format.ts';
import { json } from '../../src/formats/json/json.ts';
import { ndjson } from '../../src/formats/json/ndjson.ts';
import { identifier } from '../../src/formats/sql/postgresql/names.ts';
import { postgresql } from '../../src/formats/sql/postgresql/postgresql.ts';
import { sql } from '../../src/formats/sql/sql.ts';
import { tableStatements } from '../../src/formats/sql/tables.ts';

import { nasty } from '../support/nasty.ts';
import { planOf } from '../support/plans.ts';
import { freshDatabase, psqlToo, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, insertOptions, render } from '../support/render.ts';

const plan = planOf(nasty.dataset);
const columnsOf = () => nasty.columns;
const table = '"Weird ""Schema""".user';
const { fields } = nasty.dataset;

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** Every cell as the server prints it, by field and row. */
async function loaded(): Promise<readonly (readonly (string | null)[])[]> {
  await database.client.query(`SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601`);
  const query = { text: `SELECT * FROM ${table} ORDER BY "row"`, rowMode: 'array' as const, types: { getTypeParser } };
  const { rows } = await database.client.query<(string | null)[]>(query);
  return fields.map((_, position) => rows.map((row) => row[position] ?? null));
}

const getTypeParser = () => (text: string | Buffer) => String(text);

async function expectLoaded(): Promise<void> {
  expect(comparable(await loaded())).toEqual(comparable(nasty.texts));
}

/** The padding of char(n) is no part of the value; JSON is compared by what it means. */
function comparable(cells: readonly (readonly (string | null)[])[]): unknown {
  return fields.map(({ name, type }, position) => {
    const sense: (cell: string) => unknown = senses[type.array ? '' : type.name] ?? ((cell) => cell);
    return [name, cells[position]?.map((cell) => (cell === null ? null : sense(cell)))];
  });
}

const parsed = (cell: string) => JSON.parse(cell, (_, value) => (value === 0 ? 0 : value)) as unknown;
const senses: Record<string, (cell: string) => unknown> = {
  boolean: (cell) => cell.charAt(0),
  char: (cell) => cell.trimEnd(),
  json: parsed,
  jsonb: parsed,
};

async function createTable(): Promise<void> {
  await database.client.query(tableStatements(postgresql, [nasty.dataset]).join('\n'));
}

async function loadJson(rows: readonly string[]): Promise<void> {
  await createTable();
  const columns = fields.map(
    ({ name, type }) =>
      `${identifier(name)} ${type.name === 'bytea' ? typeText({ ...type, name: 'text' }) : typeText(type)}`,
  );
  const cells = fields.map(({ name, type }) => {
    const cell = `r.${identifier(name)}`;
    if (type.name !== 'bytea') return cell;
    const items = `ARRAY(SELECT decode(x, 'base64') FROM unnest(${cell}) WITH ORDINALITY AS u(x, place) ORDER BY place)`;
    return type.array ? `CASE WHEN ${cell} IS NOT NULL THEN ${items} END` : `decode(${cell}, 'base64')`;
  });
  for (const row of rows) {
    await database.client.query(
      `INSERT INTO ${table} SELECT ${cells.join(', ')} FROM json_to_record($1::json) AS r(${columns.join(', ')})`,
      [row],
    );
  }
}

describe('sql', () => {
  const ways: [string, FormatOptions][] = [
    ['COPY', copyOptions],
    ['INSERT', insertOptions],
  ];
  for (const [name, options] of ways) {
    for (const psql of psqlToo) {
      it(`gives back every value through ${name}${psql ? ' and psql' : ''}`, async () => {
        await database.runScript(render(sql, sql.stream(plan, options), columnsOf, { options, batch: 7 }), { psql });
        await expectLoaded();
      });
    }
  }
});

describe('csv', () => {
  it('gives back every value through COPY', async () => {
    await createTable();
    const text = render(csv, csv.stream(plan, copyOptions), columnsOf, { batch: 5 });
    const names = fields.map((field) => identifier(field.name)).join(', ');
    const copy = database.client.query(copyFrom(`COPY ${table} (${names}) FROM stdin (FORMAT csv, HEADER match)`));
    await pipeline(Readable.from([Buffer.from(text)]), copy);
    await expectLoaded();
  });
});

describe('json', () => {
  it('gives back every value through json_to_record', async () => {
    const text = render(json, json.stream(plan, copyOptions), columnsOf, { batch: 4 });
    expect(Object.keys(JSON.parse(text))).toEqual(['nasty']);
    // The server reads the text itself: JSON.parse would lose digits.
    const rows = text.split('\n').filter((line) => line.startsWith('{"row"'));
    await loadJson(rows.map((line) => line.replace(/,$/, '')));
    await expectLoaded();
  });
});

describe('ndjson', () => {
  it('gives back every value through json_to_record', async () => {
    const text = render(ndjson, ndjson.stream(plan, copyOptions), columnsOf, { batch: 3 });
    await loadJson(text.trimEnd().split('\n'));
    await expectLoaded();
  });
});
