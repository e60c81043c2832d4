import type { ParameterValue } from '../../values/parameter.ts';

/** What a market does for a while. */
export interface Regime {
  readonly name: string;
  /** Growth a year, beside the asset's own. */
  readonly drift: number;
  /** Times the asset's own. */
  readonly volatility: number;
}

/** Those that need no numbers. */
export const knownRegimes: readonly Regime[] = [
  { name: 'bullish', drift: 0.4, volatility: 0.8 },
  { name: 'bearish', drift: -0.4, volatility: 1.3 },
  { name: 'volatile', drift: 0, volatility: 2 },
  { name: 'trending', drift: 0.8, volatility: 0.7 },
  { name: 'ranging', drift: 0, volatility: 0.5 },
];

/** What is wrong with regimes or their chain, and in which entry of the list. */
export interface Fault {
  readonly message: string;
  readonly help?: string;
  readonly item?: number;
}

export const isFault = <T>(found: T | Fault): found is Fault =>
  typeof found === 'object' && found !== null && 'message' in found;

const most = 64;

/** Regimes as written: a list of names, or names with their numbers; none where nothing is written. */
export function readRegimes(written: ParameterValue | undefined): readonly Regime[] | Fault {
  if (written === undefined) return [];
  const known = `there are ${knownRegimes.map(({ name }) => `\`${name}\``).join(', ')}`;
  const form = { message: '`regimes` is a list of names, or names with `drift` and `volatility`', help: known };
  if (typeof written !== 'object' || written === null) return form;
  const entries: [ParameterValue, ParameterValue][] = Array.isArray(written)
    ? written.map((name) => [name, null])
    : Object.entries(written);
  if (entries.length === 0 || entries.length > most) return { ...form, message: `\`regimes\` are from 1 to ${most}` };
  const found: Regime[] = [];
  for (const [item, [name, own]] of entries.entries()) {
    const regime = typeof name === 'string' ? regimeOf(name, own) : undefined;
    if (typeof name !== 'string') return { ...form, item };
    if (!regime) return { message: unknown(name, own), help: own === null ? known : wanted, item };
    if (found.some((each) => each.name === name)) return { message: `\`${name}\` stands twice`, item };
    found.push(regime);
  }
  return found;
}

const wanted =
  'such as `calm: {drift: 0.1, volatility: 0.5}`: growth a year from -100 to 100, and times of the volatility, from 0 to 100';

function unknown(name: string, own: ParameterValue): string {
  return own === null
    ? `there is no regime \`${name}\``
    : `\`${name}\` does not say its \`drift\` and \`volatility\` as numbers`;
}

function regimeOf(name: string, own: ParameterValue): Regime | undefined {
  const known = knownRegimes.find((each) => each.name === name);
  if (own === null) return known;
  if (typeof own !== 'object' || Array.isArray(own)) return undefined;
  const {
    drift = known?.drift ?? 0,
    volatility = known?.volatility ?? 1,
    ...more
  } = own as Record<string, ParameterValue>;
  const isNumber = (value: ParameterValue, least: number): value is number =>
    typeof value === 'number' && value >= least && value <= 100;
  if (!isNumber(drift, -100) || !isNumber(volatility, 0) || Object.keys(more).length > 0) return undefined;
  return { name, drift, volatility };
}

/** A row of probabilities for each regime. */
export type Transitions = readonly (readonly number[])[];

/** How regimes follow each other, as written, or so that one stays nine times of ten. */
export function readTransitions(written: ParameterValue | undefined, count: number): Transitions | Fault {
  if (written === undefined) return usualTransitions(count);
  const form = `\`transitions\` is a list of ${count} lists of ${count} probabilities, one for each regime`;
  if (!Array.isArray(written) || written.length !== count) return { message: form };
  for (const [item, row] of written.entries()) {
    if (!Array.isArray(row) || row.length !== count) return { message: form, item };
    if (!row.every((each) => typeof each === 'number' && each >= 0 && each <= 1))
      return { message: 'a probability is a number from 0 to 1', item };
    const sum = (row as number[]).reduce((total, each) => total + each, 0);
    if (Math.abs(sum - 1) > 1e-9)
      return {
        message: `the probabilities of a row come to ${Number(sum.toFixed(9))}`,
        help: 'they have to come to 1',
        item,
      };
  }
  return written as unknown as Transitions;
}

const stays = 0.9;

function usualTransitions(count: number): Transitions {
  const other = (1 - stays) / (count - 1);
  const row = (from: number) => Array.from({ length: count }, (_, to) => (to === from ? stays : other));
  return count === 1 ? [[1]] : Array.from({ length: count }, (_, from) => row(from));
}

/**
 * The shares of regimes in the long run: what 2^30 steps come to from anywhere, the mean of all rows where that differs
 * or never settles.
 */
export function stationary(transitions: Transitions): number[] {
  const size = transitions.length;
  let matrix = transitions.map((row) => [...row]);
  for (let step = 0; step < 30; step++) {
    const next = matrix.map((row) =>
      row.map((_, to) => row.reduce((sum, share, by) => sum + share * ((matrix[by] as number[])[to] as number), 0)),
    );
    // What rounding takes from a row would be squared thirty times.
    matrix = next.map((row) => {
      const sum = row.reduce((total, each) => total + each, 0);
      return row.map((each) => each / sum);
    });
  }
  return Array.from({ length: size }, (_, to) => matrix.reduce((sum, row) => sum + (row[to] as number), 0) / size);
}

/** Shares up to and including each. */
export function cumulated(shares: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(shares, (share) => {
    sum += share;
    return sum;
  });
}

/** The position that a draw from 0 up to 1 falls on. */
export function pick(upTo: Float64Array, draw: number): number {
  let at = 0;
  while (at < upTo.length - 1 && draw >= (upTo[at] as number)) at++;
  return at;
}
