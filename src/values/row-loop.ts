/** Writes one thing of a row and returns where the next one goes. */
export type RowStep<T> = (target: T, at: number, index: number) => number;

/** A row's step, and what is done in its place where a column's cell is null. */
export interface LoopStep<T> {
  readonly write: RowStep<T>;
  readonly nulls?: { readonly column: { readonly nulls: Uint8Array | null }; readonly write: RowStep<T> };
}

/** Runs all steps for rows 0 to `count`, from `at` on; `ends` is told where each row ends. Returns the last end. */
export type RowLoop<T> = (target: T, at: number, count: number, ends: Uint32Array) => number;

let loops = 0;

/**
 * One loop over rows that runs its steps one after another. It is made as code, because a call that always has the
 * same target is inlined by V8, while one place that calls the steps of an array in turn is not: rows come out at
 * twice the speed. The code holds nothing but numbered names; its first line is a number of its own, for V8 would
 * otherwise share what it has learnt of another loop's steps.
 */
export function rowLoop<T>(steps: readonly LoopStep<T>[]): RowLoop<T> {
  const lines = steps.map(({ nulls }, step) =>
    nulls
      ? `at = nulls${step} !== null && nulls${step}[i] === 1 ? null${step}(target, at, i) : write${step}(target, at, i);`
      : `at = write${step}(target, at, i);`,
  );
  const heads = steps.flatMap(({ nulls }, step) => (nulls ? [`const nulls${step} = columns[${step}].nulls;`] : []));
  const names = steps.map((_, step) => `const write${step} = writes[${step}], null${step} = nullWrites[${step}];`);
  const code = `// ${++loops}
    ${names.join('\n')}
    return (target, at, count, ends) => {
      ${heads.join('\n')}
      for (let i = 0; i < count; i++) {
        ${lines.join('\n')}
        ends[i] = at;
      }
      return at;
    };`;
  const make = new Function('writes', 'nullWrites', 'columns', code);
  return make(
    steps.map((step) => step.write),
    steps.map((step) => step.nulls?.write),
    steps.map((step) => step.nulls?.column),
  ) as RowLoop<T>;
}
