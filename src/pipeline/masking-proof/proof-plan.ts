import { basename } from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import type { Category } from '../../values/category.ts';
import { type FieldType, parseType } from '../../values/type.ts';

import type { Definition } from '../../definition/definition.ts';

import { maskFor, maskNamed } from '../../masks/index.ts';

/** What the definitions say of one dataset, as far as a proof of its masks has to know. */
export interface ProofDataset {
  readonly name: string;
  /** What its rows may be called in the source. */
  readonly sourceNames: readonly string[];
  /** By path: `email`, `profile.contacts[*].email`. */
  readonly decisions: ReadonlyMap<string, MaskDecision>;
  readonly types: ReadonlyMap<string, FieldType>;
  /** All columns that it says something of. */
  readonly fields: ReadonlySet<string>;
  /** Those that are never null. */
  readonly required: ReadonlySet<string>;
  readonly key: readonly string[];
  readonly unique: readonly (readonly string[])[];
  readonly references: readonly ProofReference[];
  /** Whether some of its rows are made, and not those of a source. */
  readonly makesRows: boolean;
}

export interface MaskDecision {
  readonly rule: string;
  /** Undefined: nobody knows the rule. */
  readonly class: string | undefined;
  readonly category: Category | undefined;
  /** Whether the value alone decides what becomes of it: then equal ones become equal. */
  readonly byValue: boolean;
}

export interface ProofReference {
  readonly fields: readonly string[];
  readonly parent: string;
  readonly parentFields: readonly string[];
}

type Dataset = Definition<'DataDefinition'>;

/** What a definition says. */
export function proofDataset({ value: { metadata, spec } }: Dataset): ProofDataset {
  const fields = spec.fields ?? [];
  const named = fields.flatMap((field) => (typeof field.name === 'string' ? [{ ...field, name: field.name }] : []));
  const types = named.flatMap(({ name, type }): [string, FieldType][] => {
    const parsed = typeof type === 'string' ? parseType(type) : undefined;
    return parsed ? [[name, parsed]] : [];
  });
  const categories = new Map(named.map(({ name, pii_category: category }) => [name, category as Category | undefined]));
  const ofFields = named.flatMap(({ name, masking, pii_category: category }): [string, MaskDecision][] => {
    if (masking === undefined || masking === false) return [];
    const own = category as Category | undefined;
    const rule = typeof masking === 'string' ? masking : masking === true ? own && maskFor(own)?.name : masking.rule;
    return [[name, decision(rule ?? 'true', own, isConditional(masking), goesBy(masking))]];
  });
  const ofRules = (spec.masking_rules ?? []).map(
    ({ field, rule, when, pii_category: own, ...parameters }): [string, MaskDecision] => [
      field,
      decision(
        rule,
        (own as Category | undefined) ?? categories.get(field),
        when !== undefined,
        goesBy({ rule, ...parameters }),
      ),
    ],
  );
  const keyed = named.filter((field) => field.primary_key === true).map(({ name }) => name);
  const key =
    keyed.length > 0 ? keyed : named.filter(({ name }) => name === 'id' || name === '_id').map(({ name }) => name);
  const files = [spec.origin?.file, spec.origin?.table, spec.origin?.collection, spec.table, spec.collection].filter(
    (each) => each !== undefined,
  );
  return {
    name: metadata.name,
    sourceNames: [...files.map(bare), metadata.name],
    decisions: new Map([...ofFields, ...ofRules]),
    types: new Map(types),
    fields: new Set(named.map(({ name }) => name)),
    required: new Set(named.flatMap((each) => (isRequired(each) ? [each.name] : []))),
    key,
    unique: named.filter((field) => field.unique === true).map(({ name }) => [name]),
    makesRows: spec.source === 'hybrid',
    references: [
      ...(spec.relationships ?? []).flatMap(({ foreignKey, references }) =>
        referenceOf([foreignKey].flat(), references),
      ),
      ...named.flatMap(({ name, generator, ...parameters }) => {
        const { reference_table: parent, reference_field: field } = parameters as Readonly<Record<string, unknown>>;
        return generator === 'reference' ? referenceOf([name], `${parent}.${field}`) : [];
      }),
    ],
  };
}

