import type { Severity } from '../../diagnostics/codes.ts';

import type { Path } from '../../definition/node.ts';
import type { Field } from '../../definition/types.generated.ts';

import type { DatasetDraft } from '../draft.ts';

import type { WrittenExpression } from './expression-reader.ts';

/** A constraint as a definition has it. */
export interface WrittenConstraint extends WrittenExpression {
  readonly name?: string;
  readonly description?: string;
  readonly severity: Severity;
}

type Entry = NonNullable<Field['constraint']>;

/** What a definition demands of its rows, in the order of `validation`, then of fields. */
export function writtenConstraints(draft: DatasetDraft): WrittenConstraint[] {
  const { validation = [], fields = [] } = draft.definition.value.spec;
  const ofRows = validation.map((entry, index) => written(draft, entry, ['spec', 'validation', index]));
  const ofFields = fields.flatMap(({ constraint, matches, name: self }, index) => {
    const path = ['spec', 'fields', index];
    return [
      ...(constraint === undefined ? [] : [{ ...written(draft, constraint, [...path, 'constraint']), self }]),
      ...(matches === undefined ? [] : [matching(draft, self, matches, [...path, 'matches'])]),
    ];
  });
  return [...ofRows, ...ofFields];
}

function written(draft: DatasetDraft, entry: Entry, path: Path): WrittenConstraint {
  if (typeof entry === 'string') return { draft, text: entry, path, severity: 'error' };
  const { constraint: text, name, description, severity = 'error' } = entry;
  const rest = { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
  return { draft, text, path: [...path, 'constraint'], severity, ...rest };
}

/** `matches: '^[A-Z]+$'` is `field ~ '^[A-Z]+$'`. */
function matching(draft: DatasetDraft, field: string, pattern: string, path: Path): WrittenConstraint {
  const text = `"${field.replaceAll('"', '""')}" ~ '${pattern.replaceAll("'", "''")}'`;
  return { draft, text, path, severity: 'error', isMade: true };
}
