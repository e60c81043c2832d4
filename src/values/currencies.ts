import { countryFacts, countryOfLocale } from './places/countries.ts';

/** Currencies without a smaller unit (ISO 4217, exponent 0), and those whose smaller unit no price has any more. */
const whole = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF COP HUF IDR IQD IRR LAK MMK'.split(' '),
);

export const currencies: readonly string[] = [
  ...new Set([...Object.values(countryFacts).map(({ currency }) => currency), ...whole]),
].sort();

/** What costs a dollar costs about so much: 1, 2 or 5 times a power of ten, by heart, nearer to shops' prices than to rates. */
const worths: Readonly<Record<number, string>> = {
  2: 'AZN GEL',
  5: 'BRL CNY DKK HKD ILS PLN RON',
  10: 'GHS MVR NOK SEK',
  20: 'CZK MDL MXN THB TRY TWD ZAR',
  50: 'EGP INR MKD UAH',
  100: 'BDT DJF ISK JPY NPR PKR RSD RUB VUV XPF',
  200: 'HUF',
  500: 'AMD KMF XAF XOF',
  1000: 'ARS CLP IQD KRW MNT NGN RWF',
  2000: 'BIF COP MMK UGX',
  5000: 'PYG UZS',
  10000: 'GNF IDR LAK',
  20000: 'IRR VND',
};

const worthOf = new Map(
  Object.entries(worths).flatMap(([worth, codes]) => codes.split(' ').map((code) => [code, Number(worth)] as const)),
);

/** How prices are in a currency. */
export interface Currency {
  /** About how much of it a dollar's worth costs. */
  readonly worth: number;
  /** Whether there is nothing behind the point. */
  readonly isWhole: boolean;
}

/** Of a code that is none that is known: a dollar. */
export function currencyCalled(code: string): Currency {
  return { worth: worthOf.get(code) ?? 1, isWhole: whole.has(code) };
}

/** That of a locale's country. */
export function currencyOfLocale(locale: string): Currency {
  return currencyCalled(countryFacts[countryOfLocale(locale)]?.currency ?? 'USD');
}
