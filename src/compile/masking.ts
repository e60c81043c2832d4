import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type Category, categoryNames } from '../values/category.ts';
import type { Complaint } from '../values/complaint.ts';
import { type FieldType, familyOf, typeFamilies, typeText } from '../values/type.ts';

import { nodeAt, spanAt } from '../definition/definition.ts';
import type { MapNode, Path } from '../definition/node.ts';
import type { MaskPlan, NonconformingPlan } from '../plan/plan.ts';

import { generatorNamed } from '../generators/index.ts';
import { type Mask, maskFor, maskNamed } from '../masks/index.ts';

import { addressPartOf } from './address-part.ts';
import { reportComplaints } from './complaints.ts';
import type { DatasetDraft, FieldDraft, InsideDraft } from './draft.ts';
import { isReal } from './given.ts';
import { isDeclaredUnique } from './keys.ts';
import { conditionPlace, readsInside } from './mask-conditions.ts';
import { whyCoincide } from './mask-uniqueness.ts';
import { namePartOf } from './name-part.ts';
import { allFields } from './nested-fields.ts';
import { decodeParameters, plainValue } from './parameters.ts';
import { type PolicyChoice, requiredBy, treatmentOf } from './policy-wish.ts';

/** One place that asks for a field to be masked. */
interface Wish {
  /** Absent: `masking: true`. */
  readonly rule?: string;
  /** `masking: false`. */
  readonly none?: true;
  /** Where the parameters stand, if there can be any. */
  readonly parameters?: MapNode;
  readonly path: Path;
}

/** Gives each field that is to be masked its rule: the one written, else its category's, else its generator's. */
export function chooseMasks(draft: DatasetDraft, policy: PolicyChoice | undefined, report: Report): void {
  const rules = fromRules(draft, report);
  if (policy?.name === 'none' && !policy.definition) return;
  for (const { field, path } of ruledFields(draft)) {
    // Most fields are asked of by nobody.
    if (!policy && field.written?.masking === undefined && !rules.has(path)) continue;
    const wishes = [...(rules.get(path) ?? []), ...fromField(draft, field)];
    const written = decide(draft, field, wishes, report);
    const wish = fromPolicy(draft, field, written, wishes, policy) ?? written;
    if (!wish || isKept(wish)) requireMask(draft, field, wish, policy, report);
    const mask = wish && maskOf(draft, field, wish, report);
    const plan = wish && mask && planMask(draft, field, mask, wish, report);
    if (plan) field.mask = plan;
    else if (wish) field.unmasked = true;
  }
}

/** What a policy says of a field that has no rule of its own. A reference has its target's mask. */
function fromPolicy(
  draft: DatasetDraft,
  field: FieldDraft,
  written: Wish | undefined,
  wishes: readonly Wish[],
  policy: PolicyChoice | undefined,
): Wish | undefined {
  const category = categoryOf(field);
  const isSaid = written?.rule !== undefined || wishes.some((wish) => wish.none);
  if (!policy || isSaid || !category || !field.type || isReference(draft, field)) return undefined;
  const { type, nullable } = field;
  const treatment = treatmentOf(policy, category, { type, nullable, isUnique: isDeclaredUnique(draft, field) });
  if (!treatment) return undefined;
  const { mask, parameters } = treatment;
  const path = [...field.path, field.written ? 'name' : 'foreignKey'];
  return { rule: mask.name, path, ...(parameters && { parameters }) };
}

/** Whether a field has the mask of what it refers to: of real ones that is given to them once all others have theirs. */
export function isReference({ references }: DatasetDraft, { name, source }: FieldDraft): boolean {
  if (source?.kind === 'reference') return true;
  const isStored = source?.kind === 'given' && source.stored !== undefined;
  return isStored && references.some(({ fields, parent }) => parent.isReal && fields.includes(name));
}

function isKept({ rule }: Wish): boolean {
  return rule !== undefined && maskNamed(rule)?.class === 'keep';
}

/** Reports a field of a category that a policy wants masked: a reason is none against that, but the policy itself may keep it. */
function requireMask(
  draft: DatasetDraft,
  field: FieldDraft,
  kept: Wish | undefined,
  policy: PolicyChoice | undefined,
  report: Report,
): void {
  const category = categoryOf(field);
  if (!policy || !category || !requiredBy(policy).includes(category) || isReference(draft, field)) return;
  if (kept && field.type && treatmentOf(policy, category, { ...field, type: field.type })?.mask.class === 'keep')
    return;
  const span = spanAt(draft.definition, kept?.path ?? [...field.path, 'name']);
  const message = `\`${field.name}\` is ${category}, which the policy \`${policy.name}\` wants masked`;
  const help = kept
    ? `give it a rule that masks (\`masking: true\`), or take ${category} out of the policy’s \`require\``
    : 'give it a rule: `masking: true`';
  report(diagnostic('DC508', message, { span, help }));
}

