import { kept } from '../base/kept.ts';

import type { Complaint } from '../values/complaint.ts';
import type { Draw } from '../values/draw.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { countryOfLocale, placeCountries } from '../values/places/countries.ts';
import type { City, PlaceTable } from '../values/places/place-table.ts';
import type { Source } from '../values/source.ts';
import { TextList } from '../values/text-list.ts';

import { fromList } from './from-list.ts';
import type { BindContext } from './generator.ts';

/** From which countries a field's places are. */
export const placeParameters = {
  country: {
    type: 'text',
    summary: 'ISO 3166-1 code of the country, or `any`; default: the locale’s',
    optional: true,
    choices: [...placeCountries, 'any'],
  },
  countries: { type: 'values', summary: 'several countries, each as often as another', optional: true, min: 1 },
} as const;

export interface PlaceChoice {
  readonly country?: string | undefined;
  readonly countries?: readonly string[] | undefined;
}

/** Whether places of more than one country are chosen: those cannot be counted through. */
export function choosesMany({ country, countries = [] }: PlaceChoice): boolean {
  return country === 'any' || countries.length > 1;
}

/** What fields must have alike to be of one place. */
export const placesAgreeBy = ['country', 'countries'] as const;

/** What is wrong with the countries that are chosen. */
export function checkPlaces({ country, countries }: PlaceChoice): Complaint[] {
  if (country !== undefined && countries !== undefined)
    return [{ parameter: 'countries', message: '`country` is given too', help: 'leave one of the two out' }];
  return (countries ?? []).flatMap((each, item) =>
    placeCountries.includes(each)
      ? []
      : [
          {
            parameter: 'countries',
            item,
            message: `there are no places of a country \`${each}\``,
            help: 'use ISO 3166-1 codes such as `US` and `DE`: `data-cli list generators city` shows those that there are',
          },
        ],
  );
}

/** The texts that places have, each once, and which of them each place has. */
export interface Listed {
  readonly list: TextList;
  readonly codes: Uint32Array;
}

/** The places of one or more countries, one country's behind the other's. */
export class Places {
  /** Where each country's begin, and behind the last one's. */
  readonly starts: readonly number[];
  readonly #listed = new Map<string, readonly Listed[]>();
  readonly #home: string;

  constructor(
    readonly tables: readonly PlaceTable[],
    private readonly lexicon: Lexicon,
  ) {
    this.starts = startsOf(tables.map(({ cityOf }) => cityOf.length));
    this.#home = countryOfLocale(lexicon.locale);
  }

  get size(): number {
    return this.starts.at(-1) as number;
  }

  get isOfMany(): boolean {
    return this.tables.length > 1;
  }

  /** A property of places, by a name of its own. */
  listed(name: string, textOf: (city: City, table: PlaceTable, code: string) => string): Listed {
    const [listed] = this.listedParts(name, 1, (city, table, code) => [textOf(city, table, code)]);
    return listed as Listed;
  }

  /** Properties of places that come together; a text that there is none of is empty. */
  listedParts(
    name: string,
    count: number,
    textsOf: (city: City, table: PlaceTable, code: string) => readonly string[],
  ): readonly Listed[] {
    return kept(this.#listed, name, () => {
      const parts = Array.from({ length: count }, () => ({
        positions: new Map<string, number>(),
        codes: [] as number[],
      }));
      this.#each((city, table, code) => {
        const texts = textsOf(city, table, code);
        // Tens of thousands of places: without a closure for each.
        for (let part = 0; part < count; part++) {
          const { positions, codes } = parts[part] as (typeof parts)[number];
          const text = texts[part] ?? '';
          const position = positions.get(text) ?? positions.size;
          if (position === positions.size) positions.set(text, position);
          codes.push(position);
        }
      });
      return parts.map(({ positions, codes }) => ({
        list: new TextList([...positions.keys()]),
        codes: Uint32Array.from(codes),
      }));
    });
  }

  /** A number of places' cities. */
  numbers(numberOf: (city: City) => number): Float64Array {
    return Float64Array.from(this.#each(numberOf));
  }

  /** What a city is called: abroad in Latin letters. */
  isAbroad({ country }: PlaceTable): boolean {
    return country !== this.#home;
  }

  countryName({ country }: PlaceTable): string {
    return this.lexicon.atlas.countryName(country, this.lexicon.locale);
  }

  #each<T>(of: (city: City, table: PlaceTable, code: string) => T): T[] {
    return this.tables.flatMap((table) =>
      table.codes.map((code, place) => of(table.cities[table.cityOf[place] as number] as City, table, code)),
    );
  }
}

/** Where each of some things begins that stand one behind the other, and behind the last one. */
export function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const [index, length] of lengths.entries()) starts.push((starts[index] as number) + length);
  return starts;
}

const known = new WeakMap<Lexicon, Map<string, Places>>();

/** The countries that parameters choose, else the locale's. */
export function countriesOf({ country, countries }: PlaceChoice, locale: string): readonly string[] {
  const wanted = countries ?? [country ?? countryOfLocale(locale)];
  return placeCountries.filter((each) => country === 'any' || wanted.includes(each));
}

/** The places that parameters choose. */
export function placesOf(choice: PlaceChoice, lexicon: Lexicon): Places {
  const chosen = countriesOf(choice, lexicon.locale);
  const own = kept(known, lexicon, () => new Map<string, Places>());
  return kept(
    own,
    chosen.join(' '),
    () =>
      new Places(
        chosen.map((each) => lexicon.atlas.table(each)),
        lexicon,
      ),
  );
}

/** Each row's place, the same for all fields of its group that choose the same countries. */
export function placeDraw(context: BindContext, places: Places): Draw {
  const group = context.group('address');
  if (!places.isOfMany) return group.draw('place', places.size);
  return group.shared(`place in ${places.tables.map(({ country }) => country).join(' ')}`, () =>
    drawOfMany(context, places),
  );
}

/** A share of a country's places: fine enough that none of them is likelier than another by one part in 100,000. */
const shares = 0x1_0000_0000;

function drawOfMany(context: BindContext, { tables, starts }: Places): Draw {
  const group = context.group('address');
  const country = group.draw('country', tables.length);
  const share = group.draw('place', shares);
  const values = new Float64Array(context.capacity);
  return {
    values,
    read(rows) {
      country.read(rows);
      share.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const at = country.values[i] as number;
        const start = starts[at] as number;
        const size = (starts[at + 1] as number) - start;
        values[i] = start + Math.floor(((share.values[i] as number) / shares) * size);
      }
    },
  };
}

/** A property of each row's place, as texts of a list; of a field whose values differ, each text once. */
export function listedCells(context: BindContext, places: Places, { list, codes: ofPlace }: Listed): Source {
  if (context.unique) return fromList(context, list);
  const { codes, read } = codesOf(context, placeDraw(context, places), ofPlace);
  return { column: { form: 'list', codes, list, nulls: null }, read };
}

/** What each row's place has at its position of a table. */
export function codesOf(context: BindContext, place: Draw, ofPlace: Uint32Array) {
  const codes = new Uint32Array(context.capacity);
  return {
    codes,
    read(rows: Parameters<Draw['read']>[0]) {
      place.read(rows);
      const { values } = place;
      for (let i = 0; i < rows.length; i++) codes[i] = ofPlace[values[i] as number] as number;
    },
  };
}
