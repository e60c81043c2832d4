import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';
import type { MaskPlan } from '../plan/plan.ts';

import { nameColumns, namesOfRule } from '../masks/index.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';

/** Finds the datasets whose people texts name: `names_of` of `mask_text` has their ids from here on. */
export function findNamed(drafts: readonly DatasetDraft[], report: Report): void {
  for (const draft of drafts)
    for (const field of masked(draft)) {
      const { mask } = field;
      if (!mask || namesOfRule(mask).length === 0) continue;
      const refuse = (message: string, help: string) =>
        report(diagnostic('DC511', message, { span: spanAt(draft.definition, field.path), help }));
      const found = draft.isReal
        ? namesOfRule(mask).map((name) => datasetNamed(name, draft, drafts, refuse))
        : [refuse('`names_of` is for real rows: those of synthetic data are masked one by one', 'leave it out')];
      const ids = found.flatMap((each) => (typeof each === 'string' ? [each] : []));
      field.mask = { ...mask, parameters: { ...mask.parameters, names_of: ids } } satisfies MaskPlan;
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

function datasetNamed(
  name: string,
  { namespace }: DatasetDraft,
  drafts: readonly DatasetDraft[],
  refuse: (message: string, help: string) => void,
): string | undefined {
  const wanted = name.includes('/') ? name : `${namespace}/${name}`;
  const named = drafts.find(({ id }) => id === wanted) ?? drafts.find((each) => each.name === name);
  if (!named?.isReal) {
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
