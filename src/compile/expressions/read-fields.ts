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
  const found: ReadField[] = [];
  const visit = (part: Expression, from: DatasetDraft, child?: DatasetDraft): void => {
    if (part.kind === 'field') {
      const { path } = part;
      const isKnown = found.some((each) => each.child === child && isSame(each.path, path));
      const field = isKnown ? undefined : findField(from, path.join('.'));
      if (field) found.push({ ...field, path, ...(child && { child }) });
    }
    const inside = part.kind === 'aggregate' ? childOf(part.dataset, draft, drafts) : undefined;
    for (const each of partsOf(part)) visit(each, inside ?? from, inside ?? child);
  };
  visit(expression, draft);
  return found;
}

function isSame(path: readonly string[], other: readonly string[]): boolean {
  return path.length === other.length && path.every((step, index) => step === other[index]);
}

function childOf(name: string | null, draft: DatasetDraft, drafts: readonly DatasetDraft[]): DatasetDraft | undefined {
  const found = drafts.filter((each) => each.name === name && each.references.some(({ parent }) => parent === draft));
  return found.find(({ namespace }) => namespace === draft.namespace) ?? found[0];
}
