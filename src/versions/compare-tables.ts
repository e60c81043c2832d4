import { localeText } from '../plan/describe.ts';
import { canonicalJson } from '../plan/fingerprint.ts';
import type { DatasetPlan, IndexPlan, TableName } from '../plan/plan.ts';
import { subsetText } from '../plan/subset-plan.ts';

import type { Changes } from './changes.ts';
import type { DatasetPair } from './compared-version.ts';

/** Reports what became of a dataset as a whole: its home, its seed, its words, its key, what is unique, indexes. */
export function compareTables(changes: Changes, pair: DatasetPair): void {
  const { from, to } = pair;
  if (from.namespace !== to.namespace)
    changes.add('namespace-changed', pair, {
      message: 'in another namespace',
      before: from.namespace,
      after: to.namespace,
    });
  if (tableName(from.table) !== tableName(to.table))
    changes.add('table-moved', pair, {
      message: `its table is ${tableName(to.table)} now`,
      before: tableName(from.table),
      after: tableName(to.table),
    });
  if (localeOf(from) !== localeOf(to))
    changes.add('locale-changed', pair, {
      message: 'words of another locale',
      before: localeText(from.locale).trim(),
      after: localeText(to.locale).trim(),
    });
  if (from.description !== to.description)
    changes.add('description-changed', pair, {
      message: 'described in other words',
      before: from.description ?? null,
      after: to.description ?? null,
    });
  compareSubsets(changes, pair);
  compareKeys(changes, pair);
  compareIndexes(changes, pair);
  if (Boolean(from.strict) !== Boolean(to.strict)) {
    const [rule, message] = to.strict
      ? (['strict-added', 'documents take no other fields any more'] as const)
      : (['strict-removed', 'documents take other fields'] as const);
    changes.add(rule, pair, { message });
  }
  if (canonicalJson(from.embeds ?? []) !== canonicalJson(to.embeds ?? []))
    changes.add('embeds-changed', pair, {
      message: 'documents hold other rows inside of them',
      before: embedsText(from),
      after: embedsText(to),
    });
  const [before, after] = [tenantOf(from), tenantOf(to)];
  if (before !== after)
    changes.add('tenant-changed', pair, { message: 'rows belong to another tenant', before, after });
}

/** Which real rows there are. */
function compareSubsets(changes: Changes, pair: DatasetPair): void {
  const text = ({ subset }: DatasetPlan) => (subset ? subsetText(subset) : null);
  const [before, after] = [text(pair.from), text(pair.to)];
  if (canonicalJson(pair.from.subset ?? null) === canonicalJson(pair.to.subset ?? null)) return;
  const message = after === null ? 'all real rows are taken' : 'another part of the real rows is taken';
  changes.add('subset-changed', pair, { message, before, after });
}

function localeOf({ locale }: DatasetPlan): string {
  return canonicalJson(locale);
}

function tableName({ schema, name }: TableName): string {
  return schema === undefined ? name : `${schema}.${name}`;
}

function tenantOf({ tenant, references }: DatasetPlan): string | null {
  const reference = tenant === undefined ? undefined : references[tenant];
  return reference ? `${reference.parent} by ${reference.fields.join(', ')}` : null;
}

function embedsText({ embeds = [] }: DatasetPlan): string | null {
  return embeds.length === 0 ? null : embeds.map(({ name }) => name).join(', ');
}

function compareKeys(changes: Changes, pair: DatasetPair): void {
  const { from, to } = pair;
  // Under other names they are the same fields.
  const renamed = new Map(to.fields.map((field) => [field.key, field.name]));
  const today = (name: string) => {
    const field = from.fields.find((each) => each.name === name);
    return to.fields.some((each) => each.name === name) ? name : (renamed.get(field?.key ?? name) ?? name);
  };
  const text = (fields: readonly string[]) => (fields.length === 0 ? 'none' : fields.join(', '));
  const old = from.key.map(today);
  if (setKey(old) !== setKey(to.key))
    changes.add('key-changed', pair, {
      message: 'another primary key',
      before: text(from.key),
      after: text(to.key),
    });
  const [unique, wanted] = [uniqueSets(from, today), uniqueSets(to, (name) => name)];
  // Several fields are told under all of their names.
  const at = ({ fields }: UniqueSet) => ({ ...pair, field: { from: fields.join(', '), to: fields.join(', ') } });
  for (const [key, set] of unique)
    if (!wanted.has(key) && key !== setKey(to.key))
      changes.add('unique-removed', at(set), { message: 'may come twice', before: `unique (${set.text})` });
  for (const [key, set] of wanted) {
    const isNew = set.fields.some((name) => !from.fields.some((each) => today(each.name) === name));
    if (!unique.has(key) && key !== setKey(old) && !isNew)
      changes.add('unique-added', at(set), { message: 'comes only once', after: `unique (${set.text})` });
  }
}

interface UniqueSet {
  readonly text: string;
  readonly fields: readonly string[];
}

/** What is unique, whether a constraint or an index says it. */
function uniqueSets({ unique, indexes }: DatasetPlan, name: (field: string) => string): Map<string, UniqueSet> {
  const sets = [
    ...unique.map((fields) => ({ fields, where: undefined })),
    ...indexes.filter((index) => index.unique).map(({ fields, where }) => ({ fields, where: where?.text })),
  ];
  return new Map(
    sets.map(({ fields, where }) => {
      const own = fields.map(name);
      const text = own.join(', ') + (where === undefined ? '' : ` where ${where}`);
      return [setKey(own, where), { text, fields: own }];
    }),
  );
}

function setKey(fields: readonly string[], where = ''): string {
  return [...[...fields].sort(), where].join('\0');
}

function compareIndexes(changes: Changes, pair: DatasetPair): void {
  const text = ({ name, fields, unique, where }: IndexPlan) =>
    `${name} (${fields.join(', ')})${unique ? ', unique' : ''}${where ? ` where ${where.text}` : ''}`;
  const key = (index: IndexPlan) => canonicalJson({ ...index, where: index.where?.expression ?? null });
  const [old, now] = [pair.from.indexes, pair.to.indexes];
  for (const index of old)
    if (!now.some((each) => key(each) === key(index)))
      changes.add('index-removed', pair, { message: `index ${index.name} is gone`, before: text(index) });
  for (const index of now)
    if (!old.some((each) => key(each) === key(index)))
      changes.add('index-added', pair, { message: `index ${index.name} is new`, after: text(index) });
}
