import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

/** The same cells; a null ends the run. Whether an expression gives one can depend on the values, and the column takes none. */
export function withoutNulls(source: Source): Source {
  const { column } = source;
  return {
    column,
    read(rows) {
      source.read(rows);
      const { nulls } = column;
      if (!nulls) return;
      const at = nulls.subarray(0, rows.length).indexOf(1);
      if (at >= 0) throw new Misfit('the expression gives null, and the field is not nullable', rows.at(at));
    },
  };
}
