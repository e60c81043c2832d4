import type { FieldType } from '../values/type.ts';

/** What names mean in an expression: the fields of a row, and other rows that can be reached from it. */
export interface Scope {
  /** The dataset's own name, which may stand before its fields. */
  readonly name?: string;
  readonly fields: ReadonlyMap<string, ScopeField>;
  /** The parent rows, by the names of relationships and of datasets. Made when asked for, as they may run in circles. */
  readonly parents: ReadonlyMap<string, () => Scope>;
  /** The datasets whose rows aggregates may run over beside the expression's own. */
  readonly children?: ReadonlyMap<string, () => ChildScope>;
  /** The datasets of `IN (SELECT field FROM dataset)`, by `name` and `namespace/name`. */
  readonly datasets?: ReadonlyMap<string, () => Scope>;
}

export interface ChildScope extends Scope {
  /** The references that lead here, by what each may be called; where there are several, names have to say which. */
  readonly ways: readonly { readonly names: readonly string[]; readonly by: readonly string[] }[];
}

export interface ScopeField {
  readonly type: FieldType;
  readonly nullable: boolean;
}

/** The known name that a written one means: the exact one, else without quotes the only one that differs in case. */
export function findName(
  known: ReadonlyMap<string, unknown> | undefined,
  part: { text: string; quoted: boolean },
): string | undefined {
  if (!known || known.has(part.text)) return known && part.text;
  if (part.quoted) return undefined;
  const folded = part.text.toLowerCase();
  const alike = [...known.keys()].filter((name) => name.toLowerCase() === folded);
  return alike.length === 1 ? alike[0] : undefined;
}
