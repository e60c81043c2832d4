import { localesIn } from '../values/locale-plan.ts';

import type { DatasetPlan, FieldPlan, FieldSource } from '../plan/plan.ts';

import { type Generator, generatorNamed } from '../generators/index.ts';
import { maskLocale, maskNamed } from '../masks/index.ts';

import type { Environment } from './environment.ts';

/**
 * Whether making a field's cells may end a run: a value that does not fit, limits that leave none, parents that do not
 * suffice. What the compiler has seen to cannot; of all that is not known to be sure it is said that it may.
 */
export function mayFail(environment: Environment, dataset: DatasetPlan, field: FieldPlan): boolean {
  const isTogether = dataset.tuples.some(({ parts }) =>
    parts.some((part) => 'field' in part && part.field === field.name),
  );
  if (isTogether || isRead(field) || field.bounds || field.nullRules || field.edges) return true;
  return sourcesOf(field.source).some((source) => !isSure(environment, dataset, field, source));
}

/** Whether a rule may meet a value that it cannot read. */
function isRead({ mask, type }: FieldPlan): boolean {
  if (!mask) return false;
  const { rule, parameters, category, when, onNonconforming } = mask;
  if (when || onNonconforming) return true;
  return maskNamed(rule)?.wants?.(parameters, { type, category })?.always === true;
}

function sourcesOf(source: FieldSource): readonly FieldSource[] {
  return source.kind === 'traits' ? [source.otherwise, ...source.traits.map((each) => each.source)] : [source];
}

function isSure(environment: Environment, dataset: DatasetPlan, field: FieldPlan, source: FieldSource): boolean {
  const generator = source.kind === 'generator' ? generatorNamed(source.generator) : undefined;
  if (source.kind !== 'generator' || !generator || field.suffixed) return false;
  const { parameters, nested = [] } = source;
  if (generator.mayMisfit?.(parameters)) return false;
  if (nested.some((each) => mayFail(environment, dataset, each))) return false;
  if (field.type.length === undefined && !generator.templates) return true;
  const made = madeLength(environment, dataset, field, generator, source);
  // Of texts that hold other fields' values no length is known here.
  if (generator.templates && made === undefined) return false;
  return fitsLength(environment, field, made);
}

/** The longest of any locale; undefined where that is not known. */
function madeLength(
  { asOf, lexicon }: Environment,
  { rows, locale: general }: DatasetPlan,
  { type }: FieldPlan,
  generator: Generator,
  { parameters, locale = general }: Extract<FieldSource, { kind: 'generator' }>,
): number | undefined {
  const lexicons = localesIn(locale).map(lexicon);
  const lengths = lexicons.map((own) =>
    generator.longest?.(parameters, { type, rows, asOf, lexicon: own, placeholderLength: () => undefined }),
  );
  return lengths.reduce((most, each) => (most === undefined || each === undefined ? undefined : Math.max(most, each)));
}

function fitsLength({ lexicon }: Environment, field: FieldPlan, made: number | undefined): boolean {
  const { type, nullable, mask } = field;
  if (type.length === undefined) return true;
  const facts = mask && { type, nullable, category: mask.category, lexicon: lexicon(maskLocale) };
  // A mask that says nothing makes no more of a text than there is.
  const length = (facts && maskNamed(mask.rule)?.longest?.(mask.parameters, facts)) ?? made;
  return length !== undefined && length <= type.length;
}
