import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { identifier, literal } from '../../formats/sql/postgresql/names.ts';

import type { LoadedDataset } from '../execution.ts';

import { shapeOfTable } from './shape.ts';
import { quotedTable } from './table-names.ts';

/** What a script that turns the rows of one plan into those of another says of it to the ledger. */
export interface LedgerPatch {
  readonly ledgerSchema: string;
  readonly toolVersion: string;
  /** What has to lie there, and gives way to `datasets`. */
  readonly from: Plan;
  /** What those datasets' rows are made from, themselves included. */
  readonly readBy: (id: string) => readonly DatasetPlan[];
  /** What all of a dataset's cells are made of: see `LoadedDataset`. */
  readonly cells: (dataset: DatasetPlan) => string | undefined;
  /** The newer plan, with all that rows are made from. */
  readonly to: Plan;
  /** Of the newer plan, in its order. `isCarried`: what the ledger knows of its rows stays true. */
  readonly datasets: readonly { readonly loaded: LoadedDataset; readonly isCarried: boolean }[];
}

/** The form of the ledger's table; see `ledger.ts`. */
const form = 1;

/** Where a patch remembers, for its transaction, which tables nobody has changed since a load made them. */
const untouched = 'data_cli.untouched';

/**
 * Takes the lock of loaders for the transaction, and ends it where the database does not hold exactly the older version. Of tables that
 * still are as a load has made them the patch says so afterwards, too: they may be made anew.
 */
export function ledgerCheck({ ledgerSchema, from, readBy, cells }: LedgerPatch): string {
  const table = `${identifier(ledgerSchema)}.executions`;
  const expected = from.datasets.map(
    ({ id, fingerprint, rows }) => `(${literal(id)}, ${literal(fingerprint)}, ${rows}::bigint)`,
  );
  const made = from.datasets.map((dataset) => `(${literal(dataset.id)}, ${literal(cells(dataset) ?? '')})`);
  // Rows are made from others, too: what these were then is in the plan of the load, and what was read of them in `cells`.
  const read = from.datasets.flatMap(({ id }) =>
    readBy(id).map((other) => `(${literal(id)}, ${literal(other.id)}, ${literal(other.fingerprint)})`),
  );
  // From here on nobody adds a column, which making the table anew would take away.
  const tables = from.datasets.map(({ table }) => quotedTable(table)).join(', ');
  const lock = tables && `LOCK TABLE ${tables} IN ACCESS SHARE MODE;`;
  const shaped = from.datasets.map(({ id, table }) => `(${literal(id)}, ${literal(quotedTable(table))})`);
  return `DO $data_cli$
DECLARE
  wrong text;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('data_cli'), hashtext(${literal(ledgerSchema)})) THEN
    RAISE EXCEPTION 'data-cli: somebody is loading into this database';
  END IF;
  IF to_regclass(${literal(table)}) IS NULL THEN
    RAISE EXCEPTION 'data-cli: no load is recorded in this database, so nobody knows which version it holds';
  END IF;
  SELECT string_agg(e.id, ', ' ORDER BY e.id) INTO wrong
  FROM (VALUES
    ${expected.join(',\n    ')}
  ) AS e (id, fingerprint, rows)
  CROSS JOIN LATERAL (
    SELECT count(*) AS loads, min(d->>'fingerprint') AS fingerprint, min(x.record->>'seed') AS seed, min(x.record->>'asOf') AS as_of,
      min(x.record->>'catalogue') AS catalogue, count(d->>'rows') AS partly, min((d#>>'{range,start}')::bigint) AS first, max((d#>>'{range,end}')::bigint) AS last
    FROM ${table} x, json_array_elements(x.record->'datasets') d
    WHERE x.state = 'ready' AND d->>'removedBy' IS NULL AND d->>'id' = e.id
  ) f
  WHERE f.loads <> 1 OR f.partly > 0 OR (f.fingerprint, f.first, f.last) IS DISTINCT FROM (e.fingerprint, 0::bigint, e.rows)
    OR (f.seed, f.as_of, f.catalogue) IS DISTINCT FROM (${literal(from.seed)}, ${literal(from.asOf)}, ${literal(String(from.catalogue))});
  SELECT coalesce(wrong, string_agg(DISTINCT m.id, ', ' ORDER BY m.id)) INTO wrong
  FROM (
    SELECT * FROM (VALUES
      ${read.join(',\n      ')}
    ) AS r (id, read, fingerprint)
    EXCEPT
    SELECT d->>'id', p->>'id', p->>'fingerprint'
    FROM ${table} x, json_array_elements(x.record->'datasets') d, json_array_elements(x.record->'plan'->'datasets') p
    WHERE x.state = 'ready' AND d->>'removedBy' IS NULL
  ) m
  WHERE NOT EXISTS (
    SELECT FROM (VALUES
      ${made.join(',\n      ')}
    ) AS s (id, cells), ${table} x, json_array_elements(x.record->'datasets') d
    WHERE s.id = m.id AND x.state = 'ready' AND d->>'removedBy' IS NULL AND d->>'id' = m.id AND d->>'cells' = s.cells
  );
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'data-cli: the database is not at the version that this patch begins with: %', wrong;
  END IF;
  ${lock}
  PERFORM set_config(${literal(untouched)}, coalesce(jsonb_agg(s.id), '[]')::text, true)
  FROM (VALUES
    ${shaped.join(',\n    ')}
  ) AS s (id, name) JOIN pg_class t ON t.oid = to_regclass(s.name), ${table} x, json_array_elements(x.record->'datasets') d
  WHERE x.state = 'ready' AND d->>'removedBy' IS NULL AND d->>'id' = s.id AND d->>'shape' = ${shapeOfTable()};
END
$data_cli$`;
}