function maskOf(draft: DatasetDraft, field: FieldDraft, { rule, path }: Wish, report: Report): Mask | undefined {
  const category = categoryOf(field);
  const mask = rule === undefined ? category && maskFor(category) : maskNamed(rule);
  if (mask || field.broken) return mask;
  const example = field.type && familyOf(field.type) === 'text' ? 'redact' : 'nullify';
  const help = `name a rule (\`masking: ${example}\`), or the \`pii_category\` whose rule it shall take`;
  const why = category === undefined ? '' : `: no rule is made for the category \`${category}\``;
  report(
    diagnostic('DC503', `nothing says how \`${field.name}\` is masked${why}`, {
      span: spanAt(draft.definition, path),
      help,
    }),
  );
  return undefined;
}

function fromRules(draft: DatasetDraft, report: Report): Map<string, Wish[]> {
  const { definition } = draft;
  const wishes = new Map<string, Wish[]>();
  if (!definition.value.spec.masking_rules) return wishes;
  const all = ruledFields(draft);
  const names = all.map((each) => each.path);
  (definition.value.spec.masking_rules ?? []).forEach(({ field: written, rule, pii_category: category }, index) => {
    const path: Path = ['spec', 'masking_rules', index];
    const ruled = all.find((each) => each.path === written || isWrittenAt(each.field, path));
    const name = ruled?.path ?? written;
    if (ruled) {
      if (category !== undefined) ruled.field.ruledCategory = category as Category;
      const wish = { rule, parameters: nodeAt(definition.root, path) as MapNode, path: [...path, 'rule'] };
      wishes.set(name, [...(wishes.get(name) ?? []), wish]);
      return;
    }
    if (rule === 'drop' && definition.value.spec.fields?.some((each) => each.name === name)) return;
    // Of synthetic rows behind real ones it may be a path into the real ones' documents, which has been looked at.
    if (definition.value.spec.source === 'hybrid' && !draft.isReal) return;
    const near = nearest(name, names);
    const span = spanAt(definition, [...path, 'field']);
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    report(diagnostic('DC501', `there is no field \`${name}\` to mask`, { span, help }));
  });
  return wishes;
}

/** All fields that a rule may be for: those of the row, what synthetic ones nest, and what lies inside of real ones. */
function ruledFields(draft: DatasetDraft): { readonly field: FieldDraft; readonly path: string }[] {
  const inside = draft.fields.flatMap((field) => field.inside ?? []);
  return [...allFields(draft), ...inside.map((field) => ({ field, path: field.name }))];
}

function isWrittenAt({ path: own }: FieldDraft, path: Path): boolean {
  return own.length === path.length && own.every((step, at) => step === path[at]);
}

function fromField({ definition }: DatasetDraft, { written, path: fieldPath }: FieldDraft): Wish[] {
  const masking = written?.masking;
  if (masking === undefined) return [];
  const path = [...fieldPath, 'masking'];
  if (typeof masking === 'boolean') return [{ path, ...(!masking && { none: true }) }];
  if (typeof masking === 'string') return [{ rule: masking, path }];
  return [{ rule: masking.rule, parameters: nodeAt(definition.root, path) as MapNode, path: [...path, 'rule'] }];
}

/** The wish that names a rule goes before one that only says `true`; two rules, or a rule and `false`, contradict each other. */
function decide(
  { definition }: DatasetDraft,
  field: FieldDraft,
  wishes: readonly Wish[],
  report: Report,
): Wish | undefined {
  const rules = wishes.filter((wish) => wish.rule !== undefined);
  const rule = rules.find(hasParameters) ?? rules[0];
  const none = wishes.find((wish) => wish.none);
  if (!rule) return none ? undefined : wishes[0];
  const other = none ?? rules.find((wish) => !sameRule(wish, rule));
  if (other) {
    const related = [{ message: none ? 'the rule' : 'the other rule', span: spanAt(definition, rule.path) }];
    const message = none
      ? `\`${field.name}\` has a masking rule, and \`masking: false\``
      : `\`${field.name}\` has two masking rules`;
    report(diagnostic('DC504', message, { span: spanAt(definition, other.path), related }));
  }
  return rule;
}

