import { generatorNamed } from '../generators/index.ts';

import type { FieldDraft } from './draft.ts';

/** Whether a field says that no value comes twice. Of an array `unique` is the generator's own: no item twice in one. */
export function saysUnique({ written }: Pick<FieldDraft, 'written'>): boolean {
  return written?.unique === true && generatorNamed(written.generator ?? '')?.parameters.unique === undefined;
}
