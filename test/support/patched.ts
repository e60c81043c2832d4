import type { Database } from '../../src/targets/database.ts';
import { postgresql } from '../../src/targets/postgresql/target.ts';
import { readAddress } from '../../src/targets/read-address.ts';

import { compareVersions } from '../../src/versions/compare-versions.ts';
import type { ComparedVersion } from '../../src/versions/compared-version.ts';
import type { DatasetChoice } from '../../src/versions/meant-datasets.ts';
import { sqlPatch } from '../../src/versions/sql-patch.ts';

import { verifyDatabase } from '../../src/pipeline/load/verify-database.ts';

import { loadPlan } from './loads.ts';
import type { TestDatabase } from './postgres.ts';

/** Opens a test's database as `load` and `verify` do. */
export async function openDatabase({ url }: TestDatabase): Promise<Database> {
  const { signal } = new AbortController();
  const options = {
    variables: {},
    ledgerSchema: 'data_cli',
    lockTimeout: 30_000,
    who: 'tester@here',
    ifMissing: 'make' as const,
    signal,
  };
  return postgresql.connect(readAddress(url), options);
}

/** Loads a version into an empty database. */
export async function loadVersion(at: TestDatabase, { plan }: ComparedVersion): Promise<void> {
  const database = await openDatabase(at);
  try {
    await database.lock();
    await loadPlan(database, plan);
  } finally {
    await database.close();
  }
}

/** The script between two versions. */
export async function patchText(from: ComparedVersion, to: ComparedVersion, choice?: DatasetChoice): Promise<string> {
  const comparison = await compareVersions(from, to, { limits: { changed: Number.POSITIVE_INFINITY }, choice });
  let text = '';
  for await (const piece of sqlPatch(comparison, { ledgerSchema: 'data_cli', toolVersion: '0.0.0' })) text += piece;
  return text;
}

/** What `verify` does not find as the version has it; the rows are made again for it. */
export async function faults(at: TestDatabase, { plan }: ComparedVersion): Promise<string[]> {
  const database = await openDatabase(at);
  try {
    const { signal } = new AbortController();
    const findings = await verifyDatabase({ database, whole: plan, plan, sampleQuery: 60_000, signal });
    return findings.filter(({ ok }) => !ok).map(({ check, found }) => `${check}: ${found}`);
  } finally {
    await database.close();
  }
}

/** What the tables are like: columns by name, rules, indexes, comments; and what the ledger says lies in them. */
export async function catalogOf({ client }: TestDatabase): Promise<unknown> {
  const ask = async (text: string) => (await client.query(text)).rows;
  const tables = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'data_cli')`;
  return {
    ledger: await ask(
      `SELECT d->>'id' AS id, d->>'fingerprint' AS print, d->>'contentHash' AS hash, (d->'keyRange')::jsonb AS keys, (d->'range')::jsonb AS range,
         d->>'created' AS made, d->>'shape' IS NOT NULL AS shaped, x.record->'plan'->>'fingerprint' AS plan
       FROM data_cli.executions x, json_array_elements(x.record->'datasets') d
       WHERE state = 'ready' AND d->>'removedBy' IS NULL ORDER BY 1`,
    ),
    columns: await ask(
      `SELECT c.oid::regclass::text AS t, a.attname::text AS name, format_type(atttypid, atttypmod) AS type, attnotnull, attidentity::text,
         pg_get_expr(d.adbin, d.adrelid) AS standard, col_description(c.oid, attnum) AS words, pg_get_serial_sequence(c.oid::regclass::text, a.attname::text) AS numbers
       FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON attrelid = c.oid
         LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND adnum = attnum
       WHERE ${tables} AND relkind = 'r' AND attnum > 0 AND NOT attisdropped ORDER BY 1, 2`,
    ),
    rules: await ask(
      `SELECT conrelid::regclass::text AS t, conname::text AS name, pg_get_constraintdef(r.oid) AS rule, condeferrable, convalidated
       FROM pg_constraint r JOIN pg_class c ON c.oid = conrelid JOIN pg_namespace n ON n.oid = relnamespace
       WHERE ${tables} AND contype <> 'n' ORDER BY 1, 2`,
    ),
    indexes: await ask(
      `SELECT indexdef FROM pg_indexes n WHERE schemaname NOT IN ('pg_catalog', 'data_cli') ORDER BY 1`,
    ),
    words: await ask(
      `SELECT c.oid::regclass::text AS t, obj_description(c.oid, 'pg_class') AS words FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
       WHERE ${tables} AND relkind = 'r' ORDER BY 1`,
    ),
  };
}
