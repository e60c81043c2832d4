import type { Lexicon } from '../values/lexicon.ts';
import { parseInstant } from '../values/moment.ts';

import { defaultAsOf } from '../plan/catalogue.ts';

import { domainOf } from './domain.ts';
import type { Generator } from './generator.ts';

/**
 * How many different values a generator has that is given no parameters: so many rows can a unique field of it have.
 * Undefined where it cannot be counted through, or needs parameters.
 */
export function defaultDomain(generator: Generator, lexicon: Lexicon): number | undefined {
  const specs = Object.entries(generator.parameters);
  if (specs.some(([, spec]) => spec.default === undefined && !spec.optional)) return undefined;
  const parameters = Object.fromEntries(
    specs.flatMap(([name, spec]) => (spec.default === undefined ? [] : [[name, spec.default]])),
  );
  return domainOf(generator, parameters, {
    type: generator.type(parameters, []),
    rows: 1,
    asOf: parseInstant(defaultAsOf) as number,
    lexicon,
    placeholderLength: () => undefined,
  });
}
