import { kept } from '../base/kept.ts';

import { Rows } from '../random/rows.ts';

import type { Category } from '../values/category.ts';
import { cellReader } from '../values/cell-text.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { TextBuilder } from '../values/text-builder.ts';

import { findIn, nameCategories } from '../detect/find-in.ts';
import type { Found } from '../detect/found.ts';

import { defineMask, type MaskContext } from './mask.ts';
import { type NamedPlace, ownNamesIn } from './own-names.ts';
import { type PeopleNames, peopleIn } from './people-in.ts';

export const maskText = defineMask({
  name: 'mask_text',
  summary:
    'what has a form of its own inside of a text (mail addresses, telephone numbers, cards, IBANs, …), and names of people, as their category is masked; the rest stays',
  version: 1,
  readsNames: true,
  class: 'partial',
  parameters: {
    names_of: {
      type: 'values',
      summary:
        'datasets of real rows whose people are masked wherever a text names them; their columns of names are read before',
      optional: true,
    },
  },
  accepts: ['text'],
  suits: [],
  longest: (_, { type }) => type.length ?? 1_000_000,
  bind({ names_of: namesOf }, context) {
    const { source, type, capacity } = context;
    const read = cellReader(source.column, type);
    const builder = new TextBuilder(capacity, anySigns);
    const found = new FoundMasks(context, namesOf ?? []);
    return {
      column: builder.column,
      read(rows) {
        source.read(rows);
        const { nulls } = source.column;
        builder.column.nulls = nulls;
        builder.reset();
        const texts = Array.from({ length: rows.length }, (_, i) => (nulls?.[i] === 1 ? '' : read(i).normalize('NFC')));
        for (const text of found.masked(texts, rows)) builder.add(text);
      },
    };
  },
});

/** A value inside of a text, the value whose mask stands for it, and what it becomes. */
interface Place extends Found {
  readonly value: string;
  /** Of a name of two words or more: which of its mask's. */
  readonly part?: NamedPlace['part'];
  mask: string;
}

/** Masks what is found in texts, of each category all at once. */
class FoundMasks {
  readonly #lanes = new Map<Category, Lane>();

  readonly #people: readonly PeopleNames[];

  constructor(
    private readonly context: MaskContext,
    namesOf: readonly string[],
  ) {
    this.#people = namesOf.flatMap((id) => context.people?.get(id) ?? []);
  }

  masked(texts: readonly string[], rows: Rows): string[] {
    const places = texts.map((text, i) => this.#placesIn(text, rows.at(i)));
    const wanted = new Map<Category, Place[]>();
    for (const place of places.flat()) kept(wanted, place.category, () => []).push(place);
    for (const [category, values] of wanted) {
      const masks = this.#laneOf(category).masked(values.map(({ value }) => value));
      for (const [i, place] of values.entries()) place.mask = partOf(masks[i] ?? `[${category}]`, place.part);
    }
    return texts.map((text, i) => this.#fitted(text, places[i] as Place[]));
  }

  /** What is found in a text by itself, and the row's own names. */
  #placesIn(text: string, row: number): Place[] {
    if (text === '') return [];
    const { names, ownNames } = this.context;
    const told = findIn(text, names);
    const own = ownNamesIn(text, ownNames?.(row) ?? []).map(
      ({ name, part, start, end }): Place => ({
        category: name.category,
        value: name.text,
        part,
        start,
        end,
        mask: '',
      }),
    );
    const isName = ({ category }: Found) => nameCategories.includes(category);
    // An address of mail may have a name in it, which goes with it; a name by the lists may be a part of the row's own.
    const taken = told.filter((each) => !isName(each));
    const free = own.filter((each) => !taken.some((other) => overlap(each, other)));
    const people = this.#peopleIn(text).filter((each) => ![...taken, ...free].some((other) => overlap(each, other)));
    const others = told
      .flatMap((each) => (isName(each) ? besides(each, free, text) : [each]))
      .filter((each) => !people.some((other) => overlap(each, other)))
      .map((each): Place => ({ ...each, value: text.slice(each.start, each.end), mask: '' }));
    return [...others, ...people, ...free].sort((a, b) => a.start - b.start);
  }

  /** Names of people of other rows. */
  #peopleIn(text: string): Place[] {
    if (this.#people.length === 0) return [];
    return peopleIn(text, this.#people).map(
      ({ start, end }): Place => ({ category: 'full_name', value: text.slice(start, end), start, end, mask: '' }),
    );
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

/** What is left of a name that the lists tell beside the row's own ones: of `Anna Weber`, where the row is Anna's, the family's. */
function besides(name: Found, own: readonly Place[], text: string): Found[] {
  const inside = own.filter((each) => overlap(each, name)).sort((a, b) => a.start - b.start);
  if (inside.length === 0) return [name];
  const left: Found[] = [];
  let at = name.start;
  for (const { start, end } of [...inside, { start: name.end, end: name.end }]) {
    const [, blank = '', words = ''] = /^(\s*)(.*?)\s*$/su.exec(text.slice(at, Math.max(at, start))) ?? [];
    const begin = at + blank.length;
    const category = begin > (inside[0] as Place).start ? 'last_name' : 'first_name';
    if (/\p{Lu}/u.test(words)) left.push({ category, start: begin, end: begin + words.length });
    at = Math.max(at, end);
  }
  return left;
}

function overlap(a: Found | NamedPlace, b: Found | NamedPlace): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The word of a name's mask that stands for one of the name's. */
function partOf(mask: string, part: NamedPlace['part'] = 'whole'): string {
  const words = mask.split(' ');
  if (part === 'whole') return mask;
  return (part === 'first word' ? words[0] : words.at(-1)) as string;
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
