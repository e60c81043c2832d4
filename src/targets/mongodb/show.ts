import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type { ShowOptions } from '../database.ts';

import { type Context, collectionOf } from './context.ts';
import { documentCondition } from './document-condition.ts';
import { exactly } from './document-ids.ts';
import { refusal } from './failure.ts';
import { textOf } from './field-text.ts';

/** Documents in the order of `_id`, a text for each field of the definition. */
export async function* show(
  context: Context,
  dataset: DatasetPlan,
  { limit, filter }: ShowOptions,
): AsyncIterable<readonly (string | null)[]> {
  const passes = filter && documentCondition(dataset, filter, new Date().toISOString());
  if (filter && !passes) throw refusal(beyondDocument());
  const fields = dataset.fields.map(({ name, type }) => ({ name: keyName(mongodb, dataset, name), type }));
  const all = collectionOf(context, dataset).find({}, exactly).sort({ _id: 1 });
  const found = passes || !Number.isFinite(limit) ? all : all.limit(limit);
  let shown = 0;
  for await (const document of found) {
    if (shown === limit) break;
    if (passes && passes(document) !== true) continue;
    shown++;
    yield fields.map(({ name, type }) => textOf(document[name], type));
  }
}

function beyondDocument() {
  return diagnostic('DC716', 'the filter asks for more than the fields of one document', {
    help: 'leave fields of parents, aggregates and sub-queries out of it',
  });
}
