import { decimalOf, parseDecimal, rescale } from '../values/decimal.ts';
import { civilFromDays, daysFromCivil, microsecondsPerDay, parseInstant } from '../values/moment.ts';
import { familyOf } from '../values/type.ts';

import { holdsNumbers, mapNumbers } from './map-numbers.ts';
import { mapStrings } from './map-strings.ts';
import { defineMask } from './mask.ts';

const times = ['date', 'timestamp', 'timestamptz'] as const;
const units = ['year', 'month'];

const zip3 = 'zip3';
const zipCode = /^\d{5}(?:-\d{4})?$/;
/**
 * Areas of up to 20,000 people, which have to be told as 000 (45 CFR 164.514(b)(2)(i)(B); the list of the HHS's guidance of
 * 2012, of the census of 2000).
 */
const fewPeople = new Set('036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '));

function areaOf(text: string): string {
  const area = text.slice(0, 3);
  return fewPeople.has(area) ? '000' : area;
}

export const generalize = defineMask({
  name: 'generalize',
  summary: 'the year or month of a date, the multiple of a number, the range that it lies in, the area of a ZIP code',
  version: 1,
  class: 'partial',
  parameters: {
    to: {
      type: 'any',
      summary: '`year`, `month`, a number such as `5`, the lower bounds of ranges: `[0, 18, 65]`, or `zip3`',
    },
  },
  accepts: ['integer', 'decimal', 'float', ...times, 'text'],
  suits: [],
  wants: ({ to }, { type }) => ({
    what: to === zip3 ? 'a ZIP code (`12345` or `12345-6789`)' : isUnit(to) ? 'a date (`2026-01-31`)' : 'a number',
    always: true,
    conforms(text) {
      if (to === zip3) return zipCode.test(text);
      if (familyOf(type) !== 'text') return true;
      return isUnit(to) ? dayOf(text) !== undefined : /^\s*-?\d+(\.\d+)?\s*$/.test(text);
    },
  }),
  check({ to }, { type }) {
    const isDate = times.some((each) => each === familyOf(type));
    const problem = (message: string) => [{ parameter: 'to', message }];
    if (to === zip3) return familyOf(type) === 'text' ? [] : problem(`\`zip3\` is of texts; the field is ${type.name}`);
    if (isUnit(to)) {
      if (isDate || familyOf(type) === 'text') return [];
      return problem(`\`${to}\` is of dates; the field is ${type.name}`);
    }
    const steps = stepsOf(to);
    if (
      steps &&
      !['real', 'double precision', 'text', 'varchar', 'char'].includes(type.name) &&
      !areWhole(steps, type.scale ?? 0)
    )
      return problem(`\`to\` has more digits after the point than ${type.name} is said to have`);
    if (!steps)
      return problem(
        '`to` is `year`, `month`, `zip3`, a number above 0, or a list of numbers that rise: `[0, 18, 65]`',
      );
    return isDate ? problem('a date is generalized to `year` or `month`') : [];
  },
  longest: ({ to }, { type }) => (familyOf(type) === 'text' ? (isUnit(to) || to === zip3 ? 7 : 43) : undefined),
  bind({ to }, context) {
    const { type, source } = context;
    if (to === zip3) return mapStrings(context, areaOf);
    if (isUnit(to)) {
      const unit = String(to);
      if (!holdsNumbers(source.column))
        return mapStrings(context, (text) =>
          dayOf(text) === undefined ? '' : text.trim().slice(0, unit === 'year' ? 4 : 7),
        );
      const size = familyOf(type) === 'date' ? 1 : microsecondsPerDay;
      const number = (value: number) => firstDay(Math.floor(value / size), unit) * size;
      return mapNumbers(
        context,
        () => ({ number, big: (value) => BigInt(number(Number(value))) }),
        () => undefined,
      );
    }
    const steps = stepsOf(to) as Steps;
    if (!holdsNumbers(source.column)) return mapStrings(context, (text) => rangeText(text, steps));
    return mapNumbers(
      context,
      (_, { scale }) => {
        const digits = familyOf(type) === 'decimal' ? scale : 0;
        // Whole numbers on both sides: a quotient of fractions may fall below the step that it is.
        const unscaled = digits === 0 ? steps : scaled(steps, Number(`1e${digits}`));
        return { number: (value) => lower(value, unscaled), big: lowerBig(steps, digits) };
      },
      () => undefined,
    );
  },
});

type Steps = { readonly every: number } | { readonly bounds: readonly number[] };

function isUnit(to: unknown): boolean {
  return units.some((unit) => unit === to);
}

function stepsOf(to: unknown): Steps | undefined {
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN);
  if (!Array.isArray(to)) return number(to) > 0 ? { every: number(to) } : undefined;
  const bounds = to.map(number);
  const rise = bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] as number));
  return bounds.length > 0 && rise ? { bounds } : undefined;
}

function areWhole(steps: Steps, scale: number): boolean {
  const all = 'every' in steps ? [steps.every] : steps.bounds;
  return all.every((number) => rescale(decimalOf(number), scale) !== undefined);
}

/** The least number of the range that one lies in; below the first bound that is the first. */
function lower(value: number, steps: Steps): number {
  if ('every' in steps) return Math.floor(value / steps.every) * steps.every;
  return steps.bounds.findLast((bound) => bound <= value) ?? (steps.bounds[0] as number);
}

function scaled(steps: Steps, one: number): Steps {
  if ('every' in steps) return { every: Math.round(steps.every * one) };
  return { bounds: steps.bounds.map((bound) => Math.round(bound * one)) };
}

/** The same of what a double cannot hold, times 10^scale. */
function lowerBig(steps: Steps, scale: number): (value: bigint) => bigint {
  const unscaled = (number: number) => {
    const decimal = decimalOf(number);
    return rescale(decimal, scale) ?? decimal.unscaled;
  };
  if ('every' in steps) {
    const every = unscaled(steps.every);
    return (value) => value - (((value % every) + every) % every);
  }
  const bounds = steps.bounds.map(unscaled);
  return (value) => bounds.findLast((bound) => bound <= value) ?? (bounds[0] as bigint);
}

/** `20-24`, or `65+` of the last one; ranges of whole numbers name the last that is in. */
function rangeText(text: string, steps: Steps): string {
  if (!parseDecimal(text)) return '';
  const value = Number(text);
  if ('every' in steps) {
    const from = lower(value, steps);
    return Number.isInteger(steps.every) ? `${from}-${from + steps.every - 1}` : String(from);
  }
  const at = steps.bounds.findLastIndex((bound) => bound <= value);
  if (at < 0) return `<${steps.bounds[0]}`;
  const next = steps.bounds[at + 1];
  return next === undefined ? `${steps.bounds[at]}+` : `${steps.bounds[at]}-${next - 1}`;
}

function firstDay(day: number, unit: string): number {
  const { year, month } = civilFromDays(day);
  return daysFromCivil(year, unit === 'year' ? 1 : month, 1) as number;
}

function dayOf(text: string): number | undefined {
  const day = text.trim().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseInstant(day) : undefined;
}
