import { countryOfLocale } from './locale-country.ts';
import { countryFacts } from './places/countries.ts';

/** Currencies without a smaller unit (ISO 4217, exponent 0), and those whose smaller unit no price has any more. */
const whole = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF COP HUF IDR IQD IRR LAK MMK'.split(' '),
);

export const currencies: readonly string[] = [
  ...new Set([...Object.values(countryFacts).map(({ currency }) => currency), ...whole]),
].sort();

/** Whether prices have no digits behind the point: in the currency that is given, else in that of the locale's country. */
export function isWholeCurrency(currency: string | undefined, locale: string): boolean {
  const own = currency ?? countryFacts[countryOfLocale(locale) ?? '']?.currency;
  return own !== undefined && whole.has(own);
}
