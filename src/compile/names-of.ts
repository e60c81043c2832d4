import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { keySpanAt, nodeAt, spanAt } from '../definition/definition.ts';
import type { MaskPlan } from '../plan/plan.ts';

import { nameColumns, namesOfRule } from '../masks/index.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { isReal } from './given.ts';

/** Finds the datasets whose people texts name: `names_of` of `mask_text` has their ids from here on. */
export function findNamed(drafts: readonly DatasetDraft[], report: Report): void {
  for (const draft of drafts)
    for (const field of masked(draft)) {
      const { mask } = field;
      const written = mask ? namesOfRule(mask) : [];
      if (!mask || written.length === 0) continue;
      const refuse = (message: string, help: string, at: number | undefined) =>
        report(diagnostic('DC511', message, { span: placeOf(draft, field, at), help }));
      if (!isReal(draft.definition)) {
        refuse('`names_of` is for real rows: those of synthetic data are masked one by one', 'leave it out', undefined);
        continue;
      }
      const ids = written.flatMap(
        (name, at) => datasetNamed(name, draft, drafts, (...said) => refuse(...said, at)) ?? [],
      );
      // Of a hybrid's rows, those that are made behind the real ones have nobody in them.
      const parameters = { ...mask.parameters, names_of: draft.isReal ? ids : [] };
      field.mask = { ...mask, parameters } satisfies MaskPlan;
    }
}

/** The fields with a mask, and what has one inside of documents. */
function masked({ fields }: DatasetDraft) {
  const found: (FieldDraft | NonNullable<FieldDraft['inside']>[number])[] = [];
  for (const field of fields) {
    if (field.mask) found.push(field);
    if (field.inside) found.push(...field.inside);
  }
  return found;
}

/** Where the rule of a field says `names_of`, or one of the names there. */
function placeOf({ definition }: DatasetDraft, { name, path }: FieldDraft, at: number | undefined): Span {
  const { spec } = definition.value;
  const rules = (spec.masking_rules ?? []).flatMap(({ field }, index) =>
    field === name ? [['spec', 'masking_rules', index]] : [],
  );
  const found = [...rules, [...path, 'masking'], path].find((each) => nodeAt(definition.root, [...each, 'names_of']));
  if (!found) return spanAt(definition, path);
  const key = [...found, 'names_of'];
  return at === undefined ? keySpanAt(definition, key) : spanAt(definition, [...key, at]);
}

function datasetNamed(
  name: string,
  { namespace }: DatasetDraft,
  drafts: readonly DatasetDraft[],
  refuse: (message: string, help: string) => void,
): string | undefined {
  const wanted = name.includes('/') ? name : `${namespace}/${name}`;
  const named = drafts.find(({ id }) => id === wanted) ?? drafts.find((each) => each.name === name);
  if (!named || !isReal(named.definition)) {
    refuse(
      named
        ? `\`names_of\` names \`${name}\`, whose rows are not real`
        : `there is no dataset \`${name}\`, of which \`names_of\` speaks`,
      'name datasets with `source: masked_production` or `hybrid` that are compiled with this one',
    );
    return undefined;
  }
  const { full, first, last } = nameColumns(named.fields);
  if (full.length > 0 || (first.length > 0 && last.length > 0)) return named.id;
  const help = 'it needs a masked column of the category `full_name`, or one of `first_name` and one of `last_name`';
  refuse(`\`names_of\` names \`${name}\`, which has no names of people that could be looked for`, help);
  return undefined;
}
