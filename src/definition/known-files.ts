import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import type { Document } from './extend.ts';
import type { Entry, MapNode, Node } from './node.ts';

/**
 * Files without a fault that have been read already, by their text: the versions of a project mostly have the same ones, and
 * to read one is to parse it and to hold it against its schema.
 */
export class KnownFiles {
  readonly #documents = new Map<string, readonly Document[]>();

  /** `listed`: the names of variables that are read, for these are a part of what a text says. */
  keep({ text }: SourceFile, listed: readonly string[], documents: readonly Document[]): void {
    this.#documents.set(keyOf(text, listed), documents);
  }

  /** What the text says, at its places in this file. */
  find(file: SourceFile, listed: readonly string[]): readonly Document[] | undefined {
    return this.#documents.get(keyOf(file.text, listed))?.map((document) => moved(document, file));
  }
}

function keyOf(text: string, listed: readonly string[]): string {
  return `${listed.join()}\n${text}`;
}

function moved({ root, definition, ...rest }: Document, file: SourceFile): Document {
  const tree = new MovedTree(file);
  return {
    ...rest,
    root: tree.map(root),
    ...(definition && { definition: { ...definition, root: tree.map(definition.root), file } }),
  };
}

/** The same nodes in another file. What stands for several aliases stays one node. */
class MovedTree {
  readonly #nodes = new Map<Node, Node>();

  constructor(private readonly file: SourceFile) {}

  map(node: MapNode): MapNode {
    return this.#node(node) as MapNode;
  }

  #node(node: Node): Node {
    const known = this.#nodes.get(node);
    if (known) return known;
    const made = this.#made(node);
    this.#nodes.set(node, made);
    return made;
  }

  #made(node: Node): Node {
    const span = this.#span(node.span);
    if (node.kind === 'scalar')
      return { kind: node.kind, span, value: node.value, source: node.source, quoted: node.quoted };
    if (node.kind === 'list') return { kind: node.kind, span, items: node.items.map((each) => this.#node(each)) };
    const entries = new Map<string, Entry>();
    for (const [key, { keySpan, value }] of node.entries)
      entries.set(key, { keySpan: this.#span(keySpan), value: this.#node(value) });
    return { kind: node.kind, span, entries };
  }

  #span({ start, end }: Span): Span {
    return { file: this.file, start, end };
  }
}
