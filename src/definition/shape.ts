import type { MapNode, Node } from './node.ts';
import { followed, type Located, type Schema } from './schemas.ts';

const everyType: ReadonlySet<string> = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

/** The JSON types that a schema allows. */
export function typesOf(at: Located): ReadonlySet<string> {
  const { schema, file } = followed(at);
  const own = schema.type === undefined ? everyType : new Set([schema.type].flat() as string[]);
  const either = schema.anyOf && new Set(schema.anyOf.flatMap((each) => [...typesOf({ schema: each, file })]));
  return either ? new Set([...own].filter((type) => either.has(type))) : own;
}

/** All schemas that may apply to a node: references followed, conditions decided, each form that a value may have (`anyOf`). */
export function schemasFor(at: Located, node: Node): readonly Located[] {
  const { schema, file } = followed(at);
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  const conditional = schema.if && schema.then && holds(schema.if, node) ? [schema.then] : [];
  const chosen = oneOf.filter(({ properties = {} }) => holds({ properties }, node));
  const parts = [...allOf, ...conditional, ...chosen, ...anyOf];
  return [{ schema, file }, ...parts.flatMap((each) => schemasFor({ schema: each, file }, node))];
}

/** What schemas say of one map: its keys, and what keys that are not listed hold. */
export interface MapShape {
  readonly properties: ReadonlyMap<string, Located>;
  /** False: there are no others. Undefined: anything, spelled as the user likes. */
  readonly others: Located | false | undefined;
}

export function mapShape(schemas: readonly Located[], node: MapNode): MapShape {
  const listed = schemas.flatMap(({ schema, file }) =>
    Object.entries(schema.properties ?? {}).map(([key, each]) => [key, { schema: each, file }] as const),
  );
  // Of two that speak of one key the first.
  return { properties: new Map([...listed, ...listed.toReversed()]), others: others(schemas, node) };
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

/** Patterns are our own, from the schemas: none takes more than linear time. */
function isAllowed({ enum: names, pattern = '' }: Schema, text: string): boolean {
  // biome-ignore lint/plugin: not a user's pattern
  return (names?.includes(text) ?? true) && new RegExp(pattern, 'u').test(text);
}
