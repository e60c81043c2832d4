import type { JsonSteps } from '../base/json-path.ts';

import type { Severity } from '../diagnostics/codes.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { Category } from '../values/category.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { LocalePlan } from '../values/locale-plan.ts';
import type { FieldType } from '../values/type.ts';

import type { Definition } from '../definition/definition.ts';
import type { StoredFacts, TakenFacts } from '../definition/given-rows.ts';
import type { Path } from '../definition/node.ts';
import type { Field } from '../definition/types.generated.ts';
import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';
import type {
  BoundPlan,
  CorrelationPlan,
  EdgePlan,
  InvalidPlan,
  MaskPlan,
  NullTrendPlan,
  OnDelete,
  Parameters,
  SubsetPlan,
  TableName,
  TuplePlan,
} from '../plan/plan.ts';

import type { Expression } from '../expression/expression.ts';

import type { Generator } from '../generators/index.ts';

import type { ReferenceOptions } from './reference-options.ts';

/** A dataset on its way from definition to plan. Passes fill it in, one after another; none undoes what another did. */
export interface DatasetDraft {
  readonly definition: Definition<'DataDefinition'>;
  readonly name: string;
  readonly namespace: string;
  readonly id: string;
  readonly table: TableName;
  readonly seed: string;
  readonly locale: LocalePlan;
  /** The words of all locales that the definition names. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
  /** The words that masks draw from, the same in all datasets. */
  readonly maskLexicon: Lexicon;
  readonly fields: FieldDraft[];
  readonly references: ReferenceDraft[];
  /** References to datasets that are made elsewhere. */
  readonly external: ExternalDraft[];
  /** Names of references that could not be made out, which has been reported: what goes through them is no second fault. */
  readonly lost: string[];
  rows: number;
  key: readonly string[];
  /** Fields, or sets of them, that must be unique beside the key. */
  readonly unique: (readonly string[])[];
  /** What must hold for the rows, in the order of the plan. */
  readonly constraints: ConstraintDraft[];
  /** What is drawn together. */
  readonly tuples: TuplePlan[];
  /** Names of fields that no two rows have alike because of what their group draws. */
  readonly toldByGroups: (readonly string[])[];
  /** Where each of them is asked for. */
  readonly tupleSpans: Span[];
  readonly embeds: EmbedDraft[];
  /** Conditions of indexes, by their place in `partialSets`; those that could not be read have been reported. */
  readonly conditions: (IndexCondition | undefined)[];
  /** Its rows are real ones, masked. */
  isReal?: boolean;
  /** How many rows it has is not known: they are real ones that nobody has read yet, or as many as follow from such. */
  isUncounted?: boolean;
  /** What masks ask of rows, by where it is written; without those that are wrong. */
  readonly maskConditions: Map<string, IndexCondition>;
  /** What `subset` asks of real rows. */
  subsetCondition?: IndexCondition;
  /** How many of the real rows were taken, and of how many. */
  taken?: TakenFacts;
  /** How many of their values rules could not read, by field or path. */
  nonConforming?: Readonly<Record<string, number>>;
  /** Which part of real rows is taken. */
  subset?: SubsetPlan;
}

/** What an index holds rows by. */
export interface IndexCondition {
  readonly expression: Expression;
  readonly reads: readonly ReadField[];
}

