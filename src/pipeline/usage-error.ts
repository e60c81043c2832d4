/** The run was asked for in a way that cannot be: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** What to write instead. */
    readonly help?: string,
  ) {
    super(message);
  }
}
