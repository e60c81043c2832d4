import { type FieldType, familyOf, itemType, parseType, typeText } from '../../values/type.ts';

import { generators } from '../../generators/index.ts';
import { instanceOf } from '../../generators/joining-names.ts';

import type { LiveColumn } from '../../targets/live-schema.ts';

import { detectColumn } from '../../detect/detect-column.ts';
import { noNames } from '../../detect/known-names.ts';

import type { ColumnFacts } from './column-facts.ts';
import { byName } from './column-names.ts';
import { constantOf } from './conditions.ts';
import type { FieldSource } from './draft.ts';
import { type KnownColumn, precisionOf } from './known-column.ts';
import { dateSources, decimalSources, floatSources, integerSources } from './number-sources.ts';
import { textSources } from './text-sources.ts';
import { guessedWordsOf, wordsOf } from './words-of-name.ts';

/** What may make a column's values, the best first. The compiler says which of them do. */
export function columnSources(known: Omit<KnownColumn, 'type' | 'words'>): FieldSource[] {
  const { column, bounds, unique, facts } = known;
  const type = parseType(column.type ?? '');
  if (!type) throw new Error(`${column.name} has no type`);
  if (type.array) return arraySources(known, type);
  const listed = column.labels ?? bounds.values;
  if (listed) return [choiceOf(listed, type, unique ? undefined : facts)];
  const whole = { ...known, type, words: guessedWordsOf(column.name) };
  const own =
    facts?.listed && !unique
      ? [
          choiceOf(
            facts.listed.map(({ value }) => value),
            type,
            facts,
          ),
        ]
      : [];
  return [...own, ...scalarSources(whole)];
}

function scalarSources(known: KnownColumn): FieldSource[] {
  const { column, type, facts } = known;
  switch (familyOf(type)) {
    case 'integer':
      return integerSources(known);
    case 'decimal':
      return decimalSources(known);
    case 'float':
      return floatSources(known);
    case 'boolean':
      if (known.unique) return [{ generator: 'choice', choices: [true, false] }];
      return [{ generator: 'boolean', ...oftenTrue(column, facts) }];
    case 'text':
      return type.objectId ? [{ generator: 'object_id' }] : textSources(known, namedSources(known));
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return dateSources(known);
    case 'time':
      return [{ generator: 'time_between', ...precisionOf(column) }];
    case 'interval':
      return [{ generator: 'choice', choices: ['1 hour', '1 day', '7 days', '30 days'] }];
    case 'uuid':
      return [{ generator: 'uuid' }];
    case 'json':
      return [...jsonDefault(column), { generator: 'json', value: {} }, { generator: 'json', value: [] }];
    case 'bytes':
      return [bytesOf(known)];
    case 'network':
      return [{ generator: type.name === 'inet' ? 'ip_address' : type.name === 'cidr' ? 'cidr' : 'mac_address' }];
  }
}

function bytesOf({ bounds: { shortest = 0, longest = Number.POSITIVE_INFINITY } }: KnownColumn): FieldSource {
  const usual = 16;
  const length = Math.min(Math.max(usual, shortest), longest);
  return { generator: 'bytes', ...(length !== usual && { length }) };
}

/** What programs that read it are sure to understand. */
function jsonDefault({ default: printed = '' }: LiveColumn): FieldSource[] {
  const text = constantOf(printed);
  if (typeof text !== 'string') return [];
  try {
    return [{ generator: 'json', value: JSON.parse(text) }];
  } catch {
    return [];
  }
}

/** Most rows have what is their default, unless a sample says otherwise. */
function oftenTrue({ default: standard }: LiveColumn, facts: ColumnFacts | undefined): object {
  const share = facts?.trueShare ?? (standard === 'true' ? 0.9 : standard === 'false' ? 0.1 : undefined);
  return share === undefined ? {} : { true_probability: share };
}

/** Generators by what the column is called, then by the personal data that it seems to hold, then by what its name may be two words of. */
function namedSources(known: KnownColumn): FieldSource[] {
  const { column, type, table } = known;
  const found = detectColumn({ name: column.name, table: table.name, type: type.name, values: [] }, noNames);
  const detected =
    found && found.confidence > 0.7 ? generators.filter(({ category }) => category === found.category) : [];
  const called = [
    ...byName(wordsOf(column.name), table),
    ...detected.map(({ name }) => name),
    ...byName(known.words, table),
  ];
  const all = new Set(called.filter((name) => fills(name, type)));
  return [...all].flatMap((generator) => [...agreeing(generator, known), { generator }]);
}

/** How a generator agrees with other columns of the row, where the column's name does not say it. */
function agreeing(generator: string, { column, table, unique }: KnownColumn): FieldSource[] {
  if (generator === 'review' || generator === 'review_title') {
    const rating = table.columns.find(({ name, nullable }) => /^(?:rating|stars)$/i.test(name) && !nullable);
    return rating ? [{ generator, rating: `{{${rating.name}}}` }] : [];
  }
  if (unique || !ofProduct.includes(generator) || instanceOf('product', column.name) !== undefined) return [];
  return [{ generator, profile: 'product' }];
}

const ofProduct: readonly string[] = ['product_name', 'product_description'];

function fills(name: string, type: FieldType): boolean {
  return generators.find((each) => each.name === name)?.fills.includes(familyOf(type)) ?? false;
}

function choiceOf(values: readonly string[], type: FieldType, facts: ColumnFacts | undefined): FieldSource {
  const numeric = ['integer', 'decimal', 'float'].includes(familyOf(type));
  const choices = [...new Set(values)].map((each) => (numeric && String(Number(each)) === each ? Number(each) : each));
  const counts = new Map(facts?.listed?.map(({ value, count }) => [value, count]));
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const share = (value: string) => Math.max(1, Math.round(((counts.get(value) ?? 0) * 100) / all));
  const weights = all > 0 ? values.map(share) : undefined;
  return { generator: 'choice', choices, ...(weights && { weights }) };
}

function arraySources(known: Omit<KnownColumn, 'type' | 'words'>, type: FieldType): FieldSource[] {
  const item = itemType(type);
  const { default: _, ...column } = known.column;
  const one = { ...known, column: { ...column, type: typeText(item) }, unique: false, bounds: {}, facts: undefined };
  const items = columnSources(one);
  const words = item.name === 'text' || item.name === 'varchar' ? [{ generator: 'word' }] : [];
  return [...(known.column.labels ? [] : words), ...items].map((of) => ({ generator: 'array', of, min: 0, max: 3 }));
}
