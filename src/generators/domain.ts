import { CellHashes } from '../random/cell.ts';

import type { FieldFacts, Generator } from './generator.ts';

/**
 * How many different values a generator can give; undefined where they cannot be counted through, so that a unique
 * field cannot be made of them. It is what the generator draws when it is bound, so the two cannot differ.
 */
export function domainOf(
  generator: Generator,
  parameters: Readonly<Record<string, unknown>>,
  facts: FieldFacts,
): number | undefined {
  if (!generator.indexable?.(parameters)) return undefined;
  let size = 1;
  const key = new Int32Array(4);
  const draw = (_: string, choices: number) => {
    size *= choices;
    return { values: new Float64Array(0), read: () => undefined };
  };
  generator.bind(parameters, {
    ...facts,
    capacity: 0,
    unique: true,
    key: () => key,
    hashes: () => new CellHashes(key, 0),
    draw,
    group: () => ({ isAlone: true, key: () => key, draw, shared: (_, make) => make() }),
    counting: () => refuse(generator),
    field: () => refuse(generator),
    members: () => refuse(generator),
    items: () => refuse(generator),
  });
  return size;
}

function refuse({ name }: Generator): never {
  throw new Error(`${name} is not indexable: it reads other fields`);
}
