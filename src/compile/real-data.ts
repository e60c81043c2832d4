import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import type { Lexicon } from '../values/lexicon.ts';
import { type FieldType, familyOf, itemType, typeText } from '../values/type.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { MaskPlan } from '../plan/plan.ts';

import { walk } from '../expression/expression.ts';

import { fittingRule, maskFor, maskNamed } from '../masks/index.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { categoryOf, isReference } from './masking.ts';
import { type PolicyChoice, requiredBy } from './policy-wish.ts';

interface Masking {
  readonly policy?: PolicyChoice | undefined;
  /** True where the one that is asked for is wrong: what it says of categories nobody knows. */
  readonly lacksPolicy?: boolean | undefined;
  readonly keyId?: string | undefined;
  /** False: definitions are only checked. */
  readonly masksRows?: boolean | undefined;
}

/**
 * What real data needs beside what all does: a secret key, and a decision for every column. A reference has the mask of what
 * it refers to, so that masked keys and masked references are equal where the real ones are.
 */
export function checkRealData(
  drafts: readonly DatasetDraft[],
  { policy, lacksPolicy = false, keyId, masksRows }: Masking,
  report: Report,
): void {
  const real = drafts.filter(({ isReal }) => isReal);
  for (const draft of real) {
    if (keyId === undefined && masksRows !== false) reportKey(draft, report);
    if (policy?.name === 'none')
      refuseAll(draft, '`none` would leave real data as it is', 'name another policy', report);
    if (policy?.name === 'none') continue;
  }
  if (policy?.name !== 'none') shareMasks(real, report);
  if (policy) for (const draft of real) requireReferences(draft, policy, report);
  for (const draft of real) if (policy?.name !== 'none') checkDecisions(draft, lacksPolicy, report);
  for (const draft of real) warnOfMade(draft, report);
}

function reportKey({ definition }: DatasetDraft, report: Report): void {
  const span = spanAt(definition, ['spec', 'source']);
  const help =
    'make one with `openssl rand -hex 32`, and set DATA_CLI_MASKING_KEY to it, or name it in a MaskingPolicy: `key: ${NAME}`';
  report(diagnostic('DC509', 'real data needs a masking key, and there is none', { span, help }));
}

function refuseAll({ definition }: DatasetDraft, message: string, help: string, report: Report): void {
  report(diagnostic('DC511', message, { span: spanAt(definition, ['spec', 'source']), help }));
}

/** Reports references of a category that a policy wants masked, and whose target is kept. */
function requireReferences(draft: DatasetDraft, policy: PolicyChoice, report: Report): void {
  const required = requiredBy(policy);
  for (const field of draft.fields) {
    const category = categoryOf(field);
    const isKept = field.mask && maskNamed(field.mask.rule)?.class === 'keep';
    if (!category || !required.includes(category) || !isKept || !isReference(draft, field)) continue;
    const message = `\`${field.name}\` is ${category}, which the policy \`${policy.name}\` wants masked, and refers to what is kept`;
    const help = 'mask what it refers to: a reference has the mask of its target';
    report(
      diagnostic('DC508', message, {
        span: spanAt(draft.definition, [...field.path, field.written ? 'name' : 'foreignKey']),
        help,
      }),
    );
  }
}

/** Gives references the masks of what they refer to: where that is a reference itself, first its own. */
function shareMasks(real: readonly DatasetDraft[], report: Report): void {
  const seen = new Set<FieldDraft>();
  const share = (draft: DatasetDraft, field: FieldDraft | undefined) => {
    if (!field || seen.has(field) || !draft.isReal) return;
    seen.add(field);
    for (const reference of draft.references)
      for (const [position, name] of reference.fields.entries()) {
        if (name !== field.name) continue;
        share(reference.parent, fieldNamed(reference.parent, reference.parentFields[position] as string));
        shareMask(draft, reference, position, report);
      }
  };
  for (const draft of real) for (const field of draft.fields) share(draft, field);
}

