import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import { discriminatorOf } from './parameters-of.ts';
import type { Place } from './read-shape.ts';
import { mapShape, schemasFor, typesOf } from './shape.ts';
import { quotedList, shortened } from './unknown-key.ts';
import { numberHelp } from './value-help.ts';

/** What to say of a value that has none of the types that its place may hold. */
export function wrongType({ node, value, key, schemas }: Place, types: ReadonlySet<string>): Diagnostic {
  const { span } = node;
  const wanted = inWords(types);
  if (node.kind === 'scalar' && node.source === '' && !node.quoted)
    return diagnostic('DC205', `\`${key}\` has no value: expected ${wanted}`, { span });
  if (node.kind === 'scalar' && typeof value === 'number' && types.has('number'))
    return diagnostic('DC207', `expected a finite number, found ${node.source}`, { span });
  return diagnostic('DC205', `expected ${wanted}, found ${found(node)}`, {
    span,
    help: typeHelp({ node, key, schemas }, types) ?? keysHelp(node, schemas, types),
  });
}

/** What may stand in a map that is missing; what was written in its place is the key's that it cannot do without. */
function keysHelp(node: Node, schemas: Place['schemas'], types: ReadonlySet<string>): string | undefined {
  if (types.size > 1 || !types.has('object')) return undefined;
  const { properties } = mapShape(schemas, { kind: 'map', entries: new Map() } as unknown as MapNode);
  if (properties.size === 0) return undefined;
  const needed = schemas.flatMap(({ schema }) => schema.required ?? []);
  const [only] = needed.length === 0 ? [discriminatorOf(schemas)] : needed;
  const at = only === undefined || needed.length > 1 ? undefined : properties.get(only);
  const value = node.kind === 'scalar' && at ? shortened(node.source) : undefined;
  const written = value && at ? `write {${only}: ${typesOf(at).has('string') ? value : `[${value}]`}}; ` : '';
  return `${written}its keys are ${quotedList([...properties.keys()], 12)}`;
}

function truthMeant(text: string): boolean | undefined {
  if (/^(?:yes|y|on|t|1)$/i.test(text)) return true;
  return /^(?:no|n|off|f|0)$/i.test(text) ? false : undefined;
}

/** A list where one text stands. */
function listForText(key: string, { items }: ListNode): string | undefined {
  const texts = items.map((each) => (each.kind === 'scalar' ? each.source : '…'));
  const [only = ''] = texts;
  if (texts.length === 1 && only !== '…') return `write it alone: ${shortened(only)}`;
  if (key === 'type' && texts.includes('null'))
    return `write \`type: ${texts.find((each) => each !== 'null')}\`, and \`nullable: true\` beside it`;
  if (key === 'reference_table' || key === 'references')
    return 'a field refers to one dataset: give each its own, `nullable: true`, and say `num_nonnulls(a_id, b_id) = 1` under `validation`';
  if (key === 'choices' && texts.length === 2)
    return 'choices are values alone, and their weights a list beside them: `choices: [a, b], weights: [1, 3]`';
  return undefined;
}

/** A map where one text stands. */
function mapForText(key: string, { entries }: MapNode): string | undefined {
  const name = ['name', 'type', 'method', 'kind', 'dataset', 'table'].flatMap((each) => {
    const value = entries.get(each)?.value;
    return value?.kind === 'scalar' ? [value.source] : [];
  })[0];
  if (key === 'choices')
    return 'choices are values alone, and their weights a list beside them: `choices: [a, b], weights: [1, 3]`';
  if (key === 'generator' && name !== undefined)
    return `write \`generator: ${name}\`, and its parameters as keys beside it`;
  if (key === 'reference_table' && name !== undefined) return `write it alone: ${name}`;
  const column = ['field', 'column'].map((each) => entries.get(each)?.value).find((each) => each?.kind === 'scalar');
  if (key === 'references' && name !== undefined)
    return `write \`${name}.${column?.kind === 'scalar' ? column.source : 'id'}\``;
  return undefined;
}

