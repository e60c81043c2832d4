import { always } from '../../random/distributions/distribution.ts';
import { mixture, type Part } from '../../random/distributions/mixture.ts';

import type { ParameterValue } from '../../values/parameter.ts';

import type { Complaint } from '../generator.ts';

import { type Law, singleLaws } from './laws.ts';
import type { Ends, Shape } from './parameters.ts';

interface Component extends Shape {
  readonly weight: number;
  readonly value?: number;
}

/** Several distributions, or single values, each with its weight. */
export const mixtureLaw: Law = {
  takes: ['components'],
  isPlaced: ({ components }) => {
    const read = componentsOf(components);
    return Array.isArray(read) && read.some((each) => each.value !== undefined || lawOf(each)?.isPlaced(each));
  },
  fill: ({ components, ...rest }, ends, least) => ({ ...rest, components: filled(components, ends, least) }),
  natural({ components }, least) {
    const read = componentsOf(components);
    const all = Array.isArray(read) ? read.map((each) => naturalOf(each, least)) : [];
    return {
      least: Math.min(...all.map((each) => each.least)),
      greatest: Math.max(...all.map((each) => each.greatest)),
    };
  },
  problem({ components }, ends) {
    const read = componentsOf(components);
    if (!Array.isArray(read)) return read;
    for (const [item, each] of read.entries()) {
      const found = problemOf(each, ends);
      if (found) return { ...found, parameter: 'components', item };
    }
    return undefined;
  },
  make({ components }, ends) {
    const read = componentsOf(components);
    if (!Array.isArray(read)) throw new Error(read.message);
    return mixture(
      read.map((each) => partOf(each, ends)),
      ends.least - 1,
      ends.greatest + 1,
    );
  },
};

function partOf({ weight, value, ...shape }: Component, ends: Ends): Part {
  if (value !== undefined) return { weight, value, distribution: always(value) };
  return { weight, distribution: (lawOf(shape) as Law).make(shape, ends) };
}

function naturalOf({ value, ...shape }: Component, least: number | undefined): Ends {
  if (value !== undefined) return { least: value, greatest: value };
  return lawOf(shape)?.natural(shape, least) ?? { least: 0, greatest: 1 };
}

function filled(components: ParameterValue | undefined, ends: Ends | undefined, least: number | undefined) {
  const read = componentsOf(components);
  if (!Array.isArray(read)) return components;
  const all = read.map(({ weight, value, ...shape }) => ({
    weight,
    ...(value === undefined ? (lawOf(shape)?.fill(shape, ends, least) ?? shape) : { value }),
  }));
  return JSON.parse(JSON.stringify(all)) as ParameterValue;
}

function problemOf({ weight, value, ...shape }: Component, ends: Ends): Complaint | undefined {
  if (!(weight >= 0)) return { message: 'a component needs a `weight`, 0 or more' };
  const { distribution, ...others } = shape;
  if (value !== undefined) {
    const [other] = Object.keys(shape);
    return other === undefined
      ? undefined
      : { message: `a component with a \`value\` has nothing else: not \`${other}\`` };
  }
  const law = lawOf(shape);
  if (!law) return { message: `a component is one of ${kinds.join(', ')}, or a \`value\`; not \`${distribution}\`` };
  const foreign = Object.keys(others).find((name) => !law.takes.some((each) => each === name));
  if (foreign !== undefined) return { message: `\`${foreign}\` is no parameter of ${distribution}` };
  const wrong = Object.entries(others).find(([, each]) => typeof each !== 'number');
  if (wrong) return { message: `\`${wrong[0]}\` must be a number` };
  return law.problem(shape, ends);
}

/** Those with numbers alone for parameters. */
const kinds = ['normal', 'lognormal', 'exponential', 'pareto', 'zipf', 'poisson', 'beta', 'triangular'] as const;

function lawOf({ distribution }: Shape): Law | undefined {
  const kind = kinds.find((each) => each === distribution);
  return kind && singleLaws[kind];
}

function componentsOf(written: ParameterValue | undefined): Component[] | Complaint {
  const wrong = {
    parameter: 'components',
    message: '`components` are a list of `{weight, distribution, …}` or `{weight, value}`',
  };
  if (!Array.isArray(written) || written.length === 0) return wrong;
  const isMap = (each: ParameterValue) => typeof each === 'object' && each !== null && !Array.isArray(each);
  if (!written.every(isMap)) return wrong;
  const components = written as Component[];
  if (components.some(({ weight }) => weight > 0)) return components;
  return { parameter: 'components', message: 'no component has a `weight` above 0: nothing could be chosen' };
}
