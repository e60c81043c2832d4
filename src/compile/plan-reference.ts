import type { Reference } from '../plan/plan.ts';

import type { DatasetDraft, ReferenceDraft } from './draft.ts';

/** A reference as plans have it; `draft` is whose own it is, absent where it is one from inside of a document. */
export function planReference(reference: ReferenceDraft, draft?: DatasetDraft): Reference {
  const { name, fields, parent, parentFields, onDelete, nullProbability, enforced, draw, apart, order, isRuled } =
    reference;
  if (!draw) throw new Error(`nothing says how ${name} is drawn`);
  return {
    name,
    fields,
    parent: parent.id,
    parentFields,
    onDelete,
    draw,
    nullProbability,
    enforced,
    ...(apart && { apart: apart === 'row' ? apart : (draft?.references.indexOf(apart) ?? -1) }),
    ...(order && { order: { ...order, with: draft?.references.indexOf(order.with) ?? -1 } }),
    ...(isRuled && { isRuled }),
  };
}
