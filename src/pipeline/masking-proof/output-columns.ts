import { kept } from '../../base/kept.ts';

import { isValueText } from '../../values/cell.ts';
import { networkText } from '../../values/parse-network.ts';
import { plainlyFits } from '../../values/plainly-fits.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { SeenHashes } from '../../generate/checks/seen-hashes.ts';

import { detectColumn } from '../../detect/detect-column.ts';
import type { KnownNames } from '../../detect/known-names.ts';
import { isKeptForExamples } from '../scan/kept-for-examples.ts';

import { type CellColumn, type CellTable, isAt, TextHashes } from './cell-columns.ts';
import { attackedBy, type Spelled } from './dictionary-attack.ts';
import type { LookedBatch } from './looked-batch.ts';
import { MaskMemory } from './mask-memory.ts';
import type { ProofFinding } from './proof-finding.ts';
import { decisionOn, isHidden, type MaskDecision, type ProofDataset } from './proof-plan.ts';
import { BatchKeys, type RowBatch } from './row-batch.ts';

const sampled = 2000;
const attacked = 5000;
const sure = 0.8;
/** What may be a hash of something else: shorter ones are looked for among the masks of its own column alone. */
const leastLikeHash = 16;
const likeHash = /^(?:[0-9a-f-]{16,128}|[A-Za-z0-9+/_-]{20,88}={0,2})$/i;

interface LookedKey {
  readonly fields: readonly string[];
  readonly seen: SeenHashes;
  values: number;
  twice: number;
}

const four = new Uint32Array(4);

/** A text that holds nothing but itself: parts of files would stay in memory with what is kept of them. */
const own = (text: string) => Buffer.from(text).toString();

/** Whether a text is a value of the type. What tells hosts is taken as it is elsewhere; servers have spellings of their own (`10/8`). */
function fits(type: FieldType, text: string): boolean {
  if (familyOf(type) === 'network' && !type.array)
    return networkText(type, text) !== undefined || /^[\da-f.:/-]+$/i.test(text);
  return isValueText(type, text);
}

/** Looks at what came out: decisions on all columns, detectors, an attack without a key, types, uniqueness, one mask for one value. */
export class OutputColumns {
  readonly #samples = new Map<string, string[]>();
  readonly #fromSource = new Set<string>();
  readonly #originals = new Map<string, string[]>();
  readonly #values = new Map<string, Set<string>>();
  readonly #likeHashes = new Map<string, Set<string>>();
  readonly #masks = new Map<string, MaskMemory>();
  readonly #misfits = new Map<string, number>();
  /** Those whose masks stand beside no original. */
  readonly #apart = new Set<string>();
  /** The columns that the output has. */
  readonly #written = new Set<string>();
  readonly #nulls = new Map<string, number>();
  readonly #keys: readonly LookedKey[];
  readonly #before = new TextHashes();
  readonly #after = new TextHashes();

  constructor(
    private readonly dataset: ProofDataset,
    private readonly known: KnownNames,
    storage: HashStorage,
  ) {
    const all = [dataset.key, ...dataset.unique].filter((fields) => fields.length > 0);
    this.#keys = all.map((fields) => ({ fields, seen: new SeenHashes(storage), values: 0, twice: 0 }));
  }

