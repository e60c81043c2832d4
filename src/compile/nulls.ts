import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';

import { type DatasetDraft, type FieldDraft, fieldNamed, type ReferenceDraft } from './draft.ts';
import { findField, placeholdersOf } from './templates.ts';

/** Reports fields that are not nullable and whose values can be null all the same. Given rows are checked one by one. */
export function checkNulls(draft: DatasetDraft, report: Report): void {
  for (const field of draft.fields) {
    if (field.nullable || field.broken || field.source?.kind === 'given') continue;
    const reason = nullReason(draft, field);
    if (reason === undefined) continue;
    const { definition } = draft;
    const place = field.written ? [...field.path, 'name'] : field.path;
    const help = 'add `nullable: true`';
    report(
      diagnostic('DC406', `\`${field.name}\` is not nullable, but ${reason}`, {
        span: spanAt(definition, place),
        help,
      }),
    );
  }
}

/** Why a field's source may give null; undefined where it never does. */
function nullReason(draft: DatasetDraft, field: FieldDraft): string | undefined {
  const { source } = field;
  if (source?.kind === 'generator') {
    if (source.generator.name === 'null') return 'null is all that it gets';
    const name = placeholdersOf(field).find((each) => pathMayBeNull(draft, each));
    return name === undefined ? undefined : `\`{{${name}}}\` may be null, and makes the whole value null`;
  }
  if (source?.kind !== 'reference') return undefined;
  const { parent, parentFields } = source.reference;
  const target = fieldNamed(parent, parentFields[source.position] as string);
  return target && mayBeNull(target) ? `\`${parent.name}.${target.name}\`, which it refers to, may be null` : undefined;
}

function pathMayBeNull(draft: DatasetDraft, name: string): boolean {
  const found = findField(draft, name);
  if (!found) return false;
  return mayBeNull(found.field) || found.through.some(leavesOut);
}

/** Whether a field has nulls: those that are not nullable have none, or have been reported. */
function mayBeNull({ nullable, nullProbability, source, mask }: FieldDraft): boolean {
  if (!nullable) return false;
  if (nullProbability > 0 || mask?.rule === 'nullify') return true;
  if (source?.kind === 'reference') return leavesOut(source.reference);
  if (source?.kind === 'given') return source.values.includes(null);
  return source?.kind === 'generator' && source.generator.name === 'null';
}

/** Whether rows may have no parent. */
function leavesOut({ nullProbability, draw }: ReferenceDraft): boolean {
  return nullProbability > 0 || draw?.kind === 'forest';
}
