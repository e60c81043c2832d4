import { exchanges } from '../../values/exchange-holidays.ts';
import type { DecodedParameters } from '../../values/parameter.ts';

/** What a series can give a row. */
const outputs = ['value', 'timestamp', 'open', 'high', 'low', 'close', 'volume', 'regime', 'symbol', 'asset'] as const;

export type Output = (typeof outputs)[number];

/** `ohlcv` is another name of `gbm`: whoever asks for bars says it so. */
const models = ['random_walk', 'mean_reversion', 'seasonal', 'gbm', 'ohlcv'] as const;

export const assetTypes = ['equity', 'futures', 'fx', 'crypto'] as const;

export type AssetType = (typeof assetTypes)[number];

/** What fields of one series have in common: a field's own, or those of an entry under `spec.series`. */
export const sharedParameters = {
  model: { type: 'text', summary: 'how a row follows from the one before', choices: models, default: 'random_walk' },
  per: {
    type: 'text',
    summary: 'a relationship, or the field that refers: each of its parents has a series of its own',
    optional: true,
  },
  num_assets: {
    type: 'integer',
    summary: 'without `per`: so many series side by side, a row of each in turn',
    optional: true,
    min: 1,
    max: 4096,
  },
  start: {
    type: 'value',
    summary: 'the first value: a number, or a field of the parent’s (`instruments.price`)',
    default: '100',
  },
  drift: {
    type: 'value',
    summary: 'growth: of a market a year (0.05), else a row; a number or a field of the parent’s',
    default: '0',
  },
  volatility: {
    type: 'value',
    summary:
      'deviation: of a market’s returns a year (default 0.2), else of a step (1); a number or a field of the parent’s',
    optional: true,
  },
  interval: { type: 'text', summary: 'from one row to the next: `30s`, `1m`, `4h`, `1d`, `1w`', default: '1d' },
  start_date: { type: 'moment', summary: 'when the first row is: ISO 8601, or from *as of*', default: '-365d' },
  asset_type: {
    type: 'value',
    summary: 'equity, futures, fx or crypto: trading hours, tick, symbols; or a field of the parent’s',
    optional: true,
  },
  trading_hours: {
    type: 'text',
    summary: 'the hours of Monday to Friday in UTC, in place of the asset type’s: `09:00-17:30`',
    optional: true,
  },
  holidays: {
    type: 'text',
    summary: 'days without bars: `exchange` (the asset type’s), `NYSE`, `CME`, `LSE`, `XETRA` or `FX`; default: none',
    choices: ['exchange', ...exchanges],
    optional: true,
  },
  tick_size: {
    type: 'value',
    summary: 'the least step of prices; default: the asset type’s; a number or a field of the parent’s',
    optional: true,
  },
  average_volume: {
    type: 'value',
    summary: 'units traded in a bar on average; default: 10000; a number or a field of the parent’s',
    optional: true,
  },
  min: { type: 'number', summary: 'where values turn back (no market)', optional: true },
  max: { type: 'number', summary: 'where values turn back (no market)', optional: true },
  mean: { type: 'value', summary: 'mean_reversion: where values return to; default: `start`', optional: true },
  reversion: {
    type: 'number',
    summary: 'share of the way back in a step; default: 0.1, of seasonal 1: its noise forgets at once',
    optional: true,
    min: 0,
    max: 1,
  },
  period: {
    type: 'number',
    summary: 'seasonal: rows from one high to the next; default: 24',
    optional: true,
    min: 2,
    max: 1e9,
  },
  amplitude: {
    type: 'number',
    summary: 'seasonal: from the middle to a high; default: 10',
    optional: true,
    min: 0,
    max: 1e12,
  },
  correlation_level: {
    type: 'number',
    summary: 'correlation of any two series of the dataset',
    optional: true,
    min: 0,
    max: 1,
  },
  correlation: { type: 'any', summary: 'their correlations as a matrix, a list for each series', optional: true },
  regimes: {
    type: 'any',
    summary: 'markets: bullish, bearish, volatile, trending, ranging; or each with its `drift` and `volatility`',
    optional: true,
  },
  transitions: {
    type: 'any',
    summary: 'from each regime (a list) to each: probabilities; default: nine times of ten it stays',
    optional: true,
  },
  regime_bars: {
    type: 'integer',
    summary: 'bars after which the next regime is drawn: a power of two; default: 64',
    optional: true,
    min: 1,
    max: 4096,
  },
  regime_scope: {
    type: 'text',
    summary: 'whether the market has one regime at a time (default) or each asset its own',
    choices: ['market', 'asset'],
    optional: true,
  },
  jump_probability: {
    type: 'number',
    summary: 'markets: of a jump in a bar; at most one in `regime_bars`',
    optional: true,
    min: 0,
    max: 1,
  },
  jump_size: {
    type: 'number',
    summary: 'deviation of a jump, as a share of the price; default: five times that of a bar',
    optional: true,
    min: 0,
    max: 1,
  },
} as const;

export const seriesParameters = {
  output: {
    type: 'text',
    summary: 'what the field shows; default: by the field’s name, else value',
    choices: outputs,
    default: 'value',
  },
  series: { type: 'text', summary: 'the entry of `spec.series` that the field belongs to', optional: true },
  ...sharedParameters,
} as const;

export type SharedParameters = DecodedParameters<typeof sharedParameters>;
export type SeriesParameters = DecodedParameters<typeof seriesParameters>;

/** Whether a series is of prices that trade, with hours and bars. */
export function isMarket({ model }: Pick<SharedParameters, 'model'>): boolean {
  return model === 'gbm' || model === 'ohlcv';
}

/** Parameters that may be a field of the parent’s row, and whether it holds numbers. */
export const fromParent: Readonly<Partial<Record<keyof SharedParameters, 'number' | 'text'>>> = {
  start: 'number',
  drift: 'number',
  volatility: 'number',
  tick_size: 'number',
  average_volume: 'number',
  mean: 'number',
  asset_type: 'text',
};

/** `instruments.price`: a relationship and a field behind it. */
export function isPath(text: string): boolean {
  return /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+$/.test(text);
}
