import { kept } from '../base/kept.ts';

import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import {
  type Entry,
  entryWith,
  type ListNode,
  listWith,
  type MapNode,
  mapWith,
  type Node,
  type ScalarNode,
} from './node.ts';
import { keyMeant } from './other-names.ts';
import { discriminatorOf, parametersOf } from './parameters-of.ts';
import { followed, type Located } from './schemas.ts';
import { type MapShape, mapShape, schemasFor, typesOf } from './shape.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A tree whose keys have their canonical spelling, and its plain value. */
export interface Shaped {
  readonly node: Node;
  readonly value: Json;
}

/** A node, and all that is needed to say what is wrong with it. */
export interface Place extends Shaped {
  /** What messages call it: its key, or that of the list it is in. */
  readonly key: string;
  /** Where a missing key is to be shown. */
  readonly span: Span;
  readonly schemas: readonly Located[];
}

export interface Reading {
  /** Keys given twice, and those that are corrected. */
  readonly report: Report;
  /** Set for a tree that is known to be wrong (without it no pointers are made): misspelt keys are corrected, and places noted by their JSON pointers. */
  readonly places?: Map<string, Place>;
}

export interface Position extends Pick<Place, 'key' | 'span'> {
  readonly at: Located;
  readonly pointer: string;
}

/**
 * Reads a tree as its schema wants it: keys in either spelling become one, plain scalars the text or the number that
 * belongs there. Whether it fits is not asked.
 */
export function readShape(node: Node, position: Position, reading: Reading): Shaped {
  const shaped = shapedNode(node, position, reading);
  if (!reading.places) return shaped;
  const { at, key, span } = position;
  reading.places.set(position.pointer, { ...shaped, schemas: schemasFor(at, shaped.node), key, span });
  return shaped;
}

function shapedNode(node: Node, position: Position, reading: Reading): Shaped {
  if (node.kind === 'scalar') return { node, value: scalarValue(node, position.at) };
  return node.kind === 'list' ? readList(node, position, reading) : readMap(node, position, reading);
}

const anything: Located = { schema: {}, file: 'DataDefinition.json' };

function readList(node: ListNode, { at, pointer, key, span }: Position, reading: Reading): Shaped {
  const { schema, file } = schemasFor(at, node).find((each) => each.schema.items) ?? anything;
  const item = schema.items ? { schema: schema.items, file } : anything;
  let isSame = true;
  const items: Node[] = [];
  const values: Json[] = [];
  for (let index = 0; index < node.items.length; index++) {
    const each = node.items[index] as Node;
    if (each.kind === 'scalar' && !reading.places) {
      items.push(each);
      values.push(scalarValue(each, item));
      continue;
    }
    const below = reading.places ? `${pointer}/${index}` : '';
    const place = reading.places ? each.span : span;
    const shaped = readShape(each, { at: item, pointer: below, key, span: place }, reading);
    isSame &&= shaped.node === each;
    items.push(shaped.node);
    values.push(shaped.value);
  }
  return { node: isSame ? node : listWith(node, items), value: values };
}

