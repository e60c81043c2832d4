import type { Category } from '../../values/category.ts';

import { HashFile } from '../../generate/checks/hash-file.ts';
import { HashSet } from '../../generate/checks/hash-set.ts';

import { type CellColumn, TextHashes } from './cell-columns.ts';
import { mostDigits } from './dense-numbers.ts';
import { FormFilter, formHash } from './form-filter.ts';
import { formKind, kindCount, kindOf, kindRoom } from './form-kinds.ts';
import { digitsOf, Originals } from './originals.ts';
import { inPieces, type ProofStorage, type Records } from './proof-storage.ts';

/** Told of each form that was looked for and is an original: of which column. */
export type Tell = (column: Originals) => void;

/**
 * Originals of all columns, and the forms that may be some of them, each as a hash in a file: held against each other in the end, a
 * piece of both at a time. So memory does not grow with the rows. What the source has is known once all of it was added.
 */
export class OriginalHashes {
  readonly #columns: ColumnHashes[] = [];
  readonly #originals: HashFile;
  readonly #looks: HashFile;
  readonly #tells: Tell[] = [];
  readonly #hashes = new TextHashes();

  constructor(private readonly storage: ProofStorage) {
    this.#originals = new HashFile(storage, 6);
    this.#looks = new HashFile(storage, 6);
  }

