import type { DatasetDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import type { ReferenceOptions } from './reference-options.ts';
import type { Resolved } from './tenants.ts';

/**
 * Of references that share a column the first draws its parent freely, and the others follow it: that which the rows are
 * counted by, whose parents have just so many. What may be null does not lead, nor what leads back to the dataset, where a column would need itself; what says how it is distributed
 * does, and what has more columns: whoever has a parent row has that row's own parents too.
 */
export function inLeadingOrder(
  draft: DatasetDraft,
  listed: readonly Resolved[],
  parentsOf: (draft: DatasetDraft) => readonly DatasetDraft[],
): Resolved[] {
  const rank = ({ options, parent, fields }: Resolved) => [
    isCountedBy(draft, { options, parent, fields }) ? 0 : 1,
    nullShareOf(draft, fields, options) > 0 || mayBeNull(draft, fields) ? 1 : 0,
    leadsTo(parent, draft, parentsOf) ? 1 : 0,
    options.distribution === undefined && !options.unique ? 1 : 0,
    -fields.length,
  ];
  const ranked = listed.map((resolved) => ({ resolved, rank: rank(resolved) }));
  ranked.sort((a, b) => a.rank.map((each, index) => each - (b.rank[index] as number)).find((each) => each !== 0) ?? 0);
  return ranked.map(({ resolved }) => resolved);
}

/** Whether `volume.per` means this reference, as far as names say. */
function isCountedBy(
  { definition }: DatasetDraft,
  { options, parent, fields }: Pick<Resolved, 'options' | 'parent' | 'fields'>,
): boolean {
  const { volume } = definition.value.spec;
  const { parent: name, by } = (typeof volume === 'object' ? volume.per : undefined) ?? {};
  if (name === undefined || name.replace(/^.*\//, '') !== parent.name) return false;
  return by === undefined || by === (options.name ?? parent.name) || fields.includes(by);
}

/** Whether references lead from one dataset to another. */
function leadsTo(
  from: DatasetDraft,
  to: DatasetDraft,
  parentsOf: (draft: DatasetDraft) => readonly DatasetDraft[],
): boolean {
  const seen = new Set([from]);
  for (const draft of seen) {
    if (draft === to) return true;
    for (const parent of parentsOf(draft)) seen.add(parent);
  }
  return false;
}

/** Whether a constraint or condition may leave rows without a parent. */
function mayBeNull(draft: DatasetDraft, fields: readonly string[]): boolean {
  const written = fields.flatMap((name) => fieldNamed(draft, name)?.written ?? []);
  return written.some(({ nullable, when }) => nullable === true || when !== undefined);
}

function nullShareOf(draft: DatasetDraft, fields: readonly string[], options: ReferenceOptions): number {
  const shares = fields.map((name) => fieldNamed(draft, name)?.written?.null_probability ?? 0);
  return Math.max(options.null_probability ?? 0, ...shares);
}
