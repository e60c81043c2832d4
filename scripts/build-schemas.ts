import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { compile } from 'json-schema-to-typescript';

import { categoryNames } from '../src/values/category.ts';
import { defaultLocale, loadLexicon } from '../src/values/lexicon.ts';

import { expressionSource } from '../src/generators/expression.ts';
import { generators } from '../src/generators/index.ts';
import { profileSource } from '../src/generators/profile.ts';
import { masks } from '../src/masks/index.ts';

import { generatorsSchema, masksSchema } from './descriptor-schemas.ts';
import { generatorReference } from './generator-reference.ts';
import { kernelModule } from './kernel-module.ts';
import { validatorDeclarations, validatorModule } from './validator-module.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('schemas/v1/', root);

/** Every file that is made from the hand-written schemas, the descriptors and the kernels: its path and its text. */
export async function builtFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = {
    'generators.json': generatorsSchema([...generators, profileSource, expressionSource]),
    'masks.json': masksSchema(masks, categoryNames),
  };
  return new Map([
    ...Object.entries(schemas).map(([name, schema]) => [`schemas/v1/${name}`, jsonText(schema)] as const),
    ['docs/generators.md', generatorReference(await loadLexicon(defaultLocale))],
    ['src/definition/types.generated.ts', await typesText()],
    ...(await validatorFiles(schemas)),
    await kernelModule('src/base/kernels/count', 'countModule'),
    await kernelModule('src/formats/content-hash/kernels/lookup3', 'lookup3Module'),
    await kernelModule('src/pipeline/masking/kernels/split-rows', 'splitRowsModule'),
    await kernelModule('src/targets/postgresql/kernels/line-ends', 'lineEndsModule'),
    await kernelModule('src/random/kernels/draws', 'drawsModule'),
    await kernelModule('src/random/kernels/sha256-lanes', 'sha256LanesModule'),
    await kernelModule('src/values/kernels/write-rows', 'writeRowsModule'),
  ]);
}

const kinds = ['DataDefinition.json', 'MaskingPolicy.json', 'Environment.json', 'data-cli.json'];

async function validatorFiles(made: Readonly<Record<string, object>>): Promise<[path: string, text: string][]> {
  const written = kinds.map(async (name) => [name, JSON.parse(await readFile(new URL(name, folder), 'utf8'))] as const);
  const schemas = { ...Object.fromEntries(await Promise.all(written)), ...made };
  return [
    ['src/definition/validators.generated.js', validatorModule(schemas, kinds)],
    ['src/definition/validators.generated.d.ts', validatorDeclarations(kinds)],
  ];
}

function jsonText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The types of every kind in one text. One compilation, so that what two kinds share is declared once. */
export async function typesText(): Promise<string> {
  const bundle = { title: 'AnyDocument', anyOf: kinds.map(($ref) => ({ $ref })) };
  return compile(bundle, 'AnyDocument', {
    cwd: fileURLToPath(folder),
    bannerComment: '// Made from schemas/v1 by `npm run schemas`: not to be edited.',
    style: { singleQuote: true, printWidth: 120 },
    ignoreMinAndMaxItems: true,
    $refOptions: { resolve: { forTypes } },
  });
}

const forTypes = {
  order: 1,
  canRead: true,
  read: async ({ url }: { url: string }) => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const schema = openSchemas[name] ?? JSON.parse(await readFile(new URL(name, folder), 'utf8'));
    return JSON.stringify(schema, withoutReferenceSiblings);
  },
};

/** Which generators and masks there are is no part of the types: they are data. */
const openSchemas: Readonly<Record<string, object>> = {
  'generators.json': {
    title: 'GeneratorParameters',
    type: 'object',
    $defs: { name: { type: 'string' }, series: { type: 'object' } },
  },
  'masks.json': {
    title: 'MaskParameters',
    type: 'object',
    $defs: { name: { type: 'string' }, category: { type: 'string' }, any_parameters: { type: 'object' } },
  },
};

/** A description beside a `$ref` would make a second type of what is referred to. */
function withoutReferenceSiblings(_key: string, value: unknown): unknown {
  return value instanceof Object && '$ref' in value ? { $ref: value.$ref } : value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await builtFiles()) await writeFile(new URL(path, root), text);
}
