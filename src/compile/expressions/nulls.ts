import { type Expression, partsOf } from '../../expression/expression.ts';

/**
 * What is known of an expression's nulls. `some`: a row with one is as good as certain, for what it needs is drawn null
 * now and then; `open`: it depends on the values.
 */
export type Nulls = 'never' | 'open' | 'some';

/** Follows null through an expression: most operations give null for it, a few do away with it. */
export function nullsOf(expression: Expression, ofField: (path: readonly string[]) => Nulls): Nulls {
  const inner = (part: Expression) => nullsOf(part, ofField);
  const strict = () => worst(partsOf(expression).map(inner));
  switch (expression.kind) {
    case 'literal':
      return expression.value === null ? 'some' : 'never';
    case 'field':
      return ofField(expression.path);
    case 'apply':
    case 'cast':
    case 'not':
      return strict();
    case 'in':
      return worst([inner(expression.operand), atMostOpen(expression.items.map(inner))]);
    case 'logic':
    case 'case':
      return atMostOpen(resultsOf(expression).map(inner));
    case 'choose':
      return choiceOf(expression.choice, expression.args.map(inner));
    case 'aggregate':
      return expression.name === 'count' ? 'never' : 'open';
    case 'in-dataset':
      return 'open';
    default:
      return 'never';
  }
}

type Part<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

function resultsOf(expression: Part<'logic'> | Part<'case'>): readonly Expression[] {
  if (expression.kind === 'logic') return expression.args;
  return [...expression.branches.map(({ result }) => result), expression.otherwise];
}

function choiceOf(choice: Part<'choose'>['choice'], args: readonly Nulls[]): Nulls {
  if (choice === 'nullif') return args[0] === 'some' ? 'some' : 'open';
  return args.includes('never') ? 'never' : atMostOpen(args);
}

function worst(all: readonly Nulls[]): Nulls {
  return all.includes('some') ? 'some' : all.includes('open') ? 'open' : 'never';
}

/** Of parts of which one at a time counts. */
function atMostOpen(all: readonly Nulls[]): Nulls {
  return worst(all) === 'never' ? 'never' : 'open';
}
