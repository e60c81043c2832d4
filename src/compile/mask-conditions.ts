import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { familyOf } from '../values/type.ts';

import { spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { type Expression, walk } from '../expression/expression.ts';
import { isCheckable } from '../expression/is-checkable.ts';

import type { DatasetDraft } from './draft.ts';
import type { WrittenExpression } from './expressions/expression-reader.ts';
import { isReal } from './given.ts';

/** The conditions that masks are written with. */
export function writtenMaskConditions(draft: DatasetDraft): WrittenExpression[] {
  const { fields = [], masking_rules = [] } = draft.definition.value.spec;
  const ofRules = masking_rules.map(({ field, when }, index) => ({
    field,
    when,
    path: ['spec', 'masking_rules', index],
  }));
  const ofFields = fields.map(({ name, masking }, index) => ({
    field: name,
    when: typeof masking === 'object' ? masking.when : undefined,
    path: ['spec', 'fields', index, 'masking'],
  }));
  const documents = isReal(draft.definition) ? draft.fields.filter(isDocument).map(({ name }) => name) : [];
  return [...ofRules, ...ofFields].flatMap(({ field, when, path }) =>
    when === undefined ? [] : [{ draft, path: [...path, 'when'], text: when, self: field, documents }],
  );
}

/** Whether a field is one JSON document a row, into which conditions may look. */
export function isDocument({ type }: DatasetDraft['fields'][number]): boolean {
  return type !== undefined && !type.array && familyOf(type) === 'json';
}

/** Whether a condition reads what lies inside of documents. */
export function readsInside(draft: DatasetDraft, expression: Expression): boolean {
  return [...walk(expression)].some((part) => part.kind === 'field' && isInside(draft, part.path));
}

/** `profile.country`: a path into a document of the row, which is no field of a parent row. */
export function isInside({ fields, references }: DatasetDraft, [first, ...keys]: readonly string[]): boolean {
  const isParent = references.some(({ name }) => name === first);
  return keys.length > 0 && !isParent && fields.some((field) => field.name === first && isDocument(field));
}

/** How a condition is found again by where it stands. */
export function conditionPlace(path: Path): string {
  return path.join('/');
}

/** Whether a mask can have a condition: a function of the row alone, the same at any time. Reported where it cannot. */
export function isOfMask({ draft, path }: WrittenExpression, expression: Expression, report: Report): boolean {
  if (isCheckable(expression, (way) => way.length === 1 || isInside(draft, way))) return true;
  const message =
    'a mask cannot have this condition: it needs more than the row, or means something else at another time';
  const help = 'let it read fields of the row alone, without the current time';
  report(diagnostic('DC507', message, { span: spanAt(draft.definition, path), help }));
  return false;
}
