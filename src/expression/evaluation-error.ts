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

/** Throws as PostgreSQL does where a type has no room for a result. */
export function outOfRange(type: string): never {
  throw new EvaluationError(`${type} out of range`, { help: 'use a wider type, or another expression' });
}

/** Throws what PostgreSQL raises as 22012, with what to do about it. */
export function divisionByZero(): never {
  throw new EvaluationError('division by zero', {
    help: 'divide by `nullif(divisor, 0)` and let the field be `nullable`, or compute it `when: divisor <> 0`',
  });
}
