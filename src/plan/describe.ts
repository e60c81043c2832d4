import { meanCount } from '../random/count-weights.ts';

import type { LocalePlan } from '../values/locale-plan.ts';
import type { ParameterValue } from '../values/parameter.ts';

import { isCheckable } from '../expression/is-checkable.ts';

import { type ChildCounts, countWeights } from './parent-draw-plan.ts';
import type {
  ConstraintPlan,
  DatasetPlan,
  ExternalReference,
  FieldPlan,
  FieldSource,
  GroupPlan,
  MaskPlan,
  Reference,
  TuplePart,
} from './plan.ts';

/** What a field does, in one line: its generator and parameters, what it refers to, its nulls, its mask. */
export function describeField(dataset: DatasetPlan, field: FieldPlan): string {
  const parts = [describeSource(dataset, field.source)];
  const tuple = dataset.tuples.findIndex((each) =>
    each.parts.some((part) => 'field' in part && part.field === field.name),
  );
  if (tuple >= 0 && dataset.fields.includes(field)) parts.push(`unique as ${partNames(dataset, tuple)}`);
  else if (field.distinct) parts.push('unique');
  else if (field.suffixed) parts.push('unique by the row’s number behind it');
  const reference = referenceOf(dataset, field);
  if (reference) parts.push(...describeApart(dataset, reference));
  if (field.recursion) parts.push(`from the root down by ${dataset.references[field.recursion.reference]?.name}`);
  const external = dataset.external?.find((each) => each.fields.includes(field.name));
  if (external && field.source.kind !== 'external') parts.push(`external → ${externalTarget(external, field)}`);
  const nulls = referenceOf(dataset, field)?.nullProbability ?? field.nullProbability;
  if (nulls) parts.push(`${percent(nulls)} null`);
  for (const text of boundingTexts(dataset, field)) parts.push(`kept to ${text}`);
  if (field.mask) parts.push(`masked by ${describeMask(field.mask)}`);
  for (const { path, mask } of field.inside ?? []) parts.push(`\`${path}\` by ${describeMask(mask)}`);
  if (field.edges) parts.push(`${percent(field.edges.share)} edge cases (${field.edges.values.length})`);
  if (field.invalid) parts.push(`${percent(field.invalid.share)} invalid (${field.invalid.kind})`);
  return parts.join(', ');
}

/** `redact (keep_last 4) as phone`. */
export function describeMask({ rule, parameters, category }: MaskPlan): string {
  return `${withParameters(rule, parameters)} as ${category}`;
}

/** The constraints that a field's values are moved for, row by row. */
function boundingTexts(
  { constraints }: DatasetPlan,
  { bounds = [], nullRules = [], runs, anew }: FieldPlan,
): readonly string[] {
  const positions = [...bounds, ...nullRules, ...(anew?.conditions ?? [])].map(({ constraint }) => constraint);
  const causes = new Set([...positions, ...(runs?.constraints ?? [])].map((each) => constraints[each]));
  return [...causes].flatMap((cause) => (cause ? [`\`${cause.text}\``] : []));
}

/** What is done for a constraint, in one line. */
export function describeConstraint({ name, text, expression, severity, obeyed }: ConstraintPlan): string {
  const inDatabase = severity !== 'error' ? [severity] : isCheckable(expression) ? ['CHECK'] : [];
  const facts = [obeyed ? 'obeyed' : 'checked', ...inDatabase];
  return `${name === undefined ? '' : `${name}: `}${text.replace(/\s+/g, ' ').trim()}: ${facts.join(', ')}`;
}

/** What fields of a dataset share, in a line for each. */
export function describeSeries({ fields }: DatasetPlan): string[] {
  const lines = fields.flatMap(({ source }) => {
    if (source.kind !== 'generator' || typeof source.parameters.series !== 'string') return [];
    const { series, output: _, ...shared } = source.parameters;
    return [withParameters(`series ${series}`, shared)];
  });
  return [...new Set(lines)];
}

/** Where a field's values come from, in one line. */
export function describeSource(dataset: DatasetPlan, source: FieldSource): string {
  switch (source.kind) {
    case 'traits': {
      const traits = source.traits.map(({ trait, from, to, source: own }) => {
        const share = to - from < 1 ? `${percent(to - from)} ` : '';
        return `${share}${trait}: ${describeSource(dataset, own)}`;
      });
      const isAll = source.traits.some(({ from, to }) => to - from === 1);
      return [...(isAll ? [] : [describeSource(dataset, source.otherwise)]), ...traits].join('; ');
    }
    case 'generator': {
      const { series, output } = source.parameters;
      // What its fields share is told once for all of them.
      if (typeof series === 'string') return `${source.generator} (${series}: ${output})`;
      const own =
        withParameters(source.generator, source.parameters) + localeText(source.locale) + groupText(source.group);
      if (!source.nested) return own;
      const nested = source.nested.map((each) => `${each.name}: ${describeField(dataset, each)}`);
      return `${own} {${nested.join('; ')}}`;
    }
    case 'parent':
      return `→ ${nameOf(source.reference.parent)}.${source.reference.parentFields[0]}, ${describeDraw(dataset, source.reference)}`;
    case 'children':
      return `rows of ${nameOf(source.dataset)} by ${source.fields.join(', ')}`;
    case 'expression':
      return source.text;
    case 'stored':
      return 'a real column';
    case 'given':
      return `${source.values.length} given values`;
    case 'external': {
      const external = dataset.external?.[source.reference] as ExternalReference;
      return `→ ${external.parent}, external: only the database has its values`;
    }
    case 'reference': {
      const reference = dataset.references[source.reference] as Reference;
      return `→ ${nameOf(reference.parent)}.${reference.parentFields[source.position]}, ${describeDraw(dataset, reference)}`;
    }
  }
}

