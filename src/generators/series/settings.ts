import { parseDecimal } from '../../values/decimal.ts';

import { type Calendar, calendarOf, parseInterval } from './calendar.ts';
import { readCorrelation } from './correlation.ts';
import { type AssetType, assetTypes, fromParent, isMarket, isPath, type SharedParameters } from './parameters.ts';
import { cumulated, isFault, type Regime, readRegimes, readTransitions, stationary } from './regimes.ts';

/** What the parameters of a series come to, once they have been checked. */
export interface Settings {
  readonly market: boolean;
  /** Of the distance from 0 what a step keeps: 1 for walks and markets. */
  readonly keeps: number;
  readonly assets: number;
  readonly correlation: readonly Float64Array[] | undefined;
  readonly level: number;
  readonly season: { readonly period: number; readonly amplitude: number } | undefined;
  readonly regimes: readonly Regime[];
  /** Cumulated shares: of the first regime, and of those that follow each. */
  readonly firstRegimes: Float64Array;
  readonly nextRegimes: readonly Float64Array[];
  readonly regimeBars: number;
  readonly ownRegimes: boolean;
  readonly jumpProbability: number;
  /** Undefined: so many of the bar's own deviations. */
  readonly jumpSize: number | undefined;
  calendar(type: AssetType | undefined): Calendar;
}

/** Whether sums over earlier blocks are needed: what bars add up to follows from the regimes and jumps before them. */
export function isSwitching({ regimes, jump_probability: jumps }: SharedParameters): boolean {
  return regimes !== undefined || (jumps ?? 0) > 0;
}

/** Bars after which the next regime is drawn. */
export const usualRegimeBars = 64;

const steady: Regime = { name: 'steady', drift: 0, volatility: 1 };

/** What is the same for all rows of a series; the parameters were checked. */
export function settingsOf(parameters: SharedParameters, startDate: number): Settings {
  const market = isMarket(parameters);
  const { correlation: matrix, model, reversion } = parameters;
  const correlation = matrix === undefined ? undefined : sound(readCorrelation(matrix));
  const written = sound(readRegimes(parameters.regimes));
  const regimes = written.length > 0 ? written : [steady];
  const transitions = sound(readTransitions(parameters.transitions, regimes.length));
  const interval = parseInterval(parameters.interval) as number;
  const { trading_hours: hours, holidays } = parameters;
  const calendars = new Map<AssetType | undefined, Calendar>();
  return {
    market,
    keeps: model === 'mean_reversion' ? 1 - (reversion ?? 0.1) : model === 'seasonal' ? 1 - (reversion ?? 1) : 1,
    assets: parameters.num_assets ?? 1,
    correlation,
    level: parameters.correlation_level ?? 0,
    season:
      model === 'seasonal' ? { period: parameters.period ?? 24, amplitude: parameters.amplitude ?? 10 } : undefined,
    regimes,
    firstRegimes: cumulated(stationary(transitions)),
    nextRegimes: transitions.map(cumulated),
    regimeBars: parameters.regime_bars ?? usualRegimeBars,
    ownRegimes: parameters.regime_scope === 'asset',
    jumpProbability: parameters.jump_probability ?? 0,
    jumpSize: parameters.jump_size,
    calendar(type) {
      const known = calendars.get(type) ?? calendarOf(type, hours, interval, startDate, holidays);
      calendars.set(type, known);
      return known;
    },
  };
}

function sound<T>(found: T): Exclude<T, { readonly message: string }> {
  if (isFault(found)) throw new Error('the compiler has seen to it');
  return found as Exclude<T, { readonly message: string }>;
}

/** One asset: its own numbers. */
export interface Asset {
  readonly start: number;
  readonly drift: number;
  readonly volatility: number;
  readonly mean: number;
  /** Undefined: values are rounded to their types. */
  readonly tick: string | undefined;
  /** Whether nobody has said the tick: types that do not hold it have their own. */
  readonly isUsualTick: boolean;
  /** Digits after its point. */
  readonly tickScale: number;
  readonly averageVolume: number;
  readonly type: AssetType | undefined;
}

/** Ticks that markets have: shares in the US, index futures, spot currencies, Bitcoin. */
const usualTicks: Readonly<Record<AssetType, string>> = {
  equity: '0.01',
  futures: '0.25',
  fx: '0.00001',
  crypto: '0.01',
};

/** What is wrong with a number of an asset’s, whoever says it; undefined: nothing. */
export function numberFault(name: keyof typeof fromParent, value: number, market: boolean): string | undefined {
  const [least, greatest] = limitsOf(name, market);
  if (value >= least && value <= greatest) return undefined;
  const from = least === Number.MIN_VALUE ? 'greater than 0' : `at least ${least}`;
  return `\`${name}\` is ${from} and at most ${greatest}, not ${value}`;
}

function limitsOf(name: string, market: boolean): readonly [number, number] {
  if (name === 'volatility') return market ? [0, 20] : [0, 1e12];
  if (name === 'drift') return market ? [-100, 100] : [-1e12, 1e12];
  if (name === 'tick_size') return [Number.MIN_VALUE, 1e9];
  if (name === 'average_volume') return [1, 1e12];
  return market ? [Number.MIN_VALUE, 1e12] : [-1e12, 1e12];
}

/** Whether there are settings by that name. */
export function isAssetType(text: string): text is AssetType {
  return (assetTypes as readonly string[]).includes(text);
}

/** The asset type where it is written: of a market without one, `equity`. */
export function writtenType(parameters: SharedParameters): AssetType | undefined {
  const { asset_type: type } = parameters;
  if (type !== undefined && isAssetType(type)) return type;
  return type === undefined && isMarket(parameters) && parameters.trading_hours === undefined ? 'equity' : undefined;
}

/** An asset’s numbers out of texts, written or of its parent’s row. */
export function assetOf(
  parameters: SharedParameters,
  textOf: (name: keyof typeof fromParent) => string | undefined,
): Asset {
  const market = isMarket(parameters);
  const text = textOf('asset_type');
  const type = text === undefined ? writtenType(parameters) : (text as AssetType);
  const start = Number(textOf('start'));
  const written = textOf('tick_size');
  const tick = written ?? (type && (market || parameters.asset_type !== undefined) ? usualTicks[type] : undefined);
  return {
    start,
    drift: Number(textOf('drift')),
    volatility: Number(textOf('volatility') ?? (market ? 0.2 : 1)),
    mean: Number(textOf('mean') ?? start),
    isUsualTick: written === undefined,
    tickScale: tick === undefined ? 0 : stepScale(tick),
    tick,
    averageVolume: Number(textOf('average_volume') ?? 10_000),
    type,
  };
}

/** Parameters that are fields of the parent’s row. */
export function parentPaths(
  parameters: SharedParameters,
): { readonly name: keyof typeof fromParent; readonly path: string }[] {
  return (Object.keys(fromParent) as (keyof typeof fromParent)[]).flatMap((name) => {
    const text = parameters[name];
    return typeof text === 'string' && isPath(text) ? [{ name, path: text }] : [];
  });
}

/** Digits after the point that a step needs. */
export function stepScale(text: string): number {
  const { unscaled, scale } = parseDecimal(text) ?? { unscaled: 0n, scale: 0 };
  const zeros = /0*$/.exec(String(unscaled))?.[0].length ?? 0;
  return Math.max(0, scale - zeros);
}
