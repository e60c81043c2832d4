import { nearest } from '../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { ListNode, MapNode, Node } from './node.ts';
import { type Located, matchesPattern, type Schema } from './schemas.ts';
import { quotedList } from './unknown-key.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What messages call a value: its key, or that of the list it is in; and where a missing key is to be shown. */
export interface Place {
  readonly key: string;
  readonly span: Span;
}

/** A value that a schema is held against. */
export interface Subject {
  readonly node: Node;
  /** Of a scalar: what it was read as. */
  readonly value: Json;
  readonly place: Place;
}

/**
 * What a value's own keywords have against it (its parts are looked at by themselves), for the form that it comes
 * nearest to: nothing if it has one of them. A scalar has one fault at most.
 */
export function keywordFaults(forms: readonly (readonly Located[])[], subject: Subject): readonly Diagnostic[] {
  const faults = forms.map((form) => form.flatMap(({ schema }) => faultsIn(schema, subject)));
  if (faults.some((each) => each.length === 0)) return [];
  return (faults[0] ?? []).slice(0, subject.node.kind === 'scalar' ? 1 : undefined);
}

function faultsIn(schema: Schema, subject: Subject): readonly Diagnostic[] {
  const { node } = subject;
  if (node.kind === 'map') return mapFaults(schema, node, subject);
  return node.kind === 'list' ? listFaults(schema, node, subject) : scalarFaults(schema, subject);
}

function mapFaults(schema: Schema, node: MapNode, subject: Subject): readonly Diagnostic[] {
  const missing = (schema.required ?? []).filter((key) => !node.entries.has(key));
  const excluded = schema.not?.required?.every((key) => node.entries.has(key));
  return [
    ...missing.map((key) => missingKey(key, node, subject)),
    ...(excluded ? [excludedKeys(schema, node)] : []),
    ...(node.entries.size < (schema.minProperties ?? 0) ? [empty(subject)] : []),
  ];
}

function missingKey(key: string, node: MapNode, { place }: Subject): Diagnostic {
  const chosen = (node.entries.get('generator') ?? node.entries.get('rule'))?.value;
  const needs = chosen?.kind === 'scalar' && key !== 'name' && key !== 'field';
  if (needs) return diagnostic('DC203', `\`${chosen.source}\` needs the key \`${key}\``, { span: chosen.span });
  return diagnostic('DC203', `the key \`${key}\` is missing`, { span: place.span });
}

function excludedKeys(schema: Schema, node: MapNode): Diagnostic {
  const spans = (schema.not?.required ?? []).map((key) => node.entries.get(key)?.keySpan as Span);
  const [earlier, later] = spans.sort((a, b) => a.start - b.start) as [Span, Span];
  const related = [{ message: 'the other is here', span: earlier }];
  return diagnostic('DC209', `expected ${schema['x-expects']}`, { span: later, related });
}

function listFaults(schema: Schema, { items }: ListNode, subject: Subject): readonly Diagnostic[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (items.length < minItems && items.length === 0) return [empty(subject)];
  if (items.length < minItems) return [outOfBounds(`at least ${minItems} in the list`, items.length, subject)];
  if (items.length > maxItems) return [outOfBounds(`at most ${maxItems} in the list`, items.length, subject)];
  return schema.uniqueItems ? listedTwice(items) : [];
}

function listedTwice(items: readonly Node[]): readonly Diagnostic[] {
  const firsts = new Map<string, Node>();
  return items.flatMap((item) => {
    if (item.kind !== 'scalar') return [];
    const first = firsts.get(item.source);
    firsts.set(item.source, first ?? item);
    const related = first && [{ message: 'first listed here', span: first.span }];
    return related ? [diagnostic('DC207', `\`${item.source}\` is listed twice`, { span: item.span, related })] : [];
  });
}

function scalarFaults(schema: Schema, subject: Subject): readonly Diagnostic[] {
  const { value } = subject;
  const names = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (names && !names.includes(value)) return [wrongName(schema, names, subject)];
  if (typeof value === 'number') return numberFaults(schema, value, subject);
  if (typeof value !== 'string') return [];
  if (value.length < (schema.minLength ?? 0)) return [empty(subject)];
  return matchesPattern(schema, value) ? [] : [wrongForm(schema, value, subject)];
}

function numberFaults(schema: Schema, value: number, subject: Subject): readonly Diagnostic[] {
  const { minimum, maximum, exclusiveMinimum } = schema;
  const written = subject.node.kind === 'scalar' ? subject.node.source : '';
  if (!Number.isFinite(value)) return [outOfBounds('a finite number', written, subject)];
  if (minimum !== undefined && value < minimum) return [outOfBounds(`at least ${minimum}`, written, subject)];
  if (maximum !== undefined && value > maximum) return [outOfBounds(`at most ${maximum}`, written, subject)];
  if (exclusiveMinimum === undefined || value > exclusiveMinimum) return [];
  return [outOfBounds(`more than ${exclusiveMinimum}`, written, subject)];
}

function outOfBounds(wanted: string, found: string | number, { node }: Subject): Diagnostic {
  return diagnostic('DC207', `expected ${wanted}, found ${found}`, { span: node.span });
}

function empty({ node, place }: Subject): Diagnostic {
  return diagnostic('DC207', `\`${place.key}\` is empty`, { span: node.span });
}

function wrongForm(schema: Schema, value: string, { node }: Subject): Diagnostic {
  const expected = schema['x-expects'] ?? `text of the form ${schema.pattern}`;
  return diagnostic('DC208', `expected ${expected}, found \`${shortened(value)}\``, { span: node.span });
}

function wrongName(schema: Schema, known: readonly unknown[], { node, value, place }: Subject): Diagnostic {
  const written = String(value);
  const names = known.map(String);
  const near = nearest(written, names);
  const noun = schema['x-noun'];
  if (!noun) {
    const help = near ? `did you mean \`${near}\`?` : `it can be ${quotedList(names, 12)}`;
    return diagnostic('DC206', `\`${shortened(written)}\` is no value of \`${place.key}\``, { span: node.span, help });
  }
  const listing = `\`data-cli list ${noun === 'generator' ? 'generators' : 'masks'}\` shows all`;
  const details = { span: node.span, help: near ? `did you mean \`${near}\`?` : listing };
  return diagnostic(noun === 'generator' ? 'DC211' : 'DC212', `unknown ${noun} \`${shortened(written)}\``, details);
}

export function wrongType(node: Node, types: ReadonlySet<string>, place: Place): Diagnostic {
  const wanted = inWords(types);
  if (node.kind === 'scalar' && node.source === '' && !node.quoted) {
    return diagnostic('DC205', `\`${place.key}\` has no value: expected ${wanted}`, { span: node.span });
  }
  return diagnostic('DC205', `expected ${wanted}, found ${found(node)}`, {
    span: node.span,
    help: typeHelp(node, types),
  });
}

function typeHelp(node: Node, types: ReadonlySet<string>): string | undefined {
  if (node.kind === 'map' && types.has('array')) return 'begin each item with `- `';
  if (node.kind !== 'scalar') return undefined;
  if (types.has('array')) return `write a list: [${shortened(node.source)}]`;
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

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
