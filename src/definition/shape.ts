import { kept } from '../base/kept.ts';

import type { MapNode, Node } from './node.ts';
import { followed, type Located, type Schema } from './schemas.ts';

const everyType: ReadonlySet<string> = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

const knownTypes = new WeakMap<Schema, ReadonlySet<string>>();

/** The JSON types that a schema allows. */
export function typesOf(at: Located): ReadonlySet<string> {
  const end = followed(at);
  const types = knownTypes.get(end.schema) ?? allowedTypes(end);
  knownTypes.set(end.schema, types);
  return types;
}

function allowedTypes({ schema, file }: Located): ReadonlySet<string> {
  const own = schema.type === undefined ? everyType : new Set([schema.type].flat());
  const either = schema.anyOf && new Set(schema.anyOf.flatMap((each) => [...typesOf({ schema: each, file })]));
  return either ? new Set([...own].filter((type) => either.has(type))) : own;
}

/** All schemas that may apply to a node: references followed, conditions decided, each form that a value may have (`anyOf`). */
export function schemasFor(at: Located, node: Node): readonly Located[] {
  const { keys, lists } = kept(knownChoices, at.schema, () => ({
    keys: [...new Set(keysAsked(at))],
    lists: new Map(),
  }));
  if (keys.length > 0 && node.kind !== 'map') return listOf(at, node);
  let choice = '';
  for (const key of keys) choice += textOf((node as MapNode).entries.get(key)?.value);
  if (lists.size > mostChoices) lists.clear();
  return kept(lists, choice, () => listOf(at, node));
}

function listOf(at: Located, node: Node): readonly Located[] {
  const all: Located[] = [];
  addSchemas(at, node, all);
  return all;
}

/** The keys whose values decide which schemas apply to a map, and the lists of schemas by those values: one object each. */
interface Choices {
  readonly keys: readonly string[];
  readonly lists: Map<string, readonly Located[]>;
}

const knownChoices = new WeakMap<Schema, Choices>();

/** Fields are chosen by their names where they have no generator: of those there is no end. */
const mostChoices = 10_000;

/** What a condition may ask of a value; no two of them in a row read like two others. */
function textOf(node: Node | undefined): string {
  if (!node) return '-';
  return node.kind === 'scalar' ? `${node.source.length}=${node.source}` : `${node.kind}-`;
}

/** The keys that conditions look at: each of a scalar, by its text. */
function keysAsked(at: Located): string[] {
  const { schema, file } = followed(at);
  const below = (parts: readonly Schema[] = []) => parts.flatMap((part) => keysAsked({ schema: part, file }));
  if (schema.else) return below([schema.else]);
  const conditions = [schema.if, schema.if?.not].flatMap((each) => [
    ...(each?.required ?? []),
    ...Object.keys(each?.properties ?? {}),
  ]);
  const own = [schema['x-discriminator'], schema.discriminator?.propertyName].filter((key) => key !== undefined);
  const parts = [schema.allOf, schema.then && [schema.then], schema.oneOf, schema.anyOf];
  return [...conditions, ...own, ...parts.flatMap(below)];
}

function addSchemas(at: Located, node: Node, all: Located[]): void {
  const own = followed(at);
  const { schema, file } = own;
  const addEach = (parts: readonly Schema[] | undefined) => {
    for (const part of parts ?? []) addSchemas({ schema: part, file }, node, all);
  };
  // Entries of profiles, which editors know, have become fields.
  if (schema.else) {
    addEach([schema.else]);
    return;
  }
  all.push(own);
  addEach(schema.allOf);
  if (schema.if && schema.then && holds(schema.if, node)) addEach([schema.then]);
  if (schema.oneOf) addEach(branchesFor(schema, node));
  addEach(schema.anyOf);
}

