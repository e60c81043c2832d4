import type { NullRulePlan } from '../plan/plan.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import type { RowReader } from './row-reader.ts';
import type { NullMarks } from './with-nulls.ts';

/** Nulls as they are drawn, but where a constraint asks for one, or for a value. */
export function ruledNulls(reader: RowReader, rules: readonly NullRulePlan[], drawn: NullMarks | undefined): NullMarks {
  const bound = rules.map(({ ifNull, ifValue }) =>
    [ifValue, ifNull].map((each) => expressionsOf(reader).bindValues(each, bindingOf(reader))),
  );
  return (rows, nulls) => {
    drawn?.(rows, nulls);
    for (const values of bound.flat()) values.read(rows);
    for (let i = 0; i < rows.length; i++) {
      for (const values of bound)
        if (values[nulls[i] as number]?.at(rows, i) === false) nulls[i] = 1 - (nulls[i] as number);
    }
    return true;
  };
}
