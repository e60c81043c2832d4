import type { AssetType } from './parameters.ts';

/** Root symbols of futures at the CME, CBOT, NYMEX and COMEX. */
const futures = 'NQ ES CL GC YM RTY ZN ZB 6E 6J SI HG NG ZC ZS ZW LE HE RB HO'.split(' ');
const currencies =
  'EUR/USD USD/JPY GBP/USD USD/CHF AUD/USD USD/CAD NZD/USD EUR/GBP EUR/JPY GBP/JPY EUR/CHF AUD/JPY'.split(' ');
const coins = 'BTC/USD ETH/USD SOL/USD XRP/USD ADA/USD DOGE/USD DOT/USD LTC/USD AVAX/USD LINK/USD'.split(' ');

/** What an asset is called. Shares have made-up tickers: five letters from Q on, with no fund or company behind them. */
export function symbolOf(type: AssetType, asset: number): string {
  if (type === 'equity') return tickerOf(asset);
  const list = type === 'futures' ? futures : type === 'fx' ? currencies : coins;
  const round = Math.floor(asset / list.length);
  return `${list[asset % list.length]}${round === 0 ? '' : `.${round + 1}`}`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `QQAAA`, `QQAAB`: in the order of assets. */
function tickerOf(asset: number): string {
  let rest = asset;
  let text = '';
  for (let i = 0; i < 3; i++, rest = Math.floor(rest / 26)) text = letters[rest % 26] + text;
  return rest === 0 ? `QQ${text}` : `QQ${text}${rest}`;
}
