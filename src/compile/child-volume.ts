import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { ChildRows } from '../random/child-rows.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Per } from '../definition/types.generated.ts';
import { countsKey, datasetKey, referenceKey } from '../plan/cell-keys.ts';
import { type ChildCounts, countWeights } from '../plan/parent-draw-plan.ts';

import type { DatasetDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import type { Names } from './names.ts';
import { partSpan } from './part-span.ts';
import { type CountedBy, countRows, multiples } from './row-counts.ts';
import { type Counts, namedVolume } from './volume.ts';

const perPath: Path = ['spec', 'volume', 'per'];

/** Datasets whose rows are counted `per` row of a parent: chooses the reference, and works out how many rows there are. */
export function countChildRows(drafts: readonly DatasetDraft[], names: Names, counts: Counts, report: Report): void {
  const counted = new Map<DatasetDraft, ReferenceDraft>();
  for (const draft of drafts) {
    const per = perOf(draft);
    const reference = per && countedReference(draft, per, names, report);
    if (per && reference) {
      counted.set(draft, reference);
      refuseCount(draft, reference, counts, report);
      const children = childCounts(draft, per, report);
      if (children) reference.draw = { kind: 'per', counts: children };
    }
  }
  const volumes = new Map([...childVolumes(counted), ...multiples(drafts, counted, names, counts, report)]);
  countRows(volumes, report);
}

function childVolumes(counted: ReadonlyMap<DatasetDraft, ReferenceDraft>): [DatasetDraft, CountedBy][] {
  return Array.from(counted, ([draft, reference]) => {
    const span = keySpanAt(draft.definition, perPath);
    return [draft, { parent: reference.parent, span, rows: () => childRowsOf(draft, reference)?.rows }];
  });
}

function perOf({ definition }: DatasetDraft): Per | undefined {
  const { volume } = definition.value.spec;
  return typeof volume === 'object' ? volume.per : undefined;
}

/** The reference whose parents are counted by: the only one to that dataset, or that of the field under `by`. */
function countedReference(draft: DatasetDraft, per: Per, names: Names, report: Report): ReferenceDraft | undefined {
  const { definition } = draft;
  const parent = names.find(
    per.parent,
    draft.namespace,
    partSpan(definition, [...perPath, 'parent'], 0, per.parent.length),
    report,
  );
  if (!parent) return undefined;
  const all = draft.references.filter((reference) => reference.parent === parent);
  const matching = all.filter(({ name, fields }) => per.by === undefined || name === per.by || fields.includes(per.by));
  const [reference] = matching;
  const refuse = (message: string, help: string, path: Path) => {
    report(diagnostic('DC409', message, { span: spanAt(definition, path), help }));
    return undefined;
  };
  if (!reference && draft.lost.length > 0) return undefined;
  if (!reference) {
    const what = per.by === undefined ? `\`${draft.name}\` does not refer` : `\`${per.by}\` does not refer`;
    const help = `add a relationship: \`{foreignKey: …, references: ${parent.name}.…}\``;
    return refuse(`${what} to \`${parent.name}\`, whose rows are counted`, help, [
      ...perPath,
      per.by === undefined ? 'parent' : 'by',
    ]);
  }
  if (matching.length > 1) {
    const fields = matching.map((each) => `\`${each.fields.join(', ')}\``).join(' and ');
    return refuse(`${fields} refer to \`${parent.name}\``, 'say which one counts: `by: …`', [...perPath, 'parent']);
  }
  const why = whyNot(draft, reference);
  return why === undefined ? reference : refuse(why.message, why.help, why.path);
}

/** Why the rows of a dataset cannot stand in the order of a reference's parents. */
function whyNot(
  draft: DatasetDraft,
  reference: ReferenceDraft,
): { message: string; help: string; path: Path } | undefined {
  const { fields, parent, options, nullProbability, path } = reference;
  const what = `\`${fields.join(', ')}\``;
  if (parent === draft)
    return { message: `${what} refers to \`${draft.name}\` itself`, help: 'give a `count`', path: perPath };
  if (nullProbability > 0) {
    const message = `${what} may be null: a row without a parent cannot be counted by it`;
    return { message, help: 'leave `null_probability` out, or give a `count`', path: perPath };
  }
  if (fields.some((name) => fieldNamed(draft, name)?.source?.kind === 'given'))
    return { message: `${what} is given in the rows`, help: 'leave `volume` out', path: perPath };
  for (const key of ['distribution', 'unique'] as const) {
    if (!options[key]) continue;
    const message = `${what} has a \`${key}\` of its own, but \`volume.per\` says how many rows each parent has`;
    return { message, help: 'leave one of them out', path: [...path, key] };
  }
  return undefined;
}

function refuseCount(draft: DatasetDraft, { parent }: ReferenceDraft, counts: Counts, report: Report): void {
  const asked = namedVolume(draft.definition, counts);
  if (asked === undefined) return;
  const message = `\`${draft.name}\` has as many rows as its parents give: \`${asked.text}\` cannot hold`;
  const help = `ask for more or fewer of its parents: \`${asked.span ? `${parent.name}: …` : `--count ${parent.name}=…`}\``;
  report(diagnostic('DC409', message, { span: asked.span ?? keySpanAt(draft.definition, perPath), help }));
}

/** The most numbers that a parent's count is drawn from. */
const widest = 1_000_000;

function childCounts({ definition }: DatasetDraft, per: Per, report: Report): ChildCounts | undefined {
  const fault = perFault(per);
  if (fault) {
    const span = keySpanAt(definition, fault.key === undefined ? perPath : [...perPath, fault.key]);
    report(diagnostic('DC409', fault.message, { span, help: fault.help }));
    return undefined;
  }
  const { count, min = 0, max, mean } = per;
  if (count !== undefined) return { distribution: 'exact', min: count, max: count, mean: count };
  return { distribution: kindOf(per), min, ...(max !== undefined && { max }), ...(mean !== undefined && { mean }) };
}

interface PerFault {
  readonly message: string;
  readonly help: string;
  readonly key?: keyof Per;
}

/** What is wrong with the numbers under `per`. */
function perFault(per: Per): PerFault | undefined {
  const { count, min = 0, max, mean } = per;
  if (count !== undefined) {
    const key = (['min', 'max', 'mean', 'distribution'] as const).find((each) => per[each] !== undefined);
    return key && { message: `\`count\` leaves nothing to \`${key}\``, help: 'leave one of them out', key };
  }
  if (max === undefined && mean === undefined)
    return { message: 'nothing says how many rows a parent has', help: 'give `count`, `min` and `max`, or `mean`' };
  if (max !== undefined && max < min)
    return { message: `\`max\` (${max}) is less than \`min\` (${min})`, help: 'swap them', key: 'max' };
  const key = max === undefined ? 'mean' : 'max';
  if (Math.max(max ?? 0, mean ?? 0) - min > widest)
    return { message: `a parent's count cannot vary by more than ${widest}`, help: `give a smaller \`${key}\``, key };
  return mean === undefined ? undefined : meanFault(per, mean);
}

function meanFault(per: Per, mean: number): PerFault | undefined {
  const { min = 0, max = Infinity } = per;
  const kind = kindOf(per);
  const key = 'mean';
  if (mean < min || mean > max)
    return { message: `\`mean\` (${mean}) lies outside of \`min\` and \`max\``, help: 'choose one between them', key };
  if (kind === 'poisson' || kind === 'exact') return undefined;
  const help = 'leave `mean` out, or use `poisson`';
  return { message: `\`${kind}\` has its mean from \`min\` and \`max\``, help, key };
}

function kindOf({ distribution, mean }: Per): ChildCounts['distribution'] {
  return distribution ?? (mean === undefined ? 'uniform' : 'poisson');
}

/** The rows of a dataset by the parents that they are counted by; undefined where they are not. */
export function childRowsOf(draft: DatasetDraft, { parent, fields, draw }: ReferenceDraft): ChildRows | undefined {
  if (draw?.kind !== 'per') return undefined;
  const names = fields.map((name) => fieldNamed(draft, name)?.written?.seed_as ?? name);
  const key = countsKey(referenceKey(datasetKey(draft), names));
  return new ChildRows(key, parent.rows, countWeights(draw.counts));
}