  look({ output, after, before }: LookedBatch): void {
    for (const path of before.columns.keys()) this.#fromSource.add(path);
    for (const name of output.columns.keys()) this.#written.add(name);
    for (const name of this.dataset.required) this.#lookForNulls(output, name);
    for (const [path, { texts }] of after.columns) {
      const sample = kept(this.#samples, path, () => []);
      if (sample.length < sampled) sample.push(...texts.slice(0, sampled - sample.length).map(own));
      this.#lookForHashes(path, texts);
    }
    for (const [path, decision] of this.dataset.decisions)
      if (isHidden(decision) || decision.byValue) this.#lookAtMasks(path, before.at(path), after.at(path), decision);
    for (const [field, type] of this.dataset.types) this.#lookAtType(output, field, type);
    for (const key of this.#keys) this.#lookAtKey(output, key);
  }

  /** Rows of a source that stand beside none of the output: its columns are known by them, and what is attacked. */
  lookAtSource(cells: CellTable): void {
    for (const path of cells.columns.keys()) this.#fromSource.add(path);
    for (const [path, decision] of this.dataset.decisions) {
      const { texts } = cells.at(path);
      if (texts.length > 0 && decision.byValue) this.#apart.add(path);
      if (isHidden(decision)) this.#addOriginals(path, texts);
    }
  }

  /** In any column, for somebody else's originals. */
  #lookForHashes(path: string, texts: readonly string[]): void {
    const found = kept(this.#likeHashes, path, () => new Set());
    if (found.size >= attacked) return;
    for (const text of texts)
      if (text.length >= leastLikeHash && likeHash.test(text) && found.size < attacked) found.add(own(text));
  }

  #lookForNulls({ count, columns }: RowBatch, name: string): void {
    const values = columns.get(name);
    let nulls = values ? 0 : count;
    for (let row = 0; values && row < count; row++) if (values[row] === null || values[row] === undefined) nulls += 1;
    if (nulls > 0) this.#nulls.set(name, (this.#nulls.get(name) ?? 0) + nulls);
  }

  #lookAtType({ count, columns }: RowBatch, field: string, type: FieldType): void {
    const values = columns.get(field);
    if (!values) return;
    let misfits = 0;
    for (let row = 0; row < count; row++) {
      const value = values[row];
      if (value === null || value === undefined || typeof value === 'object') continue;
      const text = String(value);
      if (!plainlyFits(type, text) && !fits(type, text)) misfits += 1;
    }
    if (misfits > 0) this.#misfits.set(field, (this.#misfits.get(field) ?? 0) + misfits);
  }

