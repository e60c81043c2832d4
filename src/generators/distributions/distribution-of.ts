import type { Distribution } from '../../random/distributions/distribution.ts';

import { integerRange } from '../../values/cell.ts';
import type { FieldType } from '../../values/type.ts';

import type { Complaint, SettleFacts } from '../generator.ts';

import { type Law, singleLaws } from './laws.ts';
import { mixtureLaw } from './mixture.ts';
import { distributionParameters, type Ends, isShaped, type Kind, type Shape, type ShapeName } from './parameters.ts';

/** A distribution between two ends. What was cut off of it since is still there in `support`: the range that it was made for. */
export interface Shaped extends Shape {
  readonly min: string;
  readonly max: string;
  readonly support?: readonly [string, string];
}

const laws: Readonly<Record<Exclude<Kind, 'uniform' | 'sample'>, Law>> = { ...singleLaws, mixture: mixtureLaw };

function lawOf({ distribution }: Shape): Law | undefined {
  return laws[distribution as keyof typeof laws];
}

/** The distribution that parameters name, cut to their `min` and `max`; they were checked. */
export function distributionOf(parameters: Shaped): Distribution {
  return (lawOf(parameters) as Law).make(parameters, supportOf(parameters));
}

function supportOf({ min, max, support = [min, max] }: Shaped): Ends {
  return { least: Number(support[0]), greatest: Number(support[1]) };
}

/** Cut to a part of the range, and otherwise the same. */
export function cut<P extends Shaped>(parameters: P, min: string, max: string): P {
  if (!isShaped(parameters)) return { ...parameters, min, max };
  return { ...parameters, min, max, support: parameters.support ?? [parameters.min, parameters.max] };
}

/**
 * Fills in what is not said: a distribution's own parameters by the range, or a range that is not written by the
 * distribution, as far as the type has room.
 */
export function settleShape<P extends Shaped>(parameters: P, { type, isWritten }: SettleFacts): P {
  const law = lawOf(parameters);
  const [hasMin, hasMax] = [isWritten('min'), isWritten('max')];
  if (parameters.distribution === 'sample') return { ...parameters, ...sampleEnds(parameters, hasMin, hasMax) };
  if (!law) return parameters;
  const ends = { least: Number(parameters.min), greatest: Number(parameters.max) };
  const least = hasMin ? ends.least : undefined;
  if (!law.isPlaced(parameters)) {
    // The first rank is 1, and where a tail begins is no 0 either.
    const min = hasMin ? parameters.min : String(law.natural(parameters, least).least);
    const standard = Number.isFinite(Number(min)) && startsAtOne.has(parameters.distribution ?? '');
    const from = standard ? { ...parameters, min } : parameters;
    return law.fill(from, { least: Number(from.min), greatest: ends.greatest }, Number(from.min)) as P;
  }
  const filled = law.fill(parameters, hasMin && hasMax ? ends : undefined, least);
  const natural = law.natural(filled, least);
  const room = roomOf(type);
  const whole = (value: number) => BigInt(Math.min(1e300, Math.max(-1e300, value))).toString();
  const within = (value: number) => whole(Math.max(room.least, Math.min(room.greatest, value)));
  return {
    ...filled,
    ...(!hasMin && Number.isFinite(natural.least) && { min: within(Math.floor(natural.least)) }),
    ...(!hasMax && Number.isFinite(natural.greatest) && { max: within(Math.ceil(natural.greatest)) }),
  } as P;
}

/** From the least to the greatest of what was read, where nothing else is said. */
function sampleEnds({ values = [] }: Shape, hasMin: boolean, hasMax: boolean): Partial<Shaped> {
  const sorted = [...values].sort((a, b) => Number(a) - Number(b));
  const [min, max] = [sorted[0], sorted.at(-1)];
  return { ...(!hasMin && min !== undefined && { min }), ...(!hasMax && max !== undefined && { max }) };
}

const startsAtOne: ReadonlySet<string> = new Set(['zipf', 'pareto']);

function roomOf(type: FieldType | undefined): Ends {
  if (type?.name === 'smallint' || type?.name === 'integer') {
    const { least, greatest } = integerRange(type);
    return { least: Number(least), greatest: Number(greatest) };
  }
  const digits = type?.precision === undefined ? 15 : type.precision - (type.scale ?? 0);
  const greatest = Math.min(1e15, Number(10n ** BigInt(digits))) - 1;
  return { least: -greatest, greatest };
}

/** What is wrong with a distribution's parameters; `half` is half of what lies between neighbouring values. */
export function shapeProblems(parameters: Shaped, half: number): Complaint[] {
  const { distribution = 'uniform' } = parameters;
  const law = lawOf(parameters);
  const takes = takenBy(distribution);
  const foreign = shapeNames.find((name) => parameters[name] !== undefined && !takes.includes(name));
  if (foreign !== undefined) return [notTaken(foreign, distribution, takes)];
  if (distribution === 'sample' && parameters.values === undefined && parameters.file === undefined)
    return [{ parameter: 'distribution', message: '`distribution: sample` needs a `file`' }];
  if (!law) return distribution === 'sample' ? outsideSample(parameters) : [];
  const problem = law.problem(parameters, supportOf(parameters));
  if (problem) return [problem];
  const { from, to } = sharesOf(distributionOf(parameters), Number(parameters.min), Number(parameters.max), half);
  if (to - from >= 1e-9) return [];
  const message = `next to nothing of the distribution lies between ${parameters.min} and ${parameters.max}`;
  return [{ parameter: 'distribution', message }];
}

/** The parameters that a distribution takes, beside the range. */
export function takenBy(distribution: string): readonly string[] {
  return distribution === 'sample' ? ['file', 'column'] : (lawOf({ distribution })?.takes ?? []);
}

function outsideSample({ values = [], min, max }: Shaped): Complaint[] {
  if (values.length === 0 || values.some((each) => Number(each) >= Number(min) && Number(each) <= Number(max)))
    return [];
  return [{ parameter: 'file', message: `no value of the sample lies between ${min} and ${max}` }];
}

const shapeNames = Object.keys(distributionParameters).filter((name): name is ShapeName => name !== 'distribution');

function notTaken(name: ShapeName, distribution: string, takes: readonly string[]): Complaint {
  const own = takes.map((each) => `\`${each}\``).join(', ');
  const message = `\`${name}\` says nothing of ${distribution} values`;
  const help =
    takes.length > 0 ? `\`distribution: ${distribution}\` takes ${own}` : `give a \`distribution\` that takes it`;
  return { parameter: name, message, help };
}

/** The part of a distribution's shares that values from `least` to `greatest` have, by how they become whole. */
export function sharesOf(
  { whole, below }: Distribution,
  least: number,
  greatest: number,
  half: number,
): { readonly from: number; readonly to: number } {
  if (whole === 'already') return { from: below(least - 0.5), to: below(greatest) };
  if (whole === 'down') return { from: below(least), to: below(greatest + 2 * half) };
  return { from: below(least - half), to: below(greatest + half) };
}
