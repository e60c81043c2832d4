import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import type { Parameters } from '../values/parameter.ts';

import { nodeAt } from '../definition/definition.ts';
import type { MapNode } from '../definition/node.ts';

import type { FieldRead, Generator, SharedSpecs } from '../generators/index.ts';

import type { DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { decodeParameters } from './parameters.ts';

type GeneratorSource = Extract<SourceDraft, { kind: 'generator' }>;

/** The source of a field that is one of a series, or has one to itself. */
export function seriesOf({
  source,
}: FieldDraft): (GeneratorSource & { generator: { shared: SharedSpecs } }) | undefined {
  return source?.kind === 'generator' && source.generator.shared ? (source as never) : undefined;
}

/** The fields that parameters mean in place of a value. */
export function readsOf({ source }: FieldDraft): readonly FieldRead[] {
  return source?.kind === 'generator' ? (source.generator.reads?.(source.parameters) ?? []) : [];
}

/** A field as it is written. */
interface Member {
  readonly name: string;
  readonly node: MapNode;
}

/** The entries of a key of `spec` that fields share, by name. */
export function sharedEntries({ definition }: DatasetDraft, { key }: SharedSpecs): ReadonlyMap<string, MapNode> {
  const node = nodeAt(definition.root, ['spec', key]);
  const entries = node?.kind === 'map' ? [...node.entries] : [];
  return new Map(entries.flatMap(([name, { value }]) => (value.kind === 'map' ? [[name, value] as const] : [])));
}

/**
 * The parameters of a field that may share some: those of the entry that it names, or of the only one; its own where it
 * gives any or there is no entry. Undefined, and reported, where it is not clear which.
 */
export function memberParameters(
  draft: DatasetDraft,
  generator: Generator,
  shared: SharedSpecs,
  member: Member,
  report: Report,
): Parameters | undefined {
  const { node } = member;
  const entries = sharedEntries(draft, shared);
  const named = node.entries.get(shared.key)?.value;
  const own = Object.keys(shared.parameters).find((name) => node.entries.has(name));
  const title = `\`${generator.name}\``;
  if (!named && (own !== undefined || entries.size === 0))
    return withOutput(generator, member, decodeParameters(generator.parameters, node, title, report));
  const wanted = named?.kind === 'scalar' ? named.source : undefined;
  const found = wanted === undefined ? (named ? undefined : onlyOf(entries)) : known(entries, wanted);
  if (!found) {
    report(unclear(member, shared, [...entries.keys()], wanted));
    return undefined;
  }
  if (own !== undefined) {
    report(misplaced(member, shared, own, found.name));
    return undefined;
  }
  const { [shared.key]: _, ...mine } = generator.parameters;
  const rest = Object.fromEntries(Object.entries(mine).filter(([name]) => !Object.hasOwn(shared.parameters, name)));
  const decoded = decodeParameters(rest, node, title, report);
  // What is wrong with the entry is told where it is drafted.
  const common = decodeParameters(shared.parameters, found.node, title, () => undefined);
  return decoded && common && withOutput(generator, member, { ...decoded, [shared.key]: found.name, ...common });
}

function onlyOf(entries: ReadonlyMap<string, MapNode>): { name: string; node: MapNode } | undefined {
  const [first] = entries;
  return entries.size === 1 && first ? { name: first[0], node: first[1] } : undefined;
}

function known(entries: ReadonlyMap<string, MapNode>, name: string): { name: string; node: MapNode } | undefined {
  const node = entries.get(name);
  return node && { name, node };
}

/** A field that is called as one of the outputs shows that one. */
function withOutput(generator: Generator, { name, node }: Member, parameters: Parameters | undefined) {
  const { choices = [] } = generator.parameters.output ?? {};
  const isImplied = !node.entries.has('output') && choices.includes(name);
  return parameters && (isImplied ? { ...parameters, output: name } : parameters);
}

function unclear({ node }: Member, { key }: SharedSpecs, names: readonly string[], wanted: string | undefined) {
  const listed = names.map((name) => `\`${name}\``).join(', ');
  if (wanted === undefined) {
    const span = node.entries.get('generator')?.keySpan ?? node.span;
    const help = `say which: \`${key}: ${names[0]}\``;
    return diagnostic('DC360', `the dataset has several series: ${listed}`, { span, help });
  }
  const near = nearest(wanted, names);
  const none = `declare it under \`spec.${key}\``;
  const help = near === undefined ? (names.length === 0 ? none : `there are ${listed}`) : `did you mean \`${near}\`?`;
  const span = node.entries.get(key)?.value.span ?? node.span;
  return diagnostic('DC360', `there is no series \`${wanted}\``, { span, help });
}

function misplaced({ node }: Member, { key }: SharedSpecs, name: string, entry: string) {
  const span = node.entries.get(name)?.keySpan ?? node.span;
  const help = `write it under \`spec.${key}.${entry}\`; without \`${key}\` the field has a series to itself`;
  return diagnostic('DC361', `\`${name}\` is of the series \`${entry}\`, which its fields share`, { span, help });
}
