import { countedText } from '../../expression/counted-text.ts';

import type { BoundDraft, ConstraintDraft, DatasetDraft, FieldDraft, VariantDraft } from '../draft.ts';
import { isUsed } from '../draft-fields.ts';

import type { FieldRange, Ranges } from './ranges.ts';

/**
 * Rows that have the same traits: in each of these worlds a field is made from one source. What gives way in one does
 * not do so in another, so that rows without a trait are what they are without it.
 */
export class World {
  readonly #ends = new Map<FieldDraft, { least: bigint; greatest: bigint }>();
  /** Of fields that other worlds have too, the ends that are this one's alone. */
  readonly limits = new Map<FieldDraft, BoundDraft[]>();

  constructor(
    readonly from: number,
    readonly to: number,
    /** The traits that its rows have. */
    readonly traits: readonly string[],
    /** Whether fields that no trait changes are this world's to set up. */
    readonly isBase: boolean,
    private readonly isOnly = false,
  ) {}

  /** Whether no row has a trait. */
  get isAll(): boolean {
    return this.isBase && this.isOnly;
  }

  /** What a range's values lie between here. */
  endsOf(range: FieldRange): { readonly least: bigint; readonly greatest: bigint } {
    return this.#ends.get(range.field) ?? range;
  }

  limit(
    draft: DatasetDraft,
    field: FieldDraft,
    range: FieldRange,
    isLower: boolean,
    at: bigint,
    cause: ConstraintDraft,
    ranges: Ranges,
  ): boolean {
    if (this.owns(field, range.field)) return ranges.limit(range, isLower, at, cause);
    if (!ranges.canMove(draft, field)) return false;
    const ends = this.endsOf(range);
    this.#ends.set(range.field, isLower ? { ...ends, least: at } : { ...ends, greatest: at });
    const value = countedText(at, range.counted);
    const expression = { kind: 'literal', type: range.counted.type, value } as const;
    const bound: BoundDraft = { operator: isLower ? '>=' : '<=', expression, constraint: cause, others: [], reads: [] };
    this.limits.set(field, [...(this.limits.get(field) ?? []), bound]);
    return true;
  }

  /** Whether what a field is made from may be set up for the rows of this world. */
  owns(field: FieldDraft, own: FieldDraft): boolean {
    const { from, to } = own as VariantDraft;
    return this.isBase || (own !== field && from === this.from && to === this.to);
  }
}

/** The worlds of a dataset, the one without traits first. */
export function worldsOf({ fields }: DatasetDraft): readonly World[] {
  const variants = fields.flatMap(({ variants = [] }) => variants.filter(isUsed));
  const cuts = [...new Set([0, 1, ...variants.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((to, index) => {
    const from = cuts[index] as number;
    const traits = variants.filter((each) => each.from <= from && to <= each.to).map(({ trait }) => trait);
    return { from, to, traits: [...new Set(traits)] };
  });
  const traited = parts.filter(({ traits }) => traits.length > 0);
  const isAll = parts.length === 1;
  const base = new World(0, 1, [], true, traited.length === 0);
  const others = traited.map(({ from, to, traits }) => new World(from, to, traits, isAll));
  return traited.length === parts.length ? others : [base, ...others];
}

/** What a field is made from in a world. */
export function worldField(field: FieldDraft, { from, to }: World): FieldDraft {
  return (field.variants ?? []).filter(isUsed).findLast((each) => each.from <= from && to <= each.to) ?? field;
}