/** A class, so that V8 has one shape for all of them: what passes add to a bare object, each to some fields, makes many. */
export class FieldDraft {
  /** Undefined until it is known; a field without one after the passes has been reported. */
  type?: FieldType;
  nullable = false;
  nullProbability = 0;
  /** The generator's values shall be counted through, so that none comes twice. */
  distinct = false;
  /** Its values differ of their own accord, as many rows as there are. */
  isApart?: true;
  /** They cannot be counted through: each text shall have its row's number behind it. */
  suffixed?: true;
  source?: SourceDraft;
  /** What the field is in rows that have a trait; of two that a row has the later one counts. */
  variants?: readonly VariantDraft[];
  /** What its nulls are drawn by in place of its own key. */
  nullKey?: string;
  /** That its share of nulls changes with another field. */
  nullTrend?: NullTrendPlan & { readonly field: FieldDraft };
  /** What its draw goes along with. */
  correlated?: CorrelationPlan;
  /** What some of its rows have in place of a value of its source. */
  edges?: EdgePlan;
  /** What some of its rows are written with, wrong on purpose. */
  invalid?: InvalidPlan;
  mask?: MaskPlan;
  /** What is decided on by itself inside of real documents and lists. */
  inside?: readonly InsideDraft[];
  /** What kind of personal data a rule says that it is. */
  ruledCategory?: Category;
  /** Why values that differ may not do so once they are masked; absent: they do. */
  mayCoincide?: string;
  /** What its mask goes by, masked. */
  maskReads?: readonly ReadField[];
  /** What its mask's condition asks of: those fields as they are before their masks. */
  conditionReads?: readonly ReadField[];
  /** Between what its values are moved, row by row. */
  bounds?: readonly BoundDraft[];
  /** The parts of its range that its values keep to, as its column counts them. */
  runs?: RunsDraft;
  /** What its values are drawn anew for. */
  anew?: AnewDraft;
  /** Where it is null, or is not, for a constraint. */
  nullRules?: readonly NullRuleDraft[];
  /** Where its range ends for a constraint, of a generator that cannot be told. */
  ends?: readonly BoundDraft[];
  /** What it is in rows with traits where other limits count than in those without. */
  apart?: readonly ApartDraft[];
  /** What its edge cases keep to beside its bounds. */
  edgeBounds?: readonly BoundDraft[];
  /** The parent row's values that its own follow from, by which reference. */
  recursion?: { readonly reference: ReferenceDraft; readonly fields: readonly string[] };
  /** Its mask could not be made out, which has been reported. */
  unmasked?: boolean;
  /** Something is wrong with where its values come from, and has been reported: what else is amiss follows from it. */
  broken?: boolean;

  constructor(
    readonly name: string,
    /** Where the definition has it: the field, or the relationship that implies it. */
    readonly path: Path,
    /** As written; absent where a relationship implies the field. */
    readonly written?: Field,
  ) {}
}

/** What lies at a path inside of real documents or lists, and is decided on by itself. */
export interface InsideDraft extends FieldDraft {
  readonly steps: JsonSteps;
  /** No type is written: each value is masked by the type that it has in its document. */
  readonly isLoose: boolean;
}

/** A field as a trait has it. Its rows are those whose draw, from 0 up to 1, is in [from, to). */
export interface VariantDraft extends FieldDraft {
  readonly trait: string;
  readonly from: number;
  readonly to: number;
}

/** What a field is in some rows: itself, or what a trait makes of it, under limits of those rows. */
export interface ApartDraft extends VariantDraft {
  readonly own: FieldDraft;
}

export type SourceDraft =
  | {
      readonly kind: 'generator';
      readonly generator: Generator;
      readonly parameters: Parameters;
      /** Its own, in place of the dataset's. */
      readonly locale?: LocalePlan;
      /** The fields that a value is made of: an object's members, or the one that makes an array's items. */
      readonly nested?: readonly FieldDraft[];
    }
  /** Of a nested field: a field of a parent row that it draws by itself. */
  | { readonly kind: 'parent'; readonly reference: ReferenceDraft }
  | { readonly kind: 'reference'; readonly reference: ReferenceDraft; readonly position: number }
  | {
      readonly kind: 'expression';
      readonly text: string;
      /** Once it is read. */
      readonly expression?: Expression;
      readonly reads?: readonly ReadField[];
    }
  /** Only the database has the values. */
  | { readonly kind: 'external'; readonly reference: ExternalDraft }
  /** `stored`: the values lie elsewhere, and `values` has none of them. */
  | { readonly kind: 'given'; readonly values: readonly (string | null)[]; readonly stored?: StoredColumn };

/** What is known of a column whose values lie elsewhere. */
export interface StoredColumn {
  readonly rows: StoredFacts;
  readonly column: string;
}

