import type { Hashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import type { Draw } from '../values/draw.ts';
import type { GroupKind } from '../values/group-kind.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

/** What a bound generator may use. */
export interface BindContext {
  readonly type: FieldType;
  /** The most rows of a batch. */
  readonly capacity: number;
  /** Rows of the dataset. */
  readonly rows: number;
  readonly asOf: number;
  readonly lexicon: Lexicon;
  /** Those of all locales of a mix: it is bound for each of them. Absent: it is none. */
  readonly lexicons?: readonly Lexicon[];
  /** A key of this field's own, for one of the things it draws. */
  key(purpose: string): Key;
  /** Room for 64 bits a row under such a key. */
  hashes(purpose: string): Hashes;
  /** Whether no value may come twice: only where the generator is indexable. */
  readonly unique: boolean;
  /** An integer from 0 up to `size` (at most 2^53) a row, each as likely as another; of a unique field, in such a way that no two rows draw the same. */
  draw(purpose: string, size: number): Draw;
  /**
   * What the fields of one group share in a row: drawn under the key of (dataset, kind, instance, row), or of the field's
   * own where it stands alone. `kind` is the generator's `group`.
   */
  group(kind: GroupKind): Group;
  /** Which of its parent's children each row is, from 0, by the reference's name or its only field. */
  counting(reference: string): CountedRows;
  /** What the fields of one series share, made once among them; without a name the field stands alone. */
  series<T extends object>(name: string | undefined, make: (scope: SeriesScope) => T): T;
  /** A field of the row (`email`), of a parent row (`owner.email`), or `seq`, the dataset's sequence. */
  field(name: string): { readonly source: Source; readonly type: FieldType };
  /** The nested fields, read for the rows as they are: an object's members. */
  members(): readonly MemberSource[];
  /** The nested field, read for the items of each row's array. */
  items(): ItemSource;
}

/** What the fields of a group have in common. Nothing of it may follow from a member's own parameters but by a name of it. */
export interface Group {
  /** Whether it is of one field alone: what is of no place in particular may then be of any. */
  readonly isAlone: boolean;
  /** What the member shows, where its generator has roles and it is not alone. */
  readonly role?: string;
  /** A key of the group's, for one of the things that it draws. */
  key(purpose: string): Key;
  /** An integer from 0 up to `size`, the same for all members that ask for that purpose; alone and unique it is counted through. */
  draw(purpose: string, size: number): Draw;
  /** What several members need, made by the first that asks; `read` runs once a batch. Apart for each locale. */
  shared<T extends { read(rows: Rows): void }>(name: string, make: () => T): T;
}

/** Which of its parent's children each row is. */
export interface CountedRows {
  /** So many parents there are. */
  readonly groups: number;
  /** Rows without a parent are counted among each other. */
  readonly positions: Float64Array;
  /** The parents' rows; 1 in `none` where there is none. */
  readonly ancestors: { readonly rows: Rows; readonly none: Uint8Array | null };
  read(rows: Rows): void;
}

/** What a series is bound to: keys of its own, and fields that may be read for other rows than those of the batch. */
export interface SeriesScope extends Pick<BindContext, 'capacity' | 'asOf' | 'key' | 'counting' | 'field'> {}

export interface MemberSource {
  readonly name: string;
  readonly type: FieldType;
  readonly source: Source;
}

/** Makes the items of arrays. An item is a function of the field's key, the row and the item's place in its array. */
export interface ItemSource {
  readonly type: FieldType;
  /** All items of the batch, one array's behind the other's. */
  readonly column: Column;
  /** Makes the items; `ends` says how many there are up to each row. */
  read(rows: Rows, ends: Uint32Array): void;
}
