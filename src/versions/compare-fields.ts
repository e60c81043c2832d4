import { typeText } from '../values/type.ts';

import { describeField, percent } from '../plan/describe.ts';
import type { FieldPlan } from '../plan/plan.ts';

import type { Changes, Subject } from './changes.ts';
import { compareMasks } from './compare-masks.ts';
import { compareSources } from './compare-sources.ts';
import { compareTypes } from './compare-types.ts';
import type { DatasetPair } from './compared-version.ts';
import { differs } from './differs.ts';
import type { FieldSubject } from './field-subject.ts';
import type { RuleName } from './rules.ts';

/** Fields that both versions have, under their names in each. */
export interface FieldPair {
  readonly from: FieldPlan;
  readonly to: FieldPlan;
}

/** Fields by name, else one that is new and draws under the name of one that is gone: it was renamed. */
export function pairFields(from: readonly FieldPlan[], to: readonly FieldPlan[]): readonly FieldPair[] {
  const old = new Map(from.map((field) => [field.name, field]));
  const names = new Set(to.map(({ name }) => name));
  const left = new Map(from.filter(({ name }) => !names.has(name)).map((field) => [field.key, field]));
  return to.flatMap((field) => {
    const before = old.get(field.name) ?? left.get(field.key);
    return before ? [{ from: before, to: field }] : [];
  });
}

/** Reports what became of fields: a dataset's, or those that a value is made of. */
export function compareFields(
  changes: Changes,
  pair: DatasetPair,
  from: readonly FieldPlan[],
  to: readonly FieldPlan[],
  path: (name: string) => string = (name) => name,
): void {
  const pairs = pairFields(from, to);
  const at = (names: Subject['field']): Subject => ({ ...pair, ...(names && { field: names }) });
  for (const field of from) {
    if (pairs.some((each) => each.from === field)) continue;
    const before = `${typeText(field.type)}, ${describeField(pair.from, field)}`;
    changes.add('field-removed', at({ from: path(field.name) }), { message: 'gone', before });
  }
  for (const field of to) {
    if (pairs.some((each) => each.to === field)) continue;
    const after = `${typeText(field.type)}, ${describeField(pair.to, field)}`;
    changes.add('field-added', at({ to: path(field.name) }), { message: 'new', after });
  }
  for (const each of pairs) compareField(changes, pair, each, path);
}

function compareField(changes: Changes, pair: DatasetPair, { from, to }: FieldPair, path: (name: string) => string) {
  const subject: Subject = { ...pair, field: { from: path(from.name), to: path(to.name) } };
  const add = (rule: RuleName, facts: Parameters<Changes['add']>[2], part?: Subject['part']) =>
    changes.add(rule, { ...subject, ...(part && { part }) }, facts);
  if (from.name !== to.name)
    add('field-renamed', { message: `it was called \`${from.name}\``, before: from.name, after: to.name });
  else if (from.key !== to.key)
    add('seed-name-changed', { message: 'it draws under another name', before: from.key, after: to.key });
  compareForm(add, from, to);
  const isKey = pair.from.key.includes(from.name) && pair.to.key.includes(to.name);
  const source: FieldSubject = { ...pair, isKey, add: (rule, facts) => add(rule, facts, 'source') };
  compareSources(source, from.source, to.source, (old, now) =>
    compareFields(changes, pair, old, now, (name) => nestedPath(path(to.name), to, name)),
  );
  compareShares(add, from, to);
  compareMasks(changes, subject, from.mask, to.mask);
  if (differs(from.description, to.description))
    add('description-changed', {
      message: 'described in other words',
      before: from.description ?? null,
      after: to.description ?? null,
    });
}

type Add = (rule: RuleName, facts: Parameters<Changes['add']>[2]) => void;

const typeRules = { widened: 'type-widened', narrowed: 'type-narrowed', changed: 'type-changed' } as const;

/** What the database's column is like. */
function compareForm(add: Add, from: FieldPlan, to: FieldPlan): void {
  const type = compareTypes(from.type, to.type);
  const [before, after] = [typeText(from.type), typeText(to.type)];
  if (type !== 'same') add(typeRules[type], { message: `${before} became ${after}`, before, after });
  if (from.nullable !== to.nullable) {
    const [rule, message] = to.nullable
      ? (['not-null-removed', 'takes nulls now'] as const)
      : (['not-null-added', 'takes no nulls any more'] as const);
    const text = ({ nullable }: FieldPlan) => (nullable ? 'nullable' : 'not null');
    add(rule, { message, before: text(from), after: text(to) });
  }
  if (!differs(from.default, to.default)) return;
  const [rule, message] =
    to.default === undefined
      ? (['default-removed', 'the database fills in no default any more'] as const)
      : ([
          'default-changed',
          from.default === undefined ? 'the database fills in a default' : 'another default',
        ] as const);
  add(rule, { message, before: from.default ?? null, after: to.default ?? null });
}

/** Which rows are null, edge cases, wrong on purpose, and what goes along with other fields. */
function compareShares(add: Add, from: FieldPlan, to: FieldPlan): void {
  const nulls = ({ nullProbability, nullTrend, nullKey }: FieldPlan) => ({ nullProbability, nullTrend, nullKey });
  if (differs(nulls(from), nulls(to)))
    add('nulls-changed', { message: 'other rows are null', before: nullsText(from), after: nullsText(to) });
  const edges = ({ edges: own }: FieldPlan) => own && { share: own.share, values: own.values };
  if (differs(edges(from), edges(to)))
    add('edge-cases-changed', {
      message: 'other edge cases',
      before: from.edges ? `${percent(from.edges.share)} of ${from.edges.values.length} values` : null,
      after: to.edges ? `${percent(to.edges.share)} of ${to.edges.values.length} values` : null,
    });
  if (differs(from.invalid, to.invalid))
    add('invalid-changed', {
      message: 'other values that are wrong on purpose',
      before: from.invalid ? `${percent(from.invalid.share)} ${from.invalid.kind}` : null,
      after: to.invalid ? `${percent(to.invalid.share)} ${to.invalid.kind}` : null,
    });
  // What comes first of some that go along with each other is as it would be alone.
  const others = ({ correlated }: FieldPlan) => correlated && correlated.fields.length > 1 && correlated;
  if (differs(others(from) || null, others(to) || null))
    add('correlation-changed', {
      message: 'it goes along with other fields, or more or less closely',
      before: correlationText(from),
      after: correlationText(to),
    });
}

function nullsText({ nullProbability, nullTrend, nullKey }: FieldPlan): string {
  const trend = nullTrend ? `${percent(nullTrend.from)} to ${percent(nullTrend.to)} as \`${nullTrend.by}\` grows` : '';
  const own = trend === '' ? `${percent(nullProbability)} null` : `${trend} null`;
  return nullKey === undefined ? own : `${own}, with \`${nullKey}\``;
}

function correlationText({ correlated }: FieldPlan): string | null {
  if (!correlated || correlated.fields.length < 2) return null;
  const others = correlated.fields.slice(0, -1).map((name, index) => `${name} ${correlated.shares[index]?.toFixed(3)}`);
  return `with ${others.join(', ')}`;
}

function nestedPath(path: string, { source }: FieldPlan, name: string): string {
  const own = source.kind === 'traits' ? source.otherwise : source;
  return own.kind === 'generator' && own.generator === 'array' ? `${path}[*]` : `${path}.${name}`;
}
