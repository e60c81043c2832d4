import type { Json } from './read-shape.ts';
import { type Located, type Schema, type SchemaFile, schemaIn, target } from './schemas.ts';

/**
 * Whether a value fits the schema of a file, and nothing more: ajv's validators note every fault with its place, gather the keys
 * that they have seen and hold a generator's name against each of a hundred, which takes four times as long. They are asked
 * about what does not fit. A law holds the two verdicts against each other.
 */
export function fits(file: SchemaFile, value: Json): boolean {
  return checkOf({ schema: schemaIn(file), file })(value);
}

type Check = (value: Json) => boolean;
type Values = Readonly<Record<string, Json>>;

const checks = new WeakMap<Schema, Check>();

function checkOf(at: Located): Check {
  const known = checks.get(at.schema);
  if (known) return known;
  const check = madeCheck(at);
  checks.set(at.schema, check);
  return check;
}

function madeCheck({ schema, file }: Located): Check {
  // Entries of profiles, which editors know, have become fields: what else an item is, is all that it is.
  if (schema.else) return checkOf({ schema: schema.else, file });
  const makers = Object.keys(schema).flatMap((keyword) => {
    const make = keywords[keyword];
    if (!make && !notes.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`nobody checks the keyword \`${keyword}\` of a schema`);
    return make ?? [];
  });
  return allOf(Array.from(new Set(makers), (make) => make(schema, file)));
}

/** Most schemas have two or three keywords: one asks the next, without a list to go through at every value. */
function allOf(checks: readonly Check[]): Check {
  const [first, second, ...others] = checks;
  if (!first) return () => true;
  if (!second) return first;
  const rest = allOf([second, ...others]);
  return (value) => first(value) && rest(value);
}

/** Looked up where it is first asked: schemas refer to themselves. */
function later(schema: Schema | boolean, file: SchemaFile): Check {
  if (typeof schema === 'boolean') return () => schema;
  let check: Check | undefined;
  return (value) => {
    check ??= checkOf({ schema, file });
    return check(value);
  };
}

function laterEach(schemas: readonly Schema[] | undefined, file: SchemaFile): readonly Check[] {
  return (schemas ?? []).map((schema) => later(schema, file));
}

/** What people and their tools read, and what belongs to a keyword beside it. */
const notes = new Set(['$schema', '$defs', 'title', 'description', 'default', 'tsType', 'discriminator', 'then']);

