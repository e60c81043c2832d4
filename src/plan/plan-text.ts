import { countText, plural } from '../base/plural.ts';

import { defaultLocale } from '../values/lexicon.ts';
import { typeText } from '../values/type.ts';

import { describeConstraint, describeField, describeSeries, localeText, nameOf } from './describe.ts';
import { type HeldIndex, heldIndexes } from './held-indexes.ts';
import type { ParentDrawPlan } from './parent-draw-plan.ts';
import type { DatasetPlan, FieldSource, Plan, RefreshPlan } from './plan.ts';
import { subsetText } from './subset-plan.ts';
import { type TakenBy, takenBy } from './taken-by.ts';

/** Estimated bytes of each dataset's rows, by id; of those that cannot be made without a database there is none. */
export type SizeEstimates = ReadonlyMap<string, number>;

/** A plan for people: datasets in load order, what each field does, what is held in memory. */
export function planText(plan: Plan, sizes: SizeEstimates, sizeText: (bytes: number) => string): string {
  const masking = [plan.policy && `masking policy ${plan.policy}`, plan.keyId && `masking key ${plan.keyId}`].filter(
    Boolean,
  );
  const masked = masking.length > 0 ? `${masking.join(', ')}\n` : '';
  const head = `seed ${plan.seed}, as of ${plan.asOf}, catalogue ${plan.catalogue}\n${masked}fingerprint ${plan.fingerprint}\n`;
  const partial = takenBy(plan);
  const datasets = plan.datasets.map((dataset, index) =>
    datasetText(dataset, index + 1, sizes.get(dataset.id), sizeText, {
      isUnread: plan.unread?.includes(dataset.id),
      taken: partial.get(dataset.id),
    }),
  );
  const cycles = plan.cycles.map(
    (cycle) => `circle of references: ${[...cycle, cycle[0] ?? ''].map(nameOf).join(' → ')}\n`,
  );
  return `${[head, ...datasets, ...cycles, `${[memoryText(plan, sizeText), ...movesText(plan)].join('\n')}\n`].join('\n')}`;
}

/** Rows beside real ones may be as many as these, which nobody has counted. */
function rowsText({ rows, isReal, taken }: DatasetPlan, isUnread: boolean): string {
  if (taken) return `${plural(rows, 'row')}, ${countText(taken.rows)} of ${countText(taken.of)} real ones taken`;
  if (isUnread && isReal) return 'real rows, read at run';
  return isUnread && rows === 0 ? 'as many rows as follow from real ones' : plural(rows, 'row');
}

function datasetText(
  dataset: DatasetPlan,
  position: number,
  size: number | undefined,
  sizeText: (bytes: number) => string,
  { isUnread = false, taken }: { readonly isUnread?: boolean | undefined; readonly taken: TakenBy | undefined },
): string {
  const { name, table, key, fields, version, indexes, embeds = [], strict, locale, refresh } = dataset;
  const target = [table.schema, table.name].filter((part) => part !== undefined).join('.');
  const facts = [
    rowsText(dataset, isUnread),
    // Rows that cannot be made here have no size to be told.
    ...(size === undefined ? (isUnread ? [] : ['impure']) : [`about ${sizeText(size)}`]),
    ...(taken ? takenText(taken) : []),
    `table ${target}`,
    key.length > 0 ? `key ${key.join(', ')}` : 'no key',
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(locale === defaultLocale ? [] : [`words${localeText(locale)}`]),
    ...(strict ? ['no other fields'] : []),
    ...(refresh === undefined ? [] : [`refreshed${refreshText(refresh)}`]),
  ];
  const all = [...fields, ...embeds];
  const names = Math.max(...all.map((field) => field.name.length));
  const types = Math.max(...all.map((field) => typeText(field.type).length));
  const lines = all.map((field) => {
    const type = typeText(field.type).padEnd(types);
    const nullable = field.nullable ? 'null    ' : 'not null';
    const where = embeds.includes(field) ? ', in documents' : '';
    return `   ${field.name.padEnd(names)}  ${type}  ${nullable}  ${describeField(dataset, field)}${where}`;
  });
  const series = describeSeries(dataset).map((each) => `   ${each}`);
  const demands = dataset.constraints.map((each) => `   constraint ${describeConstraint(each)}`);
  const indexed = indexes.map(
    (index) =>
      `   index ${index.name} (${index.fields.join(', ')})${index.unique ? ', unique' : ''}${index.where ? ` where ${index.where.text}` : ''}`,
  );
  return `${position}. ${name}: ${facts.join(', ')}\n${[...lines, ...series, ...indexed, ...demands].join('\n')}\n`;
}

