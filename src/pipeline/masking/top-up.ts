import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { type Definition, defaultNamespace, spanAt } from '../../definition/definition.ts';
import type { GivenRows } from '../../definition/given-rows.ts';
import type { DatasetPlan, FieldPlan, Plan } from '../../plan/plan.ts';

import type { Compiled } from '../../compile/compile.ts';
import { Batches } from '../../generate/batches.ts';
import { type Environment, loadEnvironment } from '../../generate/environment.ts';

import { isHybrid, type StoredPart, wholeRows } from './read-real-rows.ts';

type DataDefinition = Definition<'DataDefinition'>;
type Given = ReadonlyMap<DataDefinition, GivenRows>;

/**
 * Makes the real rows of datasets whole. Behind those of a hybrid one come synthetic rows, as its definition makes them where
 * nothing is read, up to its volume: parents first, so that they refer to rows that there are. Undefined: reported.
 */
export async function wholeDatasets(
  parts: ReadonlyMap<DataDefinition, StoredPart>,
  plan: Plan,
  compileWith: (given: Given) => Promise<Compiled>,
  report: Report,
): Promise<Given | undefined> {
  const given = new Map<DataDefinition, GivenRows>();
  for (const [definition, part] of parts) if (!isHybrid(definition)) given.set(definition, wholeRows(part));
  const hybrids = new Map([...parts].flatMap(([each, part]) => (isHybrid(each) ? [[idOf(each), { each, part }]] : [])));
  // The plan has what is referred to first.
  for (const { id } of plan.datasets) {
    const { each, part } = hybrids.get(id) ?? {};
    if (!each || !part) continue;
    const { plan: synthetic, diagnostics } = await compileWith(given);
    diagnostics.filter(({ severity }) => severity === 'error').forEach(report);
    const dataset = synthetic?.datasets.find((one) => one.id === id);
    if (!synthetic || !dataset || !refersToWhole(each, dataset, hybrids, report)) return undefined;
    const room = new TopUp(await loadEnvironment(synthetic), dataset, part);
    const made = room.fill();
    if (made < dataset.rows) return refuse(each, made, dataset, report);
    given.set(each, wholeRows(part));
    hybrids.delete(id);
  }
  return given;
}

function idOf({ value: { metadata } }: DataDefinition): string {
  return `${metadata.namespace ?? defaultNamespace}/${metadata.name}`;
}

/** Rows of a hybrid dataset that is not whole yet are not those that there will be. */
function refersToWhole(
  definition: DataDefinition,
  { name, references }: DatasetPlan,
  open: ReadonlyMap<string, unknown>,
  report: Report,
): boolean {
  const circle = references.find(({ parent }) => open.has(parent));
  if (!circle) return true;
  const message = `synthetic rows of \`${name}\` would refer to rows of \`${circle.parent.split('/').at(-1)}\` that are not there yet: both are \`hybrid\`, and one refers to the other in a circle`;
  const help = 'let one of them be `source: masked_production`';
  report(diagnostic('DC515', message, { span: spanAt(definition, ['spec', 'source']), help }));
  return false;
}

function refuse(definition: DataDefinition, made: number, { name, rows }: DatasetPlan, report: Report): undefined {
  const message = `\`${name}\` can be made up to ${made} rows, not to ${rows}: synthetic keys beyond those are real ones’`;
  const help = 'let the key’s generator begin elsewhere: `start:`';
  report(diagnostic('DC515', message, { span: spanAt(definition, ['spec', 'source']), help }));
  return undefined;
}

/** Writes synthetic rows behind real ones. A row whose key, or what else is to be unique, is there already is left out. */
class TopUp {
  readonly #batches: Batches;
  readonly #missing: number;
  /** New rows that are not written yet. */
  #held: number[] = [];

  constructor(
    environment: Environment,
    private readonly dataset: DatasetPlan,
    private readonly part: StoredPart,
  ) {
    const fields = part.facts.fields.map(({ name }) => dataset.fields.find((each) => each.name === name) as FieldPlan);
    this.#batches = new Batches(environment, dataset, fields);
    this.#missing = Math.max(0, dataset.rows - part.writer.rows);
  }

  /** How many rows there can be: too many may not be new. */
  fill(): number {
    const { writer, facts } = this.part;
    if (this.#missing === 0) return writer.rows;
    const { capacity, columns } = this.#batches;
    const bound = facts.of(columns);
    writer.part();
    for (const chosen of this.#chosen(bound, capacity)) {
      this.#batches.read(0, chosen.length, chosen);
      writer.add(columns, chosen.length);
      bound.add(chosen.length);
    }
    return writer.rows + this.#held.length;
  }

  /** Rows that are new, in full batches but the last: first those behind as many as are real, then those in their place. */
  *#chosen(bound: { isNew(i: number): boolean }, capacity: number): Generator<Float64Array> {
    const { rows } = this.dataset;
    const real = rows - this.#missing;
    let left = this.#missing;
    for (let at = 0; at < rows && left > 0; at += capacity) {
      const list = Float64Array.from({ length: Math.min(capacity, rows - at) }, (_, i) => (real + at + i) % rows);
      this.#batches.read(0, list.length, list);
      for (const [i, row] of list.entries()) if (bound.isNew(i)) this.#held.push(row);
      for (
        let count = Math.min(capacity, left);
        count > 0 && this.#held.length >= count;
        count = Math.min(capacity, left)
      ) {
        yield Float64Array.from(this.#held.slice(0, count));
        this.#held = this.#held.slice(count);
        left -= count;
      }
    }
  }
}
