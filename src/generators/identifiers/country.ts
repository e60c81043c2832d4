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

/** The parameter `realistic` of values whose default is a range that nobody has. */
export const realisticParameter = {
  type: 'boolean',
  summary: 'out of ranges that are given out, so that a value may be somebody’s',
  default: false,
} as const satisfies ParameterSpec;
