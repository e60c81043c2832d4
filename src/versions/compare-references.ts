import { describeDraw, nameOf, percent } from '../plan/describe.ts';
import { canonicalJson } from '../plan/fingerprint.ts';
import type { DatasetPlan, ExternalReference, Reference } from '../plan/plan.ts';

import type { Changes, Subject } from './changes.ts';
import type { DatasetPair } from './compared-version.ts';
import type { RuleName } from './rules.ts';

/** Reports what became of a dataset's references. `parentOf` is the id that an older version's dataset has in the newer one. */
export function compareReferences(changes: Changes, pair: DatasetPair, parentOf: (id: string) => string): void {
  const key = ({ fields }: Pick<Reference, 'fields'>) => fields.join('\0');
  const [old, now] = [allOf(pair.from), allOf(pair.to)];
  for (const from of old) {
    if (now.some((to) => key(to) === key(from)) || !hasAll(pair.to, from)) continue;
    tell('reference-removed', from, { message: 'refers to nothing any more', before: target(from) });
  }
  for (const to of now) {
    const from = old.find((each) => key(each) === key(to));
    if (from) compare(from, to);
    else if (hasAll(pair.from, to))
      tell('reference-added', to, { message: `refers to ${target(to)} now`, after: target(to) });
  }

  function tell(rule: RuleName, { fields }: Pick<Reference, 'fields'>, facts: Parameters<Changes['add']>[2]): void {
    // Of several columns the last one tells references apart.
    const name = fields.at(-1) as string;
    const subject: Subject = { ...pair, field: { from: name, to: name }, part: 'source' };
    changes.add(rule, subject, facts);
  }

  function compare(from: AnyReference, to: AnyReference): void {
    if (!meansSame(from, to, parentOf))
      tell('reference-retargeted', to, {
        message: 'refers to something else',
        before: target(from),
        after: target(to),
      });
    if (!('draw' in from) || !('draw' in to)) return;
    for (const [rule, facts] of compareDrawn(pair, from, to)) tell(rule, to, facts);
  }
}

type Told = readonly [RuleName, Parameters<Changes['add']>[2]];

/** What is different between references to the same. */
function compareDrawn(pair: DatasetPair, from: Reference, to: Reference): Told[] {
  const told: Told[] = [];
  const differ = (rule: RuleName, message: string, text: (dataset: DatasetPlan, each: Reference) => string) =>
    told.push([rule, { message, before: text(pair.from, from), after: text(pair.to, to) }]);
  if (from.onDelete !== to.onDelete)
    differ('on-delete-changed', 'deleting a parent row does something else', (_, each) => each.onDelete);
  const kept = (_: DatasetPlan, { enforced }: Reference) => (enforced ? 'a foreign key' : 'no foreign key');
  if (!from.enforced && to.enforced) differ('foreign-key-added', 'the database keeps the reference', kept);
  if (from.enforced && !to.enforced)
    differ('foreign-key-dropped', 'the database does not keep the reference any more', kept);
  if (from.nullProbability !== to.nullProbability)
    differ('nulls-changed', 'other rows have no parent', (_, each) => `${percent(each.nullProbability)} null`);
  if (drawOf(pair.from, from) !== drawOf(pair.to, to))
    differ('reference-redrawn', 'spreads over its parents in another way', drawText);
  return told;
}

function meansSame(from: AnyReference, to: AnyReference, parentOf: (id: string) => string): boolean {
  const isExternal = !('draw' in from);
  if (isExternal !== !('draw' in to)) return false;
  const parent = isExternal ? from.parent : parentOf(from.parent);
  return canonicalJson([parent, from.parentFields]) === canonicalJson([to.parent, to.parentFields]);
}

type AnyReference = Reference | ExternalReference;

function allOf({ references, external = [] }: DatasetPlan): AnyReference[] {
  return [...references, ...external];
}

function hasAll({ fields }: DatasetPlan, { fields: wanted }: AnyReference): boolean {
  return wanted.every((name) => fields.some((field) => field.name === name));
}

function target(reference: AnyReference): string {
  const { parent, parentFields } = reference;
  const name = 'draw' in reference ? nameOf(parent) : `${parent}, external`;
  return parentFields.length === 0 ? name : `${name}.${parentFields.join(', ')}`;
}

/** How its rows are drawn, positions of other references and tuples said by their names. */
function drawOf(dataset: DatasetPlan, reference: Reference): string {
  const { draw, apart, order } = reference;
  const other = (position: number) => dataset.references[position]?.fields.join(', ');
  const own =
    draw.kind === 'tuple'
      ? { kind: draw.kind, text: describeDraw(dataset, reference) }
      : draw.kind === 'within'
        ? { ...draw, leader: other(draw.leader) }
        : draw;
  const ordered = order ? [order.takes, other(order.with)] : null;
  return canonicalJson([own, typeof apart === 'number' ? other(apart) : (apart ?? null), ordered]);
}

function drawText(dataset: DatasetPlan, reference: Reference): string {
  const { apart } = reference;
  const text = describeDraw(dataset, reference);
  if (apart === undefined) return text;
  return `${text}, never ${apart === 'row' ? 'the row itself' : `the row of ${dataset.references[apart]?.name}`}`;
}
