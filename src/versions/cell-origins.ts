import { kept } from '../base/kept.ts';

import { aggregatedRows } from '../plan/aggregated-reference.ts';
import { allReferences } from '../plan/all-references.ts';
import { canonicalJson, fingerprint } from '../plan/fingerprint.ts';
import type { BoundPlan, DatasetPlan, FieldPlan, FieldSource, Plan, Reference, TuplePart } from '../plan/plan.ts';

import { type Expression, walk } from '../expression/expression.ts';

import { generatorNamed } from '../generators/index.ts';

/**
 * What a cell's function is made of, as nodes of a graph: each has what it says itself and the nodes that it reads. A
 * field's fingerprint is over all nodes that can be reached from it, so where two versions have the same one the cells are
 * the same for every row that both have. Where it differs cells may still be equal: nodes say more than is read, never less.
 */
interface Node {
  readonly own: string;
  readonly reads: readonly NodeName[];
}

type NodeName = string;

/** Draws that follow from the row and the number of parents alone. */
export const plainDraws: ReadonlySet<string> = new Set([
  'uniform',
  'zipf',
  'normal',
  'weights',
  'exact',
  'one-to-one',
  'per',
]);

/** The fingerprints of the functions that make a plan's cells. */
export class CellOrigins {
  readonly #byId: ReadonlyMap<string, DatasetPlan>;
  readonly #nodes = new Map<NodeName, Node>();
  readonly #prints = new Map<NodeName, string>();
  readonly #hasExternal: boolean;
  readonly #worlds: ReadonlyMap<string, readonly DatasetPlan[]>;

  constructor(private readonly plan: Plan) {
    this.#byId = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
    this.#worlds = worldsOf(plan);
    this.#hasExternal = plan.datasets.some(({ fields }) => fields.some(({ source }) => isExternal(source)));
  }

