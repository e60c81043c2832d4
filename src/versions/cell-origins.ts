import { kept } from '../base/kept.ts';

import { canonicalJson, fingerprint } from '../plan/fingerprint.ts';
import type { DatasetPlan, FieldPlan, FieldSource, Plan, Reference, TuplePart } from '../plan/plan.ts';

import { fieldName, type NodeName, rowsName, type Worlds, worldName, worldsOf } from './cell-nodes.ts';
import { CellReads } from './cell-reads.ts';

/**
 * What a cell's function is made of, as nodes of a graph: each has what it says itself and the nodes that it reads. A
 * field's fingerprint is over all nodes that can be reached from it, so where two versions have the same one the cells are
 * the same for every row that both have. Where it differs cells may still be equal: nodes say more than is read, never less.
 */
interface Node {
  readonly own: string;
  readonly reads: readonly NodeName[];
}

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
  readonly #worlds: Worlds;
  readonly #reads: CellReads;

  constructor(private readonly plan: Plan) {
    this.#byId = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
    this.#worlds = worldsOf(plan);
    this.#reads = new CellReads(plan, this.#byId, this.#worlds);
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

  /** The references whose draws a field's cells follow from: those of its dataset, and of others that are read on the way. */
  referencesOf(dataset: DatasetPlan, name: string): readonly Reference[] {
    return [...this.#reached(fieldName(dataset, name))].flatMap((each) => {
      const [kind, id, at] = JSON.parse(each) as [string, string, number];
      const reference = kind === 'draw' ? this.#byId.get(id)?.references[at] : undefined;
      return reference ? [reference] : [];
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
    return { own: canonicalJson(['field', ...row]), reads: [...new Set(this.#reads.field(dataset, field))] };
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
        ...(isPlain
          ? []
          : [worldName(this.#worlds, dataset), ...fields.flatMap((name) => this.#reads.nulls(dataset, name))]),
      ],
    };
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
        ...(where ? this.#reads.expression(each, where.expression) : []),
      ]),
    );
    return { own: canonicalJson(['world', this.plan.catalogue, own]), reads: [...new Set(reads)] };
  }
}

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
