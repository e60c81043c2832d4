import type { FieldType } from '../values/type.ts';

import type { Aggregate, Choice, NowType, Test } from './syntax.ts';

/** A checked expression: every name resolved, every operator chosen, every conversion in its place. Plain data, JSON-serialisable. */
export type Expression =
  | Literal
  /** A field of the row, or by the way over its parents one of theirs. */
  | { readonly kind: 'field'; readonly type: FieldType; readonly path: readonly string[] }
  /** An operator or function, by its key in the table of operations. */
  | {
      readonly kind: 'apply';
      readonly type: FieldType;
      readonly operation: string;
      readonly args: readonly Expression[];
    }
  /** `implicit`: put in by the checker, as PostgreSQL does by itself. */
  | { readonly kind: 'cast'; readonly type: FieldType; readonly mode: CastMode; readonly operand: Expression }
  | {
      readonly kind: 'logic';
      readonly type: FieldType;
      readonly operator: 'and' | 'or';
      readonly args: readonly Expression[];
    }
  | { readonly kind: 'not'; readonly type: FieldType; readonly operand: Expression }
  | {
      readonly kind: 'is';
      readonly type: FieldType;
      readonly test: Test;
      readonly negated: boolean;
      readonly operand: Expression;
    }
  | {
      readonly kind: 'distinct';
      readonly type: FieldType;
      readonly negated: boolean;
      readonly args: readonly [Expression, Expression];
    }
  | {
      readonly kind: 'in';
      readonly type: FieldType;
      readonly negated: boolean;
      readonly operand: Expression;
      readonly items: readonly Expression[];
    }
  | {
      readonly kind: 'case';
      readonly type: FieldType;
      readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
      readonly otherwise: Expression;
    }
  | { readonly kind: 'choose'; readonly type: FieldType; readonly choice: Choice; readonly args: readonly Expression[] }
  /** Texts joined, nulls left out: takes any number of values. */
  | { readonly kind: 'concat'; readonly type: FieldType; readonly args: readonly Expression[] }
  /** *As of*. */
  | { readonly kind: 'now'; readonly type: FieldType; readonly form: NowType }
  | {
      readonly kind: 'in-dataset';
      readonly type: FieldType;
      readonly operand: Expression;
      readonly dataset: string;
      readonly field: string;
      readonly fieldType: FieldType;
    }
  /** Over the rows of the expression's own dataset, or of `dataset`. */
  | {
      readonly kind: 'aggregate';
      readonly type: FieldType;
      readonly name: Aggregate;
      readonly distinct: boolean;
      readonly dataset: string | null;
      /** The foreign key by which its rows are meant, where it has several to the expression's dataset. */
      readonly by?: readonly string[];
      readonly operand: Expression | null;
    }
  | { readonly kind: 'unique'; readonly type: FieldType; readonly fields: readonly string[] };

export interface Literal {
  readonly kind: 'literal';
  readonly type: FieldType;
  /** The value's canonical text; null: NULL. */
  readonly value: string | null;
}

export type CastMode = 'implicit' | 'assignment' | 'explicit';

/** The expressions directly inside of one. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'apply':
    case 'logic':
    case 'distinct':
    case 'choose':
    case 'concat':
      return expression.args;
    case 'cast':
    case 'not':
    case 'is':
    case 'in-dataset':
      return [expression.operand];
    case 'in':
      return [expression.operand, ...expression.items];
    case 'case':
      return [...expression.branches.flatMap(({ when, result }) => [when, result]), expression.otherwise];
    case 'aggregate':
      return expression.operand ? [expression.operand] : [];
    default:
      return [];
  }
}

/** An expression and all that is inside of it. */
export function walk(expression: Expression): readonly Expression[] {
  const all = [expression];
  addParts(expression, all);
  return all;
}

function addParts(expression: Expression, all: Expression[]): void {
  for (const part of partsOf(expression)) {
    all.push(part);
    addParts(part, all);
  }
}
