import { typeText } from '../values/type.ts';

import { describeField, nameOf } from './describe.ts';
import type { DatasetPlan, FieldSource, Plan } from './plan.ts';

/** Estimated bytes of each dataset's rows, by id. */
export type SizeEstimates = ReadonlyMap<string, number>;

/** A plan for people: datasets in load order, what each field does, what is held in memory. */
export function planText(plan: Plan, sizes: SizeEstimates, sizeText: (bytes: number) => string): string {
  const head = `seed ${plan.seed}, as of ${plan.asOf}, catalogue ${plan.catalogue}\nfingerprint ${plan.fingerprint}\n`;
  const datasets = plan.datasets.map((dataset, index) =>
    datasetText(dataset, index + 1, sizeText(sizes.get(dataset.id) ?? 0)),
  );
  const cycles = plan.cycles.map(
    (cycle) => `circle of references: ${[...cycle, cycle[0] ?? ''].map(nameOf).join(' → ')}\n`,
  );
  return `${[head, ...datasets, ...cycles, `${memoryText(plan)}\n`].join('\n')}`;
}

function datasetText(dataset: DatasetPlan, position: number, size: string): string {
  const { name, table, rows, key, fields, version, indexes, embeds = [], strict } = dataset;
  const target = [table.schema, table.name].filter((part) => part !== undefined).join('.');
  const facts = [
    `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    `about ${size}`,
    `table ${target}`,
    key.length > 0 ? `key ${key.join(', ')}` : 'no key',
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(strict ? ['no other fields'] : []),
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
  const indexed = indexes.map(
    (index) => `   index ${index.name} (${index.fields.join(', ')})${index.unique ? ', unique' : ''}`,
  );
  return `${position}. ${name}: ${facts.join(', ')}\n${[...lines, ...indexed].join('\n')}\n`;
}

/** What grows with the definitions: given rows, and where nested rows are. References and unique values are worked out, not kept. */
function memoryText(plan: Plan): string {
  return [givenText(plan), ...embedsText(plan)].join('; ');
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

function givenText(plan: Plan): string {
  const given = plan.datasets.filter((dataset) => dataset.fields.some((field) => field.source.kind === 'given'));
  if (given.length === 0) return 'held in memory: no rows';
  return `held in memory: the given rows of ${given.map((dataset) => `${dataset.name} (${dataset.rows})`).join(', ')}`;
}
