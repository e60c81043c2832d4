import { nearest } from '../base/nearest.ts';

import type { Rows } from '../random/rows.ts';
import { below, unit } from '../random/uniform.ts';

import { parseCell } from '../values/cell.ts';
import type { NumberColumn } from '../values/column.ts';
import { type Currency, currencies, currencyCalled, currencyOfLocale } from '../values/currencies.ts';
import { type Decimal, parseDecimal, rescale } from '../values/decimal.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { productsOf } from '../values/products.ts';
import type { FieldType } from '../values/type.ts';

import { type BindContext, type Complaint, defineGenerator } from './generator.ts';
import { byText, fieldMeant } from './price-currency.ts';
import { endedPrice, endingCount, plainPrice } from './price-endings.ts';
import { productOf } from './product-cells.ts';
import { digitsOf } from './stepped-numbers.ts';

/** What things cost lies between, in dollars: of other currencies so much as those are worth. */
const dollars = { least: 1, most: 500 };
/** The most that prices are, in hundredths. */
const mostCents = 0x8000_0000;

interface Limits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Amounts of whatever currency a row has. */
interface Ends {
  readonly at_least?: string | undefined;
  readonly at_most?: string | undefined;
}

export const price = defineGenerator({
  name: 'price',
  family: 'business',
  group: 'product',
  joinsAs: ['unit_price', 'list_price'],
  agreesAlone: () => true,
  summary: 'an amount that ends as prices do, small ones likelier than large ones',
  version: 3,
  parameters: {
    currency: {
      type: 'text',
      summary: 'ISO 4217 code, or a field that has one (`{{currency_code}}`); default: that of the locale’s country',
      optional: true,
    },
    min: { type: 'decimal', summary: 'the least; default: about a dollar', optional: true },
    max: { type: 'decimal', summary: 'the most; default: about 500 dollars', optional: true },
    at_least: {
      type: 'decimal',
      summary: 'of a `currency` from a field: the least amount, whatever the currency; `min` is in dollars',
      optional: true,
    },
    at_most: {
      type: 'decimal',
      summary: 'of a `currency` from a field: the greatest amount, whatever the currency; `max` is in dollars',
      optional: true,
    },
  },
  templates: { currency: 'template' },
  fills: ['decimal'],
  type: () => ({ name: 'decimal', precision: 12, scale: 2 }),
  example: '24.99',
  edges: () => ['0', '0.01', '0.09', '0.1', '1', '9.99', '999.99', '1000', '21474836.48'],
  check({ currency, at_least, at_most, ...limits }, { type, lexicon, lexicons = [lexicon] }) {
    const isOfRow = fieldMeant(currency) !== undefined;
    const ends = { at_least, at_most };
    const wrong = checkCurrency(currency) ?? checkAmounts({ ...limits, ...ends }) ?? checkEnds(ends, isOfRow);
    if (wrong) return [wrong];
    const scales = isOfRow
      ? [scaleBy('USD', limits, {}, type)]
      : lexicons.map((each) => scaleIn(currencyMeant(currency, each), limits, type));
    const empty = scales.find(({ least, most }) => least > most);
    if (empty) {
      const { min = digitsOf(BigInt(empty.least), 2), max = digitsOf(BigInt(empty.most), 2) } = limits;
      return [{ parameter: 'min', message: `\`min\` (${min}) is greater than \`max\` (${max})` }];
    }
    const isWhole = !isOfRow && scales.every((each) => each.currency.isWhole);
    if ((type.scale ?? 2) < 2 && !(isWhole && type.scale === 0))
      return [{ message: `prices have 2 digits after the point; the type holds ${type.scale}` }];
    const cell = limits.max === undefined ? {} : parseCell(type, limits.max);
    return 'error' in cell ? [{ parameter: 'max', message: String(cell.error) }] : [];
  },
  range({ min, max, currency, at_least, at_most }, { type, lexicon, lexicons = [lexicon] }) {
    if (fieldMeant(currency) !== undefined) {
      const { least, most } = endsOf({ at_least, at_most }, type);
      return { least: BigInt(least), greatest: BigInt(most), step: 1n, scale: 2 };
    }
    const [first, ...others] = lexicons.map((each) => scaleIn(currencyMeant(currency, each), { min, max }, type));
    const { least, most } = first as Scale;
    // In a mix of locales that count in different amounts they do not lie evenly.
    if (others.some((each) => each.least !== least || each.most !== most)) return undefined;
    if (type.scale !== 0) return { least: BigInt(least), greatest: BigInt(most), step: 1n, scale: 2 };
    return { least: BigInt(Math.ceil(least / 100)), greatest: BigInt(Math.floor(most / 100)), step: 1n, scale: 0 };
  },
  narrow(parameters, { least, greatest, scale }) {
    const [from, to] = [digitsOf(least, scale), digitsOf(greatest, scale)];
    const isOfRow = fieldMeant(parameters.currency) !== undefined;
    return { ...parameters, ...(isOfRow ? { at_least: from, at_most: to } : { min: from, max: to }) };
  },
  bind({ currency, at_least, at_most, ...limits }, context) {
    const amounts = context.hashes('value');
    const tails = context.hashes('ending');
    const { type, capacity } = context;
    const hasCents = type.scale !== 0;
    const shares = sharesOf(context);
    const field = fieldMeant(currency);
    const ofRow =
      field === undefined
        ? undefined
        : byText(field, context, (code) => scaleBy(code, limits, { at_least, at_most }, type));
    const own = ofRow ? undefined : scaleIn(currencyMeant(currency, context.lexicon), limits, type);
    const column: NumberColumn = {
      form: 'number',
      values: new Float64Array(capacity),
      scale: hasCents ? 2 : 0,
      nulls: null,
    };
    return {
      column,
      read(rows) {
        amounts.draw(rows);
        tails.draw(rows);
        shares.read(rows);
        ofRow?.read(rows);
        column.nulls = ofRow?.column.nulls ?? null;
        for (let i = 0; i < rows.length; i++) {
          const { currency, least, most } = own ?? (ofRow as NonNullable<typeof ofRow>).at(i);
          const root = shares.at(i, unit(amounts.h0[i] as number, amounts.h1[i] as number));
          const amount = least + Math.floor(root * root * (most - least + 1));
          const ending = below(endingCount, tails.h0[i] as number, tails.h1[i] as number);
          const ended = endedPrice(currency, amount, ending);
          const value = ended < least || ended > most ? plainPrice(currency, amount, least, most) : ended;
          column.values[i] = hasCents ? value : Math.round(value / 100);
        }
      },
    };
  },
});