/** Gives a column of a reference the mask of what it refers to. */
function shareMask(
  draft: DatasetDraft,
  { fields, parent, parentFields, path }: ReferenceDraft,
  position: number,
  report: Report,
): void {
  const name = fields[position] as string;
  const field = fieldNamed(draft, name);
  const target = fieldNamed(parent, parentFields[position] as string);
  if (!field || !target || field.source?.kind !== 'given') return;
  const wanted = target.mask && maskNamed(target.mask.rule)?.class !== 'keep' ? target.mask : undefined;
  const span = spanAt(draft.definition, field.written?.masking === undefined ? path : [...field.path, 'masking']);
  const refuse = (message: string, help: string, place = span) => {
    field.broken = true;
    report(diagnostic('DC511', message, { span: place, help }));
  };
  const what = `\`${name}\` refers to \`${parent.name}.${target.name}\``;
  if (wanted?.when && whyNotJoined(field, target, fields.length) !== undefined) {
    const why = whyNotJoined(field, target, fields.length);
    refuse(`${what}, which is masked under a condition: ${why}`, 'mask what is referred to in every row');
  } else if (field.mask && wanted && maskNamed(field.mask.rule)?.class === 'keep') {
    const help = 'leave the reference’s `keep` out: it has the mask of its target; or keep both';
    refuse(`${what}, which is masked: kept, it would mean no row any more`, help);
  } else if (field.mask && maskNamed(field.mask.rule)?.class !== 'keep' && !isSame(field, target)) {
    const help = 'leave the reference’s own mask out: it has that of its target';
    refuse(`${what}, which has another mask: they would not be equal any more`, help);
  } else if (wanted && !field.broken && isOfType(wanted, field, target, draft.maskLexicon)) {
    const types = `it is ${typeText(field.type as FieldType)}, and what it refers to ${typeText(target.type as FieldType)}`;
    const help = 'leave `type` out: a reference has the type of its target';
    const place = field.written?.type === undefined ? span : spanAt(draft.definition, [...field.path, 'type']);
    refuse(`${what}, which \`${wanted.rule}\` masks by its type: ${types}`, help, place);
  } else if (wanted) field.mask = asOfReference(wanted, parent, target);
  else if (target.mask) field.mask ??= target.mask;
}

/** Whether a mask gives other values where a reference is of another type than its target: cut to its length, or to its digits. */
function isOfType(
  { rule, parameters, category }: MaskPlan,
  field: FieldDraft,
  target: FieldDraft,
  lexicon: Lexicon,
): boolean {
  const mask = maskNamed(rule);
  const [own, others] = [field.type, target.type];
  if (!mask || !own || !others || mask.class === 'data-free' || typeText(own) === typeText(others)) return false;
  const factsOf = (type: FieldType) => ({ type, nullable: true, category, lexicon });
  const isAsLong = mask.longest?.(parameters, factsOf(own)) === mask.longest?.(parameters, factsOf(others));
  const isAsMany = mask.unique?.(parameters, factsOf(own)) === mask.unique?.(parameters, factsOf(others));
  return familyOf(own) === 'decimal' || !isAsLong || !isAsMany;
}

/** Why a reference cannot go by the condition of the key that it means. */
function whyNotJoined({ type }: FieldDraft, target: FieldDraft, columns: number): string | undefined {
  if (columns > 1) return 'a key of several columns is no one value that rows could be found by';
  const isOther = type && target.type && typeText(type) !== typeText(target.type);
  return isOther ? `it is ${typeText(target.type as FieldType)}, and the reference ${typeText(type)}` : undefined;
}

/** The mask of a key as a reference to it has it: its condition says of the key what it says there, or what it says of its row. */
function asOfReference(mask: MaskPlan, parent: DatasetDraft, target: FieldDraft): MaskPlan {
  const { when } = mask;
  if (!when || when.keys !== undefined) return mask;
  const self = when.self ?? target.name;
  const isOfKey = [...walk(when.expression)].every((part) => part.kind !== 'field' || part.path.join('.') === self);
  return { ...mask, when: isOfKey ? { ...when, self } : { ...when, keys: `${parent.id}.${target.name}` } };
}

