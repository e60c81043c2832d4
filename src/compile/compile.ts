import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';

import { loadLexicon } from '../values/lexicon.ts';

import { type Definition, type DefinitionSet, defaultNamespace } from '../definition/definition.ts';
import type { GivenRows } from '../definition/given-rows.ts';
import type { Plan, TableName } from '../plan/plan.ts';

import { maskLocale } from '../masks/index.ts';

import { assemble } from './assemble.ts';
import { checkCellCycles } from './cell-cycles.ts';
import { checkConstraints } from './constraints.ts';
import { checkDefaults } from './defaults.ts';
import { chooseDistinct } from './distinct.ts';
import type { CompileContext, DatasetDraft } from './draft.ts';
import { checkEmbedCycles, draftEmbeds } from './embeds.ts';
import { chooseGenerators, draftFields } from './fields.ts';
import { checkGenerators } from './generator-checks.ts';
import { useGivenRows } from './given.ts';
import { checkGivenReferences } from './given-references.ts';
import { readGivenValues } from './given-values.ts';
import { checkItems } from './items.ts';
import { checkIndexes, chooseKey } from './keys.ts';
import { Lengths } from './lengths.ts';
import { lexiconOf } from './locales.ts';
import { chooseMasks } from './masking.ts';
import { checkFields, checkIdentifiers, checkNames } from './name-checks.ts';
import { Names } from './names.ts';
import { draftNested } from './nested.ts';
import { checkNulls } from './nulls.ts';
import { checkReferences } from './reference-checks.ts';
import { resolveReferenceTypes } from './reference-types.ts';
import { draftReferences } from './relationships.ts';
import { checkTemplates } from './templates.ts';
import { reportUnbuilt, reportUnbuiltKinds } from './unbuilt.ts';
import { type Counts, rowsOf } from './volume.ts';

export interface CompileOptions {
  readonly seed: string;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  readonly counts: Counts;
  /** Whether expressions are read and type-checked too: rows do not depend on them yet. */
  readonly expressions: boolean;
  /** The rows of datasets with `source: seed`. */
  readonly given: ReadonlyMap<Definition<'DataDefinition'>, GivenRows>;
}

export interface Compiled {
  /** Absent where there are errors. */
  readonly plan?: Plan;
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
  each((draft) => useGivenRows(draft, options.given.get(draft.definition), report));
  each((draft) => draftReferences(draft, names, report));
  each((draft) => draftEmbeds(draft, names, report));
  checkEmbedCycles(drafts, report);
  each((draft) => chooseGenerators(draft, report));
  resolveReferenceTypes(drafts, report);
  each((draft) => draftNested(draft, names, report));
  each((draft) => readGivenValues(draft, options.given.get(draft.definition), report));
  each((draft) => checkFields(draft, report));
  each((draft) => checkIdentifiers(draft, report));
  each((draft) => checkDefaults(draft, report));
  each((draft) => chooseMasks(draft, report));
  each((draft) => chooseDistinct(draft, lengths, report));
  each((draft) => chooseKey(draft, report));
  checkCellCycles(drafts, report);
  each((draft) => checkReferences(draft, report));
  each((draft) => checkGivenReferences(draft, options.given.get(draft.definition), report));
  each((draft) => checkIndexes(draft, report));
  each((draft) => checkTemplates(draft, report));
  each((draft) => checkNulls(draft, report));
  each((draft) => checkGenerators(draft, lengths, report));
  each((draft) => checkItems(draft, lengths, report));
  if (options.expressions) await checkConstraints(drafts, report);
  each((draft) => reportUnbuilt(draft, report));
  reportUnbuiltKinds(definitions, report);
  // What refers to a document with errors is broken, and no error of its own.
  const sound = !hasErrors(diagnostics) && !drafts.some((draft) => draft.fields.some((field) => field.broken));
  return { ...(sound && { plan: assemble(drafts, context) }), diagnostics: sortDiagnostics(diagnostics) };
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
    table: tableName(spec.table ?? spec.collection ?? metadata.name),
    seed: spec.seed === undefined ? context.seed : String(spec.seed),
    lexicon: await lexiconOf(definition, context.report),
    maskLexicon: await loadLexicon(maskLocale),
    fields: [],
    references: [],
    lost: [],
    rows: rowsOf(definition, counts, context),
    key: [],
    unique: [],
    constraints: [],
    embeds: [],
  };
}

/** `public.users`: what stands before the first point is the schema; double quotes keep a point in a name. */
function tableName(text: string): TableName {
  const [, schema, name = text] = /^(?:("[^"]+"|[^".]+)\.)?("[^"]+"|.+)$/.exec(text) ?? [];
  const bare = (part: string) => part.replace(/^"(.*)"$/, '$1');
  return schema === undefined ? { name: bare(name) } : { schema: bare(schema), name: bare(name) };
}
