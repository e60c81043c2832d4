import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { describe, expect, test } from 'vitest';

import { withoutEmbedded } from '../../src/plan/documents.ts';

import type { Manifest, ManifestFile } from '../../src/formats/manifest.ts';
import { mergeManifests } from '../../src/formats/merge-manifests.ts';

import {
  dumpFolder,
  type Format,
  folderFiles,
  folderOutput,
  formats,
  loadEnvironment,
  type Plan,
  type Shard,
} from '../../src/index.ts';
import { plantProject } from '../support/planted-project.ts';

import { planOfFolder } from './outputs.ts';
import { filesIn, filesOf, nasty } from './projects.ts';

const counts = (byName: Readonly<Record<string, number>>) => ({ countByName: new Map(Object.entries(byName)) });
const caseOf = (name: string) => plantProject(filesIn(path.resolve('test/cases', name)));
const shop = { accounts: 50, organizations: 20, users: 300, products: 40, orders: 700, payments: 100, sessions: 200 };

const projects: Readonly<Record<string, () => Promise<Plan>>> = {
  commerce: () => planOfFolder(path.resolve('specs/commerce'), counts(shop)),
  nasty: () => planOfFolder(plantProject(filesOf(nasty))),
  documents: () => planOfFolder(caseOf('documents'), counts({ customers: 60, orders: 90, order_items: 200 })),
  invalid: () => planOfFolder(caseOf('invalid'), counts({ users: 90, orders: 2 })),
};

interface Folder {
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
}

async function folderOf(plan: Plan, name: string, shard: Shard): Promise<Folder> {
  const format = formats.find((each) => each.name === name) as Format;
  const options = { dialect: 'postgresql', inserts: false, schema: name !== 'sql' || plan.datasets.length > 2 };
  const whole = format.arrange?.(plan, options) ?? plan;
  const request = {
    plan: withoutEmbedded(whole),
    environment: await loadEnvironment(whole, 50),
    format,
    toolVersion: '0.0.0',
    options,
    shard,
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'data-cli-')), 'out');
  const names = folderFiles(request);
  await dumpFolder(request, await folderOutput(folder, names));
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return {
    manifest: JSON.parse(text('manifest.json')) as Manifest,
    texts: new Map(names.map((file) => [file, text(file)])),
  };
}

const ajv = new Ajv({ allowUnionTypes: true });
formatsPlugin.default(ajv);
const isManifest = ajv.compile(JSON.parse(readFileSync('schemas/v1/manifest.json', 'utf8')));

const withoutFiles = ({ files: _, datasets, ...rest }: Manifest) => ({
  ...rest,
  datasets: datasets.map(({ files: __, ...each }) => each),
});

describe.each(Object.entries(projects))('%s', (_, read) => {
  test.each(formats.map(({ name }) => name))('%s: shards put together are the whole, file by file', async (format) => {
    const plan = await read();
    const whole = await folderOf(plan, format, { index: 1, of: 1 });
    for (const of of [2, 5]) {
      const indexes = Array.from({ length: of }, (__, index) => index + 1);
      const shards = await Promise.all(indexes.map((index) => folderOf(plan, format, { index, of })));
      for (const [name, text] of whole.texts)
        expect(shards.map(({ texts }) => texts.get(name)).join(''), name).toBe(text);
      const given = shards.map(({ manifest }, index) => ({
        place: `${index + 1}/manifest.json`,
        prefix: `${index + 1}/`,
        manifest,
      }));
      const merged = mergeManifests(given.toReversed(), (each) => {
        throw new Error(each.message);
      }) as Manifest;
      expect(withoutFiles(merged)).toEqual(withoutFiles(whole.manifest));
      expect(isManifest(merged), JSON.stringify(isManifest.errors)).toBe(true);
      expectAllFiles(merged, whole.manifest, indexes);
    }
  });
});

/** Every file of the whole is there once a shard, in the order in which they are put together. */
function expectAllFiles(merged: Manifest, whole: Manifest, indexes: readonly number[]): void {
  const parts = (files: readonly ManifestFile[]) =>
    indexes.flatMap((index) => files.map(({ name }) => `${index}/${name}`));
  expect(merged.files.map(({ name }) => name)).toEqual(parts(whole.files));
  const sum = (files: readonly ManifestFile[]) => files.reduce((total, { bytes }) => total + bytes, 0);
  for (const [index, { files }] of merged.datasets.entries()) {
    const own = whole.datasets[index]?.files ?? [];
    expect(files.map(({ name }) => name)).toEqual(parts(own));
    expect(sum(files)).toBe(sum(own));
  }
}
