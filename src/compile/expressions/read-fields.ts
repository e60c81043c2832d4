import type { Expression } from '../../expression/expression.ts';
import { partsOf } from '../../expression/expression.ts';

import type { DatasetDraft, ReadField } from '../draft.ts';
import { findField } from '../templates.ts';

/** The fields that a checked expression of a dataset reads, each way once. */
export function readFields(
  expression: Expression,
  draft: DatasetDraft,
  drafts: readonly DatasetDraft[],
): readonly ReadField[] {
  const found = new Map<string, ReadField>();
  const visit = (part: Expression, from: DatasetDraft, child?: DatasetDraft): void => {
    if (part.kind === 'field') {
      const field = findField(from, part.path.join('.'));
      const key = JSON.stringify([child?.id ?? null, part.path]);
      if (field) found.set(key, { ...field, path: part.path, ...(child && { child }) });
    }
    const inside = part.kind === 'aggregate' ? childOf(part.dataset, draft, drafts) : undefined;
    for (const each of partsOf(part)) visit(each, inside ?? from, inside ?? child);
  };
  visit(expression, draft);
  return [...found.values()];
}

function childOf(name: string | null, draft: DatasetDraft, drafts: readonly DatasetDraft[]): DatasetDraft | undefined {
  const found = drafts.filter((each) => each.name === name && each.references.some(({ parent }) => parent === draft));
  return found.find(({ namespace }) => namespace === draft.namespace) ?? found[0];
}
