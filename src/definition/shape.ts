import type { MapNode, Node } from './node.ts';
import { followed, type Located, matchesPattern, type Schema } from './schemas.ts';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

const everyType: ReadonlySet<string> = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

/** The JSON types that a schema allows. */
export function typesOf(at: Located): ReadonlySet<string> {
  const { schema, file } = followed(at);
  const own = schema.type === undefined ? everyType : new Set([schema.type].flat() as string[]);
  const either = schema.anyOf && new Set(schema.anyOf.flatMap((each) => [...typesOf({ schema: each, file })]));
  return either ? new Set([...own].filter((type) => either.has(type))) : own;
}

export function allows(types: ReadonlySet<string>, type: JsonType): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

/**
 * All schemas that apply to a node of a type: references followed, conditions decided. Where a value may have several
 * forms (`anyOf`), those of its type: each a list of its own, of which one must hold.
 */
export function schemasFor(at: Located, node: Node, type: JsonType): readonly (readonly Located[])[] {
  const { schema, file } = followed(at);
  const below = (each: Schema) => schemasFor({ schema: each, file }, node, type);
  const forms = schema.anyOf?.filter((each) => allows(typesOf({ schema: each, file }), type)).flatMap(below) ?? [[]];
  const always = (schema.allOf ?? []).flatMap(below).flat();
  const chosen = schema.if && schema.then && holds(schema.if, node) ? below(schema.then).flat() : [];
  return forms.map((form) => [{ schema, file }, ...always, ...chosen, ...form]);
}

/** What schemas say of one map: its keys, and what keys that are not listed hold. */
export interface MapShape {
  readonly properties: ReadonlyMap<string, Located>;
  /** False: there are no others. Undefined: anything, spelled as the user likes. */
  readonly others: Located | false | undefined;
}

export function mapShape(schemas: readonly Located[], node: MapNode): MapShape {
  const properties = new Map<string, Located>();
  for (const { schema, file } of schemas) {
    for (const [key, each] of Object.entries(schema.properties ?? {})) {
      if (!properties.has(key)) properties.set(key, { schema: each, file });
    }
  }
  return { properties, others: others(schemas, node) };
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
  if (key === undefined || !node.entries.has(key)) return false;
  return !(schema.allOf ?? []).some((each) => each.if && holds(each.if, node));
}

/** Whether a condition holds: for the few keywords that our conditions have. */
function holds(condition: Schema, node: Node): boolean {
  if (condition.anyOf && !condition.anyOf.some((each) => holds(each, node))) return false;
  if (condition.not && holds(condition.not, node)) return false;
  if (node.kind !== 'map') return condition.required === undefined;
  const { required = [], properties = {} } = condition;
  return (
    required.every((key) => node.entries.has(key)) &&
    Object.entries(properties).every(([key, schema]) => {
      const value = node.entries.get(key)?.value;
      return value === undefined || (value.kind === 'scalar' && holdsForText(schema, value.source));
    })
  );
}

function holdsForText(schema: Schema, text: string): boolean {
  if (schema.enum && !schema.enum.includes(text)) return false;
  return matchesPattern(schema, text);
}
