import type { Currency } from '../values/currencies.ts';

/** How prices end, in hundredths, and how often: most at .99, some at .95 and .49, a few round. */
const endings = [99, 99, 99, 99, 95, 95, 49, 0];
/** Without cents: in so many of a hundred, where one buys less of a thousand or ten thousand. */
const wholeEndings = [80, 80, 90, 98, 50, 0, 0, 0];
/** The same where there are cents, and hardly a price has some. */
const roundEndings = [99, 99, 90, 95, 50, 49, 0, 0];

/** As many ways to end as there are of each kind. */
export const endingCount = 8;

/** Where a dollar is worth so much or more nobody counts hundredths. */
const leastRound = 20;

/** An amount in hundredths as a price: the one nearby that ends as prices of its currency do. */
export function endedPrice({ worth, isWhole }: Currency, amount: number, ending: number): number {
  const units = Math.floor(amount / 100);
  if (!isWhole && worth < leastRound) return units * 100 + (endings[ending] as number);
  const step = worth < 1000 ? 100 : worth < 10_000 ? 1000 : 10_000;
  const part = step / 100;
  if (units < step) return (units - (units % part)) * 100;
  const tails = isWhole ? wholeEndings : roundEndings;
  return (Math.floor(units / step) * step + (tails[ending] as number) * part) * 100;
}

/** The amount itself, where its ending would take it out of its range: whole where prices are and the range has such a one. */
export function plainPrice({ worth, isWhole }: Currency, amount: number, least: number, most: number): number {
  if (!isWhole && worth < leastRound) return amount;
  const whole = Math.ceil(amount / 100) * 100;
  if (whole <= most) return whole;
  return isWhole && whole - 100 >= least ? whole - 100 : amount;
}
