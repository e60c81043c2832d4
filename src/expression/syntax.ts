import type { FieldType } from '../values/type.ts';

/** A part of an expression's text: UTF-16 units, `start` included, `end` not. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An expression as written: names not looked up, nothing typed. */
export type Syntax =
  | LiteralSyntax
  | NameSyntax
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly operator: boolean;
      readonly args: readonly Syntax[];
      readonly place: Place;
    }
  | {
      readonly kind: 'cast';
      readonly operand: Syntax;
      readonly type: FieldType;
      readonly unit?: string;
      readonly place: Place;
    }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly args: readonly Syntax[]; readonly place: Place }
  | { readonly kind: 'not'; readonly operand: Syntax; readonly place: Place }
  | {
      readonly kind: 'is';
      readonly test: Test;
      readonly negated: boolean;
      readonly operand: Syntax;
      readonly place: Place;
    }
  | {
      readonly kind: 'distinct';
      readonly negated: boolean;
      readonly args: readonly [Syntax, Syntax];
      readonly place: Place;
    }
  | {
      readonly kind: 'in';
      readonly negated: boolean;
      readonly operand: Syntax;
      readonly items: readonly Syntax[];
      readonly place: Place;
    }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Syntax; readonly result: Syntax }[];
      readonly otherwise: Syntax | undefined;
      readonly place: Place;
    }
  | { readonly kind: 'choose'; readonly choice: Choice; readonly args: readonly Syntax[]; readonly place: Place }
  | { readonly kind: 'now'; readonly type: NowType; readonly place: Place }
  | {
      readonly kind: 'in-dataset';
      readonly operand: Syntax;
      readonly dataset: NameSyntax;
      readonly field: NameSyntax;
      readonly place: Place;
    }
  | {
      readonly kind: 'aggregate';
      readonly name: Aggregate;
      readonly distinct: boolean;
      readonly operand: Syntax | undefined;
      readonly place: Place;
    }
  | { readonly kind: 'unique'; readonly fields: readonly NameSyntax[]; readonly place: Place }
  /** SQL, but none of what expressions have here; `what` is its name for a message. */
  | { readonly kind: 'foreign'; readonly what: string; readonly place: Place };

export interface LiteralSyntax {
  readonly kind: 'literal';
  /** `untyped` is a text in quotes, or null: what it is, what stands beside it says. */
  readonly form: 'untyped' | 'number' | 'boolean';
  readonly value: string | null;
  readonly place: Place;
}

export interface NameSyntax {
  readonly kind: 'name';
  readonly path: readonly NamePart[];
  readonly place: Place;
}

export interface NamePart {
  /** As written: SQL's own folding to lower case is undone. */
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Place;
}

export type Test = 'null' | 'true' | 'false' | 'unknown';
export type Choice = 'coalesce' | 'greatest' | 'least' | 'nullif';
export type NowType = 'timestamptz' | 'timestamp' | 'date' | 'time';
export type Aggregate = 'count' | 'sum' | 'min' | 'max' | 'avg';
