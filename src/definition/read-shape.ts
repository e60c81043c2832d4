import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { type Json, keywordFaults, type Place, wrongType } from './keywords.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import type { Located } from './schemas.ts';
import { allows, type JsonType, mapShape, schemasFor, typesOf } from './shape.ts';
import { unknownKey } from './unknown-key.ts';

/** A tree whose keys have their canonical spelling, and its plain value. */
export interface Shaped {
  readonly node: Node;
  readonly value: Json;
}

/**
 * Reads a tree by its schema: keys in either spelling become one, plain scalars the text or the number that the schema
 * wants, and what does not fit is reported, each fault once.
 */
export function readShape(node: Node, at: Located, place: Place, report: Report): Shaped {
  const types = typesOf(at);
  const value = node.kind === 'scalar' ? scalarValue(node, types) : null;
  const type = jsonType(node, value);
  if (!allows(types, type)) {
    report(wrongType(node, types, place));
    return { node, value };
  }
  if (node.kind === 'map') return readMap(node, at, place, report);
  const forms = schemasFor(at, node, type);
  keywordFaults(forms, { node, value, place }).forEach(report);
  return node.kind === 'list' ? readList(node, forms.flat(), place, report) : { node, value };
}

function jsonType(node: Node, value: Json): JsonType {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'object' : 'array';
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

const anything: Located = { schema: {}, file: 'DataDefinition.json' };

function readList(node: ListNode, schemas: readonly Located[], { key }: Place, report: Report): Shaped {
  const { schema, file } = schemas.find((each) => each.schema.items) ?? anything;
  const item = schema.items ? { schema: schema.items, file } : anything;
  const items = node.items.map((each) => readShape(each, item, { key, span: each.span }, report));
  return { node: { ...node, items: items.map((each) => each.node) }, value: items.map((each) => each.value) };
}

function readMap(written: MapNode, at: Located, place: Place, report: Report): Shaped {
  const node = corrected(canonicalKeys(written, at, report), at, report);
  const forms = schemasFor(at, node, 'object');
  const { properties, others } = mapShape(forms.flat(), node);
  keywordFaults(forms, { node, value: null, place }).forEach(report);
  const shaped = Array.from(node.entries, ([key, { keySpan, value }]) => {
    const schema = properties.get(key) ?? (others || anything);
    if (others === false && !properties.has(key)) report(unknownKey(key, keySpan, node, forms.flat()));
    return { key, keySpan, ...readShape(value, schema, { key, span: keySpan }, report) };
  });
  return {
    node: { ...node, entries: new Map(shaped.map(({ key, keySpan, node: value }) => [key, { keySpan, value }])) },
    // Not by assignment: a key may be called `__proto__`.
    value: Object.fromEntries(shaped.map(({ key, value }) => [key, value])),
  };
}

/** `nullProbability` becomes `null_probability` where the schema knows that key; what it does not know stays as written. */
function canonicalKeys(node: MapNode, at: Located, report: Report): MapNode {
  const { properties } = shapeOf(node, at);
  const spellings = new Map([...properties.keys()].flatMap(spellingsOf));
  const entries: Entries = new Map();
  for (const [written, entry] of node.entries) {
    const key = spellings.get(written) ?? written;
    const first = entries.get(key);
    if (!first) entries.set(key, entry);
    else {
      const related = [{ message: 'first given here', span: first.keySpan }];
      report(
        diagnostic('DC105', `the key \`${key}\` is given twice, in two spellings`, { span: entry.keySpan, related }),
      );
    }
  }
  return { ...node, entries };
}

/**
 * An unknown key that resembles one that is absent is reported, and taken for it: what it stands for shall not be missed
 * as well, and a misspelt `generator` still says which parameters there are.
 */
function corrected(node: MapNode, at: Located, report: Report): MapNode {
  const { properties, others } = shapeOf(node, at);
  if (others !== false) return node;
  const absent = new Set([...properties.keys()].filter((key) => !node.entries.has(key)));
  const entries: Entries = new Map();
  for (const [written, entry] of node.entries) {
    const near = properties.has(written) ? undefined : nearest(written, absent);
    if (near)
      report(
        diagnostic('DC204', `unknown key \`${written}\``, { span: entry.keySpan, help: `did you mean \`${near}\`?` }),
      );
    if (near) absent.delete(near);
    entries.set(near ?? written, entry);
  }
  return { ...node, entries };
}

type Entries = Map<string, { keySpan: Span; value: Node }>;

function shapeOf(node: MapNode, at: Located) {
  return mapShape(schemasFor(at, node, 'object').flat(), node);
}

function spellingsOf(key: string): [string, string][] {
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const camel = key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [key, snake, camel].map((spelling) => [spelling, key]);
}

/** A plain scalar is what its place wants: `version: 1.10` is text, and so is a number too long for a double. */
function scalarValue({ value, source, quoted }: ScalarNode, types: ReadonlySet<string>): Json {
  if (quoted) return source;
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return types.has('boolean') || !types.has('string') ? value : source;
  const fits = types.has('number') || (types.has('integer') && Number.isInteger(value));
  const exact = !Number.isInteger(value) || Number.isSafeInteger(value);
  return types.has('string') && !(fits && exact) ? source : value;
}
