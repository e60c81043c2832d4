import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import type { MapNode, Node, Path } from './node.ts';
import type { DataDefinition, Environment, MaskingPolicy } from './types.generated.ts';

export interface Kinds {
  readonly DataDefinition: DataDefinition;
  readonly MaskingPolicy: MaskingPolicy;
  readonly Environment: Environment;
}

export type Kind = keyof Kinds;

/** One document whose shape is right: nothing in it is resolved, but every key has its canonical spelling. */
export interface Definition<K extends Kind = Kind> {
  readonly kind: K;
  /**
   * Plain JSON. Numbers are as JavaScript holds them: where every digit counts, `sourceAt` has the text. `${VAR}` in
   * `database`, `origin`, `target`, `uri` and `key` is as written, and read when it is needed: `resolvedAt`.
   */
  readonly value: Kinds[K];
  readonly root: MapNode;
  readonly file: SourceFile;
}

/** All that was read, in the order of files' names and of documents in them; broken documents are left out. */
export interface DefinitionSet {
  readonly datasets: readonly Definition<'DataDefinition'>[];
  readonly policies: readonly Definition<'MaskingPolicy'>[];
  readonly environments: readonly Definition<'Environment'>[];
  /** Documents that have errors but say what they would define: later stages shall not call these names unknown. */
  readonly broken: readonly BrokenDefinition[];
}

export interface BrokenDefinition {
  readonly kind: Kind;
  readonly name: string;
  readonly namespace: string;
}

export const defaultNamespace = 'default';

/** The node at a path; undefined where there is none. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  // Counted, for it is asked at every field: code that V8 has not compiled makes an object of each step of an iterator.
  for (let at = 0; at < path.length && node; at++) node = child(node, path[at] as string | number);
  return node;
}

/** The map at a path where the definition is known to have one: a dataset's field, say. */
export function mapAt(root: Node, path: Path): MapNode {
  const node = nodeAt(root, path);
  if (node?.kind !== 'map') throw new Error(`there is no map at ${path.join('.')}`);
  return node;
}

function child(node: Node, step: string | number): Node | undefined {
  if (node.kind === 'map') return node.entries.get(typeof step === 'string' ? step : String(step))?.value;
  return node.kind === 'list' ? node.items[Number(step)] : undefined;
}

/** The place of a value, else of the nearest thing around it that is there. */
export function spanAt(definition: { readonly root: Node }, path: Path): Span {
  let nearest = definition.root;
  let node: Node | undefined = nearest;
  for (let at = 0; at < path.length && node; at++) {
    node = child(node, path[at] as string | number);
    nearest = node ?? nearest;
  }
  return nearest.span;
}

/** The place of a key; of the value where it is an item of a list; else of the nearest thing around it. */
export function keySpanAt(definition: { readonly root: Node }, path: Path): Span {
  const key = path.at(-1);
  const parent = key === undefined ? undefined : nodeAt(definition.root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(key)) : undefined;
  return entry?.keySpan ?? spanAt(definition, path);
}

/** A scalar's text as written, without its quotes; undefined where there is no scalar. */
export function sourceAt(definition: { readonly root: Node }, path: Path): string | undefined {
  const node = nodeAt(definition.root, path);
  return node?.kind === 'scalar' ? node.source : undefined;
}