  /** Takes the originals of one more column. */
  column(name: string, category: Category | undefined): ColumnHashes {
    const column = new ColumnHashes(this.#columns.length, new Originals(name, category), this.#originals);
    this.#columns.push(column);
    return column;
  }

  /** Counts what is different, by which it is decided what is looked for; then the columns of which that is. */
  seal(): { readonly columns: readonly Originals[]; readonly filter: FormFilter } {
    const width = kindCount();
    const kinds = new Uint32Array(this.#columns.length * width);
    for (const distinct of inPieces([this.#originals], ([all]) => this.#distinctOf(all as Records, width)))
      for (const place of distinct) kinds[place] = (kinds[place] as number) + 1;
    for (const { number, originals } of this.#columns)
      originals.count(kinds.subarray(number * width, (number + 1) * width));
    const columns = this.#columns.map(({ originals }) => originals).filter(({ areTelling }) => areTelling);
    return { columns, filter: this.#filterOf(columns) };
  }

  /** A number for whom is told, in `look`. */
  place(tell: Tell): number {
    return this.#tells.push(tell) - 1;
  }

  /** Looks for forms: `places[i]` is told in the end where `forms[i]` is an original. */
  look(forms: readonly string[], places: readonly number[]): void {
    const { a, b, c, d } = this.#hashes.of(forms);
    for (let i = 0; i < forms.length; i++) {
      four[0] = a[i] as number;
      four[1] = b[i] as number;
      four[2] = c[i] as number;
      four[3] = d[i] as number;
      this.#looks.add(four, 0, places[i]);
    }
  }

  /** Tells what was found; then it is over. */
  end(): void {
    const telling = this.#columns.filter(({ originals }) => originals.areTelling);
    const tell = ([originals, looks]: readonly Records[]): true | undefined => {
      // Those that were looked for are few: originals that are none of them need not be held.
      const wanted = this.#hashesOf(looks as Records);
      const known = wanted && this.#foundOf(originals as Records, wanted, telling);
      if (!known) return undefined;
      if (known.size === 0) return true;
      for (const records of looks as Records)
        for (let at = 0; at < records.length; at += 6)
          for (const { number, originals: column } of telling)
            if (known.has(withColumn(records, at, number))) this.#tells[records[at + 4] as number]?.(column);
      return true;
    };
    for (const _ of inPieces([this.#originals, this.#looks], tell));
    this.#originals.close();
    this.#looks.close();
  }

  /** The different hashes of records; undefined: they are too many. */
  #hashesOf(all: Records): HashSet | undefined {
    const hashes = new HashSet();
    for (const records of all)
      for (let at = 0; at < records.length; at += 6)
        if (hashes.add(records, at) && hashes.size > this.storage.together) return undefined;
    return hashes;
  }

  /** The originals of some columns that are among some hashes, each as one of its column; undefined: they are too many. */
  #foundOf(all: Records, wanted: HashSet, columns: readonly ColumnHashes[]): HashSet | undefined {
    const found = new HashSet();
    if (wanted.size === 0) return found;
    const isMeant = Uint8Array.from(this.#columns, (column) => (columns.includes(column) ? 1 : 0));
    for (const records of all)
      for (let at = 0; at < records.length; at += 6) {
        const column = Math.floor((records[at + 5] as number) / kindRoom);
        if (isMeant[column] === 0 || !wanted.has(records, at)) continue;
        if (found.add(withColumn(records, at, column)) && found.size > this.storage.together) return undefined;
      }
    return found;
  }

  /** Of each that is different from the others its kind, `width` of them a column; undefined: they are too many. */
  #distinctOf(all: Records, width: number): number[] | undefined {
    let known: HashSet | undefined;
    const kinds: number[] = [];
    for (const records of all) {
      known ??= new HashSet(Math.min(records.length / 6, this.storage.together));
      for (let at = 0; at < records.length; at += 6) {
        const told = records[at + 5] as number;
        const column = Math.floor(told / kindRoom);
        if (!known.add(withColumn(records, at, column))) continue;
        if (known.size > this.storage.together) return undefined;
        kinds.push(column * width + (told % kindRoom));
      }
    }
    return kinds;
  }

  #filterOf(columns: readonly Originals[]): FormFilter {
    const filter = new FormFilter(columns.reduce((sum, { size }) => sum + size, 0));
    const isMeant = Uint8Array.from(this.#columns, ({ originals }) => (columns.includes(originals) ? 1 : 0));
    const add = ([all]: readonly Records[]): true => {
      for (const records of all as Records)
        for (let at = 0; at < records.length; at += 6)
          if (isMeant[Math.floor((records[at + 5] as number) / kindRoom)] === 1) filter.add(records[at + 4] as number);
      return true;
    };
    for (const _ of inPieces([this.#originals], add));
    return filter;
  }
}

/** The hash of a record as that of a column alone: one value may be an original of several. */
function withColumn(records: Uint32Array, at: number, column: number): Uint32Array {
  four[0] = records[at] as number;
  four[1] = records[at + 1] as number;
  four[2] = (records[at + 2] as number) ^ Math.imul(column + 1, 0x9e37_79b1);
  four[3] = records[at + 3] as number;
  return four;
}

/** Values that were added last, by some bits of their hashes: what comes again and again need not be added again. */
const recent = 4096;
/** Of lengths below that it is remembered that they were seen. */
const lengthRoom = 1024;

/** Adds the originals of one column. */
export class ColumnHashes {
  readonly #hashes = new TextHashes();
  readonly #recent = new Uint32Array(recent * 2);
  readonly #isLength = new Uint8Array(lengthRoom);

  constructor(
    readonly number: number,
    readonly originals: Originals,
    private readonly file: HashFile,
  ) {}

  /** Adds those of a batch of rows. */
  add({ texts, plains }: CellColumn): void {
    const { originals } = this;
    originals.see(texts);
    this.#addForms(plains, texts);
    if (originals.areNumbered) this.#addForms(plains.flatMap((plain) => digitsOf(plain) ?? []));
  }

  #addForms(plains: readonly string[], texts?: readonly string[]): void {
    const { originals, number } = this;
    const { a, b, c, d } = this.#hashes.of(plains);
    for (let i = 0; i < plains.length; i++) {
      const plain = plains[i] as string;
      if (!originals.isSought(plain, texts?.[i])) continue;
      const [first, second] = [a[i] as number, b[i] as number];
      const slot = (second & (recent - 1)) * 2;
      if (this.#recent[slot] === first && this.#recent[slot + 1] === second) continue;
      this.#recent[slot] = first;
      this.#recent[slot + 1] = second;
      if (this.#isLength[plain.length] !== 1) originals.lengths.add(plain.length);
      this.#isLength[plain.length] = 1;
      const kind = kindOf(plain);
      if (plain.length <= mostDigits && formKind(kind).digits > 0) originals.numbers.add(Number(plain));
      four[0] = first;
      four[1] = second;
      four[2] = c[i] as number;
      four[3] = d[i] as number;
      this.file.add(four, 0, formHash(plain), number * kindRoom + kind);
    }
  }
}

const four = new Uint32Array(4);
