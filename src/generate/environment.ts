import { kept } from '../base/kept.ts';

import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';
import { deriveKey, rootKey } from '../random/key.ts';

import { loadAscii } from '../values/ascii.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { loadLexicon } from '../values/lexicon.ts';
import { type LocalePlan, localesIn } from '../values/locale-plan.ts';
import { parseInstant } from '../values/moment.ts';
import type { TextList } from '../values/text-list.ts';

import type { ConstraintPlan, DatasetPlan, FieldPlan, FieldSource, MaskPlan, Plan } from '../plan/plan.ts';

import { generatorNamed } from '../generators/index.ts';
import {
  categorySecret,
  type MaskKey,
  maskLocale,
  maskNamed,
  secretMaskKey,
  secretOf,
  seedMaskKey,
} from '../masks/index.ts';

import { type KnownNames, loadKnownNames, noNames } from '../detect/known-names.ts';

import type { Children, Moves } from './children.ts';
import { GenerationFailure } from './generation-failure.ts';
import type { HoldingRows } from './holding-rows.ts';
import type { KeptKeys } from './kept-keys.ts';
import type { MaskTally } from './mask-tally.ts';
import type { PeopleHashes } from './people-hashes.ts';
import { blockRows } from './stored/stored-rows.ts';

/** A plan by id, and the words of its locales: what is asked of a plan without making a row. */
export interface Lookups {
  readonly plan: Plan;
  readonly asOf: number;
  dataset(id: string): DatasetPlan;
  lexicon(locale: string): Lexicon;
}

/** What is counted of real values and their masks: plain data, which threads are given. */
export interface Counting {
  /** Whether anybody wants to know. */
  readonly isWanted: boolean;
  /** Fields, as `namespace/dataset.field`, of which what comes out is counted once it is stored. */
  readonly later: ReadonlySet<string>;
}

/** What every reader of a plan shares. */
export interface Environment extends Lookups {
  /** The most rows of a batch. */
  readonly capacity: number;
  /** Rows by their ancestor, as far as anybody has asked: see `childrenOf`. */
  readonly children: Map<string, Children>;
  /** Where the combinations of each group begin, as far as anybody has asked: see `DealtGroups`. */
  readonly sums: Map<string, Float64Array>;
  /** Which rows a condition holds for, as far as anybody has asked: see `RankedTupleDraws`. */
  readonly holding: Map<string, HoldingRows>;
  /** Rows that have another parent than they drew, as far as anybody has asked: see `cappedDraw`. */
  readonly moves: Map<string, Moves>;
  /** How many values rules could not read, by dataset and field, each time that they were asked for. */
  readonly nonconforming: Map<string, number>;
  /** What rules have done to real values, by dataset and field. */
  readonly tallies: Map<string, MaskTally>;
  /** Of what they have done, what is counted while it is done. */
  readonly counting: Counting;
  /** Keys that masks' conditions leave as they are, by `namespace/dataset.field`, as far as references need them. */
  readonly keptKeys: Map<string, KeptKeys>;
  /** Names of people of datasets whose rows were read for them, by `namespace/dataset`. */
  readonly people: Map<string, PeopleHashes>;
  /** What masks of a category draw from. */
  maskKey(category: string): MaskKey;
  /** What masks make of lists, by rule, parameters, category and type, as far as anybody has asked. */
  readonly masked: Map<TextList, Map<string, TextList>>;
  /** Where constraints are written, as far as that is known. */
  readonly places?: ReadonlyMap<ConstraintPlan, Span>;
  /** The lists by which masks tell names in texts; none where no mask does. */
  readonly names: KnownNames;
  /** What evaluates expressions; only where the plan has some, for it takes a while to load. */
  readonly expressions: typeof import('../expression/bindings.ts') | undefined;
}

/** Rows of a batch: large enough that what is done once a batch does not count, small enough for the second-level cache. */
export const batchRows = 1024;

/** Loads what is looked up of a plan: its datasets, and words of the locales that they use. For what makes no rows. */
export async function loadLookups(plan: Plan): Promise<Lookups> {
  const datasets = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
  const lexicons = new Map<string, Lexicon>();
  for (const locale of localesUsed(plan)) lexicons.set(locale, await loadLexicon(locale));
  return {
    plan,
    asOf: parseInstant(plan.asOf) as number,
    dataset: (id) => known(datasets.get(id), id),
    lexicon: (locale) => known(lexicons.get(locale), locale),
  };
}

