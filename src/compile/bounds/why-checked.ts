import { type Expression, walk } from '../../expression/expression.ts';

import type { ConstraintDraft, DatasetDraft, FieldDraft } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';
import { isKept, isUniqueField } from '../keys.ts';

import { isOfRow } from './conjuncts.ts';

/** Why values are not made in such a way that a constraint holds: the reason of the first of its parts that is open. */
export function whyChecked(constraint: ConstraintDraft): string {
  const [condition] = constraint.open;
  if (!condition) throw new Error(`\`${constraint.text}\` is obeyed`);
  const parts = [...walk(condition)];
  const known = constraint.why?.get(condition) ?? beyondRow(parts);
  if (known !== undefined) return known;
  const { draft } = constraint;
  const own = [...new Set(parts.flatMap((part) => (part.kind === 'field' && part.path.length === 1 ? part.path : [])))];
  const fields = own.flatMap((name) => fieldNamed(draft, name) ?? []);
  if (fields.length === 0) return 'it says nothing of the row’s own fields';
  const reasons = fields.map((field) => [field.name, whyFixed(draft, field)] as const);
  const fixed = reasons.flatMap(([name, reason]) => (reason === undefined ? [] : [`\`${name}\` ${reason}`]));
  if (fixed.length === reasons.length) return listed(fixed);
  const form = formOf(condition, parts);
  if (form !== undefined) return form;
  return fixed.length > 0 ? `${listed(fixed)}, and the others cannot follow it` : 'its fields cannot follow each other';
}

function beyondRow(parts: readonly Expression[]): string | undefined {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.has('unique')) return 'values of these fields may come together twice';
  if (kinds.has('in-dataset')) return 'it asks for the rows of another dataset';
  const sum = parts.find((part) => part.kind === 'aggregate');
  if (!sum) return undefined;
  return sum.dataset === null ? 'it is about all rows together' : `it is about the rows of \`${sum.dataset}\``;
}

/** Why a field's values are what they are, whatever constraints say. */
function whyFixed(draft: DatasetDraft, field: FieldDraft): string | undefined {
  const { source, mask } = field;
  switch (source?.kind) {
    case 'given':
      return 'is given';
    case 'expression':
      return 'is computed';
    case 'reference':
      return 'refers to another row';
    case 'external':
      return 'is in the database alone';
    default:
  }
  if (!isKept(mask)) return 'is masked';
  if (isUniqueField(draft, field)) return 'has no value twice';
  if (source?.kind !== 'generator') return undefined;
  if (source.generator.range || source.generator.choices) return undefined;
  return `has values of \`${source.generator.name}\`, which lie in no range`;
}

/** What no field can be found from. */
function formOf(condition: Expression, parts: readonly Expression[]): string | undefined {
  if (!isOfRow(condition)) return undefined;
  if (condition.kind === 'logic') return 'it holds in several ways, joined by OR';
  if (parts.some(({ kind }) => kind === 'case')) return 'a CASE cannot be turned around';
  if (condition.kind === 'not' || /^<>/.test('operation' in condition ? condition.operation : ''))
    return 'it says only what values are not';
  const call = parts.find((part) => part.kind === 'apply' && /^[a-z]/.test(part.operation));
  if (call?.kind === 'apply') return `\`${/^\w+/.exec(call.operation)?.[0]}\` cannot be turned around`;
  if (parts.some(({ kind }) => kind === 'choose' || kind === 'concat'))
    return 'a function in it cannot be turned around';
  return undefined;
}

function listed(reasons: readonly string[]): string {
  return reasons.length < 3 ? reasons.join(' and ') : `${reasons.slice(0, 2).join(', ')}, …`;
}
