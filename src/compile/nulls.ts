import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft, SourceDraft } from './draft.ts';
import { fieldNamed, withVariants } from './draft-fields.ts';
import { type Nulls, nullsOf } from './expressions/nulls.ts';
import { allFields } from './nested-fields.ts';
import { findField, placeholdersOf } from './templates.ts';

/** Reports fields that are not nullable and whose values can be null all the same. Given rows are checked one by one. */
export function checkNulls(draft: DatasetDraft, report: Report): void {
  for (const { scope, field } of allFields(draft)) {
    if (field.nullable || field.broken || field.source?.kind === 'given') continue;
    const reason = nullReason(scope, field);
    if (reason === undefined) continue;
    const { definition } = draft;
    const place = field.written ? [...field.path, 'name'] : field.path;
    const help = field.written ? 'add `nullable: true`' : 'declare the field, with `nullable: true`';
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
    // In JSON a null is a value like any other.
    const templates = Object.values(source.generator.templates ?? {});
    const name = templates.includes('json')
      ? undefined
      : placeholdersOf(field).find((each) => pathMayBeNull(draft, each));
    return name === undefined ? undefined : `\`{{${name}}}\` may be null, and makes the whole value null`;
  }
  if (source?.kind === 'expression' && source.expression) {
    const nulls = nullsOf(source.expression, (path) => nullsOfPath(draft, path.join('.')));
    const cause = source.reads?.find(({ path }) => nullsOfPath(draft, path.join('.')) === 'some')?.path.join('.');
    // Where nulls depend on the values, a row that comes to one ends the run.
    return nulls === 'some' ? `its expression gives null${cause ? ` where \`${cause}\` is null` : ''}` : undefined;
  }
  return source?.kind === 'reference' || source?.kind === 'parent' ? parentReason(source) : undefined;
}

function parentReason(source: Extract<SourceDraft, { kind: 'reference' | 'parent' }>): string | undefined {
  const { parent, parentFields, tenant } = source.reference;
  if (tenant && leavesOut(tenant)) return 'rows may have no tenant, whose row it would refer to';
  const target = fieldNamed(parent, parentFields[source.kind === 'parent' ? 0 : source.position] as string);
  return target && mayBeNull(target) ? `\`${parent.name}.${target.name}\`, which it refers to, may be null` : undefined;
}

/** What is known of the nulls of a field of the row or of a parent's. */
export function nullsOfPath(draft: DatasetDraft, path: string): Nulls {
  const found = findField(draft, path);
  if (!found || !pathMayBeNull(draft, path)) return 'never';
  const { nullProbability, source, mask } = found.field;
  const drawn = nullProbability > 0 || mask?.rule === 'nullify' || source?.kind !== 'expression';
  return drawn || found.through.some(leavesOut) ? 'some' : 'open';
}

function pathMayBeNull(draft: DatasetDraft, name: string): boolean {
  const found = findField(draft, name);
  if (!found) return false;
  return withVariants(found.field).some(mayBeNull) || found.through.some(leavesOut);
}

/** Whether a field has nulls: those that are not nullable have none, or have been reported. */
function mayBeNull({ nullable, nullProbability, source, mask, nullRules = [] }: FieldDraft): boolean {
  if (!nullable) return false;
  if (nullRules.some(({ asksNull }) => asksNull)) return true;
  if (nullProbability > 0 || mask?.rule === 'nullify') return true;
  if (source?.kind === 'reference' || source?.kind === 'parent') return leavesOut(source.reference);
  if (source?.kind === 'given') return hasNulls(source);
  // Whether one has nulls depends on the rows; that it may, its field says.
  return source?.kind === 'expression' || (source?.kind === 'generator' && source.generator.name === 'null');
}

/** Whether one of the values that are given is null. */
export function hasNulls({ values, stored }: Extract<SourceDraft, { kind: 'given' }>): boolean {
  return stored ? stored.rows.nulls.has(stored.column) : values.includes(null);
}

/** Whether rows may have no parent. */
function leavesOut({ nullProbability, draw, isRuled, tenant }: ReferenceDraft): boolean {
  if (tenant && leavesOut(tenant)) return true;
  return nullProbability > 0 || isRuled || (draw?.kind === 'forest' && !draw.rootSelf);
}