  /** Of a field's cells, whatever it is called now. */
  field(dataset: DatasetPlan, name: string): string {
    return kept(this.#prints, fieldName(dataset, name), () => this.#print(fieldName(dataset, name)));
  }

  /** Of all cells of a dataset; undefined where some of what they are made of is nowhere but in a database. */
  cells(dataset: DatasetPlan): string | undefined {
    const names = dataset.fields.map(({ name }) => name);
    if (names.some((name) => this.isElsewhere(dataset, name))) return undefined;
    return fingerprint(names.map((name) => this.field(dataset, name)).join(''));
  }

  /** Whether some of what a field's cells are made of is nowhere but in a database. */
  isElsewhere(dataset: DatasetPlan, name: string): boolean {
    if (!this.#hasExternal) return false;
    return [...this.#reached(fieldName(dataset, name))].some((each) => {
      const [kind, id, field] = JSON.parse(each) as [string, string, string];
      if (kind !== 'field') return false;
      const source = this.#byId.get(id)?.fields.find((own) => own.name === field)?.source;
      return source !== undefined && isExternal(source);
    });
  }

  /** All datasets that the rows of one are made from, itself included. */
  datasetsOf(id: string): readonly DatasetPlan[] {
    const dataset = this.#byId.get(id) as DatasetPlan;
    const found = new Set([dataset]);
    for (const { name } of dataset.fields)
      for (const each of this.#reached(fieldName(dataset, name))) {
        const [kind, of] = JSON.parse(each) as [string, string];
        const own = this.#byId.get(of) as DatasetPlan;
        for (const one of kind === 'world' ? (this.#worlds.get(of) ?? [own]) : [own]) found.add(one);
      }
    return [...found];
  }

  #print(name: NodeName): string {
    const all = [...this.#reached(name)].filter((each) => each !== name);
    // Namespaces and the field's own name are no part of what it gives.
    const texts = all.map((each) => this.#node(each).own).sort();
    return fingerprint([this.#node(name).own, ...texts].map((text) => `${text.length}:${text}`).join(''));
  }

  #reached(name: NodeName): ReadonlySet<NodeName> {
    const found = new Set([name]);
    for (const each of found) for (const next of this.#node(each).reads) found.add(next);
    return found;
  }

  #node(name: NodeName): Node {
    return kept(this.#nodes, name, () => {
      const [kind, id, ...path] = JSON.parse(name) as [keyof typeof this.makers, string, ...string[]];
      return this.makers[kind](this.#byId.get(id) as DatasetPlan, path);
    });
  }

  private readonly makers = {
    rows: ({ name, rows }: DatasetPlan): Node => ({ own: canonicalJson(['rows', name, rows]), reads: [] }),
    field: (dataset: DatasetPlan, [name]: readonly string[]): Node => this.#fieldNode(dataset, name as string),
    draw: (dataset: DatasetPlan, [at]: readonly string[]): Node => this.#drawNode(dataset, Number(at)),
    world: (dataset: DatasetPlan): Node => this.#worldNode(dataset),
  };

  #fieldNode(dataset: DatasetPlan, name: string): Node {
    const { catalogue, seed, asOf } = this.plan;
    const field = dataset.fields.find((each) => each.name === name);
    if (!field) return { own: canonicalJson(['no field', dataset.name, name]), reads: [] };
    const { seed: own, locale } = dataset;
    const isDrawn = field.source.kind !== 'given' || field.mask !== undefined || field.invalid !== undefined;
    const context = isDrawn ? [catalogue, own, seed, locale, asOf] : [];
    const row = [dataset.name, context, this.#bareField(dataset, field)];
    return { own: canonicalJson(['field', ...row]), reads: [...new Set(this.#readBy(dataset, field))] };
  }

  /** A field without its name, what only the database keeps of it, and positions that mean something by where they stand. */
  #bareField(dataset: DatasetPlan, field: FieldPlan): unknown {
    const { name: _, description: __, default: ___, source, ...rest } = field;
    return withoutPositions({ ...rest, source: this.#bareSource(dataset, source) });
  }

  #bareSource(dataset: DatasetPlan, source: FieldSource): unknown {
    switch (source.kind) {
      case 'reference':
        return { ...source, reference: dataset.references[source.reference]?.fields };
      case 'external':
        return { ...source, reference: dataset.external?.[source.reference] };
      case 'traits':
        return {
          ...source,
          otherwise: this.#bareSource(dataset, source.otherwise),
          traits: source.traits.map((each) => ({ ...each, source: this.#bareSource(dataset, each.source) })),
        };
      case 'expression':
        return { kind: source.kind, expression: source.expression };
      default:
        return source;
    }
  }

  #readBy(dataset: DatasetPlan, field: FieldPlan): NodeName[] {
    const { nullTrend, recursion, edges, nullRules = [], bounds = [] } = field;
    const limits = [...bounds, ...(edges?.bounds ?? []), ...(edges?.apart ?? []).flatMap((each) => each.bounds)];
    const inTuple = dataset.tuples.some(({ parts }) =>
      parts.some((part) => 'field' in part && part.field === field.name),
    );
    return [
      ...this.#readBySource(dataset, field, field.source),
      ...this.#readByBounds(dataset, limits),
      ...nullRules.flatMap(({ ifNull, ifValue }) =>
        [ifNull, ifValue].flatMap((each) => this.#readByExpression(dataset, each)),
      ),
      ...(nullTrend ? [fieldName(dataset, nullTrend.by)] : []),
      ...(recursion
        ? [drawName(dataset, recursion.reference), ...recursion.fields.map((name) => fieldName(dataset, name))]
        : []),
      // What limits a value asks for how many rows there are.
      ...(limits.length > 0 ? [rowsName(dataset)] : []),
      ...(inTuple ? [this.#worldName(dataset), rowsName(dataset)] : []),
    ];
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
        return this.#readByExpression(dataset, source.expression);
      case 'reference': {
        const reference = dataset.references[source.reference] as Reference;
        const parent = this.#byId.get(reference.parent);
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
          ...nested.flatMap((each) => this.#readBy(dataset, each)),
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
    const parent = this.#byId.get(reference.parent);
    if (!parent) return [];
    const fields = reference.parentFields.map((name) => fieldName(parent, name));
    return [rowsName(parent), this.#worldName(dataset), ...fields];
  }

  #readByBounds(dataset: DatasetPlan, bounds: readonly BoundPlan[]): NodeName[] {
    return bounds.flatMap((bound) =>
      'expression' in bound
        ? this.#readByExpression(dataset, bound.expression)
        : bound.terms.flatMap(({ expression }) => this.#readByExpression(dataset, expression)),
    );
  }

  #readByExpression(dataset: DatasetPlan, expression: Expression): NodeName[] {
    if (expression.kind === 'aggregate' && expression.dataset !== null) {
      const found = aggregatedRows(this.plan, dataset, expression);
      if (!found) return [];
      const { child, position } = found;
      const inside = expression.operand ? this.#readByExpression(child, expression.operand) : [];
      return [rowsName(child), drawName(child, position), ...inside];
    }
    const own = [...walk(expression)].flatMap((part): NodeName[] => {
      if (part.kind === 'field') return this.#readByPath(dataset, part.path);
      if (part.kind === 'aggregate' && part !== expression && part.dataset !== null)
        return this.#readByExpression(dataset, part);
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
    const parent = this.#byId.get(dataset.references[at]?.parent ?? '');
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
    return parents.flatMap((parent) => [this.#worldName(dataset), rowsName(parent), ...this.#readByPath(parent, rest)]);
  }

  #drawNode(dataset: DatasetPlan, at: number): Node {
    const reference = dataset.references[at] as Reference;
    const parent = this.#byId.get(reference.parent);
    const { fields, draw, nullProbability, apart, order, isRuled } = reference;
    const inTuple = dataset.tuples.some((tuple) => takesPart(tuple, at));
    const isPlain = plainDraws.has(draw.kind) && apart === undefined && !order && !isRuled && !inTuple;
    const keys = fields.map((name) => dataset.fields.find((field) => field.name === name)?.key ?? name);
    const own = ['draw', dataset.name, dataset.seed, this.plan.catalogue, keys, nullProbability];
    return {
      own: canonicalJson([...own, isPlain ? draw : draw.kind]),
      reads: [
        ...(parent ? [rowsName(parent)] : []),
        ...(isPlain ? [] : [this.#worldName(dataset), ...fields.flatMap((name) => this.#nullsOf(dataset, name))]),
      ],
    };
  }

  /** The same for all that are joined. */
  #worldName(dataset: DatasetPlan): NodeName {
    return nodeName('world', this.#worlds.get(dataset.id)?.[0] ?? dataset);
  }

  #nullsOf(dataset: DatasetPlan, name: string): NodeName[] {
    const field = dataset.fields.find((each) => each.name === name);
    const rules = field?.nullRules ?? [];
    return rules.flatMap(({ ifNull, ifValue }) =>
      [ifNull, ifValue].flatMap((each) => this.#readByExpression(dataset, each)),
    );
  }

  /** How the rows of all datasets that are joined by references come to their parents. */
  #worldNode(dataset: DatasetPlan): Node {
    const world = this.#worlds.get(dataset.id) ?? [dataset];
    const own = world.map(({ name, seed, rows, references, tuples, fields }) => [
      name,
      seed,
      rows,
      references.map(({ name: _, onDelete: __, enforced: ___, parent, ...rest }) => [
        this.#byId.get(parent)?.name,
        rest,
      ]),
      tuples.map((tuple) => ({ ...tuple, where: tuple.where?.expression })),
      fields.filter(({ key, name: own }) => key !== own).map(({ key, name: own }) => [own, key]),
      fields.filter((field) => field.nullRules).map((field) => [field.key, withoutPositions(field.nullRules)]),
    ]);
    const reads = world.flatMap((each) =>
      each.tuples.flatMap(({ parts, where }) => [
        ...parts.flatMap((part: TuplePart) => ('field' in part ? [fieldName(each, part.field)] : [])),
        ...(where ? this.#readByExpression(each, where.expression) : []),
      ]),
    );
    return { own: canonicalJson(['world', this.plan.catalogue, own]), reads: [...new Set(reads)] };
  }
}

const nodeName = (kind: string, { id }: DatasetPlan, ...path: readonly (string | number)[]): NodeName =>
  JSON.stringify([kind, id, ...path]);
const fieldName = (dataset: DatasetPlan, name: string) => nodeName('field', dataset, name);
const drawName = (dataset: DatasetPlan, at: number) => nodeName('draw', dataset, at);
const rowsName = (dataset: DatasetPlan) => nodeName('rows', dataset);

function takesPart({ parts, within, among, leader }: DatasetPlan['tuples'][number], at: number): boolean {
  return (
    within === at ||
    leader === at ||
    among?.[0] === at ||
    parts.some((part) => 'reference' in part && part.reference === at)
  );
}

function isExternal(source: FieldSource): boolean {
  if (source.kind === 'traits') return [source.otherwise, ...source.traits.map((each) => each.source)].some(isExternal);
  return source.kind === 'external';
}

/** The names that templates have in double braces, wherever in the parameters they stand. */
function placeholdersIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(/\{\{\s*([^|}]+?)\s*(?:\||\}\})/g)].map(([, name]) => name as string);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(placeholdersIn);
}

/** Which constraint something is done for changes no value. */
function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions);
  if (typeof value !== 'object' || value === null) return value;
  const isLimit = ('constraint' in value && ('operator' in value || 'ifNull' in value)) || 'ends' in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      isLimit && ['constraint', 'constraints', 'others'].includes(key) ? [] : [[key, withoutPositions(each)]],
    ),
  );
}

/** Datasets that are joined by references, by the id of each of them; one has their order by name. */
function worldsOf({ datasets }: Plan): ReadonlyMap<string, readonly DatasetPlan[]> {
  const worlds = new Map(datasets.map((dataset) => [dataset.id, new Set([dataset])]));
  const join = (a: string, b: string) => {
    const [one, other] = [worlds.get(a), worlds.get(b)];
    if (!one || !other || one === other) return;
    for (const each of other) {
      one.add(each);
      worlds.set(each.id, one);
    }
  };
  for (const dataset of datasets) for (const { parent } of allReferences(dataset)) join(dataset.id, parent);
  return new Map(
    [...worlds].map(([id, world]) => [id, [...world].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))]),
  );
}
