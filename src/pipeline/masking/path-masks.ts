import { kept } from '../../base/kept.ts';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { parseCell } from '../../values/cell.ts';
import { type FieldType, typeText } from '../../values/type.ts';

import type { FieldPlan, InsidePlan } from '../../plan/plan.ts';

import { bindMask } from '../../generate/bind-mask.ts';
import { cellText, GenerationFailure } from '../../generate/generation-failure.ts';
import type { RowReader } from '../../generate/row-reader.ts';

import { OriginFailure } from '../origin/origin-failure.ts';

import { type JsonLeaf, kindNames, leafText, looseType } from './json-leaf.ts';
import { MaskLane, type Waiting } from './mask-lane.ts';

/** The masks of the paths inside of one field, bound for each type that values of a path have. */
export class PathMasks {
  readonly #lanes = new Map<string, MaskLane>();

  constructor(
    private readonly reader: RowReader,
    private readonly field: FieldPlan,
  ) {}

  /** Sends a value of a document to its mask; `done` is told the JSON that it becomes, unless it stays. */
  mask(decision: InsidePlan, leaf: JsonLeaf, row: number, done: (json: string) => void): void {
    const type = decision.isLoose ? looseType(decision.mask.rule, leaf.kind) : decision.type;
    if (!type || leaf.kind === 'binary') {
      if (this.#isNulled(decision, leaf, row)) done('null');
      return;
    }
    const { text } = leaf;
    // Only texts without NUL are values of their type for sure.
    if ((type.name !== 'text' || text.includes('\0')) && 'error' in parseCell(type, text)) {
      const help = `give the rule a type that holds it, or none (now: ${typeText(type)})`;
      const place = `\`${this.reader.dataset.name}.${decision.path}\`, row ${row + 1} of the origin`;
      throw new OriginFailure(`${place}: its value is none of the path’s type`, { help });
    }
    this.send(decision, type, {
      text,
      row,
      done: (masked, json) => done(masked === undefined ? 'null' : leafText(leaf, type, masked, json)),
    });
  }

  send(decision: InsidePlan, type: FieldType, value: Waiting): void {
    this.#lane(decision, type).add(value);
  }

  /** Masks what was sent. */
  flush(): void {
    for (const lane of this.#lanes.values()) lane.flush();
  }

  /** A value of a kind that the rule does not take: what the rule says of those that it cannot read. */
  #isNulled({ path, mask }: InsidePlan, { kind }: JsonLeaf, row: number): boolean {
    const { environment, dataset } = this.reader;
    const name = `${dataset.id}.${path}`;
    environment.nonconforming.set(name, (environment.nonconforming.get(name) ?? 0) + 1);
    const { onNonconforming = 'error' } = mask;
    if (onNonconforming !== 'error') return onNonconforming !== 'keep';
    const help = 'say what becomes of such values: `on_nonconforming: nullify` or `keep`; or take another rule';
    const cell = { dataset, row, path, isOfMask: true } as const;
    const message = `\`${cellText(cell)}\` is ${kindNames[kind]}, which \`${mask.rule}\` does not mask`;
    throw new GenerationFailure(diagnostic('DC505', message, { help }), {}, cell);
  }

  #lane({ path, mask }: InsidePlan, type: FieldType): MaskLane {
    const { reader, field } = this;
    return kept(this.#lanes, `${path}\n${typeText(type)}\n${type.objectId}`, () => {
      const { mask: _, inside: __, ...rest } = field;
      const plan = { ...rest, name: path, key: path, type, nullable: true };
      // A condition is the row's, and has been asked.
      const { when: _when, ...always } = mask;
      const strict = { onNonconforming: 'error' as const, ...always };
      return new MaskLane(type, reader.environment.capacity, `${reader.dataset.name}.${path}`, (source) =>
        bindMask(reader, plan, strict, source, reader.key),
      );
    });
  }
}
