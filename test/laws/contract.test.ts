import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';

import { kept } from '../../src/base/kept.ts';

import type { ProjectRequest } from '../../src/pipeline/compile-project.ts';

import { formats, type Plan, type Reference } from '../../src/index.ts';
import { cliDigest } from '../support/cli.ts';
import { otherNode, otherNodeVersion } from '../support/other-node.ts';
import { plantProject } from '../support/planted-project.ts';

import { allOutputs, datasetText, planOfFolder, type Row, rowsIn, type Tables, tablesOf } from './outputs.ts';
import { changed, type Definition, filesIn, filesOf, nasty } from './projects.ts';

const commerceFolder = path.resolve('specs/commerce');
const commerceCounts = { accounts: 50, organizations: 20, users: 300, products: 40, orders: 700 };
const plainFolder = path.resolve('test/cases/users-and-orders');
const plainCounts = { accounts: 50, organizations: 20, users: 300 };

/** Files of a project, and how many rows its datasets get. */
interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly request: Partial<ProjectRequest>;
}

function definitionsIn(file: string): Definition[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS() as Definition);
}

function counts(byName: Readonly<Record<string, number>>): Partial<ProjectRequest> {
  return { countByName: new Map(Object.entries(byName)) };
}

const projects: Readonly<Record<string, Project>> = {
  commerce: { files: filesIn(commerceFolder), request: counts({ ...commerceCounts, payments: 100, sessions: 200 }) },
  nasty: { files: filesOf(nasty), request: {} },
  'nested traits': {
    files: {
      ...filesOf(definitionsIn('test/cases/traits-nested/input.yaml')),
      'cities.csv': readFileSync('test/cases/traits-nested/cities.csv', 'utf8'),
    },
    request: {},
  },
  relations: { files: filesOf(definitionsIn('test/cases/relations/input.yaml')), request: {} },
  'unique references': {
    files: filesOf(definitionsIn('test/cases/unique-references/input.yaml')),
    request: counts({ keys: 40 }),
  },
  'unique where': { files: filesOf(definitionsIn('test/cases/unique-where/input.yaml')), request: {} },
};

function compiled({ files, request }: Project): Promise<Plan> {
  return planOfFolder(plantProject(files), request);
}

/** What a project gives as it stands, which most laws compare with. */
function asItStands(project: Project) {
  return kept(standing, project, () => {
    const plan = compiled(project);
    const outputs = plan.then((each) => allOutputs(each));
    return { plan, tables: outputs.then(rowsIn), outputs };
  });
}

interface Standing {
  readonly plan: Promise<Plan>;
  readonly tables: Promise<Tables>;
  readonly outputs: Promise<Readonly<Record<string, string>>>;
}
const standing = new Map<Project, Standing>();

const isYaml = (name: string) => name.endsWith('.yaml');

/** The definitions of a project's files. */
function definitionsOf({ files }: Project): Definition[] {
  return Object.keys(files)
    .filter(isYaml)
    .map((name) => parse(files[name] as string) as Definition);
}

/** The same project with other definitions. */
function withDefinitions(project: Project, definitions: readonly Definition[]): Project {
  const others = Object.entries(project.files).filter(([name]) => !isYaml(name));
  return { ...project, files: { ...Object.fromEntries(others), ...filesOf(definitions) } };
}

