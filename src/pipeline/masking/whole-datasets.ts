import { countText } from '../../base/plural.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';
import type { GivenRows } from '../../definition/given-rows.ts';
import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, FieldPlan, Plan } from '../../plan/plan.ts';

import type { Compiled } from '../../compile/compile.ts';
import { loadEnvironment } from '../../generate/environment.ts';
import { blockRows } from '../../generate/stored/stored-rows.ts';

import { copiedPart, fillBehind } from './copied-part.ts';
import { type FieldsOf, lateFields, tooLate } from './late-fields.ts';
import { isHybrid, type StoredPart, wholeRows } from './read-real-rows.ts';
import { TopUp } from './top-up.ts';

type DataDefinition = Definition<'DataDefinition'>;
type Given = ReadonlyMap<DataDefinition, GivenRows>;

/** A hybrid dataset, and its rows as far as they are there. */
interface Hybrid {
  readonly definition: DataDefinition;
  readonly part: StoredPart;
}

interface Making {
  readonly compileWith: (given: Given) => Promise<Compiled>;
  readonly report: Report;
}

/**
 * Makes the real rows of datasets whole. Behind those of a hybrid one come synthetic rows, as its definition makes them where
 * nothing is read, up to its volume: parents first, so that they refer to rows that there are. Undefined: reported.
 */
export async function wholeDatasets(
  parts: ReadonlyMap<DataDefinition, StoredPart>,
  plan: Plan,
  making: Making,
): Promise<Given | undefined> {
  const given = new Map<DataDefinition, GivenRows>();
  for (const [definition, part] of parts) if (!isHybrid(definition)) given.set(definition, wholeRows(part));
  const hybrids = new Map<string, Hybrid>();
  for (const [definition, part] of parts)
    if (isHybrid(definition)) hybrids.set(idOf(definition.value.metadata), { definition, part });
  // The plan has what is referred to first.
  for (const { id } of plan.datasets) {
    if (!hybrids.has(id)) continue;
    const circle = plan.cycles.find((each) => each.includes(id)) ?? [id];
    const together = new Map(
      circle.flatMap((each) => {
        const hybrid = hybrids.get(each);
        return hybrid ? [[each, hybrid] as const] : [];
      }),
    );
    if (!(await makeWhole(together, given, making))) return undefined;
    for (const [each, { definition, part }] of together) {
      given.set(definition, wholeRows(part));
      hybrids.delete(each);
    }
  }
  return given;
}

/**
 * Tops up datasets that refer to each other, or one to itself. What follows from how rows come to theirs is made behind all
 * else: which rows there are is known by then, and the keys of all of them.
 */
async function makeWhole(
  hybrids: ReadonlyMap<string, Hybrid>,
  given: ReadonlyMap<DataDefinition, GivenRows>,
  { compileWith, report }: Making,
): Promise<boolean> {
  const plan = await planWith(given, compileWith, report);
  if (!plan) return false;
  const late = lateFields(plan, new Set(hybrids.keys()));
  if (!isMakeable(plan, hybrids, late, report)) return false;
  const environment = await loadEnvironment(plan, blockRows);
  const early = new Map<string, StoredPart>();
  for (const [id, { definition, part }] of hybrids) {
    const dataset = datasetOf(plan, id);
    const own = late.get(id)?.size === 0 ? part : copiedPart(part, dataset, (name) => late.get(id)?.has(name) === true);
    const made = new TopUp(environment, dataset, own).fill();
    if (made < dataset.rows) return refuse(definition, made, dataset, report);
    if (own !== part) early.set(id, own);
  }
  return early.size === 0 || makeLate(hybrids, early, given, { compileWith, report });
}

/** Makes the fields that had to wait, of the rows behind the real ones. */
async function makeLate(
  hybrids: ReadonlyMap<string, Hybrid>,
  early: ReadonlyMap<string, StoredPart>,
  given: ReadonlyMap<DataDefinition, GivenRows>,
  { compileWith, report }: Making,
): Promise<boolean> {
  const keys = [...hybrids].map(
    ([id, { definition, part }]) => [definition, wholeRows(early.get(id) ?? part)] as const,
  );
  const plan = await planWith(new Map([...given, ...keys]), compileWith, report);
  if (!plan) return false;
  const environment = await loadEnvironment(plan, blockRows);
  const isFilled = [...early.keys()].every((id) => {
    const { definition, part } = hybrids.get(id) as Hybrid;
    const dataset = datasetOf(plan, id);
    const repeated = fillBehind(environment, dataset, part);
    if (repeated) refuseRepeated(definition, dataset, repeated, report);
    return !repeated;
  });
  for (const { file } of early.values()) file.close();
  return isFilled;
}

async function planWith(given: Given, compileWith: Making['compileWith'], report: Report): Promise<Plan | undefined> {
  const { plan, diagnostics } = await compileWith(given);
  diagnostics.filter(({ severity }) => severity === 'error').forEach(report);
  return plan;
}

function datasetOf({ datasets }: Plan, id: string): DatasetPlan {
  return datasets.find((each) => each.id === id) as DatasetPlan;
}

/** Reports what would follow from a field of other rows that cannot be known before it is itself. */
function isMakeable(plan: Plan, hybrids: ReadonlyMap<string, Hybrid>, late: FieldsOf, report: Report): boolean {
  for (const [id, { definition }] of hybrids) {
    const dataset = datasetOf(plan, id);
    const name = tooLate(plan, dataset, late);
    if (name === undefined) continue;
    const index =
      definition.value.spec.fields?.findIndex((field: Pick<FieldPlan, 'name'>) => field.name === name) ?? -1;
    const path = index < 0 ? ['spec', 'source'] : ['spec', 'fields', index, 'name'];
    const message = `\`${dataset.name}.${name}\` of synthetic rows would follow from other rows’ fields that follow from rows themselves: in a \`hybrid\` dataset those may be real ones`;
    const help = 'let it read the keys of rows that it refers to, or what is the same for all that refer to them';
    report(diagnostic('DC515', message, { span: spanAt(definition, path), help }));
    return false;
  }
  return true;
}

function refuseRepeated(
  definition: DataDefinition,
  { name }: DatasetPlan,
  fields: readonly string[],
  report: Report,
): void {
  const shown = fields.map((each) => `\`${each}\``).join(', ');
  const message = `synthetic rows of \`${name}\` would refer by ${shown}, unique as ${fields.length === 1 ? 'it is' : 'they are'}, to rows that real ones refer to already`;
  const help = 'let synthetic rows refer to none (`null_probability: 1`), or put them in a dataset of their own';
  report(diagnostic('DC515', message, { span: spanAt(definition, ['spec', 'source']), help }));
}

function refuse(definition: DataDefinition, made: number, { name, rows }: DatasetPlan, report: Report): false {
  const message = `\`${name}\` can be made up to ${countText(made)} rows, not to ${countText(rows)}: synthetic keys beyond those are real ones’`;
  const help = 'let the key’s generator begin elsewhere: `start:`';
  report(diagnostic('DC515', message, { span: spanAt(definition, ['spec', 'source']), help }));
  return false;
}