/** Loads what generation needs beside the plan. */
export async function loadEnvironment(
  plan: Plan,
  capacity = batchRows,
  places?: Environment['places'],
): Promise<Environment> {
  const lookups = await loadLookups(plan);
  if (plan.datasets.some(({ fields }) => fields.some(({ source }) => transliterates(source)))) await loadAscii();
  return {
    ...lookups,
    ...(places && { places }),
    capacity,
    children: new Map(),
    sums: new Map(),
    moves: new Map(),
    holding: new Map(),
    nonconforming: new Map(),
    tallies: new Map(),
    counting: { isWanted: true, later: new Set() },
    keptKeys: new Map(),
    people: new Map(),
    maskKey: maskKeys(plan),
    masked: new Map(),
    names: await namesFor(plan, (mask) => !mask.isDone),
    expressions: plan.datasets.some(usesExpressions) ? await import('../expression/bindings.ts') : undefined,
  };
}

/** One key a category: of the secret, else of the run's seed, not the dataset's, so that equal values mask alike everywhere. */
function maskKeys({ seed, keyId }: Plan): Environment['maskKey'] {
  const secret = keyId === undefined ? undefined : secretOf(keyId);
  if (keyId !== undefined && !secret) return () => failWithoutKey(keyId);
  const known = new Map<string, MaskKey>();
  return (category) =>
    kept(known, category, () =>
      secret
        ? secretMaskKey(categorySecret(secret, category))
        : seedMaskKey(deriveKey(rootKey(seed), 'mask', category)),
    );
}

/** Rows that were masked under a key cannot be made again without it. */
function failWithoutKey(keyId: string): never {
  const help = 'give the key that these rows were masked under: `--policy`, or DATA_CLI_MASKING_KEY';
  throw new GenerationFailure(diagnostic('DC509', `the masking key ${keyId} is not here`, { help }));
}

/** Where real rows are masked, which a plan has as masked already. */
export async function loadMaskingEnvironment(
  plan: Plan,
  { capacity = blockRows, counting }: { readonly capacity?: number; readonly counting?: Counting } = {},
): Promise<Environment> {
  const own = await loadEnvironment(plan, capacity);
  return { ...own, ...(counting && { counting }), names: await namesFor(plan, () => true) };
}

/** The lists of names, where one of the masks that are to be made looks for them. */
async function namesFor({ datasets }: Plan, isMade: (mask: MaskPlan) => boolean): Promise<KnownNames> {
  const reads = (mask: MaskPlan): boolean => isMade(mask) && maskNamed(mask.rule)?.readsNames === true;
  const isNeeded = ({ mask, inside, source }: FieldPlan): boolean =>
    (mask !== undefined && reads(mask)) ||
    (inside?.some((each) => reads(each.mask)) ?? false) ||
    someGenerator(source, ({ nested }) => nested?.some(isNeeded) ?? false);
  return datasets.some(({ fields }) => fields.some(isNeeded)) ? loadKnownNames() : noNames;
}

/** The locales that a plan's values are of, and masks' own. */
function localesUsed({ datasets }: Plan): ReadonlySet<string> {
  const named = new Set<LocalePlan>();
  for (const { locale, fields } of datasets) {
    named.add(locale);
    for (const { source } of fields)
      someGenerator(source, (each) => {
        if (each.locale) named.add(each.locale);
        return false;
      });
  }
  return new Set([maskLocale, ...[...named].flatMap(localesIn)]);
}

/** Whether a template has a filter that needs other scripts. */
function transliterates(source: FieldSource): boolean {
  return someGenerator(source, ({ generator, parameters }) => {
    for (const name in generatorNamed(generator)?.templates)
      if (/\|\s*(ascii|slug)\b/.test(String(parameters[name]))) return true;
    return false;
  });
}

type GeneratorSource = Extract<FieldSource, { kind: 'generator' }>;

/** Whether `is` holds for one of a source's generators, nested ones too: without lists, for every field of a plan is asked. */
function someGenerator(source: FieldSource, is: (generator: GeneratorSource) => boolean): boolean {
  if (source.kind === 'traits')
    return someGenerator(source.otherwise, is) || source.traits.some((each) => someGenerator(each.source, is));
  if (source.kind !== 'generator') return false;
  return is(source) || (source.nested?.some((each) => someGenerator(each.source, is)) ?? false);
}

function usesExpressions({ fields, constraints, tuples, subset }: DatasetPlan): boolean {
  return (
    subset?.where !== undefined ||
    constraints.length > 0 ||
    tuples.some(({ where }) => where) ||
    fields.some(
      ({ source, bounds, anew, recursion, mask, inside = [] }) =>
        source.kind === 'expression' ||
        bounds ||
        anew ||
        recursion ||
        mask?.when ||
        inside.some((each) => each.mask.when),
    )
  );
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the plan has no ${name}`);
  return value;
}