/** `a subset where country = 'DE'`, `with those of customers that are taken`. */
function takenText({ dataset: { subset }, follows }: TakenBy): string[] {
  return [
    ...(subset ? [`a subset: ${subsetText(subset)}`] : []),
    ...(follows.length > 0
      ? [`only with the ${[...new Set(follows.map(({ parent }) => nameOf(parent)))].join(', ')} taken`]
      : []),
  ];
}

function refreshText({ schedule, source, tagVersion: tagged }: RefreshPlan): string {
  const schedules = schedule === undefined ? '' : ` at ${schedule.trim()}`;
  return `${schedules}${source === undefined ? '' : ` from ${source}`}${tagged ? ' with a tag' : ''}`;
}

function embedsText({ datasets }: Plan): string[] {
  const nested = datasets.filter(({ id }) =>
    datasets.some(({ embeds = [] }) => embeds.some(({ source }) => isOf(id, source))),
  );
  if (nested.length === 0) return [];
  return [
    `for documents, which rows are nested where, of ${nested.map(({ name, rows }) => `${name} (${rows})`).join(', ')}`,
  ];
}

function isOf(id: string, source: FieldSource): boolean {
  return source.kind === 'children' && source.dataset === id;
}

/** Given rows, and indexes of rows by their ancestor. Other references and unique values are worked out, not kept. */
function memoryText(plan: Plan, sizeText: (bytes: number) => string): string {
  const given = plan.datasets.filter((dataset) => dataset.fields.some((field) => field.source.kind === 'given'));
  const held = [
    ...(given.length === 0
      ? []
      : [`the given rows of ${given.map((dataset) => `${dataset.name} (${dataset.rows})`).join(', ')}`]),
    ...heldIndexes(plan).map((index) => heldText(index, sizeText)),
    ...embedsText(plan),
  ];
  return `held in memory: ${held.length === 0 ? 'no rows' : held.join(', ')}`;
}

function heldText({ kind, dataset, ancestor, bytes }: HeldIndex, sizeText: (bytes: number) => string): string {
  const [rows, parents, size] = [dataset.name, ancestor.name, sizeText(bytes)];
  if (kind === 'rows') return `the rows of ${rows} by ${parents} (${size})`;
  if (kind === 'marks') return `which of the rows of ${rows} differ (${size})`;
  if (kind === 'combinations') return `how many ${rows} each of ${parents} may have (${size})`;
  if (kind === 'blocks') return `where blocks of the series of ${rows} begin (at most ${size} a thread)`;
  return `the rows of ${rows} that do not find room under the ${parents} they drew (at most ${size})`;
}

/** Draws under which more parents move more rows than the new parents get. */
const moving: ReadonlySet<string> = new Set(['zipf', 'normal', 'weights', 'exact', 'within', 'tuple']);

function drawName(kind: ParentDrawPlan['kind']): string {
  return kind === 'tuple' ? 'unique together' : kind;
}

function movesText({ datasets }: Plan): string[] {
  const moved = datasets.flatMap(({ name, references }) =>
    references
      .filter(({ draw }) => moving.has(draw.kind))
      .map(({ parent, draw }) => `${name} by ${nameOf(parent)} (${drawName(draw.kind)})`),
  );
  return moved.length === 0 ? [] : [`more parents move most rows of: ${moved.join(', ')}`];
}
