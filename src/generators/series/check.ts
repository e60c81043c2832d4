import { countText } from '../../base/plural.ts';

import { parseDecimal } from '../../values/decimal.ts';
import { familyOf, typeText } from '../../values/type.ts';

import type { Complaint, FieldFacts, SharedFacts } from '../generator.ts';

import { parseInterval } from './calendar.ts';
import { checkTimes } from './check-times.ts';
import { readCorrelation } from './correlation.ts';
import {
  assetTypes,
  fromParent,
  isMarket,
  isPath,
  type SeriesParameters,
  type SharedParameters,
} from './parameters.ts';
import { cellLimits } from './price-steps.ts';
import { isFault, readRegimes, readTransitions } from './regimes.ts';
import { startOf } from './series-batch.ts';
import {
  isAssetType,
  isSwitching,
  numberFault,
  settingsOf,
  stepScale,
  usualRegimeBars,
  writtenType,
} from './settings.ts';

/** What is wrong with parameters that fields of one series have in common. */
export function checkShared(parameters: SharedParameters, facts: SharedFacts): Complaint[] {
  const complaints = [
    ...numbers(parameters),
    ...checkTimes(parameters),
    ...models(parameters),
    ...chains(parameters, facts),
  ];
  return complaints.length > 0 ? complaints : lengths(parameters, facts);
}

function numbers(parameters: SharedParameters): Complaint[] {
  const market = isMarket(parameters);
  return (Object.keys(fromParent) as (keyof typeof fromParent)[]).flatMap((parameter): Complaint[] => {
    const text = parameters[parameter];
    if (typeof text !== 'string') return [];
    if (isPath(text)) return parameters.per === undefined ? [alone(parameter, text)] : [];
    if (fromParent[parameter] === 'text') {
      if (isAssetType(text)) return [];
      return [{ parameter, message: `there is no asset type \`${text}\``, help: `there are ${listed(assetTypes)}` }];
    }
    const value = parseDecimal(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value))
      return [
        {
          parameter,
          message: `\`${parameter}\` is a number, or a field of the parent’s such as \`instruments.price\`, not \`${text}\``,
        },
      ];
    const message = numberFault(parameter, value, market);
    return message === undefined ? [] : [{ parameter, message }];
  });
}

function alone(parameter: string, text: string): Complaint {
  return {
    parameter,
    message: `\`${text}\` is of a parent’s row, and the series is of none`,
    help: 'say which with `per`',
  };
}

/** Parameters that another model has, or that exclude each other. */
function models(parameters: SharedParameters): Complaint[] {
  const { per, num_assets: assets, min, max, correlation, correlation_level: level = 0 } = parameters;
  const complaints: Complaint[] = [];
  const not = (parameter: keyof SharedParameters, message: string) => complaints.push({ parameter, message });
  if (per !== undefined && assets !== undefined)
    not('num_assets', `each parent of \`${per}\` has a series: \`num_assets\` is for such without parents`);
  if (min !== undefined && max !== undefined && !(min < max))
    not('min', `\`min\` (${min}) is not less than \`max\` (${max})`);
  for (const [parameter, limit = 0] of [['min', min] as const, ['max', max] as const])
    if (Math.abs(limit) > 1e12) not(parameter, `\`${parameter}\` is beyond 10^12`);
  if (correlation !== undefined && level > 0) not('correlation_level', '`correlation` says all of it');
  for (const { of, names } of owners.filter((each) => !each.models.includes(parameters.model)))
    for (const name of names)
      if (parameters[name] !== undefined) not(name, `\`${parameters.model}\` has no \`${name}\`: it is of ${of}`);
  return complaints;
}

