import type { Evaluate, Surroundings } from '../../expression/evaluate.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Value } from '../../expression/value.ts';

export type ValueOf = (path: readonly string[]) => Value;

/** Evaluates expressions for one imagined row at a time, while definitions are compiled. */
export class Evaluation {
  constructor(
    private readonly compile: (expression: Expression, around: Surroundings) => Evaluate,
    private readonly asOf: number,
    private readonly isError: (error: unknown) => boolean,
  ) {}

  /** The value for a row with these fields; undefined where it has none. */
  of(expression: Expression, fields: ValueOf = noFields, special?: Surroundings['special']): Value | undefined {
    const around = { asOf: this.asOf, field: (path: readonly string[]) => () => fields(path) };
    try {
      return this.compile(expression, { ...around, ...(special && { special }) })(0);
    } catch (error) {
      if (this.isError(error)) return undefined;
      throw error;
    }
  }

  /** The values of an expression over one field, by the field's: read once, for many. */
  alone(expression: Expression): (value: Value) => Value | undefined {
    let current: Value = null;
    const evaluate = this.compile(expression, { asOf: this.asOf, field: () => () => current });
    return (value) => {
      current = value;
      try {
        return evaluate(0);
      } catch (error) {
        if (this.isError(error)) return undefined;
        throw error;
      }
    };
  }
}

const noFields: ValueOf = (path) => {
  throw new Error(`${path.join('.')} has no value here`);
};

/** Loads what evaluates. */
export async function loadEvaluation(asOf: number): Promise<Evaluation> {
  const { compileExpression } = await import('../../expression/evaluate.ts');
  const { EvaluationError } = await import('../../expression/evaluation-error.ts');
  return new Evaluation(compileExpression, asOf, (error) => error instanceof EvaluationError);
}
