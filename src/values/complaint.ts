import type { Code } from '../diagnostics/codes.ts';

/** Something wrong with the parameters of a field's generator or mask. */
export interface Complaint {
  readonly message: string;
  readonly help?: string;
  /** The parameter that is wrong; absent: the generator or mask itself does not suit the field. */
  readonly parameter?: string;
  /** Position in the parameter's list. */
  readonly item?: number;
  /** Where it is no wrong parameter like any other. */
  readonly code?: Code;
}
