import { countedText } from '../../expression/counted-text.ts';
import { type Expression, walk } from '../../expression/expression.ts';

import type { AnewCondition, CompileContext, ConstraintDraft, DatasetDraft, FieldDraft } from '../draft.ts';
import { withVariants } from '../draft-fields.ts';
import { readFields } from '../expressions/read-fields.ts';
import { groupOf } from '../groups.ts';
import { isKept, neverRepeats } from '../keys.ts';
import type { Lengths } from '../lengths.ts';
import { partialSets } from '../partial-sets.ts';
import { saysUnique } from '../says-unique.ts';
import { uniqueSets } from '../unique-sets.ts';

import { isOfRow } from './conjuncts.ts';
import { Ranges } from './ranges.ts';
import { reaches } from './reaches.ts';

/** The most choices that are tried one by one. */
const mostSpares = 64;

/**
 * Has a field's values drawn anew in rows that fail what nothing else keeps them to: the left-most that can be, and does
 * not change what it is judged by. `a <> b` always finds a value, where there are more than have to be left out: it is obeyed
 * then. All else stays open, for 64 draws need not meet it. Comes when it is known what is unique, and drawn together.
 */
export function drawAnew(drafts: readonly DatasetDraft[], lengths: Lengths, { report }: CompileContext): void {
  const ranges = new Ranges(drafts, lengths, report);
  for (const draft of drafts) {
    if (draft.isReal || draft.constraints.every(({ open }) => open.length === 0)) continue;
    const chosen = new Map<FieldDraft, AnewCondition[]>();
    for (const constraint of draft.constraints)
      for (const condition of constraint.open) choose(condition, constraint, drafts, chosen);
    for (const [field, conditions] of chosen) settle(draft, field, conditions, ranges);
  }
}

/** Chooses the field that is drawn anew for a condition. */
function choose(
  condition: Expression,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  chosen: Map<FieldDraft, AnewCondition[]>,
): void {
  const { draft } = constraint;
  // Where a reason is known a field is moved for it already, or references are drawn apart, as far as that goes.
  if (constraint.severity !== 'error' || !isOfRow(condition) || constraint.why.has(condition)) return;
  const reads = readFields(condition, draft, drafts);
  for (const own of reads) {
    const { field } = own;
    if (own.draft !== draft || own.through.length > 0 || !isFree(draft, field)) continue;
    // One value of thousands is not met by chance.
    if (isEquality(condition) && !choicesOf(field)) continue;
    const others = reads.filter((each) => each !== own);
    if (others.length === 0 || others.some((each) => each.field.broken || reaches(each, field))) continue;
    // Which field it is does not depend on traits: rows without one stay what they are where there is none.
    if (withVariants(field).length > 1) return;
    const conditions = [...(chosen.get(field) ?? []), { condition, constraint, reads: others }];
    chosen.set(field, conditions);
    // What is chosen from now on sees that the field is made from these.
    field.anew = { conditions, spares: [] };
    return;
  }
}

function isEquality(condition: Expression): boolean {
  return condition.kind === 'apply' && condition.operation.startsWith('=(');
}

/** Whether another draw of a field is as good as the one that it has, and nothing else goes along with that. */
function isFree(draft: DatasetDraft, field: FieldDraft): boolean {
  const { source, mask, written, broken } = field;
  if (source?.kind !== 'generator' || broken || !isKept(mask) || !field.type) return false;
  const { nested, parameters } = source;
  const isPlain = !nested && parameters.series === undefined && parameters.per === undefined && !source.generator.items;
  const isOther =
    field.correlated ?? field.recursion ?? field.edges ?? written?.edge_cases ?? field.apart ?? field.runs;
  return isPlain && isOther === undefined && !field.type.array && !groupOf(draft, field) && !tellsApart(draft, field);
}

/** Whether rows are told apart by a field, alone or with others, or others refer to it. */
function tellsApart(draft: DatasetDraft, field: FieldDraft): boolean {
  const { name, written } = field;
  const sets = [...uniqueSets(draft), ...partialSets(draft)];
  return (
    neverRepeats(field) ||
    saysUnique(field) ||
    written?.primary_key === true ||
    sets.some(({ fields }) => fields.includes(name)) ||
    draft.tuples.some(({ parts }) => parts.some((part) => 'field' in part && part.field === name))
  );
}

/** Gives a field values to fall back on, and takes from constraints what these are sure to meet. */
function settle(draft: DatasetDraft, field: FieldDraft, conditions: readonly AnewCondition[], ranges: Ranges): void {
  const spares = field.bounds ? [] : sparesOf(draft, field, conditions.length + 1, ranges);
  field.anew = { conditions, spares };
  const isSure =
    spares.length > conditions.length && conditions.every(({ condition }) => isApart(condition, field.name));
  for (const { condition, constraint } of conditions) {
    if (isSure) constraint.open = constraint.open.filter((each) => each !== condition);
    else constraint.why.set(condition, `\`${field.name}\` is drawn anew where it fails, and 64 draws need not meet it`);
  }
}

/** Values of a field that differ: all of a few choices, or as many of a range as are asked for. */
function sparesOf(draft: DatasetDraft, field: FieldDraft, count: number, ranges: Ranges): readonly string[] {
  const choices = choicesOf(field);
  if (choices) return choices.slice(0, Math.max(count, mostSpares));
  const range = ranges.of(draft, field);
  if (!range) return [];
  const { least, greatest, whole, counted } = range;
  const values: string[] = [];
  for (let units = least; units <= greatest && values.length < count; units += whole.step)
    values.push(countedText(units, counted));
  return values;
}

/** What a field chooses from, without what no row has. */
function choicesOf({ source }: FieldDraft): readonly string[] | undefined {
  if (source?.kind !== 'generator') return undefined;
  const { generator, parameters } = source;
  const choices = generator.choices?.(parameters);
  return choices && [...new Set(choices.filter((_, at) => generator.choose?.(parameters, [at]) !== undefined))];
}

/** `a <> b`, alone or as one of several ways: of two values of `a` one meets it. */
function isApart(condition: Expression, name: string): boolean {
  if (condition.kind === 'logic' && condition.operator === 'or')
    return condition.args.some((each) => isApart(each, name));
  if (condition.kind !== 'apply' || !condition.operation.startsWith('<>(')) return false;
  const [left, right] = condition.args as [Expression, Expression];
  const isOwn = (side: Expression) => {
    const inner = side.kind === 'cast' && side.mode === 'implicit' ? side.operand : side;
    return inner.kind === 'field' && inner.path.length === 1 && inner.path[0] === name;
  };
  const isFreeOf = (side: Expression) =>
    !walk(side).some((part) => part.kind === 'field' && part.path.length === 1 && part.path[0] === name);
  return (isOwn(left) && isFreeOf(right)) || (isOwn(right) && isFreeOf(left));
}
