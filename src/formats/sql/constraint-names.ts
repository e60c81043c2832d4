import { createHash } from 'node:crypto';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { Dialect } from './dialect.ts';

/**
 * Gives out names that are unique in their schema, with regard to tables and to each other, and within the
 * dialect's length. A name depends on what the plan says alone.
 */
export class ConstraintNames {
  readonly #taken = new Set<string>();

  constructor(
    readonly dialect: Dialect,
    datasets: readonly DatasetPlan[],
  ) {
    for (const { table, fields } of datasets) {
      this.#taken.add(this.#key(table.schema, table.name));
      // What a column that numbers itself calls its sequence.
      for (const field of fields) this.#taken.add(this.#key(table.schema, `${table.name}_${field.name}_seq`));
    }
  }

  /** The name itself where it is free, else with a number behind it. */
  take(schema: string | undefined, wanted: string): string {
    for (let number = 0; ; number++) {
      const name = fitted(number === 0 ? wanted : `${wanted}_${number}`, this.dialect.longestName);
      if (this.#taken.has(this.#key(schema, name))) continue;
      this.#taken.add(this.#key(schema, name));
      return name;
    }
  }

  #key(schema: string | undefined, name: string): string {
    return `${schema ?? this.dialect.defaultSchema ?? ''}\0${name}`;
  }
}

/** Cuts a long name and puts a hash of it all in place of the end. */
function fitted(name: string, longest: number): string {
  if (Buffer.byteLength(name) <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  let head = '';
  for (const letter of name) {
    if (Buffer.byteLength(head + letter) > longest - hash.length - 1) break;
    head += letter;
  }
  return `${head}_${hash}`;
}
