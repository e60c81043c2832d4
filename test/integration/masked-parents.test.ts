import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const env = { ...process.env, DATA_CLI_MASKING_KEY: '0d5be17c29f4a8836ebb40917fd2c3a5d817f6a2904c3e5b' };

const people = (source: string) =>
  dataset(
    `source: ${source}
origin: {file: people.csv}
fields:
  - {name: id, type: integer, primary_key: true, generator: sequence, masking: tokenize}`,
    'people',
  );

/** Datasets whose rows ask how many people there are: one each, all combinations, and rows of rows of theirs. */
const children = {
  'profiles.yaml': dataset(
    'volume: 3\nrelationships: [{foreignKey: person, references: people.id, unique: true}]',
    'profiles',
  ),
  'slots.yaml': dataset(
    `volume: 6
fields: [{name: day, type: integer, generator: integer, min: 1, max: 2}]
relationships: [{foreignKey: person, references: people.id}]
indexes: [{fields: [person, day], unique: true}]`,
    'slots',
  ),
  'shifts.yaml': dataset(
    `volume: 6
fields: [{name: day, type: integer, generator: integer, min: 1, max: 6}]
relationships: [{foreignKey: person, references: people.id, distribution: exact}]
indexes: [{fields: [person, day], unique: true}]`,
    'shifts',
  ),
  'visits.yaml': dataset(
    `volume: {per: {parent: people, count: 2}}
fields: [{name: id, type: integer, generator: sequence}]
relationships: [{foreignKey: person, references: people.id}]`,
    'visits',
  ),
  'notes.yaml': dataset('volume: 5\nrelationships: [{foreignKey: visit, references: visits.id}]', 'notes'),
};

type Row = Readonly<Record<string, number>>;

test.each(['masked_production', 'hybrid'])(
  'of %s rows there are as many as are read, and not none before',
  async (source) => {
    const csv = 'id\n4711\n4712\n4713\n';
    const cwd = plantProject({ ...children, 'people.yaml': people(source), 'people.csv': csv });
    const validated = await runCli(['validate', '.'], { cwd, env });
    expect(validated, validated.stderr).toMatchObject({ status: 0 });
    const planned = await runCli(['plan', '.'], { cwd, env });
    expect(planned, planned.stderr).toMatchObject({ status: 0 });
    const { status, stdout, stderr } = await runCli(['generate', '.', '--format', 'json'], { cwd, env });
    expect(status, stderr).toBe(0);
    const rows = JSON.parse(stdout) as Record<'people' | 'profiles' | 'slots' | 'shifts' | 'visits' | 'notes', Row[]>;
    const ids = rows.people.map(({ id }) => id);
    expect(ids.slice(0, 3)).not.toContain(4711);
    const known = new Set(ids);
    expect(new Set(rows.profiles.map(({ person }) => person)).size).toBe(3);
    for (const each of [rows.slots, rows.shifts]) {
      expect(new Set(each.map(({ person, day }) => `${person} ${day}`)).size).toBe(6);
      expect(each.filter(({ person }) => !known.has(person))).toEqual([]);
    }
    expect(rows.visits).toHaveLength(2 * ids.length);
    expect(rows.notes).toHaveLength(5);
  },
);

test.each([
  ['slots', 'error[DC414]: `person` has 2, `day` has 2: 4 combinations; 6 unique rows are asked for'],
  ['profiles', 'error[DC414]: `people` has 2 rows; 3 rows shall each have one of their own'],
])('%s that too few real rows are there for are told once those are read', async (name, message) => {
  const file = `${name}.yaml` as keyof typeof children;
  const csv = 'id\n4711\n4712\n';
  const cwd = plantProject({ [file]: children[file], 'people.yaml': people('masked_production'), 'people.csv': csv });
  expect(await runCli(['generate', '.', '--format', 'json'], { cwd, env })).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining(message),
  });
});

test('a reference that is never null has nobody to mean where no real row was read', async () => {
  const visits = dataset('volume: 7\nrelationships: [{foreignKey: person, references: people.id}]', 'visits');
  const cwd = plantProject({ 'visits.yaml': visits, 'people.yaml': people('masked_production'), 'people.csv': 'id\n' });
  expect(await runCli(['generate', '.', '--format', 'json'], { cwd, env })).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('error[DC312]: `people` has no rows to refer to'),
  });
});
