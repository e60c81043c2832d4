import type { RowShape } from '../row-encoder.ts';

import { jsonSpelling } from './spelling.ts';

/** A row as an object on one line. */
export const jsonObject: RowShape = {
  spelling: jsonSpelling,
  before: (field, position) => `${position === 0 ? '{' : ','}${JSON.stringify(field.name)}:`,
  after: '}\n',
};
