import { exp, log } from '../random/elementary.ts';

import type { Category } from '../values/category.ts';

import { aboutPeople, matchName, type NameMatch, namesThing, wordsOfName } from './column-name.ts';
import type { Detector, Shape } from './detector.ts';
import { detectors } from './detectors/index.ts';
import type { KnownNames } from './known-names.ts';

/** A column as far as it is known. */
export interface ObservedColumn {
  readonly name: string;
  /** The table, collection, file or dataset that it is in. */
  readonly table: string;
  /** Its type's name, where it has one. */
  readonly type?: string | undefined;
  /** A sample; empty where there is nothing but a name. */
  readonly values: readonly (string | null)[];
}

/** What a column holds, as far as can be told. */
export interface Detection {
  readonly category: Category;
  /** Between 0.5 and 1. */
  readonly confidence: number;
  /** Whether the values say so too, and not the name alone. */
  readonly byValues: boolean;
  /** What speaks for it and against it, by shape and counts: no value is ever in it. */
  readonly evidence: readonly string[];
}

/** How much is needed before a column counts as personal, in log-odds: one column in fifty is, for any one category. */
const prior = -4;
const nameWeights = { clear: 5.5, likely: 3.6, vague: 1.5 } as const;
/** What a word takes away of which nobody knows what it means. */
const strangerWeight = -1.2;
const decidingWeight = -4.5;
/** What a name that is a thing's says against values that merely look alike: part numbers are written as SSNs are. */
const thingNameWeight = -3.25;
/** What the table says about a name that is not clear. */
const tableWeight = 1.2;

