/** A value that cannot be computed, for which PostgreSQL would raise an error as well: a division by zero, an overflow. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}

/** Throws as PostgreSQL does where a type has no room for a result. */
export function outOfRange(type: string): never {
  throw new EvaluationError(`${type} out of range`);
}

export function divisionByZero(): never {
  throw new EvaluationError('division by zero');
}
