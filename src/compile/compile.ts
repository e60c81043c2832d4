import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { type Definition, defaultNamespace, type DefinitionSet, spanAt } from '../definition/definition.ts';
import type { GivenRows } from '../definition/given-rows.ts';
import type { Plan, TableName } from '../plan/plan.ts';
import { nearest } from '../base/nearest.ts';
import { knownLocale, type Lexicon, loadLexicon, locales } from '../values/lexicon.ts';
import { assemble } from './assemble.ts';
import { checkCellCycles } from './cell-cycles.ts';
import type { CompileContext, DatasetDraft } from './draft.ts';
import { chooseGenerators, draftFields } from './fields.ts';
import { checkGenerators } from './generator-checks.ts';
import { useGivenRows } from './given.ts';
import { checkGivenReferences } from './given-references.ts';
import { checkReferences, chooseKey } from './keys.ts';
import { chooseMasks } from './masking.ts';
import { checkNames, Names } from './names.ts';
import { draftReferences, resolveReferenceTypes } from './relationships.ts';
import { checkTemplates } from './templates.ts';
import { reportUnbuilt, reportUnbuiltKinds } from './unbuilt.ts';
import { type Counts, rowsOf } from './volume.ts';

export interface CompileOptions {
  readonly seed: string;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  readonly counts: Counts;
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
  const context: CompileContext = { ...options, report: (each) => void diagnostics.push(each) };
  const { report } = context;
  const drafts: DatasetDraft[] = [];
  for (const definition of definitions.datasets) drafts.push(await draftDataset(definition, options, context));
  drafts.sort((a, b) => (a.id < b.id ? -1 : 1));

  checkNames(drafts, report);
  const names = new Names(drafts, definitions.broken);
  for (const draft of drafts) draftFields(draft, report);
  for (const draft of drafts) useGivenRows(draft, options.given.get(draft.definition), report);
  for (const draft of drafts) draftReferences(draft, names, report);
  for (const draft of drafts) chooseGenerators(draft, report);
  resolveReferenceTypes(drafts, report);
  for (const draft of drafts) chooseMasks(draft, report);
  for (const draft of drafts) chooseKey(draft, report);
  for (const draft of drafts) checkReferences(draft, report);
  for (const draft of drafts) checkGivenReferences(draft, options.given.get(draft.definition), report);
  const sound = drafts.flatMap((draft) => draft.fields.map((field) => checkTemplates(draft, field, report)));
  if (!hasErrors(diagnostics)) checkCellCycles(drafts, report);
  if (sound.every(Boolean) && !diagnostics.some((each) => each.code === 'DC311')) {
    for (const draft of drafts) checkGenerators(draft, context);
  }
  for (const draft of drafts) reportUnbuilt(draft, report);
  reportUnbuiltKinds(definitions, report);
  const plan = hasErrors(diagnostics) ? undefined : assemble(drafts, context);
  return { ...(plan && !hasErrors(diagnostics) && { plan }), diagnostics: sortDiagnostics(diagnostics) };
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
    lexicon: await lexiconOf(definition, context),
    fields: [],
    references: [],
    rows: rowsOf(definition, counts, context),
    key: [],
    unique: [],
  };
}

/** `public.users`: what stands before the first point is the schema; double quotes keep a point in a name. */
function tableName(text: string): TableName {
  const [, schema, name = text] = /^(?:("[^"]+"|[^".]+)\.)?("[^"]+"|.+)$/.exec(text) ?? [];
  const bare = (part: string) => part.replace(/^"(.*)"$/, '$1');
  return schema === undefined ? { name: bare(name) } : { schema: bare(schema), name: bare(name) };
}

const defaultLocale = 'en_US';

async function lexiconOf(definition: Definition<'DataDefinition'>, { report }: CompileContext): Promise<Lexicon> {
  const { locale } = definition.value.spec;
  const span = spanAt(definition, ['spec', 'locale']);
  if (typeof locale === 'object') report(diagnostic('DC390', 'several locales in one dataset have no effect yet', { span }));
  const wanted = typeof locale === 'string' ? locale : defaultLocale;
  const known = knownLocale(wanted);
  if (known === undefined) {
    const near = nearest(wanted, locales);
    const help = near === undefined ? 'use one such as `de`, `fr_CA` or `ja`' : `did you mean \`${near}\`?`;
    report(diagnostic('DC408', `there is no locale \`${wanted}\``, { span, help }));
  }
  return loadLexicon(known ?? defaultLocale);
}
