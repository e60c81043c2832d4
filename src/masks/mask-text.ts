import { Rows } from '../random/rows.ts';

import type { Category } from '../values/category.ts';
import { cellReader } from '../values/cell-text.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { TextBuilder } from '../values/text-builder.ts';

import { type Found, findIn } from '../detect/find-in.ts';

import { defineMask, type MaskContext } from './mask.ts';

export const maskText = defineMask({
  name: 'mask_text',
  summary:
    'what has a form of its own inside of a text (mail addresses, telephone numbers, cards, IBANs, …) as its category is masked; the rest stays',
  version: 1,
  class: 'partial',
  parameters: {},
  accepts: ['text'],
  suits: [],
  longest: (_, { type }) => type.length ?? 1_000_000,
  bind(_, context) {
    const { source, type, capacity } = context;
    const read = cellReader(source.column, type);
    const builder = new TextBuilder(capacity, anySigns);
    const found = new FoundMasks(context);
    return {
      column: builder.column,
      read(rows) {
        source.read(rows);
        const { nulls } = source.column;
        builder.column.nulls = nulls;
        builder.reset();
        const texts = Array.from({ length: rows.length }, (_, i) => (nulls?.[i] === 1 ? '' : read(i).normalize('NFC')));
        for (const text of found.masked(texts)) builder.add(text);
      },
    };
  },
});

/** A value inside of a text, and what it becomes. */
interface Place extends Found {
  mask: string;
}

/** Masks what is found in texts, of each category all at once. */
class FoundMasks {
  readonly #lanes = new Map<Category, Lane>();

  constructor(private readonly context: MaskContext) {}

  masked(texts: readonly string[]): string[] {
    const places = texts.map((text): Place[] => findIn(text).map((each) => ({ ...each, mask: '' })));
    const wanted = new Map<Category, { readonly place: Place; readonly text: string }[]>();
    for (const [i, text] of texts.entries())
      for (const place of places[i] as Place[]) {
        const known = wanted.get(place.category) ?? [];
        known.push({ place, text: text.slice(place.start, place.end) });
        wanted.set(place.category, known);
      }
    for (const [category, values] of wanted) {
      const masks = this.#laneOf(category).masked(values.map(({ text }) => text));
      for (const [i, { place }] of values.entries()) place.mask = masks[i] ?? `[${category}]`;
    }
    return texts.map((text, i) => this.#fitted(text, places[i] as Place[]));
  }

  /** Masks may be longer than what they stand for: where the type has no room for them, stars are as long. */
  #fitted(text: string, places: readonly Place[]): string {
    const { length } = this.context.type;
    const made = replaced(text, places, ({ mask }) => mask);
    if (length === undefined || made.length <= length || [...made].length <= length) return made;
    return replaced(text, places, ({ start, end }) => '*'.repeat([...text.slice(start, end)].length));
  }

  #laneOf(category: Category): Lane {
    const known = this.#lanes.get(category);
    if (known) return known;
    const made = new Lane(this.context, category);
    this.#lanes.set(category, made);
    return made;
  }
}

function replaced(text: string, places: readonly Place[], by: (place: Place) => string): string {
  let made = '';
  let at = 0;
  for (const place of places) {
    made += text.slice(at, place.start) + by(place);
    at = place.end;
  }
  return made + text.slice(at);
}

/** Values of one category, masked a batch at a time. */
class Lane {
  readonly #rows: Rows;
  readonly #builder: TextBuilder;
  readonly #masked: Source;
  readonly #read: (i: number) => string;
  readonly #capacity: number;

  constructor({ capacity, within }: MaskContext, category: Category) {
    this.#capacity = capacity;
    this.#rows = new Rows(capacity);
    this.#builder = new TextBuilder(capacity, anySigns);
    this.#masked = within(category, { column: this.#builder.column, read: () => undefined });
    this.#read = cellReader(this.#masked.column, { name: 'text' });
  }

  /** Undefined: null. */
  masked(texts: readonly string[]): (string | undefined)[] {
    const masks: (string | undefined)[] = [];
    for (let from = 0; from < texts.length; from += this.#capacity) {
      const part = texts.slice(from, from + this.#capacity);
      this.#builder.reset();
      for (const text of part) this.#builder.add(text);
      this.#rows.setRange(from, part.length);
      this.#masked.read(this.#rows);
      const { nulls } = this.#masked.column;
      for (let i = 0; i < part.length; i++) masks.push(nulls?.[i] === 1 ? undefined : this.#read(i));
    }
    return masks;
  }
}
