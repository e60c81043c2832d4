import { createRequire } from 'node:module';

import { kept } from '../base/kept.ts';

/** The part of JSON Schema that says how a document is to be read, and what to say of one that does not fit. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly const?: unknown;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  /** Only beside a `discriminator`: the branches differ in the value of one key. */
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  /** Of items that editors know as something else, too: what is left of them when they are read. */
  readonly else?: Schema;
  /** Ours: what a text must be, where a pattern alone would say it badly. */
  readonly 'x-expects'?: string;
  /** Ours: what the names of an enumeration name. */
  readonly 'x-noun'?: 'generator' | 'masking rule';
  /** Ours: the key whose value, one of `$defs/name`, chooses which other keys there are. */
  readonly 'x-discriminator'?: string;
}

/** A schema, and the file that its `#/…` references mean. */
export interface Located {
  readonly schema: Schema;
  readonly file: SchemaFile;
}

export const schemaFiles = [
  'DataDefinition.json',
  'MaskingPolicy.json',
  'Environment.json',
  'data-cli.json',
  'generators.json',
  'masks.json',
] as const;

export type SchemaFile = (typeof schemaFiles)[number];

// Part of the program like any module: not read through the project's reader. (`import … with` warns on Node 20.)
const require = createRequire(import.meta.url);

/** The JSON Schema in a file of `schemas/v1`, read when it is first asked for. */
export function schemaIn(file: SchemaFile): Schema {
  return kept(known, file, () => require(`../../schemas/v1/${file}`) as Schema);
}

/** Node looks for a file each time that it is asked for one. */
const known = new Map<SchemaFile, Schema>();

const ends = new WeakMap<Schema, Located>();

/** Follows a chain of `$ref`s. Every schema is of one file, so its end is always the same. */
export function followed(at: Located): Located {
  const { $ref } = at.schema;
  if ($ref === undefined) return at;
  const end = ends.get(at.schema) ?? followed(target($ref, at.file));
  ends.set(at.schema, end);
  return end;
}

/** What a `$ref` in a schema of a file means. */
export function target($ref: string, from: SchemaFile): Located {
  const [name = '', pointer = ''] = $ref.split('#');
  const file = (name || from) as SchemaFile;
  const steps = pointer.split('/').slice(1);
  const schema = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], schemaIn(file));
  return { schema: schema as Schema, file };
}
