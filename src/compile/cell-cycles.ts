import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { spanAt } from '../definition/definition.ts';
import type { FieldDraft } from './draft.ts';
import { findField, type FoundField, placeholdersOf } from './templates.ts';
import type { DatasetDraft } from './draft.ts';

/** Reports fields whose values would need themselves, with the whole circle. */
export function checkCellCycles(drafts: readonly DatasetDraft[], report: Report): void {
  const done = new Set<FieldDraft>();
  for (const draft of drafts) for (const field of draft.fields) visit({ draft, field }, [], done, report);
}

function visit(at: FoundField, trail: readonly FoundField[], done: Set<FieldDraft>, report: Report): void {
  if (done.has(at.field)) return;
  const start = trail.findIndex((each) => each.field === at.field);
  if (start >= 0) {
    reportCircle(trail.slice(start), report);
    return;
  }
  for (const next of needs(at)) visit(next, [...trail, at], done, report);
  done.add(at.field);
}

/** The fields that a field's value is made from. */
function needs({ draft, field }: FoundField): FoundField[] {
  const { source } = field;
  const paths =
    source?.kind === 'reference'
      ? [findField(source.reference.parent, source.reference.parentFields[source.position] as string)]
      : placeholdersOf(field).map((name) => findField(draft, name));
  return paths.filter((found) => found !== undefined);
}

function reportCircle(circle: readonly FoundField[], report: Report): void {
  const [first] = circle;
  if (!first) return;
  const names = [...circle, first].map(({ draft, field }) => `${draft.name}.${field.name}`);
  const related = circle.slice(1).map(({ draft, field }) => ({
    message: `\`${draft.name}.${field.name}\` is part of the circle`,
    span: spanAt(draft.definition, [...field.path, 'name']),
  }));
  const span = spanAt(first.draft.definition, [...first.field.path, 'name']);
  report(diagnostic('DC311', `values that need themselves: ${names.join(' → ')}`, { span, related }));
}
