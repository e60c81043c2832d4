import { nearest } from '../base/nearest.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { nodeAt, spanAt } from '../definition/definition.ts';
import type { MapNode, Path } from '../definition/node.ts';
import type { MaskPlan } from '../plan/plan.ts';
import { type Category, categoryNames } from '../values/category.ts';
import { familyOf } from '../values/type.ts';
import { type Mask, maskFor, maskNamed, maskNames } from '../masks/index.ts';
import { reportComplaints } from './complaints.ts';
import { type DatasetDraft, type FieldDraft, fieldNamed } from './draft.ts';
import { decodeParameters } from './parameters.ts';

/** One place that asks for a field to be masked. */
interface Wish {
  /** Absent: `masking: true`. */
  readonly rule?: string;
  /** Where the parameters stand, if there can be any. */
  readonly parameters?: MapNode;
  readonly path: Path;
}

/** Gives each field that is to be masked its rule: the one written, else its category's, else its generator's. */
export function chooseMasks(draft: DatasetDraft, report: Report): void {
  const rules = fromRules(draft, report);
  for (const field of draft.fields) {
    const category = categoryOf(draft, field, report);
    const wishes = [...(rules.get(field.name) ?? []), ...fromField(draft, field)];
    const wish = decide(draft, field, wishes, report);
    if (!wish) continue;
    const mask = wish.rule === undefined ? category && maskFor(category) : maskNamed(wish.rule);
    const span = spanAt(draft.definition, wish.path);
    if (mask) {
      const plan = planMask(draft, field, mask, wish, category, report);
      if (plan) field.mask = plan;
    } else if (wish.rule === undefined) {
      const help = 'name a rule (`masking: redact`), or the `pii_category` whose rule it shall take';
      report(diagnostic('DC503', `nothing says how \`${field.name}\` is masked`, { span, help }));
    } else {
      const near = nearest(wish.rule, maskNames);
      const help = near === undefined ? '`data-cli list masks` shows all' : `did you mean \`${near}\`?`;
      report(diagnostic('DC502', `there is no masking rule \`${wish.rule}\``, { span, help }));
    }
  }
}

function fromRules(draft: DatasetDraft, report: Report): Map<string, Wish[]> {
  const { definition } = draft;
  const wishes = new Map<string, Wish[]>();
  (definition.value.spec.masking_rules ?? []).forEach(({ field: name, rule }, index) => {
    const path: Path = ['spec', 'masking_rules', index];
    if (fieldNamed(draft, name)) {
      const wish = { rule, parameters: nodeAt(definition.root, path) as MapNode, path: [...path, 'rule'] };
      wishes.set(name, [...(wishes.get(name) ?? []), wish]);
      return;
    }
    const near = nearest(name, draft.fields.map((field) => field.name));
    const span = spanAt(definition, [...path, 'field']);
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    report(diagnostic('DC501', `there is no field \`${name}\` to mask`, { span, help }));
  });
  return wishes;
}

function fromField({ definition }: DatasetDraft, { written, path: fieldPath }: FieldDraft): Wish[] {
  const masking = written?.masking;
  if (masking === undefined || masking === false) return [];
  const path = [...fieldPath, 'masking'];
  if (masking === true) return [{ path }];
  if (typeof masking === 'string') return [{ rule: masking, path }];
  return [{ rule: masking.rule, parameters: nodeAt(definition.root, path) as MapNode, path: [...path, 'rule'] }];
}

/** The wish that names a rule goes before one that only says `true`; two rules contradict each other. */
function decide(draft: DatasetDraft, field: FieldDraft, wishes: readonly Wish[], report: Report): Wish | undefined {
  const [first, second] = wishes.filter((wish) => wish.rule !== undefined);
  if (first && second && maskNamed(first.rule as string) !== maskNamed(second.rule as string)) {
    const related = [{ message: 'the other rule', span: spanAt(draft.definition, first.path) }];
    const span = spanAt(draft.definition, second.path);
    report(diagnostic('DC504', `\`${field.name}\` has two masking rules`, { span, related }));
  }
  return first ?? wishes[0];
}

function categoryOf(draft: DatasetDraft, field: FieldDraft, report: Report): Category | undefined {
  const declared = field.written?.pii_category;
  if (declared === undefined) return field.source?.kind === 'generator' ? field.source.generator.category : undefined;
  const category = categoryNames.find((each) => each === declared);
  if (category) return category;
  const near = nearest(declared, categoryNames);
  const help = near === undefined ? `there are ${categoryNames.join(', ')}` : `did you mean \`${near}\`?`;
  const span = spanAt(draft.definition, [...field.path, 'pii_category']);
  report(diagnostic('DC505', `there is no category \`${declared}\``, { span, help }));
  return undefined;
}

const noParameters = new Map();

function planMask(
  draft: DatasetDraft,
  field: FieldDraft,
  mask: Mask,
  wish: Wish,
  declared: Category | undefined,
  report: Report,
): MaskPlan | undefined {
  const span = spanAt(draft.definition, wish.path);
  const { type } = field;
  if (!type) return undefined;
  if (!mask.accepts.includes(familyOf(type))) {
    const families = mask.accepts.join(', ');
    report(diagnostic('DC502', `\`${mask.name}\` masks ${families}; \`${field.name}\` is ${type.name}`, { span }));
    return undefined;
  }
  const owner = `\`${wish.rule ?? mask.name}\``;
  const node: MapNode = wish.parameters ?? { kind: 'map', span, entries: noParameters };
  const parameters = decodeParameters(mask.parameters, node, owner, report);
  if (!parameters) return undefined;
  const category = declared ?? mask.suits[0] ?? 'internal_id';
  const complaints = mask.check?.(parameters, { type, nullable: field.nullable, category, lexicon: draft.lexicon }) ?? [];
  reportComplaints(complaints, node, span, report);
  return { rule: mask.name, version: mask.version, parameters, category };
}
