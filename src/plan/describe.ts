import type { ParameterValue } from '../values/parameter.ts';

import type { DatasetPlan, FieldPlan, Reference } from './plan.ts';

/** What a field does, in one line: its generator and parameters, what it refers to, its nulls, its mask. */
export function describeField(dataset: DatasetPlan, field: FieldPlan): string {
  const parts = [describeSource(dataset, field)];
  const nulls = referenceOf(dataset, field)?.nullProbability ?? field.nullProbability;
  if (nulls) parts.push(`${percent(nulls)} null`);
  if (field.mask)
    parts.push(`masked by ${withParameters(field.mask.rule, field.mask.parameters)} as ${field.mask.category}`);
  return parts.join(', ');
}

function describeSource(dataset: DatasetPlan, { source }: FieldPlan): string {
  switch (source.kind) {
    case 'generator': {
      const own = withParameters(source.generator, source.parameters);
      if (!source.nested) return own;
      const nested = source.nested.map((each) => `${each.name}: ${describeField(dataset, each)}`);
      return `${own} {${nested.join('; ')}}`;
    }
    case 'parent':
      return `→ ${nameOf(source.reference.parent)}.${source.reference.parentFields[0]}, ${source.reference.distribution}`;
    case 'children':
      return `rows of ${nameOf(source.dataset)} by ${source.fields.join(', ')}`;
    case 'expression':
      return source.text;
    case 'given':
      return `${source.values.length} given values`;
    case 'reference': {
      const reference = dataset.references[source.reference] as Reference;
      return `→ ${nameOf(reference.parent)}.${reference.parentFields[source.position]}, ${reference.distribution}`;
    }
  }
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

function withParameters(name: string, parameters: Readonly<Record<string, ParameterValue>>): string {
  const texts = Object.entries(parameters).map(([key, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${key} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
  });
  return texts.length === 0 ? name : `${name} (${texts.join(', ')})`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
