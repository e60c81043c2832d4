import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../src/diagnostics/source-file.ts';

import { check } from '../../src/expression/check.ts';
import type { Expression } from '../../src/expression/expression.ts';
import { parseExpression, type Reading } from '../../src/expression/parse.ts';
import { loadSqlParser } from '../../src/expression/sql-parser.ts';
import { sqlText } from '../../src/expression/sql-text.ts';

import { evaluateRows, expressionScope, expressionTableSql } from '../support/expression-table.ts';
import { expressions, refused } from '../support/expressions.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';
import { randomConditions } from '../support/random-expressions.ts';

const parser = await loadSqlParser();
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await database.client.query(`SET timezone = 'UTC'; SET datestyle = 'ISO'; ${expressionTableSql()}`);
  // Errors are told apart by row: one of them shall not hide the others.
  await database.client.query(`CREATE FUNCTION tried(expression text, id integer) RETURNS text LANGUAGE plpgsql AS $$
    DECLARE result text;
    BEGIN
      EXECUTE format('SELECT CAST((%s) AS text) FROM nasty WHERE row_id = $1', expression) INTO result USING id;
      RETURN result;
    EXCEPTION WHEN data_exception OR program_limit_exceeded THEN RETURN 'error';
    END $$`);
});
afterAll(() => database.drop());

function read(text: string): { tree: Expression | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const file = new SourceFile('expression', text);
  const reading: Reading = {
    text,
    parser,
    scope: expressionScope,
    spanOf: (start, end) => ({ file, start, end }),
    report: (each) => diagnostics.push(each),
  };
  const syntax = parseExpression(text, reading);
  const tree = syntax && check(syntax, { reading, scope: expressionScope, aggregated: false, check })?.tree;
  return { tree, diagnostics };
}

/** What the server makes of it: a text a row, or undefined where it refuses the expression altogether. */
async function onServer(expression: string): Promise<(string | null)[] | undefined> {
  const query = {
    text: 'SELECT tried($1, row_id) FROM nasty ORDER BY row_id',
    values: [expression],
    rowMode: 'array' as const,
  };
  try {
    const { rows } = await database.client.query(query);
    return rows.map(([text]) => text);
  } catch {
    return undefined;
  }
}

async function typeOnServer(expression: string): Promise<string | undefined> {
  const { rows } = await database.client
    .query(`SELECT pg_typeof(${expression})::text AS type FROM nasty WHERE row_id = 5`)
    .catch(() => ({ rows: [] }));
  return rows[0]?.type;
}

const names: Readonly<Record<string, string>> = {
  numeric: 'decimal',
  character: 'char',
  'character varying': 'varchar',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
};

/** PostgreSQL's quoting of names that it would fold. */
const forServer = (text: string) => text.replace(/"?createdAt"?/g, '"createdAt"');

test.each(expressions)('%s', async (text) => {
  const { tree } = read(text);
  const server = await onServer(forServer(text));
  if (!tree) return expect(server === undefined || server.includes('error'), 'ours refuses it').toBe(true);
  expect(evaluateRows(tree)).toEqual(server);
  const type = await typeOnServer(forServer(text));
  if (type !== undefined) expect(tree.type.name).toBe(names[type] ?? type);
  expect(await onServer(sqlText(tree, (name) => `"${name}"`)), 'as deparsed').toEqual(server);
});

test.each(refused)('%s is refused', (text) => {
  const { tree, diagnostics } = read(text);
  expect(tree).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
});

test('random conditions have one meaning, as read and as deparsed', async () => {
  let compared = 0;
  const property = fc.asyncProperty(randomConditions, async (text) => {
    const { tree, diagnostics } = read(text);
    const server = await onServer(text);
    if (!tree) return expect(server?.includes('error') ?? true, diagnostics[0]?.message).toBe(true);
    const deparsed = await onServer(sqlText(tree, (name) => `"${name}"`));
    const ours = evaluateRows(tree);
    // The server leaves out what a constant decides, so an error there may be none here, and the other way round.
    const known = ours.map((each, row) => each !== 'error' && server?.[row] !== 'error' && deparsed?.[row] !== 'error');
    const only = (values: readonly unknown[] | undefined) => values?.filter((_, row) => known[row]);
    expect(only(ours)).toEqual(only(server));
    expect(only(deparsed)).toEqual(only(server));
    compared += known.filter(Boolean).length;
  });
  await fc.assert(property, { numRuns: runs(400) });
  expect(compared).toBeGreaterThan(1000);
});
