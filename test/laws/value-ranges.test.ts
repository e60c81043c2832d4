import { expect, test } from 'vitest';

import { parseCell } from '../../src/values/cell.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';
import { parseInstant } from '../../src/values/moment.ts';
import { familyOf } from '../../src/values/type.ts';

import type { FieldFacts, Generator } from '../../src/generators/index.ts';

import { cellsOf, range as rowsFrom } from './cells.ts';
import { datasetOf, type GeneratorSubject, generatorSubjects, typeOf } from './generator-subjects.ts';

const asOf = parseInstant('2026-01-01') as number;
const rows = 3000;
const lexicon = await loadLexicon('en_US');

function factsOf(subject: GeneratorSubject): FieldFacts {
  return { type: typeOf(subject), rows, asOf, lexicon, placeholderLength: () => 30 };
}

/** Values as a column has them, at the scale of the range. */
async function unitsOf(subject: GeneratorSubject, scale: number): Promise<bigint[]> {
  const type = typeOf(subject);
  const texts = await cellsOf(datasetOf(subject, type, { rows }), 'subject', rowsFrom(0, rows));
  return texts.map((text) => {
    const cell = parseCell(type, text as string);
    if ('error' in cell) throw new Error(cell.error);
    if (familyOf(type) === 'float') return BigInt(Math.round(Number(text) * 10 ** scale));
    const exact = BigInt(cell.value);
    return type.name === 'decimal' ? exact / 10n ** BigInt(cell.scale - scale) : exact;
  });
}

const ranged = generatorSubjects.filter((each) => each.generator.range?.(each.parameters, factsOf(each)));

test('there are generators with a range', () => {
  expect(ranged.length).toBeGreaterThan(10);
});

test.each(ranged.map((each) => [each.title, each] as const))(
  '%s keeps to its range, and to a part of it',
  async (_, subject) => {
    const facts = factsOf(subject);
    const { generator, parameters } = subject;
    const whole = generator.range?.(parameters, facts) as NonNullable<ReturnType<NonNullable<Generator['range']>>>;
    const isEven = parameters.distribution === undefined && parameters.hours === undefined;
    expectWithin(await unitsOf(subject, whole.scale), whole, isEven);
    if (!generator.narrow) return;
    // The middle third: whatever the parameters are, they say just that.
    const third = (whole.greatest - whole.least) / whole.step / 3n;
    const part = { ...whole, least: whole.least + third * whole.step, greatest: whole.greatest - third * whole.step };
    const narrowed = { ...subject, parameters: generator.narrow(parameters, part, facts) as typeof parameters };
    expect(generator.range?.(narrowed.parameters, facts)).toEqual(part);
    expect(generator.check?.(narrowed.parameters, facts) ?? []).toEqual([]);
    expectWithin(await unitsOf(narrowed, whole.scale), part, isEven);
  },
);

function expectWithin(
  units: readonly bigint[],
  { least, greatest, step }: { least: bigint; greatest: bigint; step: bigint },
  isEven: boolean,
): void {
  expect(units.filter((each) => each < least || each > greatest || (each - least) % step !== 0n)).toEqual([]);
  if (!isEven) return;
  const sorted = [...units].sort((a, b) => (a < b ? -1 : 1));
  // Nothing is left out at its ends: as many values as there are come near both.
  const near = (greatest - least) / 50n + step;
  expect((sorted[0] as bigint) - least).toBeLessThanOrEqual(near);
  expect(greatest - (sorted.at(-1) as bigint)).toBeLessThanOrEqual(near);
}

test.each(generatorSubjects.filter(({ generator }) => generator.shape).map((each) => [each.title, each] as const))(
  '%s has texts of its shape',
  async (_, subject) => {
    const {
      prefix = '',
      suffix = '',
      shortest = 0,
    } = subject.generator.shape?.(subject.parameters, factsOf(subject)) ?? {};
    const wrong = (text: string) => !text.startsWith(prefix) || !text.endsWith(suffix) || [...text].length < shortest;
    expect((await textsOf(subject)).filter(wrong)).toEqual([]);
  },
);

test.each(generatorSubjects.filter(({ generator }) => generator.choices).map((each) => [each.title, each] as const))(
  '%s has none but its choices, and fewer where it is told so',
  async (_, subject) => {
    const { generator, parameters } = subject;
    const known = new Set(generator.choices?.(parameters).map((text) => canonical(subject, text)));
    expect((await textsOf(subject)).filter((text) => !known.has(canonical(subject, text)))).toEqual([]);
    // One that cannot be told makes room for a choice of its own kind.
    if (!generator.choose) return;
    expect(generator.choose(parameters, [])).toBeUndefined();
    const left = { ...subject, parameters: generator.choose(parameters, [0]) as typeof parameters };
    const first = canonical(subject, generator.choices?.(parameters)[0] as string);
    expect(new Set((await textsOf(left)).map((text) => canonical(subject, text)))).toEqual(new Set([first]));
  },
);

async function textsOf(subject: GeneratorSubject): Promise<string[]> {
  const texts = await cellsOf(datasetOf(subject, typeOf(subject)), 'subject', rowsFrom(0, 500));
  return texts.filter((text) => text !== null);
}

function canonical(subject: GeneratorSubject, text: string): string {
  const cell = parseCell(typeOf(subject), text);
  return 'error' in cell ? text : cell.text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
