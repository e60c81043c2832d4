import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';

import { GenerationFailure } from '../../generate/generation-failure.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import type { Origin } from '../origin/file-origin.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** What is said of a fault while an origin is read: nothing of its rows. What is no such fault is thrown on. */
export function failureOf(error: unknown, { name }: Origin, definition: DataDefinition) {
  const span = spanAt(definition, ['spec', 'origin']);
  if (error instanceof OriginFailure) return { span, ...error.diagnostic };
  if (error instanceof GenerationFailure) return ofCell({ span, ...error.diagnostic }, name, definition);
  if (!(error instanceof TargetFailure)) throw error;
  const [own] = error.diagnostics;
  if (own && ofConnections.has(own.code)) return { ...own, span };
  // What a server says of a statement may hold values of the rows.
  const state = (error as { readonly state?: string }).state;
  if (state === undefined || state === '') return { ...(own ?? diagnostic('DC513', `${name} cannot be read`)), span };
  return diagnostic('DC513', `${name} cannot be read (SQLSTATE ${state})`, { span });
}

/** What a mask says of a cell, with the row as people count those of the origin, at the line that decides on its field. */
function ofCell(found: Diagnostic, origin: string, definition: DataDefinition): Diagnostic {
  const [, row, path = ''] = /^`[^`[]*\[(\d+)\](?:\.([^`]*))?`/.exec(found.message) ?? [];
  if (row === undefined) return found;
  const span = ruleSpan(definition, path) ?? found.span;
  return { ...found, message: `${found.message} (row ${Number(row) + 1} of ${origin})`, ...(span && { span }) };
}

function ruleSpan(definition: DataDefinition, path: string): Diagnostic['span'] {
  const { fields = [], masking_rules: rules = [] } = definition.value.spec;
  const rule = rules.findIndex(({ field }) => field === path);
  if (rule >= 0) return spanAt(definition, ['spec', 'masking_rules', rule, 'rule']);
  const field = fields.findIndex(({ name }) => name === path);
  if (field < 0) return undefined;
  const own = fields[field]?.masking === undefined ? 'name' : 'masking';
  return spanAt(definition, ['spec', 'fields', field, own]);
}

/** A server that cannot be reached, does not let us in, or is gone: nothing of its rows is said. */
const ofConnections: ReadonlySet<string> = new Set(['DC710', 'DC711', 'DC714']);

/** What is found wrong; of a server that cannot be reached, or is gone, it ends the run: another try may do. */
export function retriable(found: Diagnostic, error: unknown): Diagnostic {
  if (error instanceof TargetFailure && error.exit !== 'no' && found.code !== 'DC513')
    throw new TargetFailure([found], error.exit, { cause: error });
  return found;
}
