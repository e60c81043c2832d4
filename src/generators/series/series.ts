import { parseDecimal } from '../../values/decimal.ts';
import { Misfit } from '../../values/misfit.ts';
import { microsecondsPerDay } from '../../values/moment.ts';
import type { Source } from '../../values/source.ts';
import { TextList } from '../../values/text-list.ts';
import { type FieldType, familyOf, type TypeFamily, typeText } from '../../values/type.ts';

import { type BindContext, defineGenerator } from '../generator.ts';

import type { AssetSeries } from './asset-series.ts';
import { checkOutput, checkShared, isPrice, stepScale } from './check.ts';
import {
  fromParent,
  isMarket,
  isPath,
  type Output,
  type SeriesParameters,
  type SharedParameters,
  seriesParameters,
  sharedParameters,
} from './parameters.ts';
import { cellLimits, PriceSteps } from './price-steps.ts';
import { isFault, readRegimes } from './regimes.ts';
import { SeriesBatch } from './series-batch.ts';
import { type Asset, parentPaths, writtenType } from './settings.ts';
import { symbolOf } from './symbols.ts';

export const series = defineGenerator({
  name: 'series',
  family: 'time',
  summary: 'rows in time: walks, seasons, market bars',
  version: 1,
  parameters: seriesParameters,
  fills: ['decimal', 'float', 'integer', 'text', 'date', 'timestamp', 'timestamptz'],
  type: typeOf,
  example: '99.4213',
  shared: {
    key: 'series',
    parameters: sharedParameters,
    check: (parameters, facts) => checkShared(parameters as SharedParameters, facts),
  },
  reads: (parameters) =>
    parentPaths(parameters).map(({ name, path }) => ({ parameter: name, path, families: familiesFor(name) })),
  tellsSiblingsApart: ({ output }) => output === 'timestamp',
  mayMisfit: () => true,
  longest({ output, ...parameters }) {
    if (output === 'symbol') return longestOf(symbolsOf(parameters));
    const regimes = readRegimes(parameters.regimes);
    return output === 'regime' && !isFault(regimes)
      ? longestOf(['steady', ...regimes.map(({ name }) => name)])
      : undefined;
  },
  check(parameters, facts) {
    // What fields have in common is looked at once, where it is written.
    const shared = parameters.series === undefined ? checkShared(parameters, facts) : [];
    return shared.length > 0 ? shared : checkOutput(parameters, facts);
  },
  bind(parameters, context) {
    const { output, series: name } = parameters;
    const batch = context.series(name, (scope) => new SeriesBatch(scope, parameters));
    const numbers = batch.want(output as Output);
    if (output === 'regime')
      return texts(
        context,
        batch,
        numbers,
        batch.making.settings.regimes.map((each) => each.name),
      );
    if (output === 'symbol') return texts(context, batch, numbers, symbolsOf(parameters));
    if (output === 'timestamp') return times(context, batch, numbers);
    if (isPrice(output)) return prices(parameters, context, batch, numbers);
    return wholes(context, batch, numbers, output === 'asset' ? 1 : 0);
  },
});

function familiesFor(name: keyof typeof fromParent): readonly TypeFamily[] {
  return fromParent[name] === 'text' ? ['text'] : ['integer', 'decimal', 'float'];
}

function typeOf({ output, ...parameters }: SeriesParameters): FieldType {
  if (output === 'timestamp') return { name: 'timestamptz' };
  if (output === 'regime' || output === 'symbol') return { name: 'text' };
  if (output === 'volume') return { name: 'bigint' };
  if (output === 'asset') return { name: 'integer' };
  const { tick_size: tick } = parameters;
  const scale = tick !== undefined && parseDecimal(tick) ? stepScale(tick) : writtenType(parameters) === 'fx' ? 5 : 4;
  return { name: 'decimal', precision: 18, scale: Math.min(scale, 10) };
}

function symbolsOf(parameters: SharedParameters): string[] {
  const type = writtenType(parameters) ?? 'equity';
  return Array.from({ length: parameters.num_assets ?? 1 }, (_, asset) => symbolOf(type, asset));
}

