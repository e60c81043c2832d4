import { CellHashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';

import type { Draw } from '../values/draw.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { type LocaleShare, localesIn } from '../values/locale-plan.ts';
import type { Source } from '../values/source.ts';

import type { FieldPlan, FieldSource } from '../plan/plan.ts';

import { type BindContext, type Generator, generatorNamed } from '../generators/index.ts';

import type { BindField } from './as-written.ts';
import { boundSeries, referenceNamed } from './bound-series.ts';
import { correlatedHashes } from './correlated-hashes.ts';
import { groupAlone } from './groups.ts';
import { drawBy, hashedDraw } from './hashed-draw.ts';
import { ItemDraws } from './item-draws.ts';
import { bindItems } from './items.ts';
import { localePick } from './locale-pick.ts';
import { mixed } from './mixed.ts';
import { bindMembers } from './nested-reader.ts';
import type { RowReader } from './row-reader.ts';
import { TupleDraws, type TupleOf } from './tuple-draws.ts';

type GeneratorSource = Extract<FieldSource, { kind: 'generator' }>;

/** The cells that a generator makes; `bind` binds the fields that they are made of. */
export function bindGenerator(
  reader: RowReader,
  field: FieldPlan,
  source: GeneratorSource,
  own: Key,
  bind: BindField,
): Source {
  const { environment, dataset } = reader;
  const generator = generatorNamed(source.generator);
  if (!generator) throw new Error(`there is no generator ${source.generator}`);
  const locale = source.locale ?? dataset.locale;
  const mix = localesIn(locale).map((name) => environment.lexicon(name));
  const [first] = mix as [Lexicon, ...Lexicon[]];
  const context = contextOf(reader, field, source, generator, own, bind, first);
  if (typeof locale === 'string') return generator.bind(source.parameters, context);
  return bindMix(reader, field, locale, (index, isAsked) =>
    generator.bind(source.parameters, inLocale({ ...context, lexicons: mix }, mix[index] as Lexicon, isAsked)),
  );
}

/** What asks for no words is the same in all locales; all else is made in each of them, and every row has its own. */
function bindMix(
  { environment: { capacity }, dataset }: RowReader,
  { type }: FieldPlan,
  mix: readonly LocaleShare[],
  bind: (index: number, isAsked: () => void) => Source,
): Source {
  let asks = false;
  const first = bind(0, () => {
    asks = true;
  });
  if (!asks) return first;
  const others = mix.slice(1).map((_, index) => bind(index + 1, () => undefined));
  return mixed(type, capacity, [first, ...others], localePick(dataset, mix, capacity));
}

interface InAnyLocale extends BindContext {
  readonly groupIn: (locale: string) => ReturnType<BindContext['group']>;
}

function inLocale(context: InAnyLocale, lexicon: Lexicon, isAsked: () => void): BindContext {
  const { lexicon: _, ...others } = context;
  return {
    ...others,
    get lexicon() {
      isAsked();
      return lexicon;
    },
    group: () => context.groupIn(lexicon.locale),
  };
}

function contextOf(
  reader: RowReader,
  field: FieldPlan,
  { parameters, nested = [], group }: GeneratorSource,
  generator: Generator,
  own: Key,
  bind: BindField,
  lexicon: Lexicon,
): InAnyLocale {
  const { environment, dataset } = reader;
  const { capacity, asOf } = environment;
  const key = (purpose: string) => deriveKey(own, purpose);
  const correlated = field.correlated && correlatedHashes(reader, field.correlated, capacity);
  const hashes = (purpose: string) =>
    correlated && purpose === 'value' ? correlated : new CellHashes(key(purpose), capacity);
  const hashed = (purpose: string, size: number) =>
    correlated && purpose === 'value'
      ? drawBy(correlated, hashes('value low'), capacity, size)
      : hashedDraw(key, purpose, capacity, size);
  // In a group it draws what the others do.
  const differs = generator.tellsApart?.(parameters) === true;
  const unique = group ? undefined : uniqueDraws(reader, field, own, hashed, differs);
  const draw = unique ?? hashed;
  const groupIn = (locale: string) => (group ? reader.groups.of(group, locale) : groupAlone({ key, draw }));
  return {
    type: field.type,
    lexicon,
    capacity,
    rows: dataset.rows,
    asOf,
    key,
    hashes,
    unique: unique !== undefined,
    draw,
    groupIn,
    group: () => groupIn(lexicon.locale),
    field: (path) => reader.field(path),
    counting: (reference) => reader.counting(referenceNamed(dataset, reference)),
    series: (shared, make) => boundSeries(reader, own, shared, make),
    members: () => bindMembers(reader, nested, key('nested'), bind),
    items: () => bindItems(reader, nested[0] as FieldPlan, key('nested'), bind),
  };
}

type DrawOf = (purpose: string, size: number) => Draw;

/**
 * The draws of a field whose values differ: all of its own, those of a tuple, or of the items of each array. What `differs`
 * of its own accord needs none of its own.
 */
function uniqueDraws(
  reader: RowReader,
  field: FieldPlan,
  own: Key,
  hashed: DrawOf,
  differs: boolean,
): DrawOf | undefined {
  const { capacity } = reader.environment;
  if (field.distinct && reader.ofItems) {
    const items = new ItemDraws(deriveKey(own, 'unique'), capacity, hashed);
    return (purpose, size) => items.draw(purpose, size);
  }
  const tuple = tupleOf(reader, field);
  const draws = field.distinct && !differs ? new TupleDraws(deriveKey(own, 'unique'), capacity) : tuple?.draws;
  return draws && ((purpose, size) => draws.draw(tuple?.position ?? 0, size, () => hashed(purpose, size)));
}

/** The tuple that a field is drawn with, and its position in it. */
function tupleOf(reader: RowReader, field: FieldPlan): { draws: TupleOf; position: number } | undefined {
  const { name } = field;
  // A nested field may be called as one of the row is.
  if (!reader.dataset.fields.includes(field)) return undefined;
  for (const [index, { parts }] of reader.dataset.tuples.entries()) {
    const position = parts.findIndex((part) => 'field' in part && part.field === name);
    if (position >= 0) return { draws: reader.tuple(index), position };
  }
  return undefined;
}