function readMap(written: MapNode, { at, pointer, span }: Position, reading: Reading): Shaped {
  const schemas = schemasFor(at, written);
  const shape = mapShape(schemas, written);
  const node = canonicalKeys(written, shape, reading, schemas);
  const { properties, others } = node === written ? shape : mapShape(schemasFor(at, node), node);
  const changed: [key: string, entry: Entry][] = [];
  const values: Record<string, Json> = {};
  node.entries.forEach((entry, key) => {
    const { value } = entry;
    // Most of what is written are scalars, and of those that fit nobody asks for more than their values.
    if (value.kind === 'scalar' && !reading.places) {
      setOwn(values, key, scalarValue(value, properties.get(key) ?? (others || anything)));
      return;
    }
    const below = reading.places ? `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
    const place = reading.places ? entry.keySpan : span;
    const position = { at: properties.get(key) ?? (others || anything), pointer: below, key, span: place };
    const shaped = readShape(value, position, reading);
    if (shaped.node !== value) changed.push([key, entryWith(entry, shaped.node)]);
    setOwn(values, key, shaped.value);
  });
  // Keys that are set again keep their places.
  return {
    node: changed.length === 0 ? node : mapWith(node, new Map([...node.entries, ...changed])),
    value: values,
  };
}

/** To assign to a key that is called `__proto__` would set no key. */
function setOwn(values: Record<string, Json>, key: string, value: Json): void {
  if (key !== '__proto__') values[key] = value;
  else Object.defineProperty(values, key, { value, enumerable: true, writable: true, configurable: true });
}

/**
 * `nullProbability` becomes `null_probability` where the schema knows that key; what it does not know stays as written.
 * In a tree that is wrong, an unknown key that means or resembles an absent one is reported, and taken for it: what it stands for
 * shall not be missed as well, and a misspelt `generator` still says which parameters there are. Not so the parameter of
 * a generator that nobody has named: `max` means itself, however near it is to `max_depth`.
 */
function canonicalKeys(
  node: MapNode,
  { properties, others }: MapShape,
  { report, places }: Reading,
  schemas: readonly Located[],
): MapNode {
  if (hasOnly(node, properties)) return node;
  const spellings = kept(knownSpellings, properties, () => new Map([...properties.keys()].flatMap(spellingsOf)));
  const absent = new Set(places && others === false ? properties.keys() : []);
  for (const written of node.entries.keys()) absent.delete(spellings.get(written) ?? written);
  const entries = new Map<string, Entry>();
  for (const [written, entry] of node.entries) {
    const isMeant = spellings.has(written) || absent.size === 0 || lacksItsChoice(written, node, schemas);
    const near = isMeant ? undefined : keyMeant(written, [...absent]);
    const key = spellings.get(written) ?? near ?? written;
    const first = entries.get(key);
    if (near) report(misspelt(written, near, entry.keySpan));
    if (first) report(givenTwice(key, entry.keySpan, first.keySpan));
    else entries.set(key, entry);
    absent.delete(key);
  }
  return mapWith(node, entries);
}

/** Whether a key is a parameter, exactly as it is written, of a generator or rule that the map does not name. */
function lacksItsChoice(key: string, { entries }: MapNode, schemas: readonly Located[]): boolean {
  const discriminator = discriminatorOf(schemas);
  return (
    discriminator !== undefined && !entries.has(discriminator) && parametersOf(discriminator).takers(key).length > 0
  );
}

function hasOnly({ entries }: MapNode, properties: MapShape['properties']): boolean {
  for (const key of entries.keys()) if (!properties.has(key)) return false;
  return true;
}

/** The keys that schemas have, by each way to write them. */
const knownSpellings = new WeakMap<MapShape['properties'], ReadonlyMap<string, string>>();

function misspelt(written: string, near: string, span: Span): Diagnostic {
  return diagnostic('DC204', `unknown key \`${written}\``, { span, help: `did you mean \`${near}\`?` });
}

function givenTwice(key: string, span: Span, first: Span): Diagnostic {
  const related = [{ message: 'first given here', span: first }];
  return diagnostic('DC105', `the key \`${key}\` is given twice, in two spellings`, { span, related });
}

function spellingsOf(key: string): [string, string][] {
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const camel = key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [key, snake, camel].map((spelling) => [spelling, key]);
}

/** A plain scalar is what its place wants: `version: 1.10` is text, and so is a number too long for a double. */
function scalarValue({ value, source, quoted }: ScalarNode, at: Located): Json {
  if (quoted) return source;
  if (typeof value === 'string') return value;
  if (value === null) return source !== '' && isName(source, at) ? source : null;
  const types = typesOf(at);
  if (typeof value === 'boolean') return types.has('boolean') || !types.has('string') ? value : source;
  const fits = types.has('number') || (types.has('integer') && Number.isInteger(value));
  const exact = !Number.isInteger(value) || Number.isSafeInteger(value);
  return types.has('string') && !(fits && exact) ? source : value;
}

/** `generator: null` names the generator that is called so. */
function isName(source: string, at: Located): boolean {
  const { schema } = followed(at);
  return [schema, ...(schema.anyOf ?? [])].some((each) => each.enum?.includes(source));
}