  #lookAtKey(output: RowBatch, key: LookedKey): void {
    const keys = new BatchKeys(output, key.fields);
    const texts: string[] = [];
    for (let row = 0; row < output.count; row++) if (!keys.isNull(row)) texts.push(keys.at(row));
    const { a, b, c, d } = this.#after.of(texts);
    for (let i = 0; i < texts.length; i++) {
      four[0] = a[i] as number;
      four[1] = b[i] as number;
      four[2] = c[i] as number;
      four[3] = d[i] as number;
      if (key.seen.add(four, 0) === false) key.twice += 1;
    }
    key.values += texts.length;
  }

  #lookAtMasks(path: string, before: CellColumn, after: CellColumn, decision: MaskDecision): void {
    if (isHidden(decision)) this.#addAttacked(path, before, after);
    const { texts } = before;
    if (texts.length === 0 || !decision.byValue) return;
    const masks = kept(this.#masks, path, () => new MaskMemory());
    const from = this.#before.of(texts);
    if (masks.isFull && texts.every((_, i) => !masks.knows(from, i))) return;
    const to = this.#after.of(after.texts);
    for (let i = 0; i < texts.length; i++) {
      const beside = after.beside(before, i);
      if (beside !== undefined) masks.look(from, i, to, beside);
    }
  }

  #addAttacked(path: string, before: CellColumn, after: CellColumn): void {
    const values = kept(this.#values, path, () => new Set<string>());
    for (let i = 0; i < after.texts.length && values.size < attacked * 4; i++) {
      const text = after.texts[i] as string;
      if (!values.has(text)) values.add(own(text));
    }
    this.#addOriginals(path, before.texts);
  }

  #addOriginals(path: string, texts: readonly string[]): void {
    const originals = kept(this.#originals, path, () => []);
    for (let i = 0; i < texts.length && originals.length < attacked; i++) originals.push(own(texts[i] as string));
  }

  /** What may be a hash of something else. */
  *likeHashes(): Generator<string> {
    for (const each of this.#likeHashes.values()) yield* each;
  }

  findings(): ProofFinding[] {
    return [...this.#decided(), ...this.#detected(), ...this.#consistent(), ...this.#unique(), ...this.#typed()];
  }

  #finding(check: ProofFinding['check'], ok: boolean | null, found: string, field?: string): ProofFinding {
    return { check, dataset: this.dataset.name, ...(field !== undefined && { field }), ok, found };
  }

  #decided(): ProofFinding[] {
    const paths = [...this.#samples.keys()].filter((path) => this.#fromSource.has(path) && !path.endsWith('.{key}'));
    const strange = [...this.#written].filter((name) => !this.#isKnown(name));
    const open = [...paths.filter((path) => !decisionOn(this.dataset, path)), ...strange];
    if (open.length === 0) return [this.#finding('decisions', true, `${paths.length} columns, each decided on`)];
    return open.map((path) => this.#finding('decisions', false, 'nobody has decided what becomes of it', path));
  }

  /** Whether somebody has said that there is such a column: the source has it, or a definition. */
  #isKnown(name: string): boolean {
    const { fields, decisions, references } = this.dataset;
    if (fields.has(name) || decisions.has(name) || references.some((each) => each.fields.includes(name))) return true;
    return [...this.#fromSource].some((path) => isAt(path, name));
  }

  #detected(): ProofFinding[] {
    const unexpected = [...this.#samples].flatMap(([path, values]): ProofFinding[] => {
      const decision = decisionOn(this.dataset, path);
      // What only the output has was made.
      if ((decision && decision.class !== 'keep') || !this.#fromSource.has(path)) return [];
      const name = (path.split('.').at(-1) as string).replaceAll('[*]', '');
      const found = detectColumn({ name, table: this.dataset.name, values }, this.known);
      if (
        !found?.byValues ||
        found.confidence < sure ||
        found.category === decision?.category ||
        isKeptForExamples(found.category, values)
      )
        return [];
      return [this.#finding('detectors', false, `looks like ${found.category}: ${found.evidence.join('; ')}`, path)];
    });
    return unexpected.length > 0
      ? unexpected
      : [this.#finding('detectors', true, 'columns that were kept hold nothing unexpected')];
  }

  /** What an attack comes to that looks for hashes of the originals among their masks, and among what is like one anywhere else. */
  attacked(besides: Spelled): ProofFinding[] {
    return [...this.#originals].map(([path, texts]) => {
      const { tried, found, how } = attackedBy(texts, this.#values.get(path) ?? [], besides);
      if (tried === 0) return this.#finding('dictionary', null, 'no original is known', path);
      return this.#finding(
        'dictionary',
        found === 0,
        found === 0
          ? `${tried} originals hashed without a key: none found`
          : `${found} of ${tried} originals are found by ${how} without a key`,
        path,
      );
    });
  }

  #consistent(): ProofFinding[] {
    const apart = [...this.#apart].map((path) =>
      this.#finding('consistency', null, 'no cell stands beside its original', path),
    );
    const looked = [...this.#masks].map(([path, { torn, size }]) =>
      this.#finding(
        'consistency',
        torn === 0,
        torn === 0 ? `${size} values, each with one mask` : `${torn} values have another mask than before`,
        path,
      ),
    );
    return [...apart, ...looked];
  }

  #unique(): ProofFinding[] {
    return this.#keys.map((key) => {
      key.seen.end((_, isNew) => {
        if (!isNew) key.twice += 1;
      });
      const { fields, values, twice } = key;
      const found = twice === 0 ? `${values} values, none twice` : `${twice} values are there twice`;
      return this.#finding('uniqueness', twice === 0, found, fields.join(', '));
    });
  }

  #typed(): ProofFinding[] {
    const { types, fields, decisions } = this.dataset;
    const isLeftOut = (name: string) => !this.#written.has(name) && decisions.get(name)?.rule !== 'drop';
    const isThere = (name: string) => [...this.#fromSource].some((path) => isAt(path, name));
    const gone = [...fields].filter((name) => isLeftOut(name) && isThere(name));
    const nulls = [...this.#nulls].filter(([name]) => this.#written.has(name) && decisions.get(name)?.rule !== 'drop');
    const all = [
      ...gone.map((field) => this.#finding('types', false, 'the output has no such column', field)),
      ...[...this.#misfits].map(([field, count]) =>
        this.#finding('types', false, `${count} values are none of its type`, field),
      ),
      ...nulls.map(([field, count]) =>
        this.#finding('types', false, `${count} values are null, and it is declared without nulls`, field),
      ),
    ];
    return all.length > 0 ? all : [this.#finding('types', true, `${types.size} columns hold what their types take`)];
  }
}
