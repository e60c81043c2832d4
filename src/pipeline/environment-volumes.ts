import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { type DefinitionSet, keySpanAt, nodeAt, sourceAt, spanAt } from '../definition/definition.ts';
import { isCalled, namesOf } from '../definition/id-of.ts';
import type { Path } from '../definition/node.ts';

import { partSpan } from '../compile/part-span.ts';
import { timesRows } from '../compile/row-counts.ts';
import { defaultRows, type EnvironmentVolumes, type Multiple, type Volume } from '../compile/volume.ts';

import type { EnvironmentDefinition } from './environment.ts';
import type { Project } from './project.ts';

const volumesPath: Path = ['spec', 'volumes'];

/** `volumes` of an Environment; what counts by a dataset that does not exist anywhere is left out: it has been reported. */
export function volumesOf(environment: EnvironmentDefinition, unknown: ReadonlySet<string>): EnvironmentVolumes {
  const { volumes = {} } = environment.value.spec;
  if (typeof volumes === 'number') return { default: volumeAt(environment, volumesPath, ''), byName: new Map() };
  const all = Object.keys(volumes).map(
    (name) => [name, volumeAt(environment, [...volumesPath, name], `${name}: `)] as const,
  );
  const byName = new Map(all.filter(([, { rows }]) => typeof rows === 'number' || !unknown.has(rows.of)));
  const standard = byName.get('default');
  byName.delete('default');
  return { byName, ...(standard && { default: standard }) };
}

/**
 * What an Environment says of counts where the rows of one dataset come from a file: of that one nothing, and multiples of it are
 * of as many rows as it would have else, for what it refers to is there already.
 */
export function volumesBeside(
  dataset: string,
  { byName, ...rest }: EnvironmentVolumes,
  { datasets }: DefinitionSet,
): EnvironmentVolumes {
  const meant = datasets.find(({ value }) => isCalled(value.metadata, dataset));
  if (!meant) return { byName, ...rest };
  const isMeant = (name: string) => isCalled(meant.value.metadata, name);
  const own = [...byName].find(([name]) => isMeant(name))?.[1] ?? rest.default;
  const written = meant.value.spec.volume;
  const otherwise = (typeof written === 'object' ? written.count : written) ?? defaultRows;
  const rows = typeof own?.rows === 'number' ? own.rows : otherwise;
  const beside = [...byName]
    .filter(([name]) => !isMeant(name))
    .map(([name, volume]): [string, Volume] => {
      const isMultiple = typeof volume.rows !== 'number' && isMeant(volume.rows.of);
      return [name, isMultiple ? { ...volume, rows: timesRows(volume.rows, rows) } : volume];
    });
  return { ...rest, byName: new Map(beside) };
}

function volumeAt(environment: EnvironmentDefinition, path: Path, prefix: string): Volume {
  const source = sourceAt(environment, path) ?? '';
  const node = nodeAt(environment.root, path);
  const isNumber = node?.kind === 'scalar' && typeof node.value === 'number';
  const rows = isNumber ? node.value : multipleAt(environment, path, source);
  return { rows, text: `${prefix}${source.trim()}`, span: spanAt(environment, path) };
}

/** `5x users`: the schema has seen to its form. */
function multipleAt(environment: EnvironmentDefinition, path: Path, source: string): Multiple {
  const [, factor = '', of = ''] = /^\s*(\d+(?:\.\d+)?)\s*x\s+(\S+)\s*$/.exec(source) ?? [];
  return { factor, of, span: partSpan(environment, path, source.lastIndexOf(of), of.length) };
}

/** Names in `volumes` of datasets that neither the run nor the rest of the project has: reported, and given back. */
export async function unknownVolumes(
  environments: readonly EnvironmentDefinition[],
  project: Project,
  report: Report,
): Promise<ReadonlySet<string>> {
  const named = environments.flatMap(namesIn);
  const known = new Set(datasetNames(project.definitions));
  if (named.some(({ name }) => !known.has(name)))
    for (const name of datasetNames((await project.whole()).definitions)) known.add(name);
  const unknown = named.filter(({ name }) => !known.has(name));
  for (const { name, span } of unknown) {
    const near = nearest(name, known);
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    report(diagnostic('DC301', `there is no dataset \`${name}\``, { span, help }));
  }
  return new Set(unknown.map(({ name }) => name));
}

interface Edge {
  readonly of: string;
  /** Where the Environment says it; a dataset that follows from `per` has none. */
  readonly span?: Span;
}

/** Volumes of an Environment that is not the run's which need themselves: of the run's own they are found as rows are counted. */
export function reportCircles(environment: EnvironmentDefinition, definitions: DefinitionSet, report: Report): void {
  const edges = edgesOf(environment, definitions);
  const done = new Set<string>();
  for (const first of edges.keys()) {
    const trail: string[] = [];
    for (let name = first; edges.has(name) && !done.has(name); name = (edges.get(name) as Edge).of) {
      done.add(name);
      trail.push(name);
    }
    const start = trail.indexOf(edges.get(trail.at(-1) ?? '')?.of ?? '');
    if (start >= 0) reportCircle(trail.slice(start), edges, report);
  }
}

/** Which dataset's rows each dataset's rows follow from. */
function edgesOf(environment: EnvironmentDefinition, { datasets }: DefinitionSet): ReadonlyMap<string, Edge> {
  const meant = (name: string) =>
    datasets.map(({ value }) => value.metadata).find((each) => isCalled(each, name))?.name;
  const edges = new Map<string, Edge>();
  const add = (name: string | undefined, of: string | undefined, span?: Span) => {
    if (name !== undefined && of !== undefined && !edges.has(name)) edges.set(name, { of, ...(span && { span }) });
  };
  for (const { value } of datasets) {
    const { volume } = value.spec;
    if (typeof volume === 'object') add(value.metadata.name, meant(volume.per?.parent ?? ''));
  }
  for (const [name, { rows, span }] of volumesOf(environment, new Set()).byName)
    if (typeof rows !== 'number') add(meant(name), meant(rows.of), span);
  return edges;
}

function reportCircle(circle: readonly string[], edges: ReadonlyMap<string, Edge>, report: Report): void {
  // It begins where the Environment has a say: what definitions alone say is found without one.
  const at = circle.findIndex((name) => edges.get(name)?.span !== undefined);
  if (at < 0) return;
  const names = [...circle.slice(at), ...circle.slice(0, at + 1)].map((name) => `\`${name}\``).join(' → ');
  const span = edges.get(circle[at] as string)?.span;
  report(diagnostic('DC409', `volumes that need themselves: ${names}`, { span, help: 'give one of them a `count`' }));
}

interface NamedPlace {
  readonly name: string;
  readonly span: Span;
}

function namesIn(environment: EnvironmentDefinition): NamedPlace[] {
  const { volumes = {} } = environment.value.spec;
  if (typeof volumes === 'number') return [];
  return Object.keys(volumes).flatMap((name) => {
    const path = [...volumesPath, name];
    const { rows } = volumeAt(environment, path, '');
    const key = name === 'default' ? [] : [{ name, span: keySpanAt(environment, path) }];
    return typeof rows === 'number' ? key : [...key, { name: rows.of, span: rows.span }];
  });
}

function datasetNames({ datasets, broken }: DefinitionSet): string[] {
  const all = [
    ...datasets.map(({ value }) => value.metadata),
    ...broken.filter(({ kind }) => kind === 'DataDefinition'),
  ];
  return all.flatMap(namesOf);
}