function isRequired({
  nullable,
  null_probability: share,
}: {
  nullable?: unknown;
  null_probability?: unknown;
}): boolean {
  return nullable !== true && (share === undefined || share === 0);
}

/** A reference is masked as what it refers to is: where nothing is said of it, that is its decision. */
export function decidedByParents(datasets: readonly ProofDataset[]): ProofDataset[] {
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  const find = (name: string, field: string, seen: readonly string[] = []): MaskDecision | undefined => {
    const dataset = byName.get(name);
    const own = dataset?.decisions.get(field);
    const place = `${name}.${field}`;
    if (!dataset || own || seen.includes(place)) return own;
    for (const { fields, parent, parentFields } of dataset.references) {
      const target = parentFields[fields.indexOf(field)];
      const found = target === undefined ? undefined : find(parent, target, [...seen, place]);
      if (found) return found;
    }
    return undefined;
  };
  return datasets.map((dataset) => {
    const names = dataset.references.flatMap(({ fields }) => fields);
    const found = names.map((name) => [name, find(dataset.name, name)] as const);
    const known = found.flatMap(([name, decision]) => (decision ? [[name, decision] as const] : []));
    return { ...dataset, decisions: new Map([...dataset.decisions, ...known]) };
  });
}

/** What only some rows have leaves values as they are: all of it is a part. */
function decision(rule: string, category: Category | undefined, isOfSome = false, goesBy = false): MaskDecision {
  const own = maskNamed(rule)?.class;
  const kind = isOfSome && own !== 'keep' ? 'partial' : own;
  return { rule, class: kind, category, byValue: !isOfSome && !goesBy && isByValue(rule) };
}

/** Whether a rule looks at nothing but the value, where no parameter says otherwise. */
export function isByValue(rule: string): boolean {
  const own = maskNamed(rule);
  return own !== undefined && !own.otherRows && !own.readsNames && own.class !== 'keep';
}

/** Whether a rule goes by another field of the row. */
function goesBy(masking: unknown): boolean {
  const { rule, ...parameters } =
    typeof masking === 'object' && masking !== null ? (masking as Readonly<Record<string, unknown>>) : {};
  return typeof rule === 'string' && maskNamed(rule)?.by?.(parameters) !== undefined;
}

function isConditional(masking: unknown): boolean {
  return typeof masking === 'object' && masking !== null && 'when' in masking;
}

/** The name of a file or table without what stands around it. */
export function bare(name: string): string {
  return (
    basename(plainName(name))
      .replace(/\.(csv|tsv|txt|ndjson|jsonl|json|sql)$/i, '')
      .split('.')
      .at(-1) as string
  ).toLowerCase();
}

/** `dataset.field` or `dataset(field, field)`. */
function referenceOf(fields: readonly string[], text: string): ProofReference[] {
  const [, parent, list, one] = /^(?:[\w-]+\/)?([\w-]+)(?:\(([^)]*)\)|\.([\w-]+))$/.exec(text.trim()) ?? [];
  if (parent === undefined) return [];
  const parentFields = one === undefined ? (list as string).split(',').map((each) => each.trim()) : [one];
  return [{ fields, parent, parentFields }];
}

/** What was decided on a path, or on what it lies inside of. */
export function decisionOn({ decisions }: ProofDataset, path: string): MaskDecision | undefined {
  const around = path.split(/(?=[.[])/);
  for (let length = around.length; length > 0; length--) {
    const found = decisions.get(around.slice(0, length).join(''));
    if (found) return found;
  }
  return undefined;
}

/** Whether nothing of the value may be left: such columns' originals are looked for. */
export function isHidden({ class: kind }: MaskDecision): boolean {
  return kind === 'keyed' || kind === 'data-free' || kind === 'reversible';
}
