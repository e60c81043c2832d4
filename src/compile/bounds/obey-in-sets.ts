import type { Expression } from '../../expression/expression.ts';
import { limitOf } from '../../expression/limit.ts';

import { childRowsOf } from '../child-volume.ts';
import type { ConstraintDraft, DatasetDraft, FieldDraft } from '../draft.ts';
import { fieldNamed, withVariants } from '../draft-fields.ts';
import { readFields } from '../expressions/read-fields.ts';
import { neverRepeats } from '../keys.ts';
import { uniqueSets } from '../unique-sets.ts';

import { comparisonsOf, isConstant, isOfRow } from './conjuncts.ts';
import { extreme, slopesOf } from './monotone.ts';
import type { Obeying } from './obeying.ts';
import type { FieldRange } from './ranges.ts';
import { terrainOf } from './terrain.ts';

/**
 * Keeps a field that is unique with others to what every row leaves of its range: such a field is counted through, and
 * cannot be moved row by row. False where no end of the other side is known, or too few values would be left to tell the
 * rows apart.
 */
export function obeyInSets(
  condition: Expression,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  obeying: Obeying,
): boolean {
  const { draft } = constraint;
  const { ranges, evaluation } = obeying;
  for (const { field: name, operator, bound } of comparisonsOf(condition)) {
    const field = fieldNamed(draft, name);
    const range = field && ranges.of(draft, field);
    if (!field || !range || isConstant(bound) || !isOfRow(bound)) continue;
    if (ranges.canMove(draft, field) || neverRepeats(field) || withVariants(field).length > 1) continue;
    const slopes = slopesOf(bound, terrainOf(readFields(bound, draft, drafts), obeying));
    const isLower = operator.startsWith('>');
    const value = slopes && extreme(bound, slopes, isLower, evaluation);
    if (value === undefined || value === null) continue;
    const limit = BigInt(limitOf(operator, value, bound.type, range.counted));
    if (isEnough(draft, field, range, isLower, limit)) return ranges.limit(range, isLower, limit, constraint);
  }
  return false;
}

/** Whether what is left by itself tells apart as many rows as any set of the field asks for. */
function isEnough(
  draft: DatasetDraft,
  { name }: FieldDraft,
  { least, greatest, whole: { step } }: FieldRange,
  isLower: boolean,
  limit: bigint,
): boolean {
  const sets = uniqueSets(draft).filter(({ fields }) => fields.includes(name));
  const size = (isLower ? greatest - limit : limit - least) / step + 1n;
  const asked = sets.map(({ fields }) => {
    const counted = draft.references.find(
      ({ draw, fields: own }) => draw?.kind === 'per' && own.every((each) => fields.includes(each)),
    );
    return (counted && childRowsOf(draft, counted)?.most) ?? draft.rows;
  });
  return sets.length > 0 && asked.every((rows) => size >= BigInt(rows));
}