describe.each(Object.entries(projects))('%s', (_, project) => {
  test('every reference resolves', async () => {
    const { plan, tables: made } = asItStands(project);
    const tables = await made;
    for (const { id, references } of (await plan).datasets) {
      for (const reference of references) expectResolved(tables[id] as Row[], reference, tables);
    }
  });

  test('the order of files and of documents does not matter', async () => {
    // What is written follows from the plan.
    const expected = await asItStands(project).plan;
    const texts = Object.entries(project.files);
    const renamed = Object.fromEntries(texts.map(([name, text], i) => [isYaml(name) ? `${99 - i}.yaml` : name, text]));
    expect(await compiled({ ...project, files: renamed })).toEqual(expected);
    const documents = texts.filter(([name]) => isYaml(name)).map(([, text]) => text);
    const others = Object.fromEntries(texts.filter(([name]) => !isYaml(name)));
    const one = { ...others, 'all.yaml': documents.reverse().join('\n---\n') };
    expect(await compiled({ ...project, files: one })).toEqual(expected);
  });

  test('the order of fields moves columns alone', async () => {
    const reversed = definitionsOf(project).map((each) => ({
      ...each,
      spec: { ...each.spec, fields: each.spec.fields.toReversed() },
    }));
    const plan = await compiled(withDefinitions(project, reversed));
    const before = await asItStands(project).plan;
    expect(plan.datasets[0]?.fields.map((each) => each.name)).not.toEqual(
      before.datasets[0]?.fields.map((each) => each.name),
    );
    expect(await tablesOf(plan)).toEqual(await asItStands(project).tables);
  });

  test.each([1, 7, 20_000])('batches of %i rows give the same bytes', async (capacity) => {
    const { plan, outputs } = asItStands(project);
    expect(await allOutputs(await plan, { capacity })).toEqual(await outputs);
  });

  test.each([2, 5])('%i shards put together are the whole, in every format', async (of) => {
    const plan = await asItStands(project).plan;
    const outputs = await asItStands(project).outputs;
    for (const { id } of plan.datasets) {
      for (const { name } of formats) {
        const parts: string[] = [];
        for (let index = 1; index <= of; index++) {
          parts.push(await datasetText(plan, id, name, { shard: { index, of }, capacity: 50 }));
        }
        expect(parts.join(''), `${id} as ${name}`).toBe(outputs[`${name} ${id}`]);
      }
    }
  });

  test('another field or dataset changes no cell', async () => {
    const extra = { name: 'an_extra', type: 'uuid', generator: 'uuid' };
    const more = definitionsOf(project).map((each) => {
      const isGiven = each.spec.source === 'seed';
      return { ...each, spec: { ...each.spec, fields: isGiven ? each.spec.fields : [extra, ...each.spec.fields] } };
    });
    const [first] = more as [Definition];
    const another = { ...first, metadata: { ...first.metadata, name: 'a_new_one' }, spec: { fields: [extra] } };
    const tables = await tablesOf(await compiled(withDefinitions(project, [another, ...more])));
    const expected = await asItStands(project).tables;
    for (const [id, rows] of Object.entries(expected)) {
      expect(tables[id]?.map(({ an_extra: _, ...row }) => row)).toEqual(rows);
    }
  });

  test('in another namespace the rows are the same', async () => {
    const named = (namespace: string) =>
      definitionsOf(project).map((each) => ({
        ...each,
        metadata: { ...each.metadata, namespace },
        spec: { ...each.spec, table: `${namespace}.${each.metadata.name}` },
      }));
    const both = [...named('one'), ...named('two')];
    const files = Object.fromEntries(both.map((each) => [`${each.spec.table}.yaml`, stringify(each)]));
    const others = Object.fromEntries(Object.entries(project.files).filter(([name]) => !isYaml(name)));
    const tables = await tablesOf(await compiled({ ...project, files: { ...files, ...others } }));
    const expected = await asItStands(project).tables;
    for (const [id, rows] of Object.entries(expected)) {
      const name = id.split('/')[1];
      expect(tables[`one/${name}`]).toEqual(rows);
      expect(tables[`two/${name}`]).toEqual(rows);
    }
  });

  test('another seed gives other rows, and another moment other times', async () => {
    const expected = await asItStands(project).tables;
    const read = async (request: Partial<ProjectRequest>) =>
      tablesOf(await compiled({ ...project, request: { ...project.request, ...request } }));
    const seeded = await read({ seed: 'another' });
    for (const { metadata, spec } of definitionsOf(project)) {
      const id = `${metadata.namespace ?? 'default'}/${metadata.name}`;
      if (spec.source === 'seed') expect(seeded[id]).toEqual(expected[id]);
      else expect(seeded[id]).not.toEqual(expected[id]);
    }
    expect(await read({ seed: '1' })).toEqual(expected);
    expect(await read({ asOf: '2020-02-29T12:00:00Z' })).not.toEqual(expected);
  });
});

/** Every value refers to exactly one row of the parent, or is null where it may be. */
function expectResolved(
  rows: readonly Row[],
  { fields, parent, parentFields, nullProbability, draw }: Reference,
  tables: Tables,
) {
  const key = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
  const parents = (tables[parent] as Row[]).map((row) => key(row, parentFields));
  expect(new Set(parents).size).toBe(parents.length);
  const known = new Set(parents);
  // As SQL has it: without one of its values a row refers to nothing.
  const without = rows.filter((row) => fields.some((name) => row[name] === null));
  const orphans = rows.filter((row) => !without.includes(row) && !known.has(key(row, fields)));
  expect(orphans).toEqual([]);
  if (draw.kind === 'forest') expect(without.length).toBeGreaterThan(0);
  else if (nullProbability === 0) expect(without).toEqual([]);
  else expect(Math.abs(without.length / rows.length - nullProbability)).toBeLessThan(0.15);
}