/** The category of personal data that a column most likely holds; undefined where none is more likely than not. */
export function detectColumn(column: ObservedColumn, known: KnownNames): Detection | undefined {
  const words = wordsOfName(column.name);
  const sample = sampleOf(column.values);
  const about = aboutPeople(column.table);
  const isThing = namesThing(words);
  const base = column.type?.replace(/\(.*/, '').trim().toLowerCase();
  let best: { score: number; detection: Detection } | undefined;
  for (const detector of detectors) {
    if (!mayHold(detector, base)) continue;
    const name = matchName(words, detector.names);
    const shape = shapeEvidence(detector.shapes, sample, known);
    const typed = typeScore(detector, column.type);
    // Nothing speaks against what the type says.
    const looks = typed > 0 ? Math.max(0, shape.score) : shape.score;
    if (!name && typed === 0 && looks <= 0) continue;
    const bare = name ? 0 : listScore(column.values, sample) + (isThing && typed === 0 ? thingNameWeight : 0);
    const score = prior + nameScore(name, about) + bare + looks + typed;
    if (score <= 0 || (best && best.score >= score)) continue;
    const evidence = [...nameEvidence(name, about), ...typeEvidence(detector, column.type), ...shape.evidence];
    best = {
      score,
      detection: {
        category: detector.category,
        confidence: 1 / (1 + exp(-score)),
        byValues: shape.score > 0,
        evidence,
      },
    };
  }
  return best?.detection;
}

function nameScore(name: NameMatch | undefined, about: -1 | 0 | 1): number {
  if (!name) return 0;
  const context = name.strength === 'clear' ? 0 : about * tableWeight;
  return (
    nameWeights[name.strength] +
    context +
    name.strangers * strangerWeight +
    (name.deciding === undefined ? 0 : decidingWeight)
  );
}

/** A handful of texts over and over is a list to choose from, whatever they look like: `Rose`, `Lily`, `April`. */
function listScore(values: readonly unknown[], different: readonly string[]): number {
  return different.length <= 12 && values.length >= 25 ? -2 : 0;
}

function nameEvidence(name: NameMatch | undefined, about: -1 | 0 | 1): string[] {
  if (!name) return [];
  const table =
    name.strength === 'clear' || about === 0 ? [] : [`the table speaks of ${about > 0 ? 'people' : 'things'}`];
  return [
    `the name says \`${name.phrase}\`${name.deciding === undefined ? '' : `, with \`${name.deciding}\``}`,
    ...table,
  ];
}

/** Types that hold one thing only rule all else out. `base`: without length, in lower case. */
function mayHold({ types, category }: Detector, base: string | undefined): boolean {
  if (base === undefined || base === '') return true;
  if (['boolean', 'bool', 'interval', 'time', 'bytea'].includes(base))
    return category === 'biometric' && base === 'bytea';
  if (base === 'inet' || base === 'cidr' || base === 'macaddr' || base === 'macaddr8')
    return types?.includes(base.replace('8', '')) ?? false;
  if (['date', 'timestamp', 'timestamptz', 'datetime'].includes(base)) return category === 'date_of_birth';
  if (base === 'uuid') return category === 'device_id' || category === 'session_token' || category === 'api_key';
  if (['double', 'double precision', 'real', 'float'].includes(base)) return category === 'geolocation';
  if (['decimal', 'numeric', 'number'].includes(base)) return category === 'geolocation' || numbers.has(category);
  if (['integer', 'int', 'bigint', 'smallint', 'int4', 'int8'].includes(base)) return numbers.has(category);
  return true;
}

const numbers = new Set<Category>([
  'ssn',
  'national_id',
  'tax_id',
  'phone',
  'credit_card',
  'cvv',
  'bank_account',
  'device_id',
  'passport',
  'driver_license',
  'address',
  'medical',
  'password',
  'date_of_birth',
]);

function typeScore({ types }: Detector, type: string | undefined): number {
  return type !== undefined && types?.includes(type) ? 6 : 0;
}

function typeEvidence(detector: Detector, type: string | undefined): string[] {
  return typeScore(detector, type) > 0 ? [`the type is ${type}`] : [];
}

/** Texts for "nothing": they speak for no category and against none. */
const blanks = /^(|n\/?a|none|null|nil|unknown|unbekannt|-+|\?+|x+|tbd|\.)$/i;
const mostValues = 500;

/** Different values that say something: what is repeated is no more evidence than once. */
function sampleOf(values: readonly (string | null)[]): readonly string[] {
  const seen = new Set<string>();
  for (const value of values) {
    const text = value?.trim() ?? '';
    if (!blanks.test(text)) seen.add(text);
    if (seen.size === mostValues) break;
  }
  return [...seen];
}

interface ShapeEvidence {
  readonly score: number;
  readonly evidence: readonly string[];
}

function shapeEvidence(shapes: readonly Shape[], sample: readonly string[], known: KnownNames): ShapeEvidence {
  if (sample.length === 0) return { score: 0, evidence: [] };
  let best: ShapeEvidence | undefined;
  for (const shape of shapes) {
    const fitting = sample.reduce((sum, value) => sum + (shape.fits(value, known) ? 1 : 0), 0);
    const share = fitting / sample.length;
    // What is there in a part says less than what is there in all.
    const most = shape.most * (0.5 + 0.5 * Math.min(1, share / (shape.hit ?? 0.9)));
    const score = Math.min(most, Math.max(shape.least, logOdds(shape, fitting, sample.length)));
    if (best && best.score >= score) continue;
    best = { score, evidence: score === 0 ? [] : [`${fitting} of ${sample.length} different values ${shape.says}`] };
  }
  return best ?? { score: 0, evidence: [] };
}

/** The least share of a column that is worth telling of where chance cannot explain it: mixed columns leak too. */
const leastShare = 0.05;
const sureChance = 0.001;

/** How much likelier so many fitting values are in a column of the category than in another: the sum over values. */
function logOdds({ chance, hit = 0.9 }: Shape, fitting: number, all: number): number {
  const share = fitting / all;
  const expected = chance <= sureChance && fitting > 1 ? Math.min(hit, Math.max(share, leastShare)) : hit;
  return fitting * log(expected / chance) + (all - fitting) * log((1 - expected) / (1 - chance));
}
