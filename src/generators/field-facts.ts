import type { Complaint } from '../values/complaint.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { ParameterSpecs } from '../values/parameter.ts';
import type { FieldType, TypeFamily } from '../values/type.ts';

export interface SharedSpecs {
  /** Of `spec`, and of the fields' parameter that says which entry is meant. */
  readonly key: 'series';
  readonly parameters: ParameterSpecs;
  /** What is wrong with them, wherever they are given. */
  check(parameters: Readonly<Record<string, unknown>>, facts: SharedFacts): readonly Complaint[];
}

export interface SharedFacts {
  /** Rows of the dataset. */
  readonly rows: number;
  readonly asOf: number;
  /** Parents that the rows are counted by, where they are. */
  readonly parents?: number;
}

/** A field that a parameter means in place of a value. */
export interface FieldRead {
  readonly parameter: string;
  readonly path: string;
  /** The families that it may be of. */
  readonly families: readonly TypeFamily[];
}

/** A member of a group with a role in it. */
export interface RoleMember {
  readonly name: string;
  readonly role: string;
  readonly type: FieldType;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly asOf: number;
  /** Its locale, or its mix of them, as text. */
  readonly locale: string;
  /** What moves its values row by row, the same for members that move alike; empty: nothing does. */
  readonly limits: string;
}

/** What a range depends on beside parameters. */
export type RangeFacts = Pick<FieldFacts, 'type' | 'rows' | 'asOf' | 'lexicon' | 'lexicons'>;

/** What parameters that are not written may follow from. */
export interface SettleFacts {
  /** The field's, where it says one. */
  readonly type?: FieldType | undefined;
  /** Whether the definition has the parameter, so that it is no default. */
  isWritten(parameter: string): boolean;
}

/** What the compiler knows of the field that a generator fills. */
export interface FieldFacts {
  readonly type: FieldType;
  /** Rows of the dataset. */
  readonly rows: number;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  readonly lexicon: Lexicon;
  /** Those of all locales of a mix. Absent: it is none. */
  readonly lexicons?: readonly Lexicon[];
  /** The most code points of a placeholder's value, undefined: without bound. */
  readonly placeholderLength: (name: string) => number | undefined;
}
