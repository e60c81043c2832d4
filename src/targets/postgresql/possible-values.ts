import type { FieldPlan, FieldSource } from '../../plan/plan.ts';

import { generatorNamed } from '../../generators/index.ts';

/** All values that a field may have, as far as the plan alone tells; undefined where it does not. */
export function possibleValues(field: FieldPlan): ReadonlySet<string> | undefined {
  const { mask } = field;
  if (mask?.rule === 'nullify' && !mask.when) return new Set();
  if (mask?.rule === 'constant' && !mask.when) return new Set([String(mask.parameters.value)]);
  if (mask) return undefined;
  const made = field.type.array ? itemsOf(field.source) : valuesOf(field.source);
  if (!made) return undefined;
  const beside = [...(field.edges?.values ?? []), ...(field.invalid?.values ?? [])];
  return new Set([...made, ...beside].filter((value) => value !== null));
}

function valuesOf(source: FieldSource): readonly (string | null)[] | undefined {
  switch (source.kind) {
    case 'given':
      return source.values;
    case 'generator':
      return drawnFrom(source);
    case 'traits': {
      const all = [source.otherwise, ...source.traits.map((each) => each.source)].map(valuesOf);
      return all.every((each) => each !== undefined) ? all.flat() : undefined;
    }
    default:
      return undefined;
  }
}

type Drawn = Extract<FieldSource, { kind: 'generator' }>;

function drawnFrom({ generator: name, parameters }: Drawn): readonly string[] | undefined {
  const choices = generatorNamed(name)?.choices?.(parameters as never);
  // What a sample was read from is not known here, what was read is.
  return choices ?? (parameters.values as readonly string[] | undefined);
}

function itemsOf(source: FieldSource): readonly (string | null)[] | undefined {
  const [item, ...rest] = source.kind === 'generator' ? (source.nested ?? []) : [];
  const values = item && rest.length === 0 ? possibleValues(item) : undefined;
  return values && [...values];
}
