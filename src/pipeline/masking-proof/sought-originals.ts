import type { FormFilter } from './form-filter.ts';
import type { OriginalHashes } from './original-hashes.ts';
import type { Originals } from './originals.ts';

/** What is looked for. */
export interface SoughtOriginals {
  readonly hashes: OriginalHashes;
  readonly columns: readonly Originals[];
  readonly filter: FormFilter;
}
