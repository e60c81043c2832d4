import type { Key } from '../../random/key.ts';
import { Rows } from '../../random/rows.ts';

import { cellReader } from '../../values/cell-text.ts';
import { Misfit } from '../../values/misfit.ts';
import { parseMoment } from '../../values/moment.ts';

import type { SeriesScope } from '../generator.ts';

import { AssetSeries, type Bar, type Making } from './asset-series.ts';
import { fromParent, isMarket, isPath, type Output, type SharedParameters } from './parameters.ts';
import { assetOf, isAssetType, isSwitching, numberFault, settingsOf } from './settings.ts';
import { BlockStarts } from './switching-path.ts';
import { type Factor, WalkSteps } from './unit-path.ts';

/** Assets whose stretch is kept: some eight kilobytes each. */
const keptAssets = 1024;

const bars: readonly Output[] = ['open', 'high', 'low', 'close', 'volume'];

/** The rows of a batch as all fields of one series have them: each made once, whichever fields ask. */
export class SeriesBatch {
  /** Numbers by what they are; of a market prices that are not rounded. */
  readonly numbers = new Map<Output, Float64Array>();
  /** The asset of each row. */
  readonly assets: AssetSeries[] = [];
  readonly making: Making;
  readonly #known = new Map<number, AssetSeries>();
  readonly #starts = new Map<number, BlockStarts>();
  readonly #placed: { readonly lines: Float64Array; readonly positions: Float64Array; read(rows: Rows): void };
  readonly #common: Key;
  readonly #own: Key;
  readonly #bar: Bar = { open: 0, high: 0, low: 0, close: 0, volume: 0 };
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    private readonly scope: SeriesScope,
    private readonly parameters: SharedParameters,
  ) {
    const settings = settingsOf(parameters, startOf(parameters, scope.asOf));
    const keys = {
      regime: scope.key('regime'),
      jump: scope.key('jump'),
      jumpSize: scope.key('jump size'),
      range: scope.key('range'),
      trade: scope.key('trade'),
    };
    const switching = isMarket(parameters) && isSwitching(parameters);
    this.making = { settings, switching, steps: new WalkSteps(settings.keeps), keys };
    this.#common = scope.key('common');
    this.#own = scope.key('own');
    this.#placed =
      parameters.per === undefined ? inTurn(scope.capacity, settings.assets) : byParent(scope, parameters.per);
  }

  /** What a field shows of each row. */
  want(output: Output): Float64Array {
    const known = this.numbers.get(output) ?? new Float64Array(this.scope.capacity);
    this.numbers.set(output, known);
    this.#seen = undefined;
    return known;
  }

  read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#placed.read(rows);
    this.#find(rows);
    const { numbers } = this;
    const { lines } = this.#placed;
    this.#readTimes(rows.length, numbers.get('timestamp'));
    for (const output of ['symbol', 'asset'] as const) numbers.get(output)?.set(lines.subarray(0, rows.length));
    if (this.#wantsPath) this.#readPath(rows.length);
    this.#seen = rows;
    this.#version = rows.version;
  }

  get #wantsBars(): boolean {
    return bars.some((output) => this.numbers.has(output));
  }

  get #wantsPath(): boolean {
    return this.#wantsBars || this.numbers.has('value') || this.numbers.has('regime');
  }

  #readTimes(count: number, times: Float64Array | undefined): void {
    const { positions } = this.#placed;
    for (let i = 0; times && i < count; i++)
      times[i] = (this.assets[i] as AssetSeries).calendar.at(positions[i] as number);
  }

  /** In one go, for a stretch is found once where its rows follow each other. */
  #readPath(count: number): void {
    const [open, high, low, close, volume, value, regime] = [...bars, 'value' as const, 'regime' as const].map(
      (output) => this.numbers.get(output),
    );
    const { positions } = this.#placed;
    const wantsBars = this.#wantsBars;
    const bar = this.#bar;
    for (let i = 0; i < count; i++) {
      const asset = this.assets[i] as AssetSeries;
      const position = positions[i] as number;
      if (wantsBars) asset.readBar(position, bar);
      if (open) open[i] = bar.open;
      if (high) high[i] = bar.high;
      if (low) low[i] = bar.low;
      if (close) close[i] = bar.close;
      if (volume) volume[i] = bar.volume;
      if (value) value[i] = asset.valueAt(position);
      if (regime) regime[i] = asset.regimeAt(position);
    }
  }

  /** The asset of each row. */
  #find(rows: Rows): void {
    const { lines } = this.#placed;
    let line = -1;
    let asset: AssetSeries | undefined;
    for (let i = 0; i < rows.length; i++) {
      if (lines[i] !== line || !asset) {
        line = lines[i] as number;
        asset = this.#known.get(line) ?? this.#make(line, rows.at(i));
      }
      this.assets[i] = asset;
    }
  }

  #make(line: number, row: number): AssetSeries {
    const { parameters, making } = this;
    const asset = assetOf(parameters, (name) => this.#textOf(name, row));
    const starts = this.#starts.get(line) ?? new BlockStarts();
    const made = new AssetSeries(making, asset, line, this.#factorsOf(line), starts);
    if (this.#known.size >= keptAssets) this.#forget(...(this.#known.entries().next().value as [number, AssetSeries]));
    this.#known.set(line, made);
    return made;
  }

  /** What its blocks begin with stays, where there is more than one: it would have to be summed up again. */
  #forget(line: number, { starts }: AssetSeries): void {
    this.#known.delete(line);
    if (starts.known > 1) this.#starts.set(line, starts);
  }

  #factorsOf(line: number): Factor[] {
    const { correlation, level } = this.making.settings;
    if (correlation) {
      const row = correlation[line] ?? Float64Array.of(1);
      return Array.from(row, (weight, at) => ({ key: this.#own, line: at, weight })).filter(
        ({ weight }) => weight !== 0,
      );
    }
    const own = { key: this.#own, line, weight: Math.sqrt(1 - level) };
    return level === 0 ? [own] : [{ key: this.#common, line: 0, weight: Math.sqrt(level) }, own];
  }

  /** A parameter's text, written or of the row's parent. */
  #textOf(name: keyof typeof fromParent, row: number): string | undefined {
    const text = this.parameters[name];
    if (typeof text !== 'string') return undefined;
    if (!isPath(text)) return text;
    const { source, type } = this.#field(text);
    this.#one.setRange(row, 1);
    source.read(this.#one);
    const value = source.column.nulls?.[0] === 1 ? undefined : cellReader(source.column, type)(0);
    const fault = this.#faultOf(name, value);
    if (fault !== undefined) throw new Misfit(`\`${text}\` of the parent: ${fault}`, row);
    return value;
  }

  readonly #one = new Rows(1);
  readonly #fields = new Map<string, ReturnType<SeriesScope['field']>>();

  #field(path: string): ReturnType<SeriesScope['field']> {
    const known = this.#fields.get(path) ?? this.scope.field(path);
    this.#fields.set(path, known);
    return known;
  }

  #faultOf(name: keyof typeof fromParent, value: string | undefined): string | undefined {
    if (value === undefined) return `\`${name}\` is null`;
    if (fromParent[name] === 'number') return numberFault(name, Number(value), isMarket(this.parameters));
    return isAssetType(value) ? undefined : `there is no asset type \`${value}\``;
  }
}

/** When series begin: on a whole second. */
export function startOf({ start_date: start }: SharedParameters, asOf: number): number {
  return Math.ceil((parseMoment(start, asOf) as number) / 1e6) * 1e6;
}

/** Without parents: a row of each asset in turn, so that more rows stand behind all others. */
function inTurn(capacity: number, assets: number) {
  const lines = new Float64Array(capacity);
  const positions = new Float64Array(capacity);
  return {
    lines,
    positions,
    read(rows: Rows) {
      for (let i = 0; i < rows.length; i++) {
        const row = rows.at(i);
        positions[i] = Math.floor(row / assets);
        lines[i] = row - (positions[i] as number) * assets;
      }
    },
  };
}

function byParent(scope: SeriesScope, per: string) {
  const counting = scope.counting(per);
  const lines = new Float64Array(scope.capacity);
  return {
    lines,
    positions: counting.positions,
    read(rows: Rows) {
      counting.read(rows);
      const { none, rows: parents } = counting.ancestors;
      // Rows without a parent are a series of their own.
      for (let i = 0; i < rows.length; i++) lines[i] = none?.[i] === 1 ? counting.groups : parents.at(i);
    },
  };
}
