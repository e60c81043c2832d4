import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { SubsetPlan } from '../plan/plan.ts';

import { type Expression, walk } from '../expression/expression.ts';

import type { DatasetDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import type { WrittenExpression } from './expressions/expression-reader.ts';
import { isReal } from './given.ts';
import { isDocument, isInside } from './mask-conditions.ts';

interface WrittenSubset {
  readonly where?: string;
  readonly share?: number;
  readonly nullify?: readonly string[];
}

/** A text alone is the condition. */
function writtenSubset({ definition }: DatasetDraft): { readonly subset: WrittenSubset; readonly path: Path } {
  const { subset = {} } = definition.value.spec;
  return typeof subset === 'string'
    ? { subset: { where: subset }, path: ['spec', 'subset'] }
    : { subset, path: ['spec', 'subset', 'where'] };
}

/** The condition that real rows are taken by. Where rows are synthetic there is none, which is told below. */
export function writtenSubsets(draft: DatasetDraft): WrittenExpression[] {
  const { subset, path } = writtenSubset(draft);
  if (subset.where === undefined || !isReal(draft.definition)) return [];
  const documents = draft.fields.filter(isDocument).map(({ name }) => name);
  return [{ draft, path, text: subset.where, documents }];
}

const beyondTheRow = new Set<Expression['kind']>(['in-dataset', 'aggregate', 'unique']);

/** Whether rows can be taken by a condition: a function of the row alone. Reported where it cannot. */
export function isOfSubset({ draft, path }: WrittenExpression, expression: Expression, report: Report): boolean {
  const isBeyond = (part: Expression) =>
    beyondTheRow.has(part.kind) || (part.kind === 'field' && part.path.length > 1 && !isInside(draft, part.path));
  if (!walk(expression).some(isBeyond)) return true;
  const message = 'a `subset` cannot have this condition: it needs more than the row';
  const help =
    'give the dataset whose values it reads the `subset`: rows that refer to others go along with them alone';
  report(diagnostic('DC870', message, { span: spanAt(draft.definition, path), help }));
  return false;
}

/** Works out which part of real rows is taken. Whoever asks for a part must not get the whole: personal rows least of all. */
export function chooseSubset(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  const { spec } = definition.value;
  if (spec.subset === undefined) return;
  if (!isReal(definition)) {
    refuseSynthetic(draft, report);
    return;
  }
  // As it is made beside real rows it has none of them.
  if (!draft.isReal) return;
  const { subset } = writtenSubset(draft);
  const checks = [checkReads(draft, report), checkShare(draft, subset, report), checkNullified(draft, subset, report)];
  const { where, share, nullify } = subset;
  const expression = draft.subsetCondition?.expression;
  if (!checks.every(Boolean) || (where !== undefined && !expression)) return;
  const plan: SubsetPlan = {
    ...(where !== undefined && expression && { where: { text: where, expression } }),
    ...(share !== undefined && { share }),
    ...(nullify && { nullify }),
  };
  draft.subset = plan;
}

function refuseSynthetic({ definition }: DatasetDraft, report: Report): void {
  const help =
    definition.value.spec.source === 'seed'
      ? 'leave the other rows out of what is given'
      : 'say how many rows there are: `volume`';
  const message = 'a `subset` is of real rows (`masked_production`, `hybrid`), and these are none';
  report(diagnostic('DC453', message, { span: keySpanAt(definition, ['spec', 'subset']), help }));
}

/** The condition sees what the origin has, before masks: what a generator makes is not there. */
function checkReads(draft: DatasetDraft, report: Report): boolean {
  const made = draft.subsetCondition?.reads.find(({ field }) => field.source?.kind !== 'given');
  if (!made || made.field.broken) return true;
  const message = `\`${made.field.name}\` is no column of the origin, and a \`subset\` reads those as they are there`;
  const help = 'let the condition read fields without a generator';
  report(diagnostic('DC871', message, { span: spanAt(draft.definition, writtenSubset(draft).path), help }));
  return false;
}

function checkShare(draft: DatasetDraft, { share }: WrittenSubset, report: Report): boolean {
  if (share === undefined || draft.key.length > 0) return true;
  const message = `a share of the rows of \`${draft.name}\` is chosen by their key, and there is none`;
  const help = 'say which fields tell rows apart (`primary_key: true`), or take rows by a condition: `where`';
  report(diagnostic('DC872', message, { span: keySpanAt(draft.definition, ['spec', 'subset', 'share']), help }));
  return false;
}

function checkNullified(draft: DatasetDraft, { nullify = [] }: WrittenSubset, report: Report): boolean {
  const problems = nullify.map((name, index) => {
    const problem = whyNotNullified(draft, name);
    const span = spanAt(draft.definition, ['spec', 'subset', 'nullify', index]);
    if (problem) report(diagnostic('DC873', problem.message, { span, help: problem.help }));
    return problem;
  });
  return problems.every((each) => each === undefined);
}

function whyNotNullified(
  draft: DatasetDraft,
  name: string,
): { readonly message: string; readonly help: string } | undefined {
  const referring = draft.references.flatMap(({ fields }) => fields);
  if (!referring.includes(name)) {
    const near = nearest(name, referring);
    const help = near === undefined ? 'name a field that refers to another dataset' : `did you mean \`${near}\`?`;
    return { message: `\`${name}\` refers to no other row, and cannot become null for one`, help };
  }
  const field = fieldNamed(draft, name);
  if (field?.nullable !== false) return undefined;
  const help =
    'leave it out of `nullify`: its rows go along with those that they refer to; or let it be `nullable: true`';
  return { message: `\`${name}\` is not nullable, and cannot become null where its row is left out`, help };
}
