import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import type { MapNode, Node, ScalarNode } from './node.ts';

/** Nodes that aliases may add to a document: generous for people, little for an alias bomb. */
const mostAliasedNodes = 100_000;

type Entries = Map<string, { keySpan: Span; value: Node }>;

/** Turns the library's nodes into ours. Aliases become what they name; a document with a problem is not complete. */
export function buildTree(
  contents: ParsedNode | null,
  file: SourceFile,
  report: Report,
): { readonly root: Node | undefined; readonly complete: boolean } {
  if (contents === null || isEmpty(contents)) return { root: undefined, complete: true };
  const builder = new TreeBuilder(file, report);
  return { root: builder.build(contents), complete: builder.complete };
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.source === '' && !node.tag && !node.anchor;
}

/** State of one document's conversion: its anchors, and how far its aliases expand. */
class TreeBuilder {
  complete = true;
  /** By anchor; null while its node is being built. */
  readonly #anchors = new Map<string, Node | null>();
  /** How many nodes each collection expands to. */
  readonly #sizes = new WeakMap<Node, number>();
  /** What stands for aliases that were reported: nothing more is to be said of it. */
  readonly #lost = new WeakSet<Node>();
  #aliased = 0;

  constructor(
    readonly file: SourceFile,
    readonly report: Report,
  ) {}

  build(node: ParsedNode): Node {
    if (isAlias(node)) return this.#alias(node);
    if (node.anchor) this.#anchors.set(node.anchor, null);
    const built = isMap(node) ? this.#map(node) : isSeq(node) ? this.#list(node) : this.#scalar(node);
    if (node.anchor) this.#anchors.set(node.anchor, built);
    return built;
  }

  #scalar(node: Scalar.Parsed): ScalarNode {
    const { value } = node;
    const plain =
      typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(node.source);
    const quoted = node.type !== 'PLAIN' || node.tag === 'tag:yaml.org,2002:str';
    return { kind: 'scalar', span: this.#span(node), value: plain, source: node.source, quoted };
  }

  #list(node: YAMLSeq.Parsed): Node {
    const items = node.items.map((item) => this.build((isPair(item) ? item.value : item) as ParsedNode));
    return this.#sized({ kind: 'list', span: this.#span(node), items }, items);
  }

  #map(node: YAMLMap.Parsed): Node {
    const own: Entries = new Map();
    const merged: Entries = new Map();
    for (const { key, value } of node.items) {
      if (isMergeKey(key)) this.#merge(value, this.#span(key), merged);
      else this.#entry(key, value, own);
    }
    for (const name of own.keys()) merged.delete(name);
    const entries = new Map([...merged, ...own]);
    return this.#sized(
      { kind: 'map', span: this.#span(node), entries },
      Array.from(entries.values(), (each) => each.value),
    );
  }

  #entry(key: ParsedNode, value: ParsedNode | null, entries: Entries): void {
    const keySpan = this.#span(key);
    const name = this.#keyText(key);
    const built = value === null || isEmpty(value) ? nothing(keySpan) : this.build(value);
    if (name === undefined) return;
    const first = entries.get(name);
    if (!first) entries.set(name, { keySpan, value: built });
    else {
      const related = [{ message: 'first given here', span: first.keySpan }];
      this.#fail('DC105', `the key \`${name}\` is given twice`, keySpan, { related });
    }
  }

  #keyText(key: ParsedNode): string | undefined {
    const node = isAlias(key) ? this.build(key) : key;
    if (isScalar(node) || ('kind' in node && node.kind === 'scalar')) return node.source;
    const span = this.#span(key);
    const isPlaceholder = this.file.text.slice(span.start - 1, span.start + 1) === '{{';
    const message = isPlaceholder
      ? 'a value that begins with `{{` needs quotes'
      : 'a key must be a single word or text';
    this.#fail('DC103', message, span, isPlaceholder ? { help: 'put the whole value in quotes' } : {});
    return undefined;
  }

  #merge(value: ParsedNode | null, keySpan: Span, merged: Entries): void {
    const built = value ? this.build(value) : nothing(keySpan);
    for (const source of built.kind === 'list' ? built.items : [built]) {
      if (source.kind === 'map') addMissing(merged, source);
      else if (!this.#lost.has(source))
        this.#fail('DC106', 'only maps can be merged with `<<`', value ? this.#span(value) : keySpan, {});
    }
  }

  #alias(node: Alias.Parsed): Node {
    const span = this.#span(node);
    const target = this.#anchors.get(node.source);
    if (!target) {
      const fact =
        target === null
          ? `the alias \`*${node.source}\` stands inside what it names`
          : `no anchor \`&${node.source}\` comes before this alias`;
      this.#fail('DC106', fact, span, {});
      return this.#lose(span);
    }
    const before = this.#aliased;
    this.#aliased += this.#sizes.get(target) ?? 1;
    if (this.#aliased > mostAliasedNodes) {
      if (before <= mostAliasedNodes) {
        this.#fail('DC107', `the aliases up to this one expand to more than ${mostAliasedNodes} values`, span, {});
      }
      return this.#lose(span);
    }
    // A wrong scalar is best shown where it is used; a collection keeps its own place.
    return target.kind === 'scalar' ? { ...target, span } : target;
  }

  #lose(span: Span): Node {
    const node = nothing(span);
    this.#lost.add(node);
    return node;
  }

  #sized(node: Node, children: readonly Node[]): Node {
    this.#sizes.set(
      node,
      children.reduce((sum, child) => sum + (this.#sizes.get(child) ?? 1), 1),
    );
    return node;
  }

  #span(node: ParsedNode): Span {
    const [start, end] = node.range;
    const text = this.file.text.slice(start, end).trimEnd();
    return { file: this.file, start, end: start + text.length };
  }

  #fail(code: 'DC103' | 'DC105' | 'DC106' | 'DC107', message: string, span: Span, details: object): void {
    this.complete = false;
    this.report(diagnostic(code, message, { span, ...details }));
  }
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

function addMissing(entries: Entries, source: MapNode): void {
  for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}

/** What stands where a key has no value: the key is what can be shown. */
function nothing(span: Span): ScalarNode {
  return { kind: 'scalar', span, value: null, source: '', quoted: false };
}