/** Whether two wishes can be one: a rule that is only named takes the other's parameters. */
function sameRule(a: Wish, b: Wish): boolean {
  if (maskNamed(a.rule as string) !== maskNamed(b.rule as string)) return false;
  return !hasParameters(a) || !hasParameters(b) || parametersText(a) === parametersText(b);
}

function hasParameters(wish: Wish): boolean {
  return parametersText(wish) !== '[]';
}

function parametersText({ parameters }: Wish): string {
  const entries = [...(parameters?.entries ?? [])].filter(
    ([name]) => !['field', 'rule', 'pii_category', 'type'].includes(name),
  );
  const plain = entries.map(([name, { value }]) => [name, plainValue(value)] as const);
  return JSON.stringify(plain.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What kind of personal data a field is, as far as that is known. */
export function categoryOf({ written, source, ruledCategory }: FieldDraft): Category | undefined {
  const declared = ruledCategory ?? categoryNames.find((each) => each === written?.pii_category);
  if (declared !== undefined) return declared;
  if (source?.kind === 'generator') return source.generator.category;
  // Of real values beside which synthetic ones stand, the generator says what both are.
  const isStored = source?.kind === 'given' && source.stored !== undefined;
  return isStored && typeof written?.generator === 'string' ? generatorNamed(written.generator)?.category : undefined;
}

const noParameters = new Map();

function planMask(
  draft: DatasetDraft,
  field: FieldDraft,
  mask: Mask,
  wish: Wish,
  report: Report,
): MaskPlan | undefined {
  const { type } = field;
  if (!type || !suits(draft, field, type, mask, wish, report)) return undefined;
  const span = spanAt(draft.definition, wish.path);
  const node: MapNode = wish.parameters ?? { kind: 'map', span, entries: noParameters };
  const decoded = decodeParameters(mask.parameters, node, `\`${wish.rule ?? mask.name}\``, report);
  if (!decoded) return undefined;
  const isAddress = mask.name === 'randomize_address' || categoryOf(field) === 'address';
  const part = 'part' in mask.parameters && isAddress ? addressPartOf(field) : undefined;
  const parameters = { ...(part && { part }), ...decoded };
  const named = mask.suits.includes('first_name') ? namePartOf(field) : undefined;
  const category = categoryOf(field) ?? named ?? usualCategory(mask, type);
  const facts = { type, nullable: field.nullable, category, lexicon: draft.maskLexicon };
  const complaints = [...(mask.check?.(parameters, facts) ?? []), ...whyNotNull(field, node)];
  reportComplaints(complaints, { node, fallback: span, own: 'DC502', parameter: 'DC404' }, report);
  if (complaints.length > 0) return undefined;
  const bare = { rule: mask.name, version: mask.version, parameters, category };
  const plan = conditionOf(draft, field, bare, wish);
  const by = mask.by?.(parameters);
  if (!plan || (by !== undefined && !readsBeside(draft, field, by, node, report))) return undefined;
  const why = whyCoincide(mask, plan, facts, draft);
  if (why !== undefined) field.mayCoincide = why;
  return plan;
}

/** What values are taken for where nothing says it: texts that become others of their shape may be anything. */
function usualCategory({ name, suits: [first = 'internal_id'] }: Mask, type: FieldType): Category {
  return name === 'anonymize' && familyOf(type) === 'text' ? 'internal_id' : first;
}

/** The rule with what stands beside its parameters; undefined where its condition is wrong, which has been reported. */
function conditionOf(draft: DatasetDraft, field: FieldDraft, plan: MaskPlan, wish: Wish): MaskPlan | undefined {
  const text = textOf(wish.parameters, 'when');
  const onNonconforming = textOf(wish.parameters, 'on_nonconforming') as NonconformingPlan | undefined;
  const beside = { ...plan, ...(onNonconforming && { onNonconforming }) };
  if (text === undefined) return beside;
  const condition = draft.maskConditions.get(conditionPlace([...wish.path.slice(0, -1), 'when']));
  if (!condition) return undefined;
  // Beside synthetic values there is no document that it could ask.
  if (!draft.isReal && (!draft.fields.includes(field) || readsInside(draft, condition.expression))) return beside;
  field.conditionReads = condition.reads.filter((each) => each.field !== field || each.through.length > 0);
  return { ...beside, when: { text, expression: condition.expression } };
}

function textOf(node: MapNode | undefined, key: string): string | undefined {
  const value = node?.entries.get(key)?.value;
  return value?.kind === 'scalar' ? value.source : undefined;
}

/** Values that cannot be read become nulls only where there may be some. */
function whyNotNull({ nullable, name }: FieldDraft, node: MapNode): Complaint[] {
  if (nullable || textOf(node, 'on_nonconforming') !== 'nullify') return [];
  return [{ parameter: 'on_nonconforming', message: `\`${name}\` is not nullable`, help: 'add `nullable: true`' }];
}

/** Whether there is the other field that a mask goes by; reported where not. */
function readsBeside(draft: DatasetDraft, field: FieldDraft, by: string, node: MapNode, report: Report): boolean {
  if ('steps' in field) {
    const message = `\`${field.name}\` is inside of a document, and cannot go by a field of the row`;
    report(diagnostic('DC502', message, { span: node.entries.get('per')?.keySpan ?? node.span }));
    return false;
  }
  const other = draft.fields.find((each) => each.name === by);
  if (other && other !== field) {
    field.maskReads = [...(field.maskReads ?? []), { draft, field: other, through: [], path: [by] }];
    return true;
  }
  const names = draft.fields.filter((each) => each !== field).map(({ name }) => name);
  const near = nearest(by, names);
  const span = node.entries.get('per')?.value.span ?? node.span;
  const help = near === undefined ? 'name another field of the dataset' : `did you mean \`${near}\`?`;
  report(diagnostic('DC501', `there is no other field \`${by}\` to go by`, { span, help }));
  return false;
}

/** Whether a field is a key, or what others refer to. */
function isIdentity({ fields }: DatasetDraft, { name, written, source }: FieldDraft): boolean {
  const hasKey = fields.some((each) => each.written?.primary_key);
  return (
    written?.primary_key === true || source?.kind === 'reference' || (!hasKey && (name === 'id' || name === '_id'))
  );
}

/** What a field inside of another one cannot have; members of real documents can be dropped. */
function rowsOwn(field: FieldDraft, mask: Mask, wish: Wish, isHybrid: boolean): string | undefined {
  const isMember = 'steps' in field && (field as InsideDraft).steps.at(-1) !== null;
  if (mask.otherRows || (mask.name === 'drop' && !isMember)) return `\`${mask.name}\``;
  // Inside of real documents it is the row's.
  const isOfReal = 'steps' in field || isHybrid;
  return !isOfReal && wish.parameters?.entries.has('when') ? 'a condition' : undefined;
}

/** Whether a mask can mask the field: its type, and that it does not take a reference from its target. */
function suits(
  draft: DatasetDraft,
  field: FieldDraft,
  type: FieldType,
  mask: Mask,
  wish: Wish,
  report: Report,
): boolean {
  const span = spanAt(draft.definition, wish.path);
  const isOther = type.array || (type.objectId && !mask.objectIds);
  if (!mask.accepts.includes(familyOf(type)) || (isOther && mask.accepts.length < typeFamilies.length)) {
    const message = `\`${mask.name}\` masks ${mask.accepts.join(', ')}; \`${field.name}\` is ${type.objectId ? 'ObjectId' : typeText(type)}`;
    const help = type.array ? `mask its items: \`masking_rules: [{field: "${field.name}[*]", …}]\`` : undefined;
    report(diagnostic('DC502', message, { span, help }));
    return false;
  }
  const ofRow = draft.fields.includes(field)
    ? undefined
    : rowsOwn(field, mask, wish, draft.definition.value.spec.source === 'hybrid');
  if (ofRow !== undefined) {
    report(diagnostic('DC502', `${ofRow} is of fields of the row; \`${field.name}\` is inside of one`, { span }));
    return false;
  }
  if (mask.otherRows && isReal(draft.definition)) {
    const message = `\`${mask.name}\` is of synthetic data: every value of \`${field.name}\` would stay, beside another row`;
    report(diagnostic('DC502', message, { span, help: 'use `anonymize`, `hash` or `noise`' }));
    return false;
  }
  if (mask.otherRows && isIdentity(draft, field)) {
    const message = `\`${mask.name}\` would give \`${field.name}\` of one row to another, and it tells rows apart`;
    report(diagnostic('DC502', message, { span, help: 'use `tokenize` or `hash`' }));
    return false;
  }
  if (field.source?.kind !== 'reference' || mask.class === 'keep') return true;
  const { parent, parentFields } = field.source.reference;
  const target = `\`${parent.name}.${parentFields[field.source.position]}\``;
  const help = `mask ${target}: a reference has its target’s masked values`;
  report(
    diagnostic('DC502', `\`${field.name}\` refers to ${target}, and would not mean its row any more`, { span, help }),
  );
  return false;
}
