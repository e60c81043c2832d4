import type { Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { Lexicon } from '../values/lexicon.ts';
import type { FieldType } from '../values/type.ts';

import type { Definition } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Field } from '../definition/types.generated.ts';
import type { ConstraintPlan, MaskPlan, OnDelete, Parameters, TableName } from '../plan/plan.ts';

import type { Generator } from '../generators/index.ts';

/** A dataset on its way from definition to plan. Passes fill it in, one after another; none undoes what another did. */
export interface DatasetDraft {
  readonly definition: Definition<'DataDefinition'>;
  readonly name: string;
  readonly namespace: string;
  readonly id: string;
  readonly table: TableName;
  readonly seed: string;
  readonly lexicon: Lexicon;
  /** The words that masks draw from, the same in all datasets. */
  readonly maskLexicon: Lexicon;
  readonly fields: FieldDraft[];
  readonly references: ReferenceDraft[];
  /** Names of references that could not be made out, which has been reported: what goes through them is no second fault. */
  readonly lost: string[];
  rows: number;
  key: readonly string[];
  /** Fields, or sets of them, that must be unique beside the key. */
  readonly unique: (readonly string[])[];
  readonly constraints: ConstraintPlan[];
  readonly embeds: EmbedDraft[];
}

export interface FieldDraft {
  readonly name: string;
  /** Where the definition has it: the field, or the relationship that implies it. */
  readonly path: Path;
  /** As written; absent where a relationship implies the field. */
  readonly written?: Field;
  /** Undefined until it is known; a field without one after the passes has been reported. */
  type?: FieldType;
  nullable: boolean;
  nullProbability: number;
  /** The generator's values shall be counted through, so that none comes twice. */
  distinct: boolean;
  source?: SourceDraft;
  mask?: MaskPlan;
  /** Its mask could not be made out, which has been reported. */
  unmasked?: boolean;
  /** Something is wrong with where its values come from, and has been reported: what else is amiss follows from it. */
  broken?: boolean;
}

export type SourceDraft =
  | {
      readonly kind: 'generator';
      readonly generator: Generator;
      readonly parameters: Parameters;
      /** The fields that a value is made of: an object's members, or the one that makes an array's items. */
      readonly nested?: readonly FieldDraft[];
    }
  /** Of a nested field: a field of a parent row that it draws by itself. */
  | { readonly kind: 'parent'; readonly reference: ReferenceDraft }
  | { readonly kind: 'reference'; readonly reference: ReferenceDraft; readonly position: number }
  | { readonly kind: 'given'; readonly values: readonly (string | null)[] };

export interface ReferenceDraft {
  readonly name: string;
  readonly path: Path;
  readonly fields: readonly string[];
  readonly parent: DatasetDraft;
  readonly parentFields: readonly string[];
  readonly onDelete: OnDelete;
  readonly nullProbability: number;
  readonly enforced: boolean;
}

/** One dataset whose rows are nested in those of another. */
export interface EmbedDraft {
  readonly as: string;
  readonly child: DatasetDraft;
  /** The child's, to the dataset that embeds it. */
  readonly reference: ReferenceDraft;
  readonly path: Path;
}

/** What all passes share. */
export interface CompileContext {
  readonly report: Report;
  readonly asOf: number;
  readonly seed: string;
}

/** Where a draft's key or value stands. */
export type Place = (path: Path) => Span;

export function fieldNamed(draft: DatasetDraft, name: string): FieldDraft | undefined {
  return draft.fields.find((field) => field.name === name);
}