describe('growing', () => {
  const { commerce } = projects as { commerce: Project };
  const plainFiles = filesIn(plainFolder);
  const grown = (more: Readonly<Record<string, number>>) =>
    compiled({ files: plainFiles, request: counts({ ...plainCounts, ...more }) });

  test('a dataset keeps its earlier rows', async () => {
    const before = await asItStands(commerce).tables;
    const request = counts({ ...commerceCounts, payments: 600, sessions: 5000 });
    const after = await tablesOf(await compiled({ ...commerce, request }));
    for (const [id, rows] of Object.entries(before)) expect(after[id]?.slice(0, rows.length)).toEqual(rows);
    expect(after['commerce/sessions']).toHaveLength(5000);
    expect(after['commerce/payments']).toHaveLength(600);
  });

  test('so it does where rows are unique together by what they refer to, up to the last combination', async () => {
    const project = projects['unique references'] as Project;
    const before = await tablesOf(await compiled({ ...project, request: counts({ keys: 9, likes: 30, seats: 5 }) }));
    const request = counts({ keys: 48, likes: 48, seats: 12, versions: 40 });
    const after = await tablesOf(await compiled({ ...project, request }));
    for (const [id, rows] of Object.entries(before)) expect(after[id]?.slice(0, rows.length)).toEqual(rows);
    expect(new Set(after['default/likes']?.map((row) => `${row.person_id} ${row.desk_id}`)).size).toBe(48);
  });

  test('so it does where rows differ only if a condition holds', async () => {
    const project = projects['unique where'] as Project;
    const before = await tablesOf(await compiled({ ...project, request: counts({ members: 9, slots: 10 }) }));
    const after = await asItStands(project).tables;
    for (const [id, rows] of Object.entries(before)) expect(after[id]?.slice(0, rows.length)).toEqual(rows);
  });

  test('a parent re-points its share of references, each to one of the new parents', async () => {
    const orders = 6000;
    const before = await tablesOf(await grown({ users: 1000, orders }));
    const after = await tablesOf(await grown({ users: 1500, orders }));
    const olds = new Set(before['commerce/users']?.map((row) => row.id));
    const pairs = (before['commerce/orders'] as Row[]).map(
      (row, i) => [row, after['commerce/orders']?.[i] as Row] as const,
    );
    const moved = pairs.filter(([old, row]) => old.user_id !== row.user_id);
    expect(moved.filter(([, row]) => olds.has(row.user_id))).toEqual([]);
    // A third of 6000, give or take five times the spread.
    expect(Math.abs(moved.length - orders / 3)).toBeLessThan(5 * Math.sqrt((orders * 2) / 9));
    const rest = ({ user_id: _, ...row }: Row) => row;
    expect(pairs.map(([, row]) => rest(row))).toEqual(pairs.map(([old]) => rest(old)));
  });

  test('a self-reference and a circle keep what need not move', async () => {
    const project = projects.nasty as Project;
    const before = await asItStands(project).tables;
    const larger = changed(
      changed(nasty, 'employees', () => ({ volume: 100 })),
      'people',
      () => ({ volume: 150 }),
    );
    const after = await tablesOf(await compiled({ files: filesOf(larger), request: {} }));
    const moved = (id: string, field: string) =>
      (before[id] as Row[]).filter((row, i) => row[field] !== after[id]?.[i]?.[field]).length /
      (before[id] as Row[]).length;
    expect(moved('nasty/employees', 'boss_id')).toBe(0);
    expect(moved('nasty/teams', 'lead_id')).toBeLessThan(0.35);
    expect(moved('nasty/people', 'team_id')).toBe(0);
    expect(moved('nasty/employees', 'mail')).toBe(0);
  });
});

describe('the machine is no part of it', () => {
  const args = (format: string) => [
    ...['generate', commerceFolder, '--format', format, '--count', '500'],
    ...(format === 'csv' || format === 'ndjson' ? ['--dataset', 'users', '--only'] : []),
  ];
  const names = formats.map((format) => format.name);
  const here = new Map<string, Promise<string>>();
  beforeAll(() => {
    const plain = { ...process.env, TZ: 'UTC', LANG: 'C' };
    for (const name of names) here.set(name, cliDigest(args(name), { env: plain }));
    return Promise.all(here.values());
  });

  const env = {
    ...process.env,
    TZ: 'Asia/Kathmandu',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'ar',
    FORCE_COLOR: '3',
  };

  // By itself, so that one can tell which of the two it was.
  test('another time zone, locale and working folder', async () => {
    expect(await cliDigest(args('sql'), { env, cwd: plantProject({}) })).toBe(await here.get('sql'));
  });

  const other = otherNodeVersion ?? 'another (the registry has none for this system)';
  const title = `the same in Node ${process.versions.node} and Node ${other}`;
  test.each(names)(`${title}: %s`, async (name) => {
    const node = otherNodeVersion === undefined ? process.execPath : await otherNode();
    expect(await cliDigest(args(name), { node, env, cwd: plantProject({}) })).toBe(await here.get(name));
  });
});
