/** A value that turned out not to fit its type only when it was made: what a generator throws that cannot tell before. */
export class Misfit extends Error {
  override readonly name = 'Misfit';

  constructor(
    message: string,
    readonly row: number,
    options?: ErrorOptions,
    /** Where inside of its field's value it lies: `.city`, `[*].price`. Empty: it is the value itself. */
    readonly inside = '',
  ) {
    super(message, options);
  }
}
