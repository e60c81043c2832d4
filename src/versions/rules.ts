/** What a change asks of those who use the data, the hardest first. `none`: the project does not count it. */
export const changeClasses = ['breaking', 'privacy', 'minor', 'patch', 'none'] as const;
export type ChangeClass = (typeof changeClasses)[number];

interface Rule {
  readonly name: string;
  readonly class: ChangeClass;
  /** When it is said: one line, lower-case, no full stop. */
  readonly summary: string;
}

/** Every kind of change there is, in the order in which those of one place are told. A name is stable for ever. */
export const rules = [
  { name: 'dataset-removed', class: 'breaking', summary: 'a dataset is gone' },
  { name: 'dataset-added', class: 'minor', summary: 'a dataset is new' },
  { name: 'namespace-changed', class: 'breaking', summary: 'a dataset is in another namespace' },
  {
    name: 'table-moved',
    class: 'breaking',
    summary: 'a dataset has another table, collection, schema or kind of database',
  },
  { name: 'catalogue-changed', class: 'breaking', summary: 'the versions are made by other catalogues of values' },
  { name: 'run-seed-changed', class: 'breaking', summary: 'the run has another seed' },
  { name: 'as-of-changed', class: 'breaking', summary: 'the run has another *as of*, on which values depend' },
  { name: 'as-of-unused', class: 'patch', summary: 'the run has another *as of*, and no value depends on it' },
  { name: 'seed-changed', class: 'breaking', summary: 'a dataset has another seed' },
  { name: 'locale-changed', class: 'breaking', summary: 'a dataset or field has words of another locale' },

  { name: 'field-removed', class: 'breaking', summary: 'a field is gone' },
  { name: 'field-renamed', class: 'breaking', summary: 'a field has another name and, by `seed_as`, its old values' },
  { name: 'field-added', class: 'minor', summary: 'a field is new' },
  { name: 'type-narrowed', class: 'breaking', summary: 'a type holds less than before' },
  { name: 'type-changed', class: 'breaking', summary: 'a type is another kind of type' },
  { name: 'type-widened', class: 'minor', summary: 'a type holds all that it held, and more' },
  { name: 'not-null-added', class: 'breaking', summary: 'a field takes no nulls any more' },
  { name: 'not-null-removed', class: 'minor', summary: 'a field takes nulls' },
  {
    name: 'nulls-changed',
    class: 'breaking',
    summary: 'another share of a field, or of the rows of a reference, is null, or other rows are',
  },

  { name: 'key-changed', class: 'breaking', summary: 'other fields are the primary key' },
  {
    name: 'key-values-changed',
    class: 'breaking',
    summary: 'a field of the primary key has another generator or other parameters',
  },
  { name: 'unique-added', class: 'breaking', summary: 'values have to be unique that did not have to be' },
  { name: 'unique-removed', class: 'breaking', summary: 'values may come twice that could not' },
  { name: 'reference-added', class: 'breaking', summary: 'a field that was there refers to a dataset now' },
  { name: 'reference-removed', class: 'breaking', summary: 'a field that is still there refers to nothing any more' },
  { name: 'reference-retargeted', class: 'breaking', summary: 'a reference means another dataset or other fields' },
  { name: 'reference-redrawn', class: 'breaking', summary: 'a reference spreads over its parents in another way' },
  { name: 'on-delete-changed', class: 'breaking', summary: 'deleting a parent row does something else' },
  { name: 'foreign-key-added', class: 'patch', summary: 'the database keeps a reference that the values kept already' },
  {
    name: 'foreign-key-dropped',
    class: 'minor',
    summary: 'the database does not keep a reference any more; the values do',
  },
  {
    name: 'tenant-changed',
    class: 'breaking',
    summary: 'rows belong to another tenant, or to one for the first time or no more',
  },

  { name: 'mask-removed', class: 'privacy', summary: 'a field is not masked any more' },
  { name: 'mask-weakened', class: 'privacy', summary: 'a mask leaves more of the value than before' },
  { name: 'category-removed', class: 'privacy', summary: 'a field is not called personal any more' },
  { name: 'mask-added', class: 'breaking', summary: 'a field is masked that was not: its values are others' },
  {
    name: 'mask-strengthened',
    class: 'breaking',
    summary: 'a mask leaves less of the value than before: the values are others',
  },
  { name: 'mask-changed', class: 'breaking', summary: 'a mask of the same strength makes other values' },
  {
    name: 'category-changed',
    class: 'patch',
    summary: 'a field is called personal, or of another category, and its mask is the same',
  },

  { name: 'generator-changed', class: 'breaking', summary: 'a field’s values come from elsewhere' },
  { name: 'parameters-changed', class: 'breaking', summary: 'a generator has other parameters' },
  { name: 'choice-removed', class: 'breaking', summary: 'a choice is gone' },
  { name: 'choice-added', class: 'minor', summary: 'a choice is new' },
  {
    name: 'choices-reweighted',
    class: 'minor',
    summary: 'the choices are the same and come more or less often, or in another order',
  },
  { name: 'expression-changed', class: 'breaking', summary: 'a field is computed in another way' },
  { name: 'given-values-changed', class: 'breaking', summary: 'given rows have other values' },
  { name: 'traits-changed', class: 'breaking', summary: 'a trait gives other values, or to other rows' },
  { name: 'edge-cases-changed', class: 'breaking', summary: 'other rows of a field, or other values, are edge cases' },
  {
    name: 'invalid-changed',
    class: 'breaking',
    summary: 'other rows of a field, or other values, are wrong on purpose',
  },
  { name: 'correlation-changed', class: 'breaking', summary: 'a field goes along with others in another way' },
  { name: 'seed-name-changed', class: 'breaking', summary: 'a field draws under another name (`seed_as`)' },
  {
    name: 'values-follow',
    class: 'breaking',
    summary: 'a field is as it was, and its values change with what they are made of',
  },
  {
    name: 'values-moved',
    class: 'minor',
    summary: 'a field is as it was, and some values move because there are more rows elsewhere',
  },

  { name: 'subset-changed', class: 'breaking', summary: 'another part of the real rows is taken' },
  { name: 'rows-removed', class: 'breaking', summary: 'a dataset has fewer rows' },
  { name: 'rows-added', class: 'minor', summary: 'a dataset has more rows' },
  {
    name: 'constraint-added',
    class: 'breaking',
    summary: 'a condition is new, and values are others for it, or rows break it',
  },
  { name: 'constraint-held', class: 'patch', summary: 'a condition is new that held already: no value changes for it' },
  { name: 'constraint-removed', class: 'minor', summary: 'a condition is gone, or is no error any more' },
  { name: 'strict-added', class: 'breaking', summary: 'documents take no field beyond those listed' },
  { name: 'strict-removed', class: 'minor', summary: 'documents take fields beyond those listed' },
  { name: 'embeds-changed', class: 'breaking', summary: 'documents hold other rows inside of them' },

  { name: 'default-removed', class: 'breaking', summary: 'the database fills in no default any more' },
  { name: 'default-changed', class: 'minor', summary: 'the database fills in a default, or another one' },
  { name: 'index-added', class: 'patch', summary: 'an index is new' },
  { name: 'index-removed', class: 'patch', summary: 'an index is gone' },
  { name: 'description-changed', class: 'patch', summary: 'a dataset, field or condition is described in other words' },
  { name: 'labels-changed', class: 'patch', summary: 'a dataset has other labels' },
  { name: 'trait-offered', class: 'patch', summary: 'a trait that no row has by itself is new, or another' },
  { name: 'trait-withdrawn', class: 'breaking', summary: 'a trait that a run could ask for is gone' },
  { name: 'refresh-changed', class: 'patch', summary: 'a dataset is refreshed at other times, or in another way' },
  { name: 'values-changed', class: 'breaking', summary: 'a field has other values; all that two locks tell' },
  {
    name: 'definition-changed',
    class: 'patch',
    summary: 'a dataset is defined in another way, and no value is another; all that two locks tell',
  },
] as const satisfies readonly Rule[];

export type RuleName = (typeof rules)[number]['name'];

/** What the project counts a kind of change for, and why. */
export type RuleLevels = ReadonlyMap<string, { readonly level: ChangeClass; readonly reason: string }>;

const classes = new Map<string, ChangeClass>(rules.map((rule) => [rule.name, rule.class]));

/** How much a change that the rule tells of breaks. */
export function classOf(rule: RuleName): ChangeClass {
  return classes.get(rule) as ChangeClass;
}

/** Whether a class asks for at least what another one does. Masking that was weakened breaks a promise as much as any. */
export function isAtLeast(found: ChangeClass, wanted: ChangeClass): boolean {
  return rank(found) <= rank(wanted);
}

function rank(each: ChangeClass): number {
  return each === 'privacy' ? 0 : changeClasses.indexOf(each);
}