/** Records the newer version as what lies there, and that the rows of earlier loads have become its own. */
export function ledgerRecord(patch: LedgerPatch): string {
  const { ledgerSchema, from, to, datasets, toolVersion } = patch;
  const table = `${identifier(ledgerSchema)}.executions`;
  const base = {
    state: 'ready',
    mode: 'sync',
    fingerprint: to.fingerprint,
    catalogue: to.catalogue,
    toolVersion,
    seed: to.seed,
    asOf: to.asOf,
  };
  const entries = datasets.map(
    ({ loaded, isCarried }, index) =>
      `(${index}, ${literal(loaded.id)}, ${isCarried}, ${literal(JSON.stringify(loaded))}::jsonb, ${literal(quotedTable(loaded.table))})`,
  );
  const ids = from.datasets.map(({ id }) => literal(id)).join(', ');
  return `DO $data_cli$
DECLARE
  new_id uuid := md5(random()::text || clock_timestamp()::text || pg_backend_pid())::uuid;
  who text := session_user || '@' || coalesce(host(inet_client_addr()), 'localhost');
  moment text := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  entries jsonb;
  head text;
BEGIN
  SELECT jsonb_agg(n.entry || coalesce((
      SELECT jsonb_strip_nulls(jsonb_build_object('created', d->'created') || CASE WHEN n.carried
        THEN jsonb_build_object('contentHash', d->'contentHash', 'keyRange', d->'keyRange') ELSE '{}' END)
      FROM ${table} x, jsonb_array_elements(x.record::jsonb->'datasets') d
      WHERE x.state = 'ready' AND d->>'removedBy' IS NULL AND d->>'id' = n.id
    ), '{}') || coalesce((
      SELECT jsonb_build_object('shape', ${shapeOfTable()}) FROM pg_class t
      WHERE t.oid = to_regclass(n.name) AND (n.entry @> '{"created": true}' OR current_setting(${literal(untouched)})::jsonb @> to_jsonb(n.id))
    ), '{}') ORDER BY n.place) INTO entries
  FROM (VALUES
    ${entries.join(',\n    ')}
  ) AS n (place, id, carried, entry, name);
  UPDATE ${table} x SET state = c.state, record = (x.record::jsonb || jsonb_build_object('state', c.state, 'datasets', c.datasets))::json
  FROM (
    SELECT y.id, jsonb_agg(o.entry ORDER BY o.place) AS datasets,
      CASE WHEN bool_and(o.entry ? 'removedBy') THEN 'removed' ELSE y.state END AS state
    FROM ${table} y CROSS JOIN LATERAL (
      SELECT a.place, CASE WHEN a.d->>'removedBy' IS NULL AND a.d->>'id' IN (${ids})
        THEN a.d || jsonb_build_object('removedBy', new_id) ELSE a.d END AS entry
      FROM jsonb_array_elements(y.record::jsonb->'datasets') WITH ORDINALITY AS a (d, place)
    ) o
    WHERE y.state = 'ready' GROUP BY y.id
  ) c
  WHERE c.id = x.id;
  head := (${literal(JSON.stringify(base))}::jsonb || jsonb_build_object('id', new_id, 'who', who, 'startedAt', moment, 'finishedAt', moment, 'datasets', entries))::text;
  INSERT INTO ${table} (id, form, state, mode, fingerprint, who, started_at, finished_at, record)
  VALUES (new_id, ${form}, 'ready', 'sync', ${literal(to.fingerprint)}, who, moment::timestamptz, moment::timestamptz,
    (left(head, length(head) - 1) || ', "plan": ' || ${literal(JSON.stringify(to))} || '}')::json);
END
$data_cli$`;
}
