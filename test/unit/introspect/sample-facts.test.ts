import { beforeAll, expect, test } from 'vitest';

import type { LiveTable } from '../../../src/targets/live-schema.ts';

import { sampleFacts } from '../../../src/pipeline/introspect/sample-facts.ts';

import { type KnownNames, loadKnownNames } from '../../../src/detect/known-names.ts';

let known: KnownNames;
beforeAll(async () => {
  known = await loadKnownNames();
});

/** What is told of columns of one type, by the values of each row. */
function facts(type: string, columns: Readonly<Record<string, readonly (string | null)[]>>) {
  const names = Object.keys(columns);
  const live: LiveTable = {
    name: 'visits',
    columns: names.map((name) => ({
      name,
      type,
      native: type,
      nullable: true,
      generated: false,
      counts: false,
      demands: [],
    })),
    key: [],
    unique: [],
    indexes: [],
    references: [],
    checks: [],
    triggers: [],
  };
  const rows = Math.max(...names.map((name) => (columns[name] as readonly unknown[]).length));
  const sample = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null])),
  );
  return sampleFacts(live, { table: 'visits', rows, columns: [], sample }, known);
}

const repeat = (values: readonly (string | null)[], times: number) =>
  Array.from({ length: times }, () => values).flat();

test('few values that come over and over are listed, rare ones and those of people never', () => {
  const found = facts('text', {
    status: repeat(['open', 'open', 'shut'], 40),
    // One row in 120 has a text of its own: it may be anybody's.
    rare: [...repeat(['open', 'shut'], 59), 'see Mrs Okafor', 'open'],
    seen_by: repeat(['Rose', 'Lily', 'April'], 40),
    desk: repeat(['ann@corp.test', 'bob@corp.test'], 60),
    line: repeat(['4111111111111111', '4000056655665556'], 60),
    phone: repeat(['yes', 'no'], 60),
    spot: repeat(['12 Elm Road', 'Flat 3'], 60),
    sole: repeat(['zqwx'], 120),
  });
  expect(found.get('status')?.listed).toEqual([
    { value: 'open', count: 80 },
    { value: 'shut', count: 40 },
  ]);
  for (const name of ['rare', 'seen_by', 'desk', 'line', 'phone', 'spot', 'sole'])
    expect(found.get(name)?.listed, name).toBeUndefined();
});

test('nulls, ranges rounded outwards, and none of what looks personal', () => {
  const found = facts('integer', { amount: ['17', '4812', null, '903'], ssn: ['219099910', '219099911', null, null] });
  expect(found.get('amount')).toEqual({ nulls: 0.25, range: { least: '1', greatest: '5000' } });
  expect(found.get('ssn')).toEqual({ nulls: 0.5 });
  expect(facts('date', { at: ['2024-03-17', '2025-12-31', '2024-11-02'] }).get('at')).toEqual({
    nulls: 0,
    range: { least: '2024-03-01', greatest: '2026-01-01' },
  });
  expect(facts('date', { birthday: ['1984-03-17', '1985-12-31'] }).get('birthday')).toEqual({ nulls: 0 });
  expect(facts('boolean', { ok: ['true', 'false', 'true', 'true'] }).get('ok')).toEqual({ nulls: 0, trueShare: 0.75 });
});
