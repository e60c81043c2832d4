import type { Span } from '../diagnostics/source-file.ts';

/**
 * The YAML as written, every node with its place. Keys are already in their canonical spelling
 * (`foreign_key` and `foreignKey` are one key); user-chosen keys (labels, parameters' maps) are as written.
 */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  /** Looked up as in a Map, since keys come from users (`__proto__`). */
  readonly entries: Entries;
}

export type Entries = ReadonlyMap<string, Entry>;

/** Nodes and entries are copied by the functions below, and not by `...`: those of plain files work their places out. */
export interface Entry {
  readonly keySpan: Span;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  /** As YAML 1.2's core schema reads it. */
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes: keeps `01234`, `1e3`, `1.10` and 9007199254740993 whole. */
  readonly source: string;
  /** True where quotes or a block style say that it is text. */
  readonly quoted: boolean;
}

/** A way into a document: keys (canonical spelling) and list positions. */
export type Path = readonly (string | number)[];

/** The same map with other entries. */
export function mapWith({ span }: MapNode, entries: Entries): MapNode {
  return { kind: 'map', span, entries };
}

/** The same list with other items. */
export function listWith({ span }: ListNode, items: readonly Node[]): ListNode {
  return { kind: 'list', span, items };
}

/** The same key with another value. */
export function entryWith({ keySpan }: Entry, value: Node): Entry {
  return { keySpan, value };
}