/** A map in place of a list: what most likely stands for what. */
function listHelp(key: string, { entries }: MapNode, schemas: Place['schemas']): string {
  const [[first, { value }] = ['', { value: undefined }]] = entries;
  const values = [...entries.values()].map((each) => each.value);
  const isNumber = (each: Node) => each.kind === 'scalar' && typeof each.value === 'number';
  if (key === 'choices' && values.length > 0 && values.every(isNumber)) {
    const weights = values.map((each) => (each.kind === 'scalar' ? each.source : ''));
    return `write \`choices: [${shortened([...entries.keys()].join(', '))}], weights: [${shortened(weights.join(', '))}]\``;
  }
  if (key === 'weights' && values.length > 0 && values.every(isNumber))
    return `write them in the order of \`choices\`: [${shortened(values.map((each) => (each.kind === 'scalar' ? each.source : '')).join(', '))}]`;
  if (key === 'args') return 'a list of them, one map for all that have names: `args: [{min: 1, max: 5}]`';
  const items = schemas.flatMap(({ schema, file }) => (schema.items ? [{ schema: schema.items, file }] : []));
  const isNamed =
    value && items.some((each) => schemasFor(each, value).some(({ schema }) => schema.required?.includes('name')));
  if (isNamed && value.kind === 'map') return `a list: \`- {name: ${shortened(first)}, …}\` for each`;
  return key === 'fields' && value?.kind === 'scalar'
    ? `a list: \`- {name: ${shortened(first)}, generator: ${shortened(value.source)}}\` for each`
    : 'begin each item with `- `';
}

/** A list in place of a map whose keys are names. */
function namesHelp(node: ListNode, schemas: Place['schemas']): string | undefined {
  const others = schemas.flatMap(({ schema, file }) =>
    typeof schema.additionalProperties === 'object' ? [{ schema: schema.additionalProperties, file }] : [],
  );
  const [item] = node.items;
  const [other] = others;
  if (!item || !other) return undefined;
  if (item.kind === 'scalar' && typesOf(other).has('number'))
    return `give each its weight: {${node.items.map((each) => `${each.kind === 'scalar' ? each.source : '…'}: 1`).join(', ')}}`;
  const name = item.kind === 'map' ? item.entries.get('name')?.value : undefined;
  return `each stands under its name: {${name?.kind === 'scalar' ? name.source : 'name'}: {…}}`;
}

function typeHelp(
  { node, key, schemas }: Pick<Place, 'node' | 'key' | 'schemas'>,
  types: ReadonlySet<string>,
): string | undefined {
  if (node.kind === 'map') return types.has('array') ? listHelp(key, node, schemas) : mapForText(key, node);
  if (node.kind === 'list') return types.has('object') ? namesHelp(node, schemas) : listForText(key, node);
  return scalarHelp(key, node, types);
}

function scalarHelp(key: string, node: ScalarNode, types: ReadonlySet<string>): string | undefined {
  const percents = types.has('number') ? /^(\d+(?:\.\d+)?) ?%$/.exec(node.source)?.[1] : undefined;
  if (percents) return shareHelp(Number(percents));
  if (node.value === true && !node.quoted && types.has('number')) return 'say how large a share it is, such as `0.01`';
  const truth = types.has('boolean') && types.size === 1 ? truthMeant(node.source) : undefined;
  if (truth !== undefined) return `write \`${truth}\``;
  if (key === 'nullable' && typeof node.value === 'number')
    return `for a share of nulls: \`null_probability: ${node.source}\``;
  const number = types.has('integer') || types.has('number') ? numberHelp(node.source) : undefined;
  if (number !== undefined) return number;
  if (types.has('array')) return `write a list: [${shortened(node.source.split(/\s*[|;]\s*/).join(', '))}]`;
  const unquoted = types.has('boolean') ? /^(true|false)$/ : /^[-+]?[\d.]+$/;
  return node.quoted && unquoted.test(node.source) ? `leave out the quotes: ${node.source}` : undefined;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'null',
  array: 'a list',
  object: 'a map of keys',
};

function inWords(types: ReadonlySet<string>): string {
  const words = Object.keys(typeWords).flatMap((type) => (types.has(type) ? [typeWords[type]] : []));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function found(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'a map' : 'a list';
  const shown = `\`${shortened(node.source)}\``;
  return node.quoted || typeof node.value === 'string' ? `the text ${shown}` : shown;
}

/** Percents where a share is wanted. */
export function shareHelp(percents: number): string {
  return `it is a share of 1: ${percents} % is ${Number((percents / 100).toPrecision(12))}`;
}
