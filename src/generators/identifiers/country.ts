import type { ParameterSpec } from '../../values/parameter.ts';
import { homeOfLocale } from '../../values/places/countries.ts';

/** The parameter `country` of values whose form differs from country to country. */
export function countryParameter(countries: readonly string[]) {
  return {
    type: 'text',
    summary: 'ISO 3166 code of the country; default: the locale’s, or that of the default locale',
    optional: true,
    choices: countries,
  } as const satisfies ParameterSpec;
}

/** The country that is meant: the one that is given, else the locale's where there are values of it, else the fallback. */
export function countryMeant<T>(
  given: string | undefined,
  locale: string,
  forms: Readonly<Record<string, T>>,
  fallback = 'US',
): T {
  const country = given ?? homeOfLocale(locale) ?? fallback;
  return (forms[country] ?? forms[fallback]) as T;
}

/** The country whose values stand in for those of a locale's own, which has no form here. */
export interface StandIn {
  readonly country: string;
  readonly standIn: string;
}

/** Where `countryMeant` takes the fallback, though the locale has a country. */
export function standInFor(
  given: string | undefined,
  locale: string,
  forms: Readonly<Record<string, unknown>>,
  fallback = 'US',
): StandIn | undefined {
  const country = homeOfLocale(locale);
  return given === undefined && country !== undefined && !(country in forms)
    ? { country, standIn: fallback }
    : undefined;
}

/** The parameter `realistic` of values whose default is a range that nobody has. */
export const realisticParameter = {
  type: 'boolean',
  summary: 'out of ranges that are given out, so that a value may be somebody’s',
  default: false,
} as const satisfies ParameterSpec;
