/** A value that cannot be computed, for which PostgreSQL would raise an error as well: a division by zero, an overflow. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';

  constructor(
    message: string,
    /** What to write so that it can be computed. */
    readonly help?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function outOfRange(type: string): never {
  throw new EvaluationError(`${type} out of range`, 'use a wider type, or another expression');
}

export function divisionByZero(): never {
  throw new EvaluationError(
    'division by zero',
    'divide by `nullif(divisor, 0)` and let the field be `nullable`, or compute it `when: divisor <> 0`',
  );
}
