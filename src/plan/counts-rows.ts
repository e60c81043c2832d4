import type { Parameters } from '../values/parameter.ts';

/** Whether a generator numbers the rows of its dataset one after another: a database's own numbering goes on from there. */
export function countsRows(generator: string, parameters: Parameters): boolean {
  return generator === 'sequence' && parameters.per === undefined;
}