/** A constraint that was read and type-checked. */
export interface ConstraintDraft {
  readonly draft: DatasetDraft;
  readonly text: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly name?: string;
  readonly description?: string;
  readonly expression: Expression;
  readonly reads: readonly ReadField[];
  /** The parts of it that values are not made to hold to. */
  open: readonly Expression[];
  /** Why some of them are open again. */
  readonly why: Map<Expression, string>;
}

/** A limit that a field's value keeps to, row by row, so that a constraint holds. */
export type BoundDraft = {
  readonly operator: BoundPlan['operator'];
  readonly constraint: ConstraintDraft;
  /** Those that it follows from as well: it leaves room for what they bound. */
  readonly others?: readonly ConstraintDraft[];
  readonly reads: readonly ReadField[];
} & ({ readonly expression: Expression } | SumDraft);

/** Runs of values, in their order, both ends among them. */
export interface RunsDraft {
  readonly runs: readonly { readonly first: bigint; readonly last: bigint }[];
  readonly constraints: readonly ConstraintDraft[];
  /** Whether what lies in none goes to the end of the run before it, and is not drawn anew. */
  readonly isNear?: true;
}

/** Conditions that a field's values are drawn anew for where they fail, and values that are tried when no draw meets them. */
export interface AnewDraft {
  readonly conditions: readonly AnewCondition[];
  readonly spares: readonly string[];
}

/** One of them, and what it reads beside the field. */
export interface AnewCondition {
  readonly condition: Expression;
  readonly constraint: ConstraintDraft;
  readonly reads: readonly ReadField[];
}

/** What a constraint comes to in a row where a field is null, and where it is not: it is what does not fail. */
export interface NullRuleDraft {
  readonly ifNull: Expression;
  readonly ifValue: Expression;
  /** Whether there can be rows in which it has to be null, or must not be. */
  readonly asksNull: boolean;
  readonly asksValue: boolean;
  readonly constraint: ConstraintDraft;
  readonly reads: readonly ReadField[];
}

/** `times · value operator plus + Σ times · expression`. */
export interface SumDraft {
  readonly times: bigint;
  readonly plus: bigint;
  readonly terms: readonly { readonly times: bigint; readonly expression: Expression }[];
}

/** A field that an expression reads: of the row, of a parent's, or of the child rows that it aggregates. */
export interface ReadField {
  /** The dataset that the field is in. */
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  /** The references on the way to it. */
  readonly through: readonly ReferenceDraft[];
  /** The way as the expression has it, from the row or the child row. */
  readonly path: readonly string[];
  /** The dataset of the child rows. */
  readonly child?: DatasetDraft;
}

export interface ReferenceDraft {
  readonly name: string;
  readonly path: Path;
  readonly fields: readonly string[];
  readonly parent: DatasetDraft;
  readonly parentFields: readonly string[];
  readonly onDelete: OnDelete;
  nullProbability: number;
  readonly enforced: boolean;
  readonly options: ReferenceOptions;
  /** How rows come to their parents; undefined until it is chosen. */
  draw?: ParentDrawPlan;
  /** Another one, or the row itself, whose row it does not mean. */
  apart?: ReferenceDraft | 'row';
  /** Of what it and another one draw, apart from each other, it has the lower row, or the higher one. */
  order?: { readonly with: ReferenceDraft; readonly takes: 'lower' | 'higher' };
  /** Has it checked instead that the two are apart, for what is unique together has come between. */
  apartless?: () => void;
  /** Whether a constraint leaves rows without a parent, beside its share of nulls. */
  isRuled?: true;
  /** Of one inside of a document: that to the row's tenant, which it follows. */
  tenant?: ReferenceDraft;
}

/** A reference to a dataset that these definitions do not make. */
export interface ExternalDraft {
  readonly name: string;
  readonly path: Path;
  readonly fields: readonly string[];
  readonly target: { readonly dataset: string; readonly fields: readonly string[] };
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
  readonly policy?: { readonly name: string } | undefined;
  readonly keyId?: string | undefined;
  readonly report: Report;
  readonly asOf: number;
  readonly seed: string;
}

/** Where a draft's key or value stands. */
export type Place = (path: Path) => Span;
