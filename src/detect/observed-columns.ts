import { jsonObject } from '../base/json-object.ts';
import { keyText } from '../base/json-path.ts';
import { kept } from '../base/kept.ts';

import { type ExtendedValue, extendedValue, type LeafKind } from '../values/extended-json.ts';

import { hiddenKey, pathKey } from './path-key.ts';

/** A column, or what lies inside of one, with the values that were seen. */
export interface ObservedPath {
  /** `profile.contacts[*].email`. */
  readonly path: string;
  /** The innermost name: `email`. */
  readonly name: string;
  /** The names around it. */
  readonly context: string;
  readonly values: readonly (string | null)[];
  /** What the values are that are not null, as documents tell them apart. */
  readonly kinds: ReadonlySet<LeafKind>;
}

/** Deeper members, longer arrays and more paths than these are left out: somebody's whole message log may lie in a document. */
const mostDepth = 8;
const mostItems = 50;
const mostPaths = 2000;
const mostValues = 5000;
const mostLength = 10_000;

/**
 * The columns of rows that come one by one, by path: members of objects as `profile.email`, items of arrays as `tags[*]`. A
 * text that is a JSON object or array is read as one.
 */
export class ObservedColumns {
  readonly #columns = new Map<string, Column>();
  /** Paths that there was no room for. */
  left = 0;

  get columns(): readonly ObservedPath[] {
    return [...this.#columns.values()];
  }

  /** Names columns that may have no values. */
  declare(names: readonly string[]): void {
    for (const name of names) this.#column({ path: name, name, context: '', depth: 0 });
  }

  add(column: string, value: unknown): void {
    const name = pathKey(column);
    const place = { path: name, name, context: '', depth: 0 };
    if (name === hiddenKey) this.#push(place, column, 'text');
    this.#add(place, value);
  }

  #add(place: Place, value: unknown): void {
    if (typeof value === 'string') this.#addText(place, value);
    else if (value === null || value === undefined) this.#push(place, null);
    else if (typeof value !== 'object') this.#push(place, String(value), kindOf(value));
    else if (place.depth < mostDepth) this.#addNested(place, value);
  }

  #addNested({ path, name, context, depth }: Place, value: object): void {
    if (Array.isArray(value)) {
      const place = { path: `${path}[*]`, name, context, depth: depth + 1 };
      for (const item of value.slice(0, mostItems)) this.#add(place, item);
      return;
    }
    const members = Object.entries(value);
    const [[key, member] = ['', undefined]] = members;
    const single = members.length === 1 && key.startsWith('$') ? extendedValue(key, member) : undefined;
    if (single) {
      this.#push(
        { path, name, context, depth },
        single.base64 && single.text === '' ? single.base64 : single.text,
        kindOf(single),
      );
      return;
    }
    const around = `${context} ${name}`.trim();
    for (const [key, member] of members) {
      const name = pathKey(key);
      const place = {
        path: `${path}.${name === hiddenKey ? name : keyText(name)}`,
        name,
        context: around,
        depth: depth + 1,
      };
      if (name === hiddenKey) this.#push(place, key, 'text');
      this.#add(place, member);
    }
  }

  #addText(place: Place, text: string): void {
    const nested = /^\s*[[{]/.test(text) ? jsonObject(text) : undefined;
    if (nested !== undefined && place.depth < mostDepth && !isVector(nested)) this.#addNested(place, nested);
    else this.#push(place, text.slice(0, mostLength), 'text');
  }

  #push(place: Place, value: string | null, kind?: LeafKind): void {
    const column = this.#column(place);
    if (kind) column?.kinds.add(kind);
    if (column && column.values.length < mostValues) column.values.push(value);
  }

  #column({ path, name, context }: Place): Column | undefined {
    if (!this.#columns.has(path) && this.#columns.size >= mostPaths) {
      this.left += 1;
      return undefined;
    }
    return kept(this.#columns, path, () => ({ path, name, context, values: [], kinds: new Set() }));
  }
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly context: string;
  readonly depth: number;
}

interface Column extends Omit<Place, 'depth'> {
  readonly values: (string | null)[];
  readonly kinds: Set<LeafKind>;
}

/** What a value of JSON is, or one of Extended JSON: whole numbers are integers, however they are spelled. */
function kindOf(value: unknown): LeafKind {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  const { kind, text } = value as ExtendedValue;
  return kind === 'decimal' && Number.isInteger(Number(text)) ? 'integer' : kind;
}

/** A list of numbers is one thing: an embedding, a point. */
function isVector(value: object): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'number');
}
