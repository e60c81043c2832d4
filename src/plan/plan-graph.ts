import { countText } from '../base/plural.ts';

import { typeText } from '../values/type.ts';

import { nameOf } from './describe.ts';
import type { DatasetPlan, Plan, Reference } from './plan.ts';

/** A plan as a Mermaid entity-relationship diagram. */
export function planMermaid(plan: Plan): string {
  const lines = ['erDiagram'];
  for (const dataset of plan.datasets) {
    lines.push(`  ${quoted(dataset.name)} {`);
    for (const field of dataset.fields) {
      const roles = [
        ...(dataset.key.includes(field.name) ? ['PK'] : []),
        ...(isReference(dataset, field.name) ? ['FK'] : []),
      ];
      const type = typeText(field.type).replace(/[(,]/g, '_').replace(/[^\w]/g, '');
      lines.push(`    ${type} ${field.name.replace(/[^\w]/g, '_')}${roles.length > 0 ? ` ${roles.join(', ')}` : ''}`);
    }
    lines.push('  }');
  }
  for (const [dataset, reference] of edges(plan)) {
    const parent = isOptional(dataset, reference) ? '|o' : '||';
    lines.push(
      `  ${quoted(nameOf(reference.parent))} ${parent}--o{ ${quoted(dataset.name)} : ${quoted(reference.fields.join(', '))}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A plan as a Graphviz digraph: an edge from each reference to what it refers to. */
export function planDot(plan: Plan): string {
  const nodes = plan.datasets.map(
    ({ name, rows }) => `  ${quoted(name)} [label=${quoted(`${name}\\n${countText(rows)} rows`)}];`,
  );
  const arrows = edges(plan).map(([dataset, reference]) => {
    const style = isOptional(dataset, reference) ? ', style=dashed' : '';
    return `  ${quoted(dataset.name)} -> ${quoted(nameOf(reference.parent))} [label=${quoted(reference.fields.join(', '))}${style}];`;
  });
  return `digraph plan {\n  rankdir=LR;\n  node [shape=box];\n${[...nodes, ...arrows].join('\n')}\n}\n`;
}

function edges(plan: Plan): (readonly [DatasetPlan, Reference])[] {
  return plan.datasets.flatMap((dataset) => dataset.references.map((reference) => [dataset, reference] as const));
}

function isReference(dataset: DatasetPlan, name: string): boolean {
  return dataset.references.some((reference) => reference.fields.includes(name));
}

function isOptional(dataset: DatasetPlan, reference: Reference): boolean {
  return dataset.fields.some((field) => field.nullable && reference.fields.includes(field.name));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}
