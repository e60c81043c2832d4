import { expect, test } from 'vitest';

import type { Definition } from '../../../src/definition/definition.ts';
import { KnownFiles } from '../../../src/definition/known-files.ts';
import type { Node } from '../../../src/definition/node.ts';
import type { ReadResult } from '../../../src/definition/read.ts';

import { brief, dataset, read } from '../../support/definitions.ts';

/** All nodes with their places, as far as somebody could tell two readings apart. */
function written({ definitions: { datasets, environments, broken }, skipped, ...rest }: ReadResult): unknown {
  const nodes = ({ span, ...node }: Node): unknown => ({
    at: [span.file.name, span.file.shown, span.start, span.end],
    ...(node.kind === 'scalar' && node),
    ...(node.kind === 'list' && { items: node.items.map(nodes) }),
    ...(node.kind === 'map' && {
      entries: [...node.entries].map(([key, { keySpan, value }]) => [
        key,
        keySpan.file.name,
        keySpan.start,
        nodes(value),
      ]),
    }),
  });
  const definition = ({ value, file, root, kind }: Definition) => ({ kind, value, file: file.name, root: nodes(root) });
  return {
    datasets: datasets.map(definition),
    environments: environments.map(definition),
    broken,
    skipped,
    told: brief(rest),
  };
}

const texts = {
  base: dataset('volume: 3\nfields: &all\n  - {name: id, generator: sequence}\n  - {profile: person}', 'base'),
  several: `${dataset('volume: 2\nfields:\n  - &id {name: id, generator: sequence}\ntraits: {old: {fields: [*id]}}', 'one')}---\n${dataset('extends: base', 'two')}---\napiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {target: "\${URL}", volumes: {one: 4}}\n`,
  wrong: dataset('volume: 2\nfields: [{name: id, generator: sequenze}]', 'wrong'),
  foreign: 'kind: Deployment\napiVersion: apps/v1\n',
};
const files = (folder: string) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}.yaml`, text]));

test('what another version has the same is what would be read, at its own places', async () => {
  const known = new KnownFiles();
  const options = { variables: { URL: 'pglite:' }, listed: ['URL'] };
  const first = await read(files('old'), { ...options, known });
  expect(written(first)).toEqual(written(await read(files('old'), options)));
  const second = await read(files('new'), { ...options, known });
  expect(written(second)).toEqual(written(await read(files('new'), options)));
  expect(second.definitions.datasets.map(({ value }) => value.metadata.name)).toEqual(['base', 'one', 'two']);
  // The values themselves are shared: nothing was read again.
  const value = ({ definitions: { datasets } }: ReadResult) => datasets[0]?.value;
  expect(value(second)).toBe(value(first));
});

test('a text that reads other variables is another', async () => {
  const known = new KnownFiles();
  const own = { variables: { URL: 'pglite:' }, known };
  await read(files('old'), { ...own, listed: ['URL'] });
  expect(brief(await read(files('old'), { ...own, listed: [] }))).toEqual(
    brief(await read(files('old'), { variables: { URL: 'pglite:' }, listed: [] })),
  );
});
