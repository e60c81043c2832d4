import type { Parameters } from '../../src/values/parameter.ts';
import { type FieldType, familyOf } from '../../src/values/type.ts';

import { type Generator, generatorNamed } from '../../src/generators/index.ts';

import { dataset, field } from '../support/plans.ts';

import { cellsOf, range } from './cells.ts';

interface Asked {
  readonly rows: number;
  readonly locale?: string;
  readonly seed?: string;
  readonly unique?: boolean;
  readonly type?: FieldType;
}

/** The first values of a generator under some parameters, as texts. */
export async function valuesOf(
  name: string,
  given: Readonly<Record<string, unknown>>,
  { rows, locale = 'en_US', seed = '1', unique = false, type }: Asked,
): Promise<string[]> {
  const generator = generatorNamed(name) as Generator;
  const defaults = Object.entries(generator.parameters).flatMap(([key, spec]) =>
    spec.default === undefined ? [] : [[key, spec.default] as const],
  );
  const parameters = { ...Object.fromEntries(defaults), ...given } as Parameters;
  const own = field('subject', 'text', {
    type: type ?? generator.type(parameters, []),
    source: { kind: 'generator', generator: generator.name, version: generator.version, parameters },
    ...(unique && { distinct: true }),
  });
  const texts = await cellsOf(dataset('laws', [own], { rows, locale, seed }), 'subject', range(0, rows));
  if (familyOf(own.type) === 'json') throw new Error('texts alone');
  return texts as string[];
}
