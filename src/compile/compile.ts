import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { loadLexicon } from '../values/lexicon.ts';

import { type Definition, type DefinitionSet, defaultNamespace } from '../definition/definition.ts';
import type { GivenRows } from '../definition/given-rows.ts';
import type { Samples } from '../definition/read-samples.ts';
import type { ConstraintPlan, Plan, TableName, TuplePlan } from '../plan/plan.ts';

import { maskLocale } from '../masks/index.ts';

import { chooseApart, settleApart } from './apart.ts';
import { assemble } from './assemble.ts';
import { drawAnew } from './bounds/draw-anew.ts';
import { obeyConstraints } from './bounds/obey-constraints.ts';
import { proveConstraints } from './bounds/prove-constraints.ts';
import { whyChecked } from './bounds/why-checked.ts';
import { checkCellCycles } from './cell-cycles.ts';
import { countChildRows } from './child-volume.ts';
import { correlate } from './correlations.ts';
import { checkCounting } from './counting.ts';
import { checkDefaults } from './defaults.ts';
import { chooseDistinct } from './distinct.ts';
import type { CompileContext, DatasetDraft } from './draft.ts';
import { chooseDraws } from './draws.ts';
import { chooseEdges } from './edge-cases.ts';
import { checkEmbedCycles, draftEmbeds } from './embeds.ts';
import { readExpressions } from './expressions/read-expressions.ts';
import { draftExternal } from './external.ts';
import { chooseGenerators, draftFields } from './fields.ts';
import { checkGenerators } from './generator-checks.ts';
import { useGivenRows } from './given.ts';
import { checkGivenReferences } from './given-references.ts';
import { readGivenValues } from './given-values.ts';
import { checkGroups, markApart } from './groups.ts';
import { draftInside } from './inside.ts';
import { chooseInvalid } from './invalid.ts';
import { checkItems } from './items.ts';
import { checkIndexes, chooseKey } from './keys.ts';
import { Lengths } from './lengths.ts';
import { warnOfLiterals } from './literals.ts';
import { lexiconsOf, localeAt } from './locales.ts';
import { chooseMasks } from './masking.ts';
import { chooseWithin } from './masks-within.ts';
import { checkMemory } from './memory.ts';
import { checkFields, checkIdentifiers, checkNames } from './name-checks.ts';
import { Names } from './names.ts';
import { findNamed } from './names-of.ts';
import { draftNested } from './nested.ts';
import { settleFields } from './nested-fields.ts';
import { chooseNullTrends, joinNulls } from './null-patterns.ts';
import { checkNulls } from './nulls.ts';
import { constraintPlacesOf, type Places, placesOf } from './places.ts';
import type { PolicyChoice } from './policy-wish.ts';
import { checkRealData } from './real-data.ts';
import { chooseRecursions } from './recursions.ts';
import { checkReferences } from './reference-checks.ts';
import { resolveReferenceTypes } from './reference-types.ts';
import { draftReferences } from './relationships.ts';
import { reportSaidTwice } from './said-twice.ts';
import { useSamples } from './samples.ts';
import { checkSeries } from './series.ts';
import { shareSequences } from './shared-sequences.ts';
import { chooseSubset } from './subset.ts';
import { checkTemplates } from './templates.ts';
import { type ChosenTraits, checkTraits, draftTraits } from './traits.ts';
import { chooseTuples } from './tuples.ts';
import { reportUnbuilt } from './unbuilt.ts';
import { type Counts, rowsOf } from './volume.ts';
import { reportWithoutEffect } from './without-effect.ts';

export interface CompileOptions {
  readonly seed: string;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  readonly counts: Counts;
  /** The most bytes that indexes of rows may take. */
  readonly memory: number;
  /** What fields without a rule of their own are masked by. */
  readonly policy?: PolicyChoice | undefined;
  /** True where the policy that the run asks for is wrong, which has been told. */
  readonly lacksPolicy?: boolean | undefined;
  /** The id of the masking key. */
  readonly keyId?: string | undefined;
  /** Whether real rows are about to be masked: who only checks definitions needs no key. */
  readonly masksRows?: boolean | undefined;
  /** The rows of datasets with `source: seed`. */
  readonly given: ReadonlyMap<Definition<'DataDefinition'>, GivenRows>;
  /** Traits that all rows have. */
  readonly traits?: ChosenTraits;
  /** The files that `sample` draws from, by path; those that could not be read are not there, and have been reported. */
  readonly samples: Samples;
}

