import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type FieldType, parseType, typeText } from '../values/type.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Field } from '../definition/types.generated.ts';

import type { DatasetDraft, FieldDraft, VariantDraft } from './draft.ts';
import { fieldNamed, isUsed } from './draft-fields.ts';
import { isParameter } from './fields.ts';
import { isUniqueField } from './keys.ts';

/** The traits that a run applies to all rows, by the name or id of their dataset; of one field the last one counts. */
export type ChosenTraits = ReadonlyMap<string, readonly string[]>;

interface Portion {
  readonly from: number;
  readonly to: number;
}

const nobody: Portion = { from: 0, to: 0 };
const everybody: Portion = { from: 0, to: 1 };

/** Adds to fields the sources that they have in rows with a trait; those of traits without rows are checked only. */
export function draftTraits(draft: DatasetDraft, chosen: ChosenTraits, report: Report): void {
  const traits = draft.definition.value.spec.traits ?? {};
  const portions = sharesOf(draft, report);
  const names = Object.keys(traits);
  const asked = new Set([...(chosen.get(draft.id) ?? []), ...(chosen.get(draft.name) ?? [])]);
  for (const name of names.filter((each) => !asked.has(each)))
    addVariants(draft, name, portions.get(name) ?? nobody, report);
  for (const name of asked) if (names.includes(name)) addVariants(draft, name, everybody, report);
}

/** What each trait with a share has of the draws from 0 up to 1, one behind the other: no row has two of them. */
function sharesOf({ definition }: DatasetDraft, report: Report): Map<string, Portion> {
  const portions = new Map<string, Portion>();
  let from = 0;
  for (const [name, { share = 0 }] of Object.entries(definition.value.spec.traits ?? {})) {
    const to = withoutDust(from + share);
    if (to > 1 && from <= 1) {
      const span = spanAt(definition, ['spec', 'traits', name, 'share']);
      const help = 'no row has two traits by share: make them 1 or less together';
      report(diagnostic('DC321', `the shares of traits come to ${to} with that of \`${name}\``, { span, help }));
    }
    if (share > 0) portions.set(name, { from, to });
    from = to;
  }
  return portions;
}

/** 0.1 + 0.2 is 0.3. */
function withoutDust(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

function addVariants(draft: DatasetDraft, trait: string, portion: Portion, report: Report): void {
  const seen = new Set<string>();
  (draft.definition.value.spec.traits?.[trait]?.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'traits', trait, 'fields', index];
    const field = fieldNamed(draft, written.name);
    if (!field) reportUnknown(draft, trait, written.name, path, report);
    else if (seen.has(written.name)) {
      const span = spanAt(draft.definition, [...path, 'name']);
      report(diagnostic('DC410', `the trait \`${trait}\` has two fields \`${written.name}\``, { span }));
    } else if (!field.broken && isFree(draft, trait, field, written, path, report)) {
      field.variants = [...(field.variants ?? []), variantOf(field, trait, portion, written, path)];
    }
    seen.add(written.name);
  });
}

function variantOf(field: FieldDraft, trait: string, portion: Portion, written: Field, path: Path): VariantDraft {
  const nullProbability = written.null_probability ?? field.nullProbability;
  return {
    name: field.name,
    path,
    written,
    nullable: field.nullable,
    nullProbability,
    distinct: false,
    trait,
    ...portion,
  };
}

function reportUnknown({ definition, fields }: DatasetDraft, trait: string, name: string, path: Path, report: Report) {
  const near = nearest(
    name,
    fields.map((each) => each.name),
  );
  const span = spanAt(definition, [...path, 'name']);
  const help = near === undefined ? 'a trait changes fields that there are' : `did you mean \`${near}\`?`;
  report(diagnostic('DC321', `there is no field \`${name}\` for the trait \`${trait}\` to change`, { span, help }));
}

/** What holds for a column and not for some of its rows. */
const ofColumn = [
  'nullable',
  'unique',
  'unique_where',
  'primary_key',
  'pii_category',
  'masking',
  'constraint',
  'matches',
  'seed_as',
  'edge_cases',
  'invalid',
  'independent',
  'profile',
  'when',
  'enforced',
  'external',
  'acyclic',
  'root_probability',
  'max_depth',
  'root',
] as const;

/** Whether a trait may say what it says of a field. */
function isFree(
  draft: DatasetDraft,
  trait: string,
  { source, name }: FieldDraft,
  written: Field,
  path: Path,
  report: Report,
): boolean {
  const refuse = (message: string) => {
    report(diagnostic('DC321', message, { span: spanAt(draft.definition, [...path, 'name']) }));
    return false;
  };
  if (source?.kind === 'reference')
    return refuse(`\`${name}\` refers to another row: the trait \`${trait}\` cannot give it values`);
  if (source?.kind === 'given')
    return refuse(`\`${name}\` is given in the rows: the trait \`${trait}\` cannot change it`);
  if (written.generator === 'reference')
    return refuse(`\`${name}\` is no reference: the trait \`${trait}\` cannot make it one`);
  if (written.generator === 'expression')
    return refuse(`an expression makes a field in all rows: the trait \`${trait}\` cannot have one for \`${name}\``);
  const wrong = ofColumn.filter((key) => written[key] !== undefined);
  for (const key of wrong) {
    const span = keySpanAt(draft.definition, [...path, key]);
    const message = `\`${key}\` is said of a whole column: the trait \`${trait}\` cannot say it for some rows`;
    report(diagnostic('DC321', message, { span, help: `write it at the field \`${written.name}\`` }));
  }
  return wrong.length === 0;
}

/** Holds traits against the fields that they change. After types and sources are known. */
export function checkTraits(draft: DatasetDraft, report: Report): void {
  for (const field of draft.fields) {
    const { variants } = field;
    if (!variants) continue;
    field.variants = variants.filter((variant) => field.broken || suits(draft, field, variant, report));
    for (const variant of field.variants) {
      // What is known of the field holds for its variants.
      if (field.type) variant.type = field.type;
      variant.nullable = field.nullable;
      variant.broken ||= field.broken ?? false;
    }
  }
}

function suits(draft: DatasetDraft, field: FieldDraft, variant: VariantDraft, report: Report): boolean {
  const { definition } = draft;
  const { trait, path, written } = variant;
  if (isUsed(variant) && isUniqueField(draft, field)) {
    const message = `\`${field.name}\` has no value twice: the trait \`${trait}\` cannot have others`;
    const help = 'values of two sources may be the same; leave the field out of the trait';
    report(diagnostic('DC321', message, { span: spanAt(definition, [...path, 'name']), help }));
    return false;
  }
  const type = written?.type === undefined || isParameter(draft, variant) ? undefined : written.type;
  if (type !== undefined && field.type && !isSpelling(type, field.type)) {
    const message = `\`${field.name}\` is ${typeText(field.type)}; in the trait \`${trait}\` it is ${type}`;
    const help = 'leave `type` out: a trait’s field has that of the dataset’s';
    report(diagnostic('DC321', message, { span: spanAt(definition, [...path, 'type']), help }));
    return false;
  }
  if (variant.nullProbability === 0 || field.nullable) return true;
  const span = keySpanAt(definition, [...path, 'null_probability']);
  const message = `\`${field.name}\` is not nullable, but the trait \`${trait}\` has a \`null_probability\``;
  report(diagnostic('DC406', message, { span, help: 'add `nullable: true` to the field' }));
  return false;
}

function isSpelling(text: string, type: FieldType): boolean {
  const parsed = parseType(text);
  return parsed !== undefined && typeText(parsed) === typeText(type);
}
