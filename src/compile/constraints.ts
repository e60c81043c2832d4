import type { Report } from '../diagnostics/diagnostic.ts';

import type { Path } from '../definition/node.ts';

import type { Scope } from '../expression/scope.ts';
import type { SqlParser } from '../expression/sql-parser.ts';

import type { DatasetDraft } from './draft.ts';
import { partSpan } from './part-span.ts';

/** An expression of a definition, and the field that it may leave unnamed. */
interface WrittenConstraint {
  readonly text: string;
  readonly path: Path;
  readonly self?: string;
}

/**
 * Reads and type-checks what definitions demand of their rows. Whether rows obey is not looked at yet; a name that
 * means nothing or types that do not fit are told now. Loads PostgreSQL's parser only where there is something to read.
 */
export async function checkConstraints(drafts: readonly DatasetDraft[], report: Report): Promise<void> {
  if (!drafts.some((draft) => constraintsOf(draft).length > 0)) return;
  const { loadSqlParser } = await import('../expression/sql-parser.ts');
  const { readConstraint } = await import('../expression/read-expression.ts');
  const parser: SqlParser = await loadSqlParser();
  const scopes = new Scopes(drafts);
  for (const draft of drafts) {
    // A field without a type has been reported; what it means in an expression cannot be told.
    if (draft.lost.length > 0 || draft.fields.some((field) => field.broken || !field.type)) continue;
    for (const { text, path, self } of constraintsOf(draft)) {
      const spanOf = (start: number, end: number) => partSpan(draft.definition, path, start, end - start);
      readConstraint({ text, parser, scope: scopes.of(draft), spanOf, report, ...(self !== undefined && { self }) });
    }
  }
}

function constraintsOf({ definition }: DatasetDraft): WrittenConstraint[] {
  const { validation = [], fields = [] } = definition.value.spec;
  const ofRows = validation.map((entry, index) => written(entry, ['spec', 'validation', index]));
  const ofFields = fields.flatMap(({ constraint, name }, index) =>
    constraint === undefined ? [] : [{ ...written(constraint, ['spec', 'fields', index, 'constraint']), self: name }],
  );
  return [...ofRows, ...ofFields];
}

function written(entry: string | { readonly constraint: string }, path: Path): WrittenConstraint {
  return typeof entry === 'string' ? { text: entry, path } : { text: entry.constraint, path: [...path, 'constraint'] };
}

/** What names mean in each dataset's expressions; made once, for they refer to each other. */
class Scopes {
  readonly #known = new Map<DatasetDraft, Scope>();
  readonly #datasets: ReadonlyMap<string, () => Scope>;

  constructor(private readonly drafts: readonly DatasetDraft[]) {
    this.#datasets = new Map(
      drafts.flatMap((draft) => [draft.name, draft.id].map((name) => [name, () => this.of(draft)])),
    );
  }

  of(draft: DatasetDraft): Scope {
    let scope = this.#known.get(draft);
    if (!scope) {
      scope = this.#scopeOf(draft);
      this.#known.set(draft, scope);
    }
    return scope;
  }

  #scopeOf(draft: DatasetDraft): Scope {
    const children = this.drafts.filter((each) => each.references.some((reference) => reference.parent === draft));
    return {
      name: draft.name,
      fields: new Map(draft.fields.flatMap(({ name, type, nullable }) => (type ? [[name, { type, nullable }]] : []))),
      parents: new Map(draft.references.map(({ name, parent }) => [name, () => this.of(parent)])),
      children: new Map(children.map((child) => [child.name, () => this.of(child)])),
      datasets: this.#datasets,
    };
  }
}
