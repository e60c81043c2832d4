/** A value that cannot be computed, for which PostgreSQL would raise an error as well: a division by zero, an overflow. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';

  /** What to write so that it can be computed. */
  readonly help: string | undefined;

  constructor(message: string, { help, ...options }: ErrorOptions & { readonly help?: string | undefined } = {}) {
    super(message, options);
    this.help = help;
  }
}

/** Throws as PostgreSQL does where a type has no room for a result; of whole numbers it is told which, and what there is room for. */
export function outOfRange(type: string, value?: number | bigint): never {
  const size = value === undefined ? undefined : bits[type];
  const room = size === undefined ? '' : `: ${value} is not from ${-(2n ** size)} to ${2n ** size - 1n}`;
  throw new EvaluationError(`${type} out of range${room}`, { help: 'use a wider type, or another expression' });
}

/** How many of an integer's bits are its size. */
const bits: Readonly<Record<string, bigint>> = { smallint: 15n, integer: 31n, bigint: 63n };

/** Throws what PostgreSQL raises as 22012, with what to do about it. */
export function divisionByZero(): never {
  throw new EvaluationError('division by zero', {
    help: 'divide by `nullif(divisor, 0)` and let the field be `nullable`, or compute it `when: divisor <> 0`',
  });
}