const types: Readonly<Record<string, Check>> = {
  object: isMap,
  array: (value) => Array.isArray(value),
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** What each keyword of our schemas asks for: of values of other types nothing. */
const keywords: Readonly<Record<string, (schema: Schema, file: SchemaFile) => Check>> = {
  $ref: ({ $ref = '' }, file) => {
    const at = target($ref, file);
    return later(at.schema, at.file);
  },
  type: ({ type }) => {
    const tests = [type].flat().map((name) => types[name as string] as Check);
    const [only] = tests;
    return only && tests.length === 1 ? only : (value) => tests.some((test) => test(value));
  },
  enum: (schema) => {
    const values = new Set(schema.enum);
    return (value) => values.has(value);
  },
  const: (schema) => (value) => value === schema.const,
  pattern: ({ pattern = '' }) => {
    // biome-ignore lint/plugin: not a user's pattern
    const regex = new RegExp(pattern, 'u');
    return (value) => typeof value !== 'string' || regex.test(value);
  },
  minLength:
    ({ minLength: least = 0 }) =>
    (value) =>
      typeof value !== 'string' || value.length >= least,
  minimum:
    ({ minimum: least = 0 }) =>
    (value) =>
      typeof value !== 'number' || value >= least,
  maximum:
    ({ maximum: most = 0 }) =>
    (value) =>
      typeof value !== 'number' || value <= most,
  exclusiveMinimum:
    ({ exclusiveMinimum: limit = 0 }) =>
    (value) =>
      typeof value !== 'number' || value > limit,
  minItems:
    ({ minItems: least = 0 }) =>
    (value) =>
      !isList(value) || value.length >= least,
  maxItems:
    ({ maxItems: most = 0 }) =>
    (value) =>
      !isList(value) || value.length <= most,
  // All are lists of texts. Of others nobody looks whether two are the same.
  uniqueItems: () => (value) =>
    !isList(value) || (value.every(types.string as Check) && new Set(value).size === value.length),
  minProperties:
    ({ minProperties: least = 0 }) =>
    (value) =>
      !isMap(value) || Object.keys(value).length >= least,
  maxProperties:
    ({ maxProperties: most = 0 }) =>
    (value) =>
      !isMap(value) || Object.keys(value).length <= most,
  items: ({ items = {} }, file) => {
    const check = later(items, file);
    return (value) => !isList(value) || value.every(check);
  },
  required:
    ({ required = [] }) =>
    (value) => {
      if (isMap(value)) for (const key of required) if (!Object.hasOwn(value, key)) return false;
      return true;
    },
  properties: ofEntries,
  additionalProperties: ofEntries,
  unevaluatedProperties: ofEntries,
  allOf: (schema, file) => allOf(laterEach(schema.allOf, file)),
  anyOf: ({ anyOf }, file) => {
    const parts = laterEach(anyOf, file);
    return (value) => parts.some((check) => check(value));
  },
  oneOf: (schema, file) => {
    const chosen = choiceOf(schema, (branch) => later(branch, file));
    return (value) => !isMap(value) || (chosen(value)?.(value) ?? false);
  },
  not: ({ not = {} }, file) => {
    const check = later(not, file);
    return (value) => !check(value);
  },
  if: ({ if: condition = {}, then = {} }, file) => {
    const [holds, check] = [later(condition, file), later(then, file)];
    return (value) => !holds(value) || check(value);
  },
};

function isMap(value: Json): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The three keywords that speak of a map's entries, asked about each entry once. */
function ofEntries(schema: Schema, file: SchemaFile): Check {
  const { properties = {}, additionalProperties, unevaluatedProperties } = schema;
  const listed = new Map(Object.entries(properties).map(([key, each]) => [key, later(each, file)]));
  const others = later(additionalProperties ?? true, file);
  const isKnown = unevaluatedProperties === false ? keysOf({ schema, file }) : () => true;
  const isOpen = additionalProperties === undefined && unevaluatedProperties === undefined;
  // Conditions look at a key or two.
  if (isOpen && listed.size < 3) return ofFew([...listed]);
  return (value) => {
    if (!isMap(value)) return true;
    for (const key in value) {
      const check = listed.get(key);
      if (check ? !check(value[key] as Json) : !isOpen && !(others(value[key] as Json) && isKnown(key, value)))
        return false;
    }
    return true;
  };
}

function ofFew(listed: readonly (readonly [key: string, check: Check])[]): Check {
  return (value) => {
    if (isMap(value))
      for (const [key, check] of listed) if (Object.hasOwn(value, key) && !check(value[key] as Json)) return false;
    return true;
  };
}

/** What is made of the branch that a map's key chooses. */
function choiceOf<T>(
  { oneOf = [], discriminator }: Schema,
  make: (branch: Schema) => T,
): (map: Values) => T | undefined {
  const key = discriminator?.propertyName ?? '';
  const byName = new Map<unknown, T>();
  for (const branch of oneOf) {
    const made = make(branch);
    for (const name of branch.properties?.[key]?.enum ?? []) byName.set(name, made);
  }
  return (map) => byName.get(map[key]);
}

type Knows = (key: string, map: Values) => boolean;

/** Whether a schema, or one of those that apply to a map with it, lists a key. */
function keysOf({ schema, file }: Located): Knows {
  const listed = new Set(Object.keys(schema.properties ?? {}));
  const others: Knows[] = [];
  if (schema.$ref) others.push(keysOf(target(schema.$ref, file)));
  for (const each of schema.allOf ?? []) others.push(keysOf({ schema: each, file }));
  if (schema.if) {
    const holds = later(schema.if, file);
    const then = keysOf({ schema: schema.then ?? {}, file });
    others.push((key, map) => then(key, map) && holds(map));
  }
  if (schema.oneOf) {
    const chosen = choiceOf(schema, (branch) => keysOf({ schema: branch, file }));
    others.push((key, map) => chosen(map)?.(key, map) ?? false);
  }
  return (key, map) => listed.has(key) || others.some((knows) => knows(key, map));
}