/** The branches of a `oneOf` that may apply: as many as there are generators are asked about at every field. */
function branchesFor(schema: Schema, node: Node): readonly Schema[] {
  const { oneOf, discriminator } = schema;
  if (!oneOf) return [];
  const chosen = discriminator && node.kind === 'map' ? node.entries.get(discriminator.propertyName)?.value : undefined;
  if (!discriminator || chosen?.kind !== 'scalar')
    return oneOf.filter(({ properties = {} }) => holds({ properties }, node));
  const known = knownBranches.get(schema) ?? branchesByName(oneOf, discriminator.propertyName);
  knownBranches.set(schema, known);
  return known.get(chosen.source) ?? [];
}

const knownBranches = new WeakMap<Schema, ReadonlyMap<string, readonly Schema[]>>();

function branchesByName(oneOf: readonly Schema[], key: string): ReadonlyMap<string, readonly Schema[]> {
  const byName = new Map<string, Schema[]>();
  for (const branch of oneOf)
    for (const name of branch.properties?.[key]?.enum ?? [])
      byName.set(String(name), [...(byName.get(String(name)) ?? []), branch]);
  return byName;
}

/** What schemas say of one map: its keys, and what keys that are not listed hold. */
export interface MapShape {
  readonly properties: ReadonlyMap<string, Located>;
  /** False: there are no others. Undefined: anything, spelled as the user likes. */
  readonly others: Located | false | undefined;
}

/** `schemas` are what `schemasFor` gives for the map. */
export function mapShape(schemas: readonly Located[], node: MapNode): MapShape {
  return kept(knownShapes, schemas, () => ({ properties: propertiesOf(schemas), others: others(schemas, node) }));
}

/** There are as many as there are generators and masks, and each is asked for at every map. */
const knownShapes = new WeakMap<readonly Located[], MapShape>();

function propertiesOf(schemas: readonly Located[]): MapShape['properties'] {
  const listed = schemas.flatMap(({ schema, file }) =>
    Object.entries(schema.properties ?? {}).map(([key, each]) => [key, { schema: each, file }] as const),
  );
  // Of two that speak of one key the first.
  return new Map([...listed, ...listed.toReversed()]);
}

function others(schemas: readonly Located[], node: MapNode): Located | false | undefined {
  for (const { schema, file } of schemas) {
    if (schema.additionalProperties instanceof Object) return { schema: schema.additionalProperties, file };
  }
  const closed = schemas.some(
    ({ schema }) => schema.additionalProperties === false || schema.unevaluatedProperties === false,
  );
  return closed && !schemas.some(({ schema }) => choosesNothing(schema, node)) ? false : undefined;
}

/** An unknown generator or rule: nobody can say which parameters it has, and one error is enough. */
function choosesNothing(schema: Schema, node: MapNode): boolean {
  const key = schema['x-discriminator'];
  const chosen = key === undefined ? undefined : node.entries.get(key)?.value;
  return chosen !== undefined && !holds(schema.$defs?.name ?? {}, chosen);
}

/** Whether a condition holds: for the few keywords that our conditions have. */
function holds(condition: Schema, node: Node): boolean {
  if (condition.anyOf && !condition.anyOf.some((each) => holds(each, node))) return false;
  if (condition.not && holds(condition.not, node)) return false;
  if (condition.enum || condition.pattern) return node.kind === 'scalar' && isAllowed(condition, node.source);
  if (node.kind !== 'map') return condition.required === undefined;
  const { required = [], properties = {} } = condition;
  return (
    required.every((key) => node.entries.has(key)) &&
    Object.entries(properties).every(([key, schema]) => {
      const value = node.entries.get(key)?.value;
      return value === undefined || holds(schema, value);
    })
  );
}

function isAllowed({ enum: names, pattern }: Schema, text: string): boolean {
  return (names?.includes(text) ?? true) && (pattern === undefined || regexOf(pattern).test(text));
}

const regexes = new Map<string, RegExp>();

/** Patterns are our own, from the schemas: none takes more than linear time. */
function regexOf(pattern: string): RegExp {
  // biome-ignore lint/plugin: not a user's pattern
  const regex = regexes.get(pattern) ?? new RegExp(pattern, 'u');
  regexes.set(pattern, regex);
  return regex;
}
