import { kept } from '../../base/kept.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source-file.ts';

import type { Category } from '../../values/category.ts';

import type { FieldPlan, Plan } from '../../plan/plan.ts';

import { aboutPeople } from '../../detect/column-name.ts';
import { type Detection, detectColumn, type ObservedColumn } from '../../detect/detect-column.ts';
import { findIn } from '../../detect/find-in.ts';
import { noNames } from '../../detect/known-names.ts';

import { isKeptForExamples } from './kept-for-examples.ts';
import type { ScannablePath } from './observed-table.ts';
import { proposedMasking } from './proposed-masking.ts';
import { observeField, writtenValues } from './scan-definitions.ts';

/** How sure a warning has to be. */
const sure = 0.8;
const mostValues = 500;

/**
 * Warnings for fields that look personal and have no rule, where their values are written down: in rows that are given, or to
 * choose from. What generators make up belongs to nobody.
 * Lists of people's names are left to `scan`: they take half a second to read.
 */
export function warnOfPersonal(plan: Plan, place: (dataset: string, field: string) => Span | undefined): Diagnostic[] {
  const detect = detection();
  return plan.datasets.flatMap((dataset) =>
    dataset.fields.flatMap((field): Diagnostic[] => {
      if (field.mask || !isWritten(field)) return [];
      return observeField(field, dataset, mostValues).flatMap((column) => {
        const { path, name, context, type, values } = column;
        const found = detect({ name, table: `${dataset.name} ${context}`, type, values });
        if (!found?.byValues || found.confidence < sure || isKeptForExamples(found.category, values)) return [];
        if (found.category === 'free_text' && field.source.kind === 'generator' && !values.some(saysOfSomebody))
          return [];
        const { nullable } = field;
        const fix = fixOf(field.name, found.category, { ...column, nullable });
        const why = found.evidence.join('; ');
        return [
          diagnostic('DC550', `\`${path}\` looks like ${found.category}, and has no masking rule: ${why}`, {
            span: place(dataset.id, field.name),
            help: `add ${fix}, or \`masking: {rule: keep, reason: …}\``,
          }),
        ];
      });
    }),
  );
}

/** What is to be added, of a field or of a path inside of it. */
function fixOf(field: string, category: Category, column: ScannablePath): string {
  const { path, rule, onNonconforming } = proposedMasking(column, category, { isWhole: true });
  const odd = onNonconforming ? `, on_nonconforming: ${onNonconforming}` : '';
  return path === field
    ? `\`pii_category: ${category}, masking: ${odd ? `{rule: ${rule}${odd}}` : rule}\``
    : `\`masking_rules: [{field: "${path}", rule: ${rule}, pii_category: ${category}${odd}}]\``;
}

/** Sentences to choose from are a definition's own; what was copied into them may be somebody's. */
function saysOfSomebody(value: string | null): boolean {
  return value !== null && findIn(value).length > 0;
}

/** Columns that are called and filled alike, as `status` is in many tables, are looked at once. */
function detection(): (column: ObservedColumn) => Detection | undefined {
  const abouts = new Map<string, number>();
  const known = new Map<string, { readonly found: Detection | undefined }>();
  return (column) => {
    const { name, table, type, values } = column;
    // Of the table it matters only what it is about.
    const about = kept(abouts, table, () => aboutPeople(table));
    const key = JSON.stringify([name, about, type, values]);
    return kept(known, key, () => ({ found: detectColumn(column, noNames) })).found;
  };
}

/** Whether somebody has written the values down. */
function isWritten({ source }: FieldPlan): boolean {
  return source.kind === 'given' || writtenValues(source) !== undefined;
}