/** ` in ja`, ` in de 60%, ja 40%`. */
export function localeText(locale: LocalePlan | undefined): string {
  if (locale === undefined) return '';
  if (typeof locale === 'string') return ` in ${locale}`;
  return ` in ${locale.map(({ locale: own, from, to }) => `${own} ${percent(to - from)}`).join(', ')}`;
}

/** ` of the person`, ` of the billing address`, ` of the times (created)`. */
export function groupText(group: GroupPlan | undefined): string {
  if (!group) return '';
  const role = group.role === undefined ? '' : ` (${group.role})`;
  return ` of the ${group.instance === '' ? group.kind : `${group.instance} ${group.kind}`}${role}`;
}

/** How rows come to their parents, in a few words. */
export function describeDraw(dataset: DatasetPlan, { draw }: Reference): string {
  switch (draw.kind) {
    case 'zipf':
      return `zipf (s ${draw.s})`;
    case 'normal':
      return `normal (mean ${draw.mean}, stddev ${draw.stddev})`;
    case 'weights':
      return `weights ${draw.weights.join(' : ')}`;
    case 'one-to-one':
      return 'each at most once';
    case 'per':
      return `${countsText(draw.counts)} each`;
    case 'forest': {
      const depth = draw.maxDepth === undefined ? '' : `, at most ${draw.maxDepth} deep`;
      return `${draw.chained ? 'chains' : 'forest'} (${percent(draw.rootProbability)} roots${draw.rootSelf ? ' that refer to themselves' : ''}${depth})`;
    }
    case 'tuple':
      return `unique as ${partNames(dataset, draw.tuple)}`;
    case 'within':
      return `following ${(dataset.references[draw.leader] as Reference).name}`;
    default:
      return draw.kind;
  }
}

/** What a reference's row has to do with another one's, in a few words. */
export function describeApart(dataset: DatasetPlan, { apart, order }: Reference): readonly string[] {
  if (order) return [`the ${order.takes} row of it and ${dataset.references[order.with]?.fields.join(', ')}`];
  if (apart === undefined) return [];
  return [apart === 'row' ? 'never the row itself' : `never the row of ${dataset.references[apart]?.name}`];
}

function countsText(counts: ChildCounts): string {
  const { distribution, min, max, mean } = counts;
  if (min === max) return String(min);
  const range = max === undefined ? `${min} or more` : `${min} to ${max}`;
  if (mean === undefined) return `${range} (${distribution})`;
  // What is cut off at an end is missing there.
  const real = meanCount(countWeights(counts));
  const isCut = Math.abs(real - mean) >= 0.005 * mean;
  return isCut
    ? `${real.toFixed(2)} on average (${distribution} of ${mean}, cut to ${range})`
    : `${mean} on average (${distribution})`;
}

/** The parts of a tuple, by the names of their fields. */
export function partNames({ tuples, references }: Pick<DatasetPlan, 'tuples' | 'references'>, tuple: number): string {
  const { parts = [], within, where } = tuples[tuple] ?? {};
  const all: TuplePart[] = [...(within === undefined ? [] : [{ reference: within }]), ...parts];
  // A column that several of the references share is named once.
  const names = all.map((part) => ('field' in part ? [part.field] : (references[part.reference] as Reference).fields));
  const together = names
    .map((each, index) => each.filter((name) => !names.slice(0, index).some((earlier) => earlier.includes(name))))
    .filter((each) => each.length > 0)
    .map((each) => each.join(', '))
    .join(' + ');
  return where ? `${together} where ${where.text}` : together;
}

function externalTarget({ parent, parentFields, fields }: ExternalReference, { name }: FieldPlan): string {
  const target = parentFields[fields.indexOf(name)];
  return target === undefined ? parent : `${parent}.${target}`;
}

function referenceOf(dataset: DatasetPlan, { source }: FieldPlan): Reference | undefined {
  if (source.kind === 'parent') return source.reference;
  return source.kind === 'reference' ? dataset.references[source.reference] : undefined;
}

/** A dataset's name out of its id. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

const longest = 48;

/** `pattern (pattern AC-??)`. */
export function withParameters(name: string, parameters: Readonly<Record<string, ParameterValue>>): string {
  const texts = Object.entries(parameters).map(([key, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${key} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
  });
  return texts.length === 0 ? name : `${name} (${texts.join(', ')})`;
}

/** `12.5%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
