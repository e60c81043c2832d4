import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { Expression } from '../../expression/expression.ts';
import { isCheckable } from '../../expression/is-checkable.ts';

import { UsageError } from '../usage-error.ts';

/** A condition on the rows of a dataset, as `--filter` gives it. What is none is wrong usage. */
export async function filterOf(text: string, { name, fields }: DatasetPlan): Promise<Expression> {
  const { sqlParserFor } = await import('../../expression/sql-parser-for.ts');
  const { readConstraint } = await import('../../expression/read-expression.ts');
  const file = new SourceFile('--filter', text);
  const found: Diagnostic[] = [];
  const expression = readConstraint({
    text,
    parser: await sqlParserFor([{ text }]),
    scope: { name, fields: new Map(fields.map((field) => [field.name, field])), parents: new Map() },
    spanOf: (start, end) => ({ file, start, end }),
    report: (each) => found.push(each),
  });
  const [first] = found;
  if (first) throw new UsageError(`--filter: ${first.message}`, first.help);
  if (expression && isCheckable(expression)) return expression;
  throw new UsageError(`--filter ${text} is no condition on one row`, `write one like --filter "id > 100"`);
}
