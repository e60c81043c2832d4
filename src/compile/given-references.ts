import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';
import { cellSpan, type GivenCell, type GivenRows } from '../definition/given-rows.ts';
import { countsRows } from '../plan/counts-rows.ts';
import type { MaskPlan } from '../plan/plan.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';

/** Checks that references of given rows mean rows that there are, where the parent's values are known without making any. */
export function checkGivenReferences(draft: DatasetDraft, given: GivenRows | undefined, report: Report): void {
  // Rows of another's data are as they are.
  if (!given || draft.isReal) return;
  for (const reference of draft.references) {
    const pairs = reference.fields.map((name, position) => ({
      field: fieldNamed(draft, name) as FieldDraft,
      target: fieldNamed(reference.parent, reference.parentFields[position] as string),
    }));
    if (pairs.some(({ field, target }) => field.source?.kind !== 'given' || field.broken || !target || target.broken))
      continue;
    for (const { field, target } of pairs) checkMasks(draft, reference, field, target as FieldDraft, report);
    checkRows(
      draft,
      reference,
      pairs.map(({ field }) => valuesOf(field)),
      given,
      report,
    );
  }
}

function valuesOf({ source }: FieldDraft): readonly (string | null)[] {
  return source?.kind === 'given' ? source.values : [];
}

/** Masked on one side alone, or by two rules, equal values are equal no more. */
function checkMasks(
  { definition }: DatasetDraft,
  { parent, path }: ReferenceDraft,
  field: FieldDraft,
  target: FieldDraft,
  report: Report,
): void {
  if (maskText(field.mask) === maskText(target.mask)) return;
  const place = field.mask && field.written?.masking !== undefined ? [...field.path, 'masking'] : path;
  const message = `\`${field.name}\` and \`${parent.name}.${target.name}\`, which it refers to, are not masked alike`;
  const help = 'give both the same rule and `pii_category`, or neither';
  report(diagnostic('DC502', message, { span: spanAt(definition, place), help }));
}

function maskText(mask: MaskPlan | undefined): string {
  return mask === undefined || mask.rule === 'keep' ? '' : JSON.stringify(mask);
}

/** Reports the first row that refers to none. Without values for one of the fields a row refers to nothing. */
function checkRows(
  draft: DatasetDraft,
  reference: ReferenceDraft,
  columns: readonly (readonly (string | null)[])[],
  given: GivenRows,
  report: Report,
): void {
  const exists = parentValues(reference);
  if (!exists) return;
  for (let row = 0; row < given.rows.length; row++) {
    const values = columns.map((column) => column[row] ?? null);
    if (values.includes(null) || exists(values as string[])) continue;
    const cell = given.rows[row]?.[given.columns.indexOf(reference.fields[0] as string)] as GivenCell;
    const related = [{ message: 'the reference', span: spanAt(draft.definition, reference.path) }];
    const message = `\`${reference.parent.name}\` has no row whose ${quoted(reference.parentFields)} is ${quoted(values as string[])}`;
    report(diagnostic('DC407', message, { span: cellSpan(given, cell), related }));
    return;
  }
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}

/** Whether values are those of a row of the parent's; undefined where that cannot be told. */
function parentValues({ parent, parentFields }: ReferenceDraft): ((values: readonly string[]) => boolean) | undefined {
  const targets = parentFields.map((name) => fieldNamed(parent, name) as FieldDraft);
  if (targets.every(({ source }) => source?.kind === 'given' && !source.stored)) {
    const columns = targets.map(valuesOf);
    const rows = new Set(columns[0]?.map((_, row) => JSON.stringify(columns.map((column) => column[row]))));
    return (values) => rows.has(JSON.stringify(values));
  }
  const [target] = targets;
  return targets.length === 1 && target ? sequenceValues(target, parent.rows) : undefined;
}

function sequenceValues(
  { source, type }: FieldDraft,
  rows: number,
): ((values: readonly string[]) => boolean) | undefined {
  if (source?.kind !== 'generator' || !countsRows(source.generator.name, source.parameters) || !type) return undefined;
  const { start, step } = source.parameters as { start: string; step: string };
  if (![start, step].every((text) => /^-?\d+$/.test(text)) || BigInt(step) === 0n) return undefined;
  return ([value = '']) => {
    if (!/^-?\d+$/.test(value)) return false;
    const distance = BigInt(value) - BigInt(start);
    const row = distance / BigInt(step);
    return distance % BigInt(step) === 0n && row >= 0n && row < BigInt(rows);
  };
}
