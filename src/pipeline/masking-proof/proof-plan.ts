import type { Category } from '../../values/category.ts';
import { type FieldType, parseType } from '../../values/type.ts';

import type { Definition } from '../../definition/definition.ts';

import { maskFor, maskNamed } from '../../masks/index.ts';

/** What the definitions say of one dataset, as far as a proof of its masks has to know. */
export interface ProofDataset {
  /** `namespace/name`, as a plan has it. */
  readonly id: string;
  /** What it is told as: its own name, and the id where several are called alike. */
  readonly name: string;
  readonly ownName: string;
  /** What its rows are called where the definitions write them. */
  readonly tableNames: readonly string[];
  /** What they are called where they come from. */
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
  /** Whether it takes names of people of other rows out of texts. */
  readonly looksForPeople?: boolean;
  /** Whether a part of the value is to stay. */
  readonly keepsPart?: boolean;
}

export interface ProofReference {
  readonly fields: readonly string[];
  /** `namespace/dataset` or its name alone, as it is written. */
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
    const made = decision(rule ?? 'true', own, isConditional(masking), goesBy(masking));
    return [[name, { ...made, looksForPeople: looksForPeople(masking), keepsPart: keepsPart(masking) }]];
  });
  const ofRules = (spec.masking_rules ?? []).map(
    ({ field, rule, when, pii_category: own, ...parameters }): [string, MaskDecision] => [
      field,
      {
        ...decision(
          rule,
          (own as Category | undefined) ?? categories.get(field),
          when !== undefined,
          goesBy({ rule, ...parameters }),
        ),
        looksForPeople: looksForPeople(parameters),
        keepsPart: keepsPart(parameters),
      },
    ],
  );
  const keyed = named.filter((field) => field.primary_key === true).map(({ name }) => name);
  const key =
    keyed.length > 0 ? keyed : named.filter(({ name }) => name === 'id' || name === '_id').map(({ name }) => name);
  const given = (names: readonly (string | undefined)[]) => names.filter((each) => each !== undefined);
  return {
    id: `${metadata.namespace ?? 'default'}/${metadata.name}`,
    name: metadata.name,
    ownName: metadata.name,
    tableNames: given([spec.table, spec.collection]),
    sourceNames: given([spec.origin?.file, spec.origin?.table, spec.origin?.collection]),
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
  const find = (dataset: ProofDataset, field: string, seen: readonly string[] = []): MaskDecision | undefined => {
    const own = dataset.decisions.get(field);
    const place = `${dataset.id}.${field}`;
    if (own || seen.includes(place)) return own;
    for (const { fields, parent, parentFields } of dataset.references) {
      const target = parentFields[fields.indexOf(field)];
      const other = datasetNamed(parent, dataset, datasets);
      const found = target === undefined || !other ? undefined : find(other, target, [...seen, place]);
      if (found) return found;
    }
    return undefined;
  };
  return datasets.map((dataset) => {
    const names = dataset.references.flatMap(({ fields }) => fields);
    const found = names.map((name) => [name, find(dataset, name)] as const);
    const known = found.flatMap(([name, decision]) => (decision ? [[name, decision] as const] : []));
    return { ...dataset, decisions: new Map([...dataset.decisions, ...known]) };
  });
}

/** What only some rows have leaves values as they are: all of it is a part. */
function decision(rule: string, category: Category | undefined, isOfSome = false, goesBy = false): MaskDecision {
  const own = maskNamed(rule)?.class;
  const kind = isOfSome && own !== 'keep' ? 'partial' : own;
  return {
    rule,
    class: kind,
    category: category ?? drawnCategory(rule),
    byValue: !isOfSome && !goesBy && isByValue(rule),
  };
}

/** Of rules that draw names, places, days, hosts and browsers from lists, where nobody has said what they are: chance gives any of them. */
function drawnCategory(rule: string): Category | undefined {
  return fromLists.has(rule) ? maskNamed(rule)?.suits[0] : undefined;
}

const fromLists: ReadonlySet<string> = new Set([
  'anonymize_name',
  'randomize_address',
  'mask_user_agent',
  'mask_dob',
  'mask_ip',
]);

/** Whether a rule looks at nothing but the value, where no parameter says otherwise. */
export function isByValue(rule: string): boolean {
  const own = maskNamed(rule);
  return own !== undefined && !own.otherRows && !own.readsNames && own.class !== 'keep';
}

/** Whether a rule is to leave a part of its values. */
function keepsPart(masking: unknown): boolean {
  const { keep_first: first, keep_last: last } =
    typeof masking === 'object' && masking !== null ? (masking as Readonly<Record<string, unknown>>) : {};
  return Boolean(first) || Boolean(last);
}

/** Whether a rule is told whose names there may be. */
function looksForPeople(masking: unknown): boolean {
  return typeof masking === 'object' && masking !== null && 'names_of' in masking;
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

/** What a dataset calls `parent`: its own namespace comes first. */
export function datasetNamed(
  parent: string,
  from: ProofDataset,
  datasets: readonly ProofDataset[],
): ProofDataset | undefined {
  const wanted = parent.includes('/') ? parent : from.id.replace(/[^/]*$/, parent);
  return datasets.find(({ id }) => id === wanted) ?? datasets.find(({ ownName }) => ownName === parent);
}

/** Tells those apart that are called alike. */
export function toldApart(datasets: readonly ProofDataset[]): ProofDataset[] {
  return datasets.map((dataset) =>
    datasets.some((each) => each !== dataset && each.ownName === dataset.ownName)
      ? { ...dataset, name: dataset.id }
      : dataset,
  );
}

/** `dataset.field` or `dataset(field, field)`. */
function referenceOf(fields: readonly string[], text: string): ProofReference[] {
  const [, parent, list, one] = /^((?:[\w-]+\/)?[\w-]+)(?:\(([^)]*)\)|\.([\w-]+))$/.exec(text.trim()) ?? [];
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