/** The parameters that not every model has, and whose they are. */
const owners: readonly {
  readonly of: string;
  readonly models: readonly string[];
  readonly names: readonly (keyof SharedParameters)[];
}[] = [
  { of: 'walks and seasons', models: ['random_walk', 'mean_reversion', 'seasonal'], names: ['min', 'max'] },
  { of: '`mean_reversion`', models: ['mean_reversion'], names: ['mean'] },
  { of: '`mean_reversion` and `seasonal`', models: ['mean_reversion', 'seasonal'], names: ['reversion'] },
  { of: '`seasonal`', models: ['seasonal'], names: ['period', 'amplitude'] },
  {
    of: 'markets (`gbm`)',
    models: ['gbm', 'ohlcv'],
    names: ['regimes', 'transitions', 'regime_bars', 'regime_scope', 'jump_probability', 'jump_size', 'average_volume'],
  },
];

function chains(parameters: SharedParameters, facts: SharedFacts): Complaint[] {
  const { regime_bars: bars = usualRegimeBars, jump_probability: jumps = 0 } = parameters;
  const complaints = [...correlations(parameters, facts), ...regimeFaults(parameters)];
  if ((bars & (bars - 1)) !== 0) {
    const message = `\`regime_bars\` is a power of two up to 4096, not ${bars}`;
    complaints.push({ parameter: 'regime_bars', message });
  }
  // Of a model without jumps that is told already.
  if (isMarket(parameters) && jumps * bars > 1) {
    const message = `more than one jump would come in ${bars} bars: at most ${1 / bars}, not ${jumps}`;
    complaints.push({ parameter: 'jump_probability', message, help: 'make `regime_bars` less' });
  }
  return complaints;
}

function correlations(
  { correlation, per, num_assets: assets }: SharedParameters,
  { parents }: SharedFacts,
): Complaint[] {
  if (correlation === undefined) return [];
  const parameter = 'correlation';
  const code = 'DC362';
  const matrix = readCorrelation(correlation);
  if (isFault(matrix)) return [{ ...matrix, parameter, code }];
  const count = per === undefined ? (assets ?? 1) : parents;
  if (count === undefined || count <= matrix.length) return [];
  return [{ parameter, code, message: `\`correlation\` is of ${matrix.length} series, and there are ${count}` }];
}

function regimeFaults({ regimes, transitions }: SharedParameters): Complaint[] {
  const chain = readRegimes(regimes);
  if (isFault(chain)) return [{ ...chain, parameter: 'regimes', code: 'DC363' }];
  if (transitions === undefined) return [];
  const rows = readTransitions(transitions, chain.length);
  const none = { message: 'there are no `regimes` that follow each other' };
  const fault = chain.length === 0 ? none : isFault(rows) ? rows : undefined;
  return fault ? [{ ...fault, parameter: 'transitions', code: 'DC363' }] : [];
}

/** Positions that sums over blocks reach. */
const mostSwitching = 0x1_0000_0000;

const latest = Date.UTC(2250, 0) * 1000;
const earliest = Date.UTC(1690, 0) * 1000;

/** What follows from how many rows there are. Of those of one parent no more is known than that all may be its own. */
function lengths(parameters: SharedParameters, { rows, asOf }: SharedFacts): Complaint[] {
  const most = Math.ceil(rows / (parameters.num_assets ?? 1));
  if (isMarket(parameters) && isSwitching(parameters) && most > mostSwitching) {
    const parameter = parameters.regimes === undefined ? 'jump_probability' : 'regimes';
    return [
      {
        parameter,
        message: `a series with regimes or jumps has at most ${mostSwitching} bars, and this one up to ${most}`,
      },
    ];
  }
  const start = startOf(parameters, asOf);
  if (start >= earliest && start <= latest) return [];
  return [
    { parameter: 'start_date', message: '`start_date` is outside of the years 1690 to 2249 that can be generated' },
  ];
}

