import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { canonicalTree, checkDefinition } from './check.ts';
import { type BrokenDefinition, type Definition, defaultNamespace, type Kind, nodeAt, spanAt } from './definition.ts';
import type { MapNode, ScalarNode } from './node.ts';
import { completeTraits, layOver } from './overlay.ts';
import { quotedList } from './unknown-key.ts';

/** A document of ours as it was read: with its definition where its shape is right, without where it extends another. */
export interface Document {
  readonly kind: Kind;
  readonly name: string;
  readonly namespace: string;
  readonly root: MapNode;
  readonly definition?: Definition;
}

const extendsPath = ['spec', 'extends'];

/** The name of what a document extends. What is no name is left to the schema. */
export function extendedName(root: MapNode): ScalarNode | undefined {
  const node = nodeAt(root, extendsPath);
  return node?.kind === 'scalar' && node.source.trim() !== '' && node.value !== null ? node : undefined;
}

/**
 * Lays documents that extend others over them, and checks their shapes then: only the whole says which parameters
 * a generator has. What goes wrong with a base is told once, and makes broken what extends it.
 */
export class Extensions {
  readonly #roots = new Map<Document, MapNode | undefined>();
  readonly #trail: Document[] = [];

  constructor(
    private readonly documents: readonly Document[],
    private readonly broken: readonly BrokenDefinition[],
    private readonly report: Report,
  ) {}

  /** A document's definition; undefined where it has errors, which are reported. */
  async definition(document: Document): Promise<Definition | undefined> {
    if (document.definition) return document.definition;
    const root = this.#root(document);
    return root && checkDefinition(document.kind, completeTraits(root), this.report);
  }

  /** The document with all that it extends under it. */
  #root(document: Document): MapNode | undefined {
    if (this.#roots.has(document)) return this.#roots.get(document);
    const start = this.#trail.indexOf(document);
    if (start >= 0) return this.#reportCircle(this.#trail.slice(start));
    this.#trail.push(document);
    const root = this.#laid(document);
    this.#trail.pop();
    this.#roots.set(document, root);
    return root;
  }

  #laid(document: Document): MapNode | undefined {
    // What is wrong with a base has been told where it was read.
    const own = canonicalTree(document.kind, document.root, document.definition ? () => undefined : this.report);
    const name = extendedName(document.root);
    if (!name || !own) return own;
    const base = this.#find(name, document.namespace);
    const below = base && this.#root(base);
    return below && layOver(below, own);
  }

  #reportCircle(circle: readonly Document[]): undefined {
    const [first, ...others] = circle as [Document, ...Document[]];
    const names = [...circle, first].map((each) => this.#shown(each));
    const related = others.slice(0, 10).map((each) => ({
      message: `\`${this.#shown(each)}\` is part of the circle`,
      span: spanAt(each, extendsPath),
    }));
    const span = spanAt(first, extendsPath);
    const help = 'one of them has to stand on its own';
    this.report(diagnostic('DC320', `definitions extend each other: ${names.join(' → ')}`, { span, related, help }));
  }

  /** A name, or the id where several have it. */
  #shown({ name, namespace }: Document): string {
    return this.#datasets.filter((each) => each.name === name).length > 1 ? `${namespace}/${name}` : name;
  }

  get #datasets(): readonly Document[] {
    return this.documents.filter((each) => each.kind === 'DataDefinition');
  }

  #find({ source, span }: ScalarNode, namespace: string): Document | undefined {
    const slash = source.indexOf('/');
    const known = this.#datasets.filter((each) => [each.name, `${each.namespace}/${each.name}`].includes(source));
    const own = slash < 0 ? known.find((each) => each.namespace === namespace) : undefined;
    if (own) return own;
    if (known.length === 0 && !this.#isBroken(source)) this.#reportUnknown(source, span);
    if (known.length > 1) {
      const ids = known.map((each) => `\`${each.namespace}/${each.name}\``).join(', ');
      this.report(
        diagnostic('DC303', `\`${source}\` could be any of ${ids}`, { span, help: 'write `namespace/name`' }),
      );
      return undefined;
    }
    return known[0];
  }

  #isBroken(name: string): boolean {
    return this.broken.some((each) => each.name === name || `${each.namespace}/${each.name}` === name);
  }

  #reportUnknown(name: string, span: Span): void {
    const names = this.#datasets.map((each) => each.name);
    const near = nearest(
      name,
      this.#datasets.flatMap((each) => [each.name, `${each.namespace}/${each.name}`]),
    );
    const help =
      near === undefined
        ? `there are ${quotedList(names)}; is the base’s file among those that are read?`
        : `did you mean \`${near}\`?`;
    this.report(diagnostic('DC319', `there is no definition \`${name}\` to extend`, { span, help }));
  }
}

/** How a document calls itself; undefined where it does not. */
export function identityOf(root: MapNode): Pick<Document, 'name' | 'namespace'> | undefined {
  const name = nodeAt(root, ['metadata', 'name']);
  const namespace = nodeAt(root, ['metadata', 'namespace']);
  if (name?.kind !== 'scalar') return undefined;
  return { name: name.source, namespace: namespace?.kind === 'scalar' ? namespace.source : defaultNamespace };
}