function longestOf(names: readonly string[]): number {
  return names.reduce((most, name) => Math.max(most, [...name].length), 0);
}

const wholeScale = 0;

/** Digits after the point: where nobody says a tick, and the most of ticks that parents have. */
const usualScale = 6;
const mostScale = 8;

/** The digits that a column of prices has: no more than are needed, for doubles are exact up to 2^53. */
function scaleOf(parameters: SeriesParameters, type: FieldType): number {
  const { tick_size: tick, asset_type: assets } = parameters;
  const isOfParent = [tick, assets].some((text) => text !== undefined && isPath(text));
  const needed = isOfParent ? mostScale : Math.max(usualScale, tick === undefined ? 0 : stepScale(tick));
  return familyOf(type) === 'decimal' ? Math.min(type.scale ?? needed, needed) : wholeScale;
}

function tickOf({ tick, isUsualTick }: Asset, scale: number, isFloat: boolean): string | undefined {
  return tick !== undefined && isUsualTick && !isFloat && stepScale(tick) > scale ? undefined : tick;
}

function prices(parameters: SeriesParameters, context: BindContext, batch: SeriesBatch, numbers: Float64Array): Source {
  const { type } = context;
  const scale = scaleOf(parameters, type);
  const market = isMarket(parameters);
  const limits = { least: parameters.min ?? -Infinity, greatest: parameters.max ?? Infinity };
  const most = cellLimits(type, scale);
  const steps = new Map<string | undefined, PriceSteps>();
  const values = new Float64Array(context.capacity);
  const isFloat = familyOf(type) === 'float';
  const usual = isFloat ? undefined : `1e-${Math.min(scale, usualScale)}`;
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      batch.read(rows);
      let tick: string | undefined;
      let own: PriceSteps | undefined;
      for (let i = 0; i < rows.length; i++) {
        const wanted = tickOf((batch.assets[i] as AssetSeries).asset, scale, isFloat) ?? usual;
        if (!own || wanted !== tick) {
          own = steps.get(wanted) ?? new PriceSteps(type, scale, wanted, limits, market, rows.at(i));
          steps.set(wanted, own);
          tick = wanted;
        }
        values[i] = own.cell(numbers[i] as number, most, rows.at(i));
      }
    },
  };
}

/** Volumes, one at least, and the numbers of assets from 1. */
function wholes(context: BindContext, batch: SeriesBatch, numbers: Float64Array, more: number): Source {
  const values = new Float64Array(context.capacity);
  const most = cellLimits(context.type, wholeScale);
  return {
    column: { form: 'number', values, scale: wholeScale, nulls: null },
    read(rows) {
      batch.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const value = Math.max(1, Math.round((numbers[i] as number) + more));
        if (value > most.greatest) throw new Misfit(`${value} does not fit ${typeText(context.type)}`, rows.at(i));
        values[i] = value;
      }
    },
  };
}

/** Microseconds are exact doubles until then. */
const lastTime = Date.UTC(2250, 0) * 1000;

function times(context: BindContext, batch: SeriesBatch, numbers: Float64Array): Source {
  const values = new Float64Array(context.capacity);
  const unit = familyOf(context.type) === 'date' ? microsecondsPerDay : 1;
  return {
    column: { form: 'number', values, scale: wholeScale, nulls: null },
    read(rows) {
      batch.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const time = numbers[i] as number;
        if (time >= lastTime) throw new Misfit('the series goes beyond the year 2249', rows.at(i));
        values[i] = Math.floor(time / unit);
      }
    },
  };
}

function texts(context: BindContext, batch: SeriesBatch, numbers: Float64Array, names: readonly string[]): Source {
  const codes = new Uint32Array(context.capacity);
  return {
    column: { form: 'list', codes, list: new TextList(names), nulls: null },
    read(rows) {
      batch.read(rows);
      for (let i = 0; i < rows.length; i++) codes[i] = numbers[i] as number;
    },
  };
}
