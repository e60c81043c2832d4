import { CellHashes } from '../random/cell.ts';

import type { FieldFacts, Generator } from './generator.ts';

/**
 * How many different values a generator can give; undefined where they cannot be counted through, so that a unique
 * field cannot be made of them. It is what the generator draws when it is bound, so the two cannot differ. In a mix of
 * locales the fewest that there are of one.
 */
export function domainOf(
  generator: Generator,
  parameters: Readonly<Record<string, unknown>>,
  facts: FieldFacts,
): number | undefined {
  if (!generator.indexable?.(parameters)) return undefined;
  const { lexicon, lexicons = [lexicon] } = facts;
  const sizes = lexicons.map((own) => drawn(generator, parameters, { ...facts, lexicon: own }).size);
  return Math.min(...sizes);
}

/** Whether a generator that can be counted through has other values in another locale. */
export function isOfLocale(
  generator: Generator,
  parameters: Readonly<Record<string, unknown>>,
  facts: FieldFacts,
): boolean {
  return generator.indexable?.(parameters) === true && drawn(generator, parameters, facts).asks;
}

/** Whether any of a generator's values might be other ones in another locale. What reads other fields might. */
export function asksForWords(
  generator: Generator,
  parameters: Readonly<Record<string, unknown>>,
  facts: FieldFacts,
): boolean {
  try {
    return drawn(generator, parameters, facts).asks;
  } catch {
    return true;
  }
}

function drawn(generator: Generator, parameters: Readonly<Record<string, unknown>>, facts: FieldFacts) {
  let size = 1;
  let asks = false;
  const key = new Int32Array(4);
  const draw = (_: string, choices: number) => {
    size *= choices;
    return { values: new Float64Array(0), read: () => undefined };
  };
  generator.bind(parameters, {
    ...facts,
    get lexicon() {
      asks = true;
      return facts.lexicon;
    },
    capacity: 0,
    unique: true,
    key: () => key,
    hashes: () => new CellHashes(key, 0),
    draw,
    group: () => ({ isAlone: true, key: () => key, draw, shared: (_, make) => make() }),
    counting: () => refuse(generator),
    series: () => refuse(generator),
    field: () => refuse(generator),
    members: () => refuse(generator),
    items: () => refuse(generator),
  });
  return { size, asks };
}

function refuse({ name }: Generator): never {
  throw new Error(`${name} is not indexable: it reads other fields`);
}