export interface Compiled {
  /** Absent where there are errors. */
  readonly plan?: Plan;
  /** Where the plan's parts are written; absent where it is. */
  readonly places?: Places;
  readonly constraintPlaces?: ReadonlyMap<ConstraintPlan, Span>;
  /** Why those that are only looked at are not obeyed. */
  readonly openReasons?: ReadonlyMap<ConstraintPlan, string>;
  /** Where it is said that rows differ together. */
  readonly tuplePlaces?: ReadonlyMap<TuplePlan, Span>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a plan of definitions. Every pass runs over all datasets before the next one begins, so that a dataset may
 * refer to any other; each reports all that it finds.
 */
export async function compile(definitions: DefinitionSet, options: CompileOptions): Promise<Compiled> {
  const diagnostics: Diagnostic[] = [];
  const context: CompileContext = { ...options, report: (found) => diagnostics.push(found) };
  const { report } = context;
  const drafts: DatasetDraft[] = [];
  for (const definition of definitions.datasets) drafts.push(await draftDataset(definition, options, context));
  // In the order of files, so that of two that collide it is the later one that is told.
  checkNames(drafts, report);
  drafts.sort((a, b) => (a.id < b.id ? -1 : 1));

  const each = (pass: (draft: DatasetDraft) => void) => drafts.forEach(pass);
  const names = new Names(drafts, definitions.broken);
  const lengths = new Lengths(options.asOf);
  each((draft) => draftFields(draft, report));
  each((draft) => joinNulls(draft, report));
  each((draft) => useGivenRows(draft, options.given.get(draft.definition), options.counts, report));
  each((draft) => draftExternal(draft, report));
  draftReferences(drafts, names, report);
  each((draft) => draftEmbeds(draft, names, report));
  checkEmbedCycles(drafts, report);
  countChildRows(drafts, names, options.counts, report);
  each((draft) => draftTraits(draft, options.traits ?? new Map(), report));
  each((draft) => chooseGenerators(draft, report));
  shareSequences(drafts, report);
  each((draft) => useSamples(draft, options.samples, report));
  resolveReferenceTypes(drafts, report);
  each((draft) => draftNested(draft, names, options.samples, report));
  each((draft) => draftInside(draft, report));
  each((draft) => readGivenValues(draft, options.given.get(draft.definition), report));
  await readExpressions(drafts, definitions.broken, report);
  each((draft) => checkTraits(draft, report));
  each((draft) => checkFields(draft, report));
  each((draft) => checkIdentifiers(draft, report));
  each((draft) => checkDefaults(draft, report));
  each((draft) => chooseMasks(draft, options.policy, report));
  checkRealData(drafts, options, report);
  chooseWithin(drafts, options.policy);
  findNamed(drafts, report);
  await obeyConstraints(drafts, lengths, context);
  await chooseEdges(drafts, lengths, context);
  each((draft) => markApart(draft, lengths));
  each((draft) => chooseDraws(draft, report));
  each((draft) => chooseApart(draft));
  each((draft) => chooseDistinct(draft, lengths, report));
  each((draft) => chooseTuples(draft, lengths, report));
  each((draft) => settleApart(draft));
  each((draft) => correlate(draft, report));
  each((draft) => chooseKey(draft, report));
  each((draft) => chooseSubset(draft, report));
  await proveConstraints(drafts, context);
  drawAnew(drafts, lengths, context);
  each((draft) => chooseNullTrends(draft, lengths, report));
  checkCellCycles(drafts, report);
  chooseRecursions(drafts, report);
  each((draft) => checkReferences(draft, lengths, report));
  each((draft) => checkGivenReferences(draft, options.given.get(draft.definition), report));
  each((draft) => chooseInvalid(draft, drafts, lengths, report));
  each(settleFields);
  each((draft) => checkIndexes(draft, report));
  each((draft) => checkTemplates(draft, report));
  each((draft) => warnOfLiterals(draft, report));
  each((draft) => checkCounting(draft, report));
  each((draft) => checkSeries(draft, context));
  each((draft) => checkNulls(draft, report));
  each((draft) => checkGenerators(draft, lengths, report));
  each((draft) => checkItems(draft, lengths, report));
  each((draft) => checkGroups(draft, context));
  each((draft) => reportWithoutEffect(draft, lengths, report));
  each(({ definition }) => reportSaidTwice(definition, report));
  each((draft) => reportUnbuilt(draft, report));
  // What refers to a document with errors is broken or lost, and no error of its own.
  const isWhole = ({ fields, lost }: DatasetDraft) => lost.length === 0 && !fields.some((field) => field.broken);
  const sound = !hasErrors(diagnostics) && drafts.every(isWhole);
  const compiled = sound ? planned(drafts, context) : undefined;
  const fits = compiled !== undefined && checkMemory(compiled.plan, drafts, options.memory, report);
  return { ...(fits && compiled), diagnostics: sortDiagnostics(diagnostics) };
}

function planned(
  drafts: readonly DatasetDraft[],
  context: CompileContext,
): Required<Pick<Compiled, 'plan' | 'places' | 'constraintPlaces' | 'openReasons' | 'tuplePlaces'>> {
  const plan = assemble(drafts, context);
  const places = placesOf(drafts, plan);
  const tuples = drafts.flatMap(({ tuples, tupleSpans }) =>
    tuples.map((each, index) => [each, tupleSpans[index] as Span] as const),
  );
  const constraintPlaces = constraintPlacesOf(places);
  return { plan, places, constraintPlaces, openReasons: openReasonsOf(drafts, plan), tuplePlaces: new Map(tuples) };
}

function openReasonsOf(drafts: readonly DatasetDraft[], { datasets }: Plan): ReadonlyMap<ConstraintPlan, string> {
  const planned = new Map(datasets.map(({ id, constraints }) => [id, constraints]));
  const reasons = drafts.flatMap(({ id, constraints }) => {
    const plans = planned.get(id) ?? [];
    return constraints.flatMap((constraint, at) =>
      constraint.open.length > 0 ? [[plans[at] as ConstraintPlan, whyChecked(constraint)] as const] : [],
    );
  });
  return new Map(reasons);
}

async function draftDataset(
  definition: Definition<'DataDefinition'>,
  { counts }: CompileOptions,
  context: CompileContext,
): Promise<DatasetDraft> {
  const { metadata, spec } = definition.value;
  const namespace = metadata.namespace ?? defaultNamespace;
  return {
    definition,
    name: metadata.name,
    namespace,
    id: `${namespace}/${metadata.name}`,
    table: { ...homeOf(spec.database), ...tableName(spec.table ?? spec.collection ?? metadata.name) },
    seed: spec.seed === undefined ? context.seed : String(spec.seed),
    locale: localeAt(definition, ['spec', 'locale'], spec.locale, context.report),
    lexicons: await lexiconsOf(definition),
    maskLexicon: await loadLexicon(maskLocale),
    fields: [],
    references: [],
    external: [],
    lost: [],
    rows: rowsOf(definition, counts, context.report),
    key: [],
    unique: [],
    constraints: [],
    tuples: [],
    toldByGroups: [],
    tupleSpans: [],
    embeds: [],
    conditions: [],
    maskConditions: new Map(),
  };
}

/** Where a table lies that says no schema of its own; a schema that a variable names is nobody's before a database is opened. */
function homeOf({
  engine,
  connection,
}: NonNullable<Definition<'DataDefinition'>['value']['spec']['database']> = {}): Pick<TableName, 'schema'> {
  const { schema = '' } = connection ?? {};
  return engine === 'mongodb' || schema === '' || schema.includes('${') ? {} : { schema };
}

/** `public.users`: what stands before the first point is the schema; double quotes keep a point in a name. */
function tableName(text: string): TableName {
  const [, schema, name = text] = /^(?:("[^"]+"|[^".]+)\.)?("[^"]+"|.+)$/.exec(text) ?? [];
  const bare = (part: string) => part.replace(/^"(.*)"$/, '$1');
  return schema === undefined ? { name: bare(name) } : { schema: bare(schema), name: bare(name) };
}
