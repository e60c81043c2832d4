import type { Span } from '../diagnostics/source-file.ts';

import { type Definition, nodeAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { ConstraintPlan, DatasetPlan, Plan } from '../plan/plan.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { allSources } from './draft-fields.ts';
import { nestedIn } from './nested-fields.ts';

/** Where the parts of a plan are written, by datasets' ids. The plan has none of it: moving a line changes no plan. */
export type Places = ReadonlyMap<string, DatasetPlaces>;

export interface DatasetPlaces {
  readonly dataset: Span;
  /** By path: `email`, `profile.email`, `tags[*]`; what a trait has in a field's place below `profile@vip`. */
  readonly fields: ReadonlyMap<string, FieldPlaces>;
  /** Conditions on rows, by what the plan has of them. */
  readonly constraints: ReadonlyMap<ConstraintPlan, Span>;
}

export interface FieldPlaces {
  /** The field, or the relationship that implies it. */
  readonly field: Span;
  /** What supplies the values: the generator, the relationship, or the given rows. */
  readonly source: Span;
  readonly mask?: Span;
}

/** Of every draft that is in the plan; each draft must be. */
export function placesOf(drafts: readonly DatasetDraft[], { datasets }: Plan): Places {
  const plans = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return new Map(drafts.map((draft) => [draft.id, datasetPlaces(draft, plans.get(draft.id) as DatasetPlan)]));
}

/** Where all constraints are written. */
export function constraintPlacesOf(places: Places): ReadonlyMap<ConstraintPlan, Span> {
  return new Map([...places.values()].flatMap(({ constraints }) => [...constraints]));
}

function datasetPlaces(draft: DatasetDraft, plan: DatasetPlan): DatasetPlaces {
  const { definition } = draft;
  let fields: DatasetPlaces['fields'] | undefined;
  return {
    dataset: spanAt(definition, ['metadata', 'name']),
    // Most runs show none of them.
    get fields() {
      fields ??= fieldPlacesOf(draft);
      return fields;
    },
    constraints: new Map(draft.constraints.map(({ span }, at) => [plan.constraints[at] as ConstraintPlan, span])),
  };
}

function fieldPlacesOf(draft: DatasetDraft): DatasetPlaces['fields'] {
  const sources = allSources(draft).filter((field) => field.source);
  return new Map(sources.flatMap((field) => withNested(draft, field, pathOf(field))));
}

function pathOf(field: FieldDraft): string {
  return 'trait' in field ? `${field.name}@${field.trait}` : field.name;
}

function withNested(draft: DatasetDraft, field: FieldDraft, path: string): [string, FieldPlaces][] {
  const nested = nestedIn(draft, field, path).flatMap((each) => withNested(each.scope, each.field, each.path));
  return [[path, fieldPlaces(draft, field, path)], ...nested];
}

function fieldPlaces({ definition }: DatasetDraft, field: FieldDraft, name: string): FieldPlaces {
  const mask = field.mask && maskPath(definition, field, name);
  return {
    field: spanAt(
      definition,
      field.path.at(-1) === 'of' ? field.path : [...field.path, field.written ? 'name' : 'foreignKey'],
    ),
    source: spanAt(definition, sourcePath(definition, field)),
    ...(mask && { mask: spanAt(definition, mask) }),
  };
}

function sourcePath(definition: Definition, { path, source }: FieldDraft): Path {
  if (source?.kind === 'reference' || source?.kind === 'external') {
    const { path: own } = source.reference;
    return [...own, own[1] === 'fields' ? 'generator' : 'references'];
  }
  if (source?.kind === 'given') return ['spec', nodeAt(definition.root, ['spec', 'rows']) ? 'rows' : 'origin'];
  const key = ['generator', 'default'].find((each) => nodeAt(definition.root, [...path, each]));
  return [...path, key ?? 'name'];
}

function maskPath({ value, root }: Definition<'DataDefinition'>, { path }: FieldDraft, name: string): Path {
  const rule = (value.spec.masking_rules ?? []).findIndex((each) => each.field === name.replace(/@[^.[]*/, ''));
  const own = [...path, 'masking'];
  // A policy's.
  if (rule < 0 && !nodeAt(root, own)) return [...path, 'name'];
  return rule >= 0 ? ['spec', 'masking_rules', rule, 'rule'] : nodeAt(root, [...own, 'rule']) ? [...own, 'rule'] : own;
}
