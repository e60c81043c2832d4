import { type FieldType, typeText } from '../values/type.ts';

import { asCondition, check } from './check.ts';
import { type Checked, type Checking, fault, literalOf } from './check-context.ts';
import { type Expression, walk } from './expression.ts';
import { parseExpression, type Reading } from './parse.ts';
import { castMode } from './type-rules.ts';

export type { Reading } from './parse.ts';

/**
 * Reads an expression whose values a field holds, with the conversion to the field's type, if that has one of its own; undefined where it is
 * wrong, which is reported.
 */
export function readExpression(reading: Reading, target?: FieldType): Expression | undefined {
  return read(reading, (part, checking) => assigned(part, target, checking));
}

/** Reads a condition: an expression that is true, false or null. Aggregates may stand in it. */
export function readConstraint(reading: Reading): Expression | undefined {
  return read(reading, (part, checking) => asCondition(part, checking, 'a constraint'));
}

function read(
  reading: Reading,
  finish: (part: Checked, checking: Checking) => Expression | undefined,
): Expression | undefined {
  const syntax = parseExpression(reading.text, reading);
  const checking: Checking = { reading, scope: reading.scope, aggregated: false, check };
  const part = syntax && check(syntax, checking);
  const tree = part && finish(part, checking);
  return (
    part &&
    tree &&
    (mixed(tree) ? fault(checking, 'DC318', 'a field stands beside an aggregate over all rows', part.place) : tree)
  );
}

/** An aggregate over the own dataset's rows has one value for all of them, a field one for each. */
function mixed(tree: Expression): boolean {
  const parts = [...walk(tree)];
  const own = parts.filter((each) => each.kind === 'aggregate' && each.dataset === null);
  if (own.length === 0) return false;
  const inside = new Set(parts.filter((each) => each.kind === 'aggregate').flatMap((each) => [...walk(each)]));
  return parts.some((each) => each.kind === 'field' && !inside.has(each));
}

/** The type of a field that holds the values as they are: `char` alone would be `char(1)`. */
function storable({ tree: { type } }: Checked): FieldType {
  return type.name === 'char' && type.length === undefined ? { name: 'text' } : type;
}

function assigned(part: Checked, wanted: FieldType | undefined, checking: Checking): Expression | undefined {
  const target = wanted ?? storable(part);
  if (part.open) return literalOf(part, target, checking);
  const { type } = part.tree;
  const mode = castMode(type, target);
  if (mode === undefined || mode === 'explicit') {
    const help = mode && `\`CAST(… AS ${typeText(target)})\` makes it one`;
    return fault(
      checking,
      'DC317',
      `the expression gives ${typeText(type)}, the field is ${typeText(target)}`,
      part.place,
      help,
    );
  }
  if (typeText(type) === typeText(target)) return part.tree;
  return { kind: 'cast', type: target, mode: 'assignment', operand: part.tree };
}
