import type { Document } from 'mongodb';

import { parseInstant } from '../../values/moment.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { compileExpression } from '../../expression/evaluate.ts';
import { type Expression, walk } from '../../expression/expression.ts';
import { valueOfText } from '../../expression/text-forms.ts';
import type { Value } from '../../expression/value.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import { textOf } from './field-text.ts';

/**
 * A condition over a dataset's documents, as SQL has it: read here, for what MongoDB's own queries make of nulls and texts is something
 * else. Undefined: it asks for more than the document. Null: the document says neither yes nor no.
 */
export function documentCondition(
  dataset: DatasetPlan,
  expression: Expression,
  asOf: string,
): ((document: Document) => boolean | null) | undefined {
  for (const part of walk(expression)) if (isBeyond(part)) return undefined;
  let current: Document = {};
  const evaluate = compileExpression(expression, {
    asOf: parseInstant(asOf) as number,
    field(path) {
      const field = dataset.fields.find(({ name }) => name === path[0]);
      if (!field) throw new Error(`${dataset.id} has no field ${path[0]}`);
      const name = keyName(mongodb, dataset, field.name);
      return () => fieldValue(textOf(current[name], field.type), field.type);
    },
  });
  return (document) => {
    current = document;
    return evaluate(0) as boolean | null;
  };
}

function fieldValue(text: string | null, type: Parameters<typeof valueOfText>[0]): Value {
  return text === null ? null : valueOfText(type, text);
}

function isBeyond(part: Expression): boolean {
  return ['in-dataset', 'aggregate', 'unique'].includes(part.kind) || (part.kind === 'field' && part.path.length > 1);
}
