import { aggregatedRows } from '../plan/aggregated-reference.ts';
import type { BoundPlan, DatasetPlan, FieldPlan, FieldSource, Plan, Reference } from '../plan/plan.ts';

import { type Expression, walk } from '../expression/expression.ts';

import { generatorNamed } from '../generators/index.ts';

import { drawName, fieldName, type NodeName, rowsName, type Worlds, worldName } from './cell-nodes.ts';

/** Which other nodes (`CellOrigins`) a cell's function reads. They may be more than it looks at for any one row, never less. */
export class CellReads {
  constructor(
    private readonly plan: Plan,
    private readonly byId: ReadonlyMap<string, DatasetPlan>,
    private readonly worlds: Worlds,
  ) {}

  /** By a field of the plan, or one inside of a document. */
  field(dataset: DatasetPlan, field: FieldPlan): NodeName[] {
    const { nullTrend, recursion, edges, anew, nullRules = [], bounds = [] } = field;
    const limits = [...bounds, ...(edges?.bounds ?? []), ...(edges?.apart ?? []).flatMap((each) => each.bounds)];
    const inTuple = dataset.tuples.some(({ parts }) =>
      parts.some((part) => 'field' in part && part.field === field.name),
    );
    return [
      ...this.#readBySource(dataset, field, field.source),
      ...this.#readByBounds(dataset, limits),
      ...nullRules.flatMap(({ ifNull, ifValue }) =>
        [ifNull, ifValue].flatMap((each) => this.expression(dataset, each)),
      ),
      ...(anew?.conditions ?? []).flatMap(({ condition }) =>
        this.expression(dataset, condition).filter((each) => each !== fieldName(dataset, field.name)),
      ),
      ...(nullTrend ? [fieldName(dataset, nullTrend.by)] : []),
      ...(recursion
        ? [drawName(dataset, recursion.reference), ...recursion.fields.map((name) => fieldName(dataset, name))]
        : []),
      // What limits a value asks for how many rows there are.
      ...(limits.length > 0 ? [rowsName(dataset)] : []),
      ...(inTuple ? [worldName(this.worlds, dataset), rowsName(dataset)] : []),
    ];
  }

  /** By the rules that say when a field is null. */
  nulls(dataset: DatasetPlan, name: string): NodeName[] {
    const field = dataset.fields.find((each) => each.name === name);
    const rules = field?.nullRules ?? [];
    return rules.flatMap(({ ifNull, ifValue }) => [ifNull, ifValue].flatMap((each) => this.expression(dataset, each)));
  }

  #readBySource(dataset: DatasetPlan, field: FieldPlan, source: FieldSource): NodeName[] {
    switch (source.kind) {
      case 'traits': {
        const all = [source.otherwise, ...source.traits.map((each) => each.source)];
        const bounds = source.traits.flatMap((each) => each.bounds ?? []);
        return [
          ...all.flatMap((each) => this.#readBySource(dataset, field, each)),
          ...this.#readByBounds(dataset, bounds),
        ];
      }
      case 'expression':
        return this.expression(dataset, source.expression);
      case 'reference': {
        const reference = dataset.references[source.reference] as Reference;
        const parent = this.byId.get(reference.parent);
        return [
          drawName(dataset, source.reference),
          ...(parent ? [fieldName(parent, reference.parentFields[source.position] as string)] : []),
        ];
      }
      case 'parent':
        return this.#readByNested(dataset, source.reference);
      case 'generator': {
        const { generator, parameters, nested = [] } = source;
        const descriptor = generatorNamed(generator);
        const paths = [
          ...(descriptor?.reads?.(parameters) ?? []).map(({ path }) => path),
          ...(descriptor?.templates ? placeholdersIn(parameters) : []),
        ];
        const counted = typeof parameters.per === 'string' ? this.#countedBy(dataset, parameters.per) : [];
        return [
          ...paths.flatMap((path) => this.#readByPath(dataset, path.split('.'))),
          ...counted,
          ...nested.flatMap((each) => this.field(dataset, each)),
        ];
      }
      default:
        return [];
    }
  }

  #countedBy(dataset: DatasetPlan, per: string): NodeName[] {
    const at = dataset.references.findIndex(({ name, fields }) => name === per || fields.at(-1) === per);
    return at < 0 ? [] : [drawName(dataset, at), rowsName(dataset)];
  }

  /** A parent that a value inside of a document draws by itself: it may keep to what the row belongs to. */
  #readByNested(dataset: DatasetPlan, reference: Reference): NodeName[] {
    const parent = this.byId.get(reference.parent);
    if (!parent) return [];
    const fields = reference.parentFields.map((name) => fieldName(parent, name));
    return [rowsName(parent), worldName(this.worlds, dataset), ...fields];
  }

  #readByBounds(dataset: DatasetPlan, bounds: readonly BoundPlan[]): NodeName[] {
    return bounds.flatMap((bound) =>
      'expression' in bound
        ? this.expression(dataset, bound.expression)
        : bound.terms.flatMap(({ expression }) => this.expression(dataset, expression)),
    );
  }

  /** By what an expression names: fields of the row, of its parents and of its children. */
  expression(dataset: DatasetPlan, expression: Expression): NodeName[] {
    if (expression.kind === 'aggregate' && expression.dataset !== null) {
      const found = aggregatedRows(this.plan, dataset, expression);
      if (!found) return [];
      const { child, position } = found;
      const inside = expression.operand ? this.expression(child, expression.operand) : [];
      return [rowsName(child), drawName(child, position), ...inside];
    }
    const own = [...walk(expression)].flatMap((part): NodeName[] => {
      if (part.kind === 'field') return this.#readByPath(dataset, part.path);
      if (part.kind === 'aggregate' && part !== expression && part.dataset !== null)
        return this.expression(dataset, part);
      if (part.kind !== 'in-dataset') return [];
      const other = this.plan.datasets.find(({ id, name }) => id === part.dataset || name === part.dataset);
      return other ? [rowsName(other), fieldName(other, part.field)] : [];
    });
    return own;
  }

  /** A field of the row, or by the way over its parents one of theirs. A name that means nothing here is one inside of the value. */
  #readByPath(dataset: DatasetPlan, [first = '', ...rest]: readonly string[]): NodeName[] {
    if (rest.length === 0) return this.#readByName(dataset, first);
    const at = dataset.references.findIndex(({ name }) => name === first);
    const parent = this.byId.get(dataset.references[at]?.parent ?? '');
    return parent
      ? [drawName(dataset, at), ...this.#readByPath(parent, rest)]
      : this.#readThroughNested(dataset, first, rest);
  }

  #readByName(dataset: DatasetPlan, name: string): NodeName[] {
    if (dataset.fields.some((field) => field.name === name)) return [fieldName(dataset, name)];
    const sequences = dataset.fields.filter(
      ({ source }) => source.kind === 'generator' && source.generator === 'sequence',
    );
    return name === 'seq' ? sequences.map((field) => fieldName(dataset, field.name)) : [];
  }

  /** A parent of a value inside of a document, by the name of its dataset. */
  #readThroughNested(dataset: DatasetPlan, name: string, rest: readonly string[]): NodeName[] {
    const parents = this.plan.datasets.filter((each) => each.name === name);
    return parents.flatMap((parent) => [
      worldName(this.worlds, dataset),
      rowsName(parent),
      ...this.#readByPath(parent, rest),
    ]);
  }
}

/** The names that templates have in double braces, wherever in the parameters they stand. */
function placeholdersIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(/\{\{\s*([^|}]+?)\s*(?:\||\}\})/g)].map(([, name]) => name as string);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(placeholdersIn);
}