function isSame(field: FieldDraft, target: FieldDraft): boolean {
  return JSON.stringify(field.mask) === JSON.stringify(target.mask);
}

/** Every field whose values are real needs a rule, or the word that it stays. */
function checkDecisions(draft: DatasetDraft, lacksPolicy: boolean, report: Report): void {
  for (const field of draft.fields) checkWhole(draft, field, report);
  const undecided = draft.fields
    .flatMap((field): readonly FieldDraft[] => field.inside ?? [field])
    .filter(({ source, mask, unmasked, broken }) => source?.kind === 'given' && !mask && !unmasked && !broken)
    .filter((field) => !followsTarget(draft, field) && !(lacksPolicy && categoryOf(field)));
  for (const field of undecided) {
    field.broken = true;
    const message = `nothing says what becomes of \`${field.name}\`, which is real data`;
    const span = field.written
      ? spanAt(draft.definition, [...field.path, 'name'])
      : keySpanAt(draft.definition, field.path);
    report(diagnostic('DC512', message, { span, help: decisionHelp(field) }));
  }
}

/** A generator is a decision of its own: a rule that keeps the values of the source keeps none of a field that is made. */
function warnOfMade({ definition, fields }: DatasetDraft, report: Report): void {
  for (const { name, source, mask, path, written } of fields) {
    if (source?.kind === 'given' || !mask || maskNamed(mask.rule)?.class !== 'keep') continue;
    const key = (['generator', 'pattern'] as const).find((each) => written?.[each] !== undefined);
    if (key === undefined) continue;
    const message = `\`${name}\` is made in every row, and \`keep\` keeps nothing of the source`;
    const help = `leave \`${key}\` out where the source’s values are meant, else \`keep\``;
    report(diagnostic('DC334', message, { span: keySpanAt(definition, [...path, key]), help }));
  }
}

/** Whether a field refers to real values of which nothing is decided: that is told there. */
function followsTarget({ references }: DatasetDraft, { name }: FieldDraft): boolean {
  return references.some(({ fields, parent, parentFields }) => {
    const target = fields.includes(name) && fieldNamed(parent, parentFields[fields.indexOf(name)] as string);
    return target && parent.isReal && target.source?.kind === 'given' && !target.mask;
  });
}

/** What is masked as a whole has nothing left inside of it that could be masked in another way. */
function checkWhole(draft: DatasetDraft, { name, mask, inside = [] }: FieldDraft, report: Report): void {
  const [first] = inside;
  if (!first || !mask || maskNamed(mask.rule)?.class === 'keep') return;
  const message = `\`${name}\` is masked as a whole, and \`${first.name}\` inside of it in another way`;
  report(
    diagnostic('DC504', message, { span: spanAt(draft.definition, [...first.path, first.written ? 'name' : 'field']) }),
  );
}

function decisionHelp(field: FieldDraft): string {
  if (field.type && !field.type.array && familyOf(field.type) === 'json')
    return `decide on its paths (\`masking_rules: [{field: "${field.name}.email", rule: anonymize_email}]\`; a run names those that are missing), or on all of it: \`masking: drop\`, \`masking: {rule: keep, reason: …}\``;
  const category = categoryOf(field);
  const rule = category && maskFor(category)?.name;
  const { type = { name: 'text' } } = field;
  const keep = 'or say why it stays: `masking: {rule: keep, reason: …}`';
  if (type.array) {
    const item = fittingRule(itemType(type), { wanted: rule, isNullable: true });
    return `mask its items (\`masking_rules: [{field: "${field.name}[*]", rule: ${item}}]\`), ${keep}`;
  }
  const isKey = field.written?.primary_key === true || field.written?.unique === true;
  if (!isKey)
    return `mask it (\`masking: ${fittingRule(type, { wanted: rule, isNullable: field.nullable })}\`), ${keep}`;
  const fitting = fittingRule(type, { wanted: rule, isKey });
  return fitting === undefined
    ? `no rule keeps values of ${typeText(type)} apart: give it a wider type, ${keep}`
    : `mask it (\`masking: ${fitting}\`), ${keep}`;
}
