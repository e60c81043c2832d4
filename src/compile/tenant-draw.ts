import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';
import type { Distribution } from '../definition/types.generated.ts';
import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';

import type { DatasetDraft, ReferenceDraft } from './draft.ts';
import { tenantField } from './tenants.ts';

/** The reference to the row that owns a dataset's rows: its position. */
export function tenantReference(draft: DatasetDraft): number | undefined {
  const field = tenantField(draft);
  const found = draft.references.findIndex(({ fields }) => fields.length === 1 && fields[0] === field);
  return found < 0 ? undefined : found;
}

/**
 * How a reference from inside of an object or an array keeps to the row's tenant; undefined where the two datasets have
 * no tenants in common.
 */
export function tenantDraw(
  draft: DatasetDraft,
  reference: ReferenceDraft,
  distribution: Distribution,
  report: Report,
): ParentDrawPlan | undefined {
  const leader = tenantReference(draft);
  const other = tenantReference(reference.parent);
  if (leader === undefined || other === undefined) return undefined;
  const [own, theirs] = [draft.references[leader], reference.parent.references[other]] as const;
  if (!own || own.parent !== theirs?.parent) return undefined;
  if (distribution !== 'uniform') warn(draft, reference, report);
  reference.tenant = own;
  return { kind: 'within', leader, ancestor: [], route: [other] };
}

function warn(draft: DatasetDraft, { path }: ReferenceDraft, report: Report): void {
  const message = 'it stays inside of the row’s tenant: the distribution cannot hold';
  report(
    diagnostic('DC415', message, {
      span: keySpanAt(draft.definition, [...path, 'distribution']),
      help: 'leave it out',
    }),
  );
}
