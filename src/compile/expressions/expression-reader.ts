import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { FieldType } from '../../values/type.ts';

import type { Path } from '../../definition/node.ts';

import type { Reading } from '../../expression/read-expression.ts';
import type { ChildScope, Scope, ScopeField } from '../../expression/scope.ts';
import type { SqlParser } from '../../expression/sql-parser.ts';

import type { DatasetDraft, FieldDraft } from '../draft.ts';
import { partSpan } from '../part-span.ts';

/** An expression's text, and where it stands. */
export interface WrittenExpression {
  readonly draft: DatasetDraft;
  readonly path: Path;
  readonly text: string;
  /** The field that a constraint may leave unnamed. */
  readonly self?: string;
  /** Fields of documents, whose members have names here: `profile.country`. */
  readonly documents?: readonly string[];
  /** Whether the text is made of what is written: all of that is shown where something is wrong. */
  readonly isMade?: boolean;
}

/** Reads the expressions of all datasets: what names mean there is made once, for datasets refer to each other. */
export class ExpressionReader {
  readonly #scopes = new Map<DatasetDraft, Scope>();
  /** By the namespace that names are looked up from. */
  readonly #datasets = new Map<string, ReadonlyMap<string, () => Scope>>();
  #children: ReadonlyMap<DatasetDraft, readonly DatasetDraft[]> | undefined;
  /** Whether the expression at hand reads a field whose type is not known, which has been reported. */
  #lost = false;

  constructor(
    private readonly parser: SqlParser | undefined,
    private readonly drafts: readonly DatasetDraft[],
    /** Names of datasets whose definitions are wrong, which has been reported: what they would mean is no second fault. */
    private readonly broken: readonly string[],
    /** The type of a field, found when it is asked for. */
    private readonly typeOf: (draft: DatasetDraft, field: FieldDraft) => FieldType | undefined,
  ) {}

  /** What `use` makes of the text; undefined where it is wrong, which is reported, or follows from what has been. */
  read<T>(
    { draft, path, text, self, documents, isMade }: WrittenExpression,
    use: (reading: Reading) => T | undefined,
    report: (found: Diagnostic) => void,
  ): T | undefined {
    if (draft.lost.length > 0) return undefined;
    const outer = this.#lost;
    this.#lost = false;
    const found: Diagnostic[] = [];
    const result = use({
      text,
      parser: this.parser,
      scope: documents ? withMembers(this.#scope(draft), documents) : this.#scope(draft),
      spanOf: (start, end) =>
        isMade
          ? partSpan(draft.definition, path, 0, text.length)
          : partSpan(draft.definition, path, start, end - start),
      report: (each) => found.push(each),
      ...(self !== undefined && { self }),
    });
    const lost = this.#lost;
    this.#lost = outer;
    if (lost) return undefined;
    found.forEach(report);
    return result;
  }

  #scope(draft: DatasetDraft): Scope {
    let scope = this.#scopes.get(draft);
    if (!scope) {
      scope = this.#scopeOf(draft);
      this.#scopes.set(draft, scope);
    }
    return scope;
  }

  #scopeOf(draft: DatasetDraft): Scope {
    const found = this.#childrenOf(draft);
    // Of two that are called alike that of the own namespace counts, which is the last one here.
    const children = [
      ...found.filter(({ namespace }) => namespace !== draft.namespace),
      ...found.filter(({ namespace }) => namespace === draft.namespace),
    ];
    const fields = new Map<string, ScopeField>();
    for (const field of draft.fields) fields.set(field.name, new DraftedField(draft, field, this.#typeOfField));
    return {
      name: draft.name,
      fields,
      parents: new Map(draft.references.map(({ name, parent }) => [name, () => this.#scope(parent)])),
      children: new Map([
        ...this.broken.map((name) => [name, () => this.#nothing()] as const),
        ...children.map((child) => [child.name, () => this.#childScope(draft, child)] as const),
      ]),
      datasets: this.#datasetsFor(draft),
    };
  }

  #nothing(): ChildScope {
    this.#lost = true;
    return { fields: new Map(), parents: new Map(), ways: [] };
  }

  /** Those that refer to a dataset, in the order of all. */
  #childrenOf(draft: DatasetDraft): readonly DatasetDraft[] {
    this.#children ??= childrenByParent(this.drafts);
    return this.#children.get(draft) ?? [];
  }

  #childScope(draft: DatasetDraft, child: DatasetDraft): ChildScope {
    const ways = child.references
      .filter(({ parent }) => parent === draft)
      .map(({ name, fields }) => ({ names: [name, fields.at(-1) as string], by: fields }));
    return { ...this.#scope(child), ways };
  }

  /** By `namespace/name`, and by name: the own namespace's before another's. */
  #datasetsFor({ namespace }: DatasetDraft): ReadonlyMap<string, () => Scope> {
    const known = this.#datasets.get(namespace) ?? this.#datasetsOf(namespace);
    this.#datasets.set(namespace, known);
    return known;
  }

  #datasetsOf(namespace: string): ReadonlyMap<string, () => Scope> {
    const foreign = this.drafts.filter((each) => each.namespace !== namespace);
    const own = this.drafts.filter((each) => each.namespace === namespace);
    const known = [...foreign, ...own].flatMap((each) =>
      [each.id, each.name].map((name) => [name, () => this.#scope(each)] as const),
    );
    return new Map([...this.broken.map((name) => [name, () => this.#nothing()] as const), ...known]);
  }

  readonly #typeOfField = (draft: DatasetDraft, field: FieldDraft): FieldType => {
    const type = this.typeOf(draft, field);
    if (!type) this.#lost = true;
    return type ?? { name: 'text' };
  };
}

/** Its type is found when it is asked for, which an expression before it may give it. */
class DraftedField implements ScopeField {
  readonly nullable: boolean;

  constructor(
    private readonly draft: DatasetDraft,
    private readonly field: FieldDraft,
    private readonly typed: (draft: DatasetDraft, field: FieldDraft) => FieldType,
  ) {
    this.nullable = field.nullable;
  }

  get type(): FieldType {
    return this.typed(this.draft, this.field);
  }
}

/** A scope in which members of documents have names, too; what is called like a parent row is that. */
function withMembers(scope: Scope, documents: readonly string[]): Scope {
  const members = documents.map((name) => [name, () => insideOfDocuments] as const);
  return { ...scope, parents: new Map([...members, ...scope.parents]) };
}

/** A map that has something under any name. */
class AnyName<T> extends Map<string, T> {
  constructor(private readonly value: T) {
    super();
  }

  override has(): boolean {
    return true;
  }

  override get(): T {
    return this.value;
  }
}

/** What lies inside of a document: texts, whatever they are called, or further documents. */
const insideOfDocuments: Scope = {
  fields: new AnyName<ScopeField>({ type: { name: 'text' }, nullable: true }),
  parents: new AnyName<() => Scope>(() => insideOfDocuments),
};

function childrenByParent(drafts: readonly DatasetDraft[]): ReadonlyMap<DatasetDraft, readonly DatasetDraft[]> {
  const children = new Map<DatasetDraft, DatasetDraft[]>();
  for (const draft of drafts) {
    for (const parent of new Set(draft.references.map((reference) => reference.parent))) {
      const known = children.get(parent) ?? [];
      known.push(draft);
      children.set(parent, known);
    }
  }
  return children;
}
