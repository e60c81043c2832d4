import { kept } from '../../base/kept.ts';

import type { Rows } from '../../random/rows.ts';

import { elementToJson } from '../../values/array-to-json.ts';
import { type Cell, parseCell } from '../../values/cell.ts';
import type { NumberColumn } from '../../values/column.ts';
import { literalItems } from '../../values/parse-array.ts';
import { anySigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';
import { itemType, typeText } from '../../values/type.ts';

import { JsonFault, type JsonNode, JsonTooDeep, parseJson } from '../../definition/json-text.ts';
import type { FieldPlan, InsidePlan } from '../../plan/plan.ts';

import { conditionBindingOf, expressionsOf } from '../../generate/bind-expressions.ts';
import type { RowReader } from '../../generate/row-reader.ts';

import { nameCategories } from '../../detect/find-in.ts';
import { tooDeep } from '../origin/file-origin.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { type DecisionPlace, DecisionTree } from './decision-tree.ts';
import { DocumentEdits } from './document-edits.ts';
import { leafOf } from './json-leaf.ts';
import { PathMasks } from './path-masks.ts';
import { cellTexts, type RealCells } from './real-cells.ts';
import type { RealColumn } from './real-columns.ts';
import { UndecidedPaths } from './undecided-paths.ts';

/** Documents whose masks are made together, in UTF-16 units of their texts: memory has the nodes of so many. */
const mostText = 4_000_000;

/**
 * Masks what lies inside of documents and lists by the decisions on their paths. What no decision reaches ends the run; all
 * that is not masked stays to the byte.
 */
export class InsideMasker implements RealColumn {
  readonly column;
  readonly #builder: TextBuilder;
  readonly #root: DecisionPlace;
  readonly #masks: PathMasks;
  readonly #undecided: UndecidedPaths;
  readonly #keepsRest: boolean;
  readonly #conditions = new Map<InsidePlan, Source>();
  readonly #holds = new Map<InsidePlan, Uint8Array>();

  constructor(
    private readonly reader: RowReader,
    private readonly field: FieldPlan,
    /** Those of the batch. */
    private readonly rows: Rows,
  ) {
    this.#builder = new TextBuilder(reader.environment.capacity, anySigns);
    this.column = this.#builder.column;
    this.#root = new DecisionTree(field.inside ?? []).root;
    this.#masks = new PathMasks(reader, field);
    this.#keepsRest = field.mask?.rule === 'keep';
    this.#undecided = new UndecidedPaths(reader.dataset.name, field.name);
  }

  /** Masks a batch of texts in the place of the one before. */
  set(cells: RealCells, count: number): true {
    const texts = cellTexts(cells, count);
    this.column.nulls = texts.includes(null) ? Uint8Array.from(texts, (text) => (text === null ? 1 : 0)) : null;
    this.#builder.reset();
    if (count > 0) this.#askConditions();
    const { array } = this.field.type;
    for (let from = 0; from < texts.length; ) {
      const finish: (() => string)[] = [];
      for (let size = 0; from < texts.length && size < mostText; from++) {
        const text = texts[from] as string | null;
        const row = this.rows.at(0) + from;
        if (text === null) finish.push(() => '');
        else finish.push(array ? this.#items(text, row) : this.#document(text, row));
        size += text?.length ?? 0;
      }
      this.#undecided.end();
      this.#masks.flush();
      for (const each of finish) this.#builder.add(each());
    }
    return true;
  }

  read(_: Rows): void {}

  /** Which rows the conditions of decisions hold for. */
  #askConditions(): void {
    for (const decision of this.field.inside ?? []) {
      const { when } = decision.mask;
      if (!when) continue;
      const condition = kept(this.#conditions, decision, () =>
        expressionsOf(this.reader).bindExpression(when.expression, conditionBindingOf(this.reader)),
      );
      condition.read(this.rows);
      const { values, nulls } = condition.column as NumberColumn;
      this.#holds.set(
        decision,
        Uint8Array.from({ length: this.rows.length }, (_, i) => (nulls?.[i] !== 1 && values[i] === 1 ? 1 : 0)),
      );
    }
  }

  /** Whether a decision masks the values of a row: where its condition is not true they stay. */
  #isMasked(decision: InsidePlan, row: number): boolean {
    return decision.mask.rule !== 'keep' && this.#holds.get(decision)?.[row - this.rows.at(0)] !== 0;
  }

  /** Sends a document's values to their masks; what is returned says, once they are made, what it becomes. */
  #document(text: string, row: number): () => string {
    const root = this.#parsed(text, row);
    const edits = new DocumentEdits(text, root);
    this.#walk(root, this.#root, { row, edits, steps: [], isKept: this.#keepsRest });
    return () => edits.rendered();
  }

  #parsed(text: string, row: number): JsonNode {
    try {
      return parseJson(text, 0, text.length);
    } catch (error) {
      if (error instanceof JsonTooDeep) throw tooDeep(this.#place(row));
      // What it says may be a part of a value.
      throw error instanceof JsonFault ? this.#failure(row, 'its value is no JSON that can be read') : error;
    }
  }

  #failure(row: number, what: string): OriginFailure {
    return new OriginFailure(`${this.#place(row)}: ${what}`);
  }

  #place(row: number): string {
    return `\`${this.reader.dataset.name}.${this.field.name}\`, row ${row + 1} of the origin`;
  }

  /** The items of `text[]` and the like: all of one type, under one decision. */
  #items(text: string, row: number): () => string {
    const { type } = this.field;
    const cell = parseCell(type, text);
    if ('error' in cell) throw this.#failure(row, 'its value is none of the field’s type');
    const items = [...(literalItems(cell.text) ?? [])];
    const decision = this.#root.item?.decision as InsidePlan;
    for (const [i, item] of items.entries()) {
      if (item === null || !this.#isMasked(decision, row)) continue;
      const done = (masked: string | undefined) => {
        items[i] = masked ?? null;
      };
      this.#masks.send(decision, itemType(type), { text: item, row, done });
    }
    return () => {
      const made = parseCell(type, JSON.stringify(items));
      if ('error' in made) throw new Error(`masked items are none of ${typeText(type)}`);
      return String(made.value);
    };
  }

  #walk(node: JsonNode, place: DecisionPlace | undefined, at: Walk): void {
    const { decision } = place ?? {};
    const rule = decision?.mask.rule;
    const isMasked = decision !== undefined && this.#isMasked(decision, at.row);
    if (isMasked && (rule === 'nullify' || rule === 'constant')) {
      if (rule === 'nullify' || node.kind !== 'null') at.edits.replace(node, fixedJson(decision));
      return;
    }
    const isKept = (decision !== undefined && !isMasked) || at.isKept;
    const leaf = leafOf(node);
    if (leaf) {
      if (decision && rule !== 'keep' && leaf.kind === 'text' && nameCategories.includes(decision.mask.category))
        this.reader.tellName?.(at.row, { category: decision.mask.category, text: leaf.text });
      if (isMasked) this.#masks.mask(decision, leaf, at.row, (json) => at.edits.replace(node, json));
      else if (!isKept) this.#undecided.add(at.steps, leaf.kind);
    } else if (!this.#walkInside(node, place, { ...at, isKept }) && !place && !isKept) this.#undecided.add(at.steps);
  }

  /** False: there is nothing inside. */
  #walkInside(node: JsonNode, place: DecisionPlace | undefined, at: Walk): boolean {
    if (node.kind === 'array') {
      for (const item of node.items) this.#walk(item, place?.item, { ...at, steps: [...at.steps, null] });
      return node.items.length > 0;
    }
    if (node.kind !== 'object') return false;
    for (const { key, value } of node.entries) {
      const member = place?.members.get(key.text);
      if (member?.decision?.mask.rule === 'drop' && this.#isMasked(member.decision, at.row)) at.edits.drop(value);
      else this.#walk(value, member, { ...at, steps: [...at.steps, key.text] });
    }
    return node.entries.length > 0;
  }
}

interface Walk {
  readonly row: number;
  readonly edits: DocumentEdits;
  readonly steps: readonly (string | null)[];
  /** Something around it stays, with all that is not decided on by itself. */
  readonly isKept: boolean;
}

/** What is the same whatever stood there. */
function fixedJson({ mask, type }: InsidePlan): string {
  return mask.rule === 'nullify'
    ? 'null'
    : elementToJson((parseCell(type, String(mask.parameters.value)) as Cell).text, type);
}
