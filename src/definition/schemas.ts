import { createRequire } from 'node:module';

/**
 * The part of JSON Schema that our schemas use. It is checked by walking them: a compiled validator costs every command
 * a third of a second, and its errors would have to be traced back to the forms that a value may have.
 */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  /** Ours: what a text must be, where a pattern alone would say it badly. */
  readonly 'x-expects'?: string;
  /** Ours: what the names of an enumeration name. */
  readonly 'x-noun'?: 'generator' | 'masking rule';
  /** Ours: the key that chooses among the `if`s of `allOf`. */
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

export function schemaIn(file: SchemaFile): Schema {
  return require(`../../schemas/v1/${file}`) as Schema;
}

export function located(file: SchemaFile): Located {
  return { schema: schemaIn(file), file };
}

/** Follows a chain of `$ref`s. */
export function followed(at: Located): Located {
  const { $ref } = at.schema;
  return $ref === undefined ? at : followed(target($ref, at.file));
}

function target($ref: string, from: SchemaFile): Located {
  const [name = '', pointer = ''] = $ref.split('#');
  const file = (name || from) as SchemaFile;
  const steps = pointer.split('/').slice(1);
  const schema = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], schemaIn(file));
  return { schema: schema as Schema, file };
}

/** Patterns are our own, from the schemas: none takes more than linear time. */
export function matchesPattern({ pattern }: Schema, text: string): boolean {
  // biome-ignore lint/plugin: not a user's pattern
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}
