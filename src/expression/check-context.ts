import type { Code } from '../diagnostics/codes.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';

import { type FieldType, typeText } from '../values/type.ts';

import { EvaluationError } from './evaluation-error.ts';
import type { Expression, Literal } from './expression.ts';
import type { Reading } from './parse.ts';
import type { ArgumentType } from './resolve.ts';
import type { Scope } from './scope.ts';
import type { Place, Syntax } from './syntax.ts';
import { textOfValue, valueOfText } from './text-forms.ts';
import { withoutSize } from './type-rules.ts';

/** What the parts of a check share. */
export interface Checking {
  readonly reading: Reading;
  /** What names mean where the check has come to. */
  readonly scope: Scope;
  /** Inside of an aggregate there can be no other. */
  readonly aggregated: boolean;
  check(syntax: Syntax, checking: Checking): Checked | undefined;
}

/** A checked part and where it stands. `open`: a text in quotes or null, which becomes what its surroundings need. */
export interface Checked {
  readonly tree: Expression;
  readonly open: boolean;
  readonly place: Place;
}

/** Reports what is wrong at a place of the expression. Undefined, so that a check can end with it. */
export function fault(
  { reading }: Checking,
  code: Code,
  message: string,
  { start, end }: Place,
  help?: string,
): undefined {
  reading.report(diagnostic(code, message, { span: reading.spanOf(start, end), help }));
  return undefined;
}

/** Undefined: a text in quotes, which becomes whatever stands around it. */
export function typeOf({ tree, open }: Checked): ArgumentType {
  return open ? undefined : tree.type;
}

/** A type's name for messages. */
export function nameOfType(type: ArgumentType): string {
  return type ? typeText(withoutSize(type)) : 'a text in quotes';
}

/** All of the parts; undefined where one of them is wrong, which has been reported. */
export function checkAll(parts: readonly Syntax[], checking: Checking): Checked[] | undefined {
  const checked: Checked[] = [];
  for (const each of parts) {
    const part = checking.check(each, checking);
    // What follows is often wrong for the same reason: `first-name` is a subtraction.
    if (!part) return undefined;
    checked.push(part);
  }
  return checked;
}

/** A part as a value of a type that it is known to become without asking. */
export function coerce(part: Checked, type: FieldType, checking: Checking): Expression | undefined {
  if (part.open) return literalOf(part, type, checking);
  if (part.tree.type.name === type.name) return part.tree;
  return { kind: 'cast', type, mode: 'implicit', operand: part.tree };
}

/** Each part as the type that is wanted of it; undefined where one cannot be, which is reported. */
export function coerceAll(
  parts: readonly Checked[],
  types: readonly FieldType[],
  checking: Checking,
): Expression[] | undefined {
  const trees = parts.map((each, i) => coerce(each, types[i] as FieldType, checking));
  return trees.every((each) => each !== undefined) ? trees : undefined;
}

/** What an open literal is as a value of a type. */
export function literalOf({ tree, place }: Checked, type: FieldType, checking: Checking): Literal | undefined {
  const { value } = tree as Literal;
  if (value === null) return { kind: 'literal', type, value };
  return attempt(checking, place, () => {
    const read = valueOfText(type, value);
    return { kind: 'literal', type, value: textOfValue(type, read as Exclude<typeof read, null>) };
  });
}

/** Reports what turns out to have no value while the expression is only read. */
export function attempt<T>(checking: Checking, place: Place, compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return fault(checking, 'DC317', error.message, place, error.help);
  }
}
