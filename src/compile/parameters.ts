import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { decimalText, parseDecimal } from '../values/decimal.ts';
import { parseMoment } from '../values/moment.ts';
import {
  isNested,
  type ParameterSpec,
  type ParameterSpecs,
  type Parameters,
  type ParameterValue,
} from '../values/parameter.ts';

import type { MapNode, Node, ScalarNode } from '../definition/node.ts';
import { limitHelp } from '../definition/other-names.ts';
import { jsonText } from '../definition/read-inline-rows.ts';
import { momentHelp, numberHelp } from '../definition/value-help.ts';

/**
 * Reads a generator's or mask's parameters out of the node that they stand in, defaults filled in. Undefined, and
 * reported at its place, where one is missing or is not what its declaration says.
 */
export function decodeParameters(
  specs: ParameterSpecs,
  node: MapNode,
  owner: string,
  report: Report,
): Parameters | undefined {
  const decoded: Record<string, ParameterValue> = {};
  let complete = true;
  for (const name of Object.keys(specs)) {
    const spec = specs[name] as ParameterSpec;
    if (isNested(spec)) continue;
    const entry = node.entries.get(name)?.value ?? sharedValue(spec, node);
    const value = entry ? decode(spec, entry) : spec.default;
    if (value instanceof Problem) {
      complete = false;
      const help = helpFor(name, spec, value.at);
      const message = `\`${name}\` of ${owner} must be ${value.wanted}`;
      report(diagnostic('DC404', message, { span: value.at.span, ...(help && { help }) }));
    } else if (value !== undefined) {
      decoded[name] = value;
    } else if (!spec.optional) {
      complete = false;
      report(diagnostic('DC404', `${owner} needs \`${name}\`: ${spec.summary}`, { span: node.span }));
    }
  }
  return complete ? decoded : undefined;
}

/** How a value that is wrong would have been written right. */
function helpFor(name: string, { type }: ParameterSpec, at: Node): string | undefined {
  if (type === 'values' && at.kind === 'scalar' && at.value === null)
    return 'leave it out: how many are null is the field’s `null_probability`';
  if (!isText(at)) return undefined;
  const own = type === 'moment' ? momentHelp(at.source) : numeric.has(type) ? numberHelp(at.source) : undefined;
  return own ?? limitHelp(name, at.source);
}

const numeric: ReadonlySet<ParameterSpec['type']> = new Set(['integer', 'number', 'decimal', 'numbers']);

/** The value of a key that a parameter shares with its field, where it means the parameter. */
export function sharedValue({ sharesKey, choices = [] }: ParameterSpec, node: MapNode): Node | undefined {
  if (sharesKey === undefined) return undefined;
  const value = node.entries.get(sharesKey)?.value;
  return value?.kind === 'scalar' && choices.includes(value.source) ? value : undefined;
}

/** What a parameter should have been, and where it is not. */
class Problem {
  constructor(
    readonly wanted: string,
    readonly at: Node,
  ) {}
}

type Decoder = (spec: ParameterSpec, node: Node) => ParameterValue | Problem;

function decode(spec: ParameterSpec, node: Node): ParameterValue | Problem {
  return decoders[spec.type](spec, node);
}

const decoders: Readonly<Record<ParameterSpec['type'], Decoder>> = {
  integer: (spec, node) => bounded(spec, node, 'a whole number', /^[+-]?\d+$/),
  number: (spec, node) => bounded(spec, node, 'a number', /./),
  decimal(_, node) {
    const decimal = isText(node) ? parseDecimal(node.source) : undefined;
    return decimal
      ? decimalText(decimal)
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '')
      : new Problem('a number', node);
  },
  text(spec, node) {
    if (!isText(node)) return new Problem('a text', node);
    if (!spec.choices || spec.choices.includes(node.source)) return node.source;
    return new Problem(`one of ${spec.choices.map((each) => `\`${each}\``).join(', ')}`, node);
  },
  boolean(_, node) {
    return node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : new Problem('true or false', node);
  },
  moment(_, node) {
    if (isText(node) && parseMoment(node.source, 0) !== undefined) return node.source.trim();
    return new Problem(
      'a moment: `2026-01-31`, `2026-01-31T10:30:00Z`, `now`, or a distance from it such as `-30d` or `+2h`',
      node,
    );
  },
  value: (_, node) => (isText(node) ? node.source : new Problem('a single value', node)),
  values: (spec, node) =>
    list(spec, node, (item) => (isText(item) ? item.source : new Problem('a list of single values', item))),
  numbers: (spec, node) =>
    list(spec, node, (item) => bounded({ ...noBounds, summary: spec.summary }, item, 'a list of numbers', /./)),
  any: (_, node) => plainValue(node),
  json: (_, node) => jsonText(node),
  field: (_, node) => plainValue(node),
  fields: (_, node) => plainValue(node),
};

const noBounds: Omit<ParameterSpec, 'summary'> = { type: 'number' };

function isText(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && (node.quoted || node.value !== null);
}

function bounded({ min, max }: ParameterSpec, node: Node, what: string, form: RegExp): number | Problem {
  const text = isText(node) ? node.source.trim() : '';
  const value = form.test(text) && parseDecimal(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (Number.isFinite(value) && value >= (min ?? value) && value <= (max ?? value)) return value;
  return new Problem(`${what}${rangeText(min, max)}`, node);
}

function rangeText(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max !== undefined ? `, at most ${max}` : '';
}

function list(
  { min }: ParameterSpec,
  node: Node,
  item: (node: Node) => ParameterValue | Problem,
): ParameterValue | Problem {
  if (node.kind !== 'list' || node.items.length < (min ?? 0))
    return new Problem(`a list${rangeText(min, undefined)}`, node);
  const values = node.items.map(item);
  return values.find((value) => value instanceof Problem) ?? (values as ParameterValue[]);
}

/** A node as JSON has it. */
export function plainValue(node: Node): ParameterValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value)]));
}