/** What is wrong with a field of a series for its type. */
export function checkOutput(
  parameters: SeriesParameters,
  { type, rows, asOf }: Pick<FieldFacts, 'type' | 'rows' | 'asOf'>,
): Complaint[] {
  const { output, model } = parameters;
  const market = isMarket(parameters);
  const family = familyOf(type);
  if (!market && ['open', 'high', 'low', 'close', 'volume', 'regime'].includes(output))
    return [{ parameter: 'output', message: `\`${model}\` has no \`${output}\``, help: 'markets have: `model: gbm`' }];
  const families = familiesOf(output);
  if (!families.includes(family))
    return [{ message: `\`${output}\` of a series is no ${typeText(type)}`, help: `it fills ${families.join(', ')}` }];
  if ((output === 'symbol' || output === 'asset') && parameters.per !== undefined)
    return [
      {
        parameter: 'output',
        message: `\`${output}\` is of series without parents: \`${parameters.per}\` says whose this one is`,
      },
    ];
  if (output === 'symbol' && writtenType(parameters) === undefined)
    return [
      {
        parameter: 'output',
        message: '`symbol` needs one `asset_type` that is written',
        help: `one of ${listed(assetTypes)}`,
      },
    ];
  if (output === 'timestamp') return timeFits(parameters, family === 'date', rows, asOf);
  return isPrice(output) ? [...tickFits(parameters, type), ...levelsFit(parameters, type)] : [];
}

/** Whether the output is an amount in the unit of prices, which ticks and limits are about. */
export function isPrice(output: SeriesParameters['output']): boolean {
  return ['value', 'open', 'high', 'low', 'close'].includes(output);
}

function familiesOf(output: SeriesParameters['output']): readonly string[] {
  if (output === 'timestamp') return ['timestamp', 'timestamptz', 'date'];
  if (output === 'regime' || output === 'symbol') return ['text'];
  return output === 'volume' || output === 'asset' ? ['integer', 'decimal', 'float'] : ['decimal', 'float', 'integer'];
}

function timeFits(parameters: SeriesParameters, isDate: boolean, rows: number, asOf: number): Complaint[] {
  const interval = parseInterval(parameters.interval);
  if (interval === undefined) return [];
  if (isDate && interval < 86_400_000_000)
    return [
      {
        parameter: 'interval',
        message: `a date does not tell rows apart that are ${parameters.interval} apart`,
        help: 'use `timestamptz`',
      },
    ];
  // Parents share the rows: what one of them has is not known.
  const most = parameters.per === undefined ? Math.ceil(rows / (parameters.num_assets ?? 1)) : 1;
  const { calendar } = settingsOf(parameters, startOf(parameters, asOf));
  if (calendar(writtenType(parameters)).at(Math.max(0, most - 1)) < latest) return [];
  return [
    {
      parameter: 'interval',
      message: `${countText(most)} rows at an interval of ${parameters.interval} go beyond the year 2249`,
    },
  ];
}

/** Where values begin and return to, of series that nothing else keeps within the type. */
function levelsFit({ min, max, ...parameters }: SeriesParameters, type: FieldFacts['type']): Complaint[] {
  const { least, greatest } = cellLimits(type, 0);
  return (['start', 'mean'] as const).flatMap((parameter): Complaint[] => {
    const text = parameters[parameter];
    const value = text === undefined || !parseDecimal(text) ? 0 : Math.trunc(Number(text));
    if (value >= (min === undefined ? least : -Infinity) && value <= (max === undefined ? greatest : Infinity))
      return [];
    return [
      { parameter, message: `\`${parameter}\` (${text}) does not fit ${typeText(type)}`, help: 'use a wider type' },
    ];
  });
}

function tickFits({ tick_size: tick }: SeriesParameters, type: FieldFacts['type']): Complaint[] {
  const step = tick === undefined ? undefined : parseDecimal(tick);
  const scale = type.name === 'decimal' ? type.scale : familyOf(type) === 'integer' ? 0 : undefined;
  if (!step || scale === undefined || stepScale(tick as string) <= scale) return [];
  return [
    {
      parameter: 'tick_size',
      message: `prices step by ${tick}; ${typeText(type)} holds ${scale} digits after the point`,
    },
  ];
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