function checkCurrency(currency: string | undefined): Complaint | undefined {
  if (currency === undefined || fieldMeant(currency) !== undefined || currencies.includes(currency)) return undefined;
  const near = nearest(currency, currencies);
  const help = `use a code${near === undefined ? '' : ` such as \`${near}\``}, or a field that has one: \`{{currency_code}}\``;
  return { parameter: 'currency', message: `there are no prices in \`${currency}\``, help };
}

function checkEnds(ends: Ends, isOfRow: boolean): Complaint | undefined {
  const { at_least, at_most } = ends;
  const given = Object.entries(ends).find(([, value]) => value !== undefined)?.[0];
  if (given !== undefined && !isOfRow) {
    const help = `use \`${given === 'at_least' ? 'min' : 'max'}\`, which is an amount of the currency`;
    return { parameter: given, message: `\`${given}\` is of prices whose \`currency\` is a field’s`, help };
  }
  if (at_least === undefined || at_most === undefined || Number(at_least) <= Number(at_most)) return undefined;
  const message = `\`at_least\` (${at_least}) is greater than \`at_most\` (${at_most})`;
  return { parameter: 'at_least', message };
}

function checkAmounts(limits: Limits & Ends): Complaint | undefined {
  for (const [parameter, text] of Object.entries(limits)) {
    const value = text === undefined ? 0 : cents(text);
    if (value === undefined)
      return { parameter, message: `\`${parameter}\` is ${text}; prices have 2 digits after the point` };
    if (value < 0 || value > mostCents)
      return { parameter, message: `\`${parameter}\` is ${text}; prices lie between 0 and 21 million` };
  }
  return undefined;
}

