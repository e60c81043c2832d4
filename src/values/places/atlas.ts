import { kept } from '../../base/kept.ts';

import { placeCountries } from './countries.ts';
import { type PlaceTable, placeTable } from './place-table.ts';

/** The tables of places, as texts that are read when they are asked for. */
export class Atlas {
  readonly #names = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    private readonly tables: Readonly<Record<string, string>>,
    private readonly countryNames: string,
  ) {}

  table(country: string): PlaceTable {
    return placeTable(country, this.tables[country] ?? '');
  }

  /** What a country is called in the language of one of Faker's locales; in English where that is not known. */
  countryName(country: string, locale: string): string {
    const names = this.#namesIn(languageOf(locale)) ?? this.#namesIn('en');
    return names?.get(country) ?? country;
  }

  #namesIn(language: string): ReadonlyMap<string, string> | undefined {
    const line = this.countryNames.split('\n').find((each) => each.startsWith(`${language}|`));
    if (line === undefined) return undefined;
    return kept(this.#names, language, () => {
      const names = line.split('|').slice(1);
      return new Map(placeCountries.map((country, index) => [country, names[index] ?? country]));
    });
  }
}

/** As CLDR names it. */
function languageOf(locale: string): string {
  const [language = ''] = locale.split('_');
  const others: Readonly<Record<string, string>> = { zh_TW: 'zh-Hant', sr_RS_latin: 'sr-Latn', ku_ckb: 'ckb' };
  return others[locale] ?? language;
}

/** Reads the tables, which takes a run a millisecond or two. */
export async function loadAtlas(): Promise<Atlas> {
  const [{ placeTables }, { countryNames }] = await Promise.all([
    import('./tables.generated.ts'),
    import('./country-names.generated.ts'),
  ]);
  return new Atlas(placeTables, countryNames);
}
