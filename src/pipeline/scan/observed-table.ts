import type { ObservedPath } from '../../detect/observed-columns.ts';

/** A table, collection, file or dataset with a sample of its values. */
export interface ObservedTable {
  /** The file or the database. */
  readonly source: string;
  readonly table: string;
  readonly kind: 'file' | 'table' | 'collection' | 'dataset';
  /** How many rows there are; absent: nobody counted them. */
  readonly rows?: number;
  /** Of how many the values are. */
  readonly looked: number;
  /** What was not looked at, in words. */
  readonly note?: string;
  readonly columns: readonly ScannablePath[];
}

export interface ScannablePath extends ObservedPath {
  readonly type?: string;
  /** Of a domain the type that it is over. */
  readonly base?: string;
  /** Of an enum: all that it takes. */
  readonly labels?: readonly string[];
  /** Absent: it may be null. */
  readonly nullable?: boolean;
  /** Why it needs nothing: the rule that it has, or that a generator makes its values. */
  readonly decision?: string;
}