/** Between what prices lie, in hundredths of their currency. */
interface Scale {
  readonly currency: Currency;
  readonly least: number;
  readonly most: number;
}

function currencyMeant(code: string | undefined, { locale }: Lexicon): Currency {
  return code === undefined ? currencyOfLocale(locale) : currencyCalled(code);
}

/** Limits are amounts of the currency itself; those that are not written are what dollars are worth, as far as the type goes. */
function scaleIn(currency: Currency, { min, max }: Limits, type: FieldType): Scale {
  const { worth } = currency;
  const most = max === undefined ? Math.min(dollars.most * worth * 100, greatestOf(type)) : (cents(max) as number);
  const usual = dollars.least * worth * 100;
  const least = min === undefined ? (usual < most ? usual : Math.floor(most / dollars.most)) : (cents(min) as number);
  return { currency, least, most };
}

/**
 * Of rows that have a currency each the limits are dollars, and count as much as those are worth. What the ends leave of that is
 * kept; where they leave nothing prices lie beside the end that is nearer.
 */
function scaleBy(code: string, { min, max }: Limits, given: Ends, type: FieldType): Scale {
  const currency = currencyCalled(code);
  const worth = (text: string | undefined, otherwise: number) =>
    (text === undefined ? otherwise * 100 : (cents(text) as number)) * currency.worth;
  const ends = endsOf(given, type);
  const usualMost = worth(max, dollars.most);
  const usualLeast = Math.min(worth(min, dollars.least), usualMost);
  if (ends.least > usualMost) return { currency, least: ends.least, most: Math.min(ends.most, 2 * ends.least) };
  const most = Math.min(usualMost, ends.most);
  const least = usualLeast <= most ? usualLeast : Math.floor(most / dollars.most);
  return { currency, least: Math.max(ends.least, least), most };
}

function endsOf({ at_least, at_most }: Ends, type: FieldType): { readonly least: number; readonly most: number } {
  return {
    least: at_least === undefined ? 0 : (cents(at_least) as number),
    most: at_most === undefined ? greatestOf(type) : (cents(at_most) as number),
  };
}

/** The greatest amount that a type holds, in hundredths. */
function greatestOf({ precision, scale = 0 }: FieldType): number {
  return precision === undefined ? mostCents : Math.min(mostCents, Number(`1e${precision - scale}`) * 100 - 1);
}

/**
 * The root of how far a price lies in its range: any, or where the price of the row's product does. A product that costs
 * between the least and the most of the default range lies as far in any other.
 */
function sharesOf(context: BindContext) {
  const group = context.group('product');
  const products = group.isAlone ? undefined : productsOf(context.lexicon);
  if (!products) return { read: () => undefined, at: (_: number, share: number) => share };
  const product = productOf(context, products);
  const root = (price: number) => Math.sqrt((price - dollars.least) / (dollars.most - dollars.least));
  const [from, to] = [products.from.map(root), products.to.map(root)];
  return {
    read: (rows: Rows) => product.read(rows),
    at(position: number, share: number) {
      const thing = product.thing[position] as number;
      return (from[thing] as number) + share * ((to[thing] as number) - (from[thing] as number));
    },
  };
}

function cents(text: string): number | undefined {
  const value = rescale(parseDecimal(text) as Decimal, 2);
  return value === undefined ? undefined : Number(value);
}
