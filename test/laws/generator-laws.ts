import { isIP } from 'node:net';
import { isDeepStrictEqual } from 'node:util';

import { expect } from 'vitest';

import { parseCell } from '../../src/values/cell.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';
import { parseInstant } from '../../src/values/moment.ts';
import { type FieldType, familyOf, type TypeFamily } from '../../src/values/type.ts';

import { csv } from '../../src/formats/csv/csv.ts';
import type { FieldFacts } from '../../src/generators/index.ts';

import { Batches } from '../../src/generate/batches.ts';
import { loadEnvironment } from '../../src/generate/environment.ts';

import { dataset, field, planOf, sequence } from '../support/plans.ts';
import { copyOptions } from '../support/render.ts';

import { type CellText, cellsOf, expectSame, longestBeyond, range, readerOf, shuffled, textsOf } from './cells.ts';
import { datasetOf, datasetOfAll, type GeneratorSubject, generatorSubjects, typeOf } from './generator-subjects.ts';
import { typesOf } from './types.ts';

/** The same coordinates give the same value, whoever asks. */
export async function sameCoordinatesSameValue(subject: GeneratorSubject): Promise<void> {
  const own = datasetOf(subject, typeOf(subject));
  const rows = range(0, 300);
  expectSame(await cellsOf(own, 'subject', rows), await cellsOf(own, 'subject', rows));
}

/** However the rows are cut into batches, and in whatever order they are asked for, a row has its value. */
export async function partitionsDoNotMatter(subject: GeneratorSubject): Promise<void> {
  const own = datasetOf(subject, typeOf(subject));
  const rows = range(0, 2500);
  const whole = await cellsOf(own, 'subject', rows, { capacity: rows.length });
  for (const capacity of [7, 2048]) expectSame(await cellsOf(own, 'subject', rows, { capacity }), whole);
  expectSame(await cellsOf(own, 'subject', rows.slice(0, 200), { capacity: 1 }), whole.slice(0, 200));
  const gathered = [...shuffled(rows), 3, 3, 2499, 0];
  const wanted = gathered.map((row) => whole[row] as CellText);
  expectSame(await cellsOf(own, 'subject', gathered, { capacity: 100 }), wanted);
}

/** Whether that many rows are refused when they are compiled: what sums up blocks or counts in time ends somewhere. */
async function refusesSoMany({ generator, parameters, ...subject }: GeneratorSubject): Promise<boolean> {
  const facts = await factsOf(typeOf({ generator, parameters, ...subject }), 'en_US');
  const complaints = (rows: number) => generator.check?.(parameters, { ...facts, rows }).length ?? 0;
  return complaints(Number.MAX_SAFE_INTEGER) > complaints(facts.rows);
}

/** Rows past 32 bits are rows like any other, and others than those with the same low half. */
export async function highRowsWork(subject: GeneratorSubject): Promise<void> {
  if (await refusesSoMany(subject)) return;
  const own = datasetOf(subject, typeOf(subject), { rows: Number.MAX_SAFE_INTEGER });
  const read = (rows: readonly number[]) => cellsOf(own, 'subject', rows);
  const edge = range(2 ** 32 - 40, 80);
  const across = await read(edge);
  for (const at of [39, 40, 41]) expect(await read([edge[at] as number])).toEqual([across[at]]);
  const last = await read(range(2 ** 53 - 2048, 2048));
  expect(last.slice(-1)).toEqual(await read([Number.MAX_SAFE_INTEGER]));
  for (const texts of [across, last]) expectSound(texts, subject);
  if (isConstant(subject)) return;
  const moduloed = await read(range(2 ** 32, 40));
  expect(moduloed).not.toEqual(await read(range(0, 40)));
  expect(last.slice(0, 40)).not.toEqual(await read(range(2 ** 32 - 2048, 40)));
}

/** One value in all rows. */
export function isConstant({ generator, parameters }: GeneratorSubject): boolean {
  return generator.name === 'constant' || generator.name === 'null' || parameters.value === '[]';
}

/** The values can be read as the types that they are said to fill, as cells and as a file holds them. */
export async function valuesFitTheirTypes(subject: GeneratorSubject): Promise<void> {
  for (const family of subject.families) {
    const accepted: FieldType[] = [];
    for (const type of typesToTry(family)) if (await accepts(subject, type)) accepted.push(type);
    expect(accepted, `no type of ${family} is accepted`).not.toEqual([]);
    for (const type of accepted) await fitsType(subject, type);
  }
}

/** Networks and MAC addresses have types of their own in a family whose other values are IP addresses. */
function typesToTry(family: TypeFamily): readonly FieldType[] {
  return family === 'network' ? [...typesOf.network, { name: 'cidr' }, { name: 'macaddr' }] : typesOf[family];
}

async function accepts(subject: GeneratorSubject, type: FieldType): Promise<boolean> {
  const facts = await factsOf(type, 'en_US');
  const { generator, parameters } = subject;
  if ((generator.check?.(parameters, facts) ?? []).length > 0) return false;
  if (type.length === undefined || !generator.longest)
    return generator.name !== 'faker' || (type.length ?? 2000) >= 2000;
  return (generator.longest(parameters, facts) ?? 0) <= type.length;
}

async function fitsType(subject: GeneratorSubject, type: FieldType): Promise<void> {
  const own = datasetOf(subject, type);
  const cells = await cellsOf(own, 'subject', range(0, 1000));
  const written = await csvCells(subject, type, cells.length);
  // One expectation for all cells: one for each takes longer than making them.
  const wrong = cells.map((cell, row) => [cell, written[row]] as const).filter((each) => !fits(type, ...each));
  expect(wrong, JSON.stringify(type)).toEqual([]);
}

/** Whether a cell is one of its type, and a file's spelling of it the same value. */
function fits(type: FieldType, cell: CellText, written: CellText | undefined): boolean {
  if (cell === null || typeof written !== 'string') return written === cell;
  const family = familyOf(type);
  // Bytes that are given have to be UTF-8; those that are drawn need not.
  if (family === 'bytes') return /^\\x([0-9a-f]{2})+$/.test(cell) && written === cell;
  const parsed = parseCell(type, cell);
  if ('error' in parsed || (family === 'network' && !isAddress(cell))) return false;
  // Of numbers in JSON the digits behind the last that counts are another spelling of the same.
  if (family === 'json') return isDeepStrictEqual(JSON.parse(written), JSON.parse(parsed.text));
  const again = parseCell(type, written);
  return !('error' in again) && again.text === parsed.text;
}

/** An address of IP, a network (whose bits a real PostgreSQL looks at), or a MAC address. */
function isAddress(text: string): boolean {
  return isIP(text.replace(/\/\d+$/, '')) > 0 || /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(text);
}

/** The subject's cells as the CSV file has them. */
async function csvCells(subject: GeneratorSubject, type: FieldType, count: number): Promise<CellText[]> {
  const { fields, ...rest } = datasetOf(subject, type);
  const own = { ...rest, fields: fields.slice(0, 1) };
  // Templates read fields that are not written: the reader knows all of them.
  const environment = await loadEnvironment(planOf({ ...rest, fields }), count);
  const batches = new Batches(environment, { ...rest, fields });
  batches.read(0, count);
  const text = Buffer.from(csv.encoder(own, batches.columns.slice(0, 1), copyOptions).encode(0, count)).toString();
  return Array.from(text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))\n/g), ([, quoted, bare]) =>
    quoted === undefined ? bare || null : quoted.replaceAll('""', '"'),
  );
}

/** No value is longer than `longest` says, in any of some unlike locales. */
export async function staysWithinLongest(subject: GeneratorSubject): Promise<void> {
  const { generator, parameters } = subject;
  if (!generator.longest) return;
  for (const locale of ['en_US', 'de', 'ja', 'fa']) {
    const type = typeOf(subject);
    const longest = generator.longest(parameters, await factsOf(type, locale));
    if (longest === undefined) continue;
    const rows = range(0, locale === 'en_US' ? 8000 : 1500);
    const texts = await cellsOf(datasetOf(subject, type, { locale }), 'subject', rows);
    expect(longestBeyond(texts, longest), locale).toBeLessThanOrEqual(longest);
  }
}

async function factsOf(type: FieldType, locale: string): Promise<FieldFacts> {
  const asOf = parseInstant('2026-01-01') as number;
  return { type, rows: 20_000, asOf, lexicon: await loadLexicon(locale), placeholderLength };
}

/** The most characters of the fields that templates may read. */
function placeholderLength(name: string): number {
  return name === 'number' ? 12 : 30;
}

/** What is said never to repeat does not, near row 0 nor far beyond 32 bits. */
export async function neverRepeatsWhereItSays(subject: GeneratorSubject): Promise<void> {
  const { generator, parameters } = subject;
  if (!generator.neverRepeats?.(parameters)) return;
  const own = datasetOf(subject, typeOf(subject), { rows: Number.MAX_SAFE_INTEGER });
  const far = (await refusesSoMany(subject)) ? [] : [...range(2 ** 32, 500), ...range(2 ** 53 - 500, 500)];
  const rows = [...range(0, 20_000), ...far];
  const texts = (await cellsOf(own, 'subject', rows)).filter((text) => text !== null);
  expect(texts.length).toBeGreaterThan(10_000);
  expect(new Set(texts).size).toBe(texts.length);
}

/** Locales that have little in common: what is the same in all of them is so in every other. */
const unlike = ['en_US', 'de', 'ja', 'fa', 'pt_BR', 'zh_CN'];

/** Nothing that a slip of JavaScript or a missing list leaves behind, of any generator in the locale. */
export async function allAreSoundIn(locale: string): Promise<void> {
  const subjects = unlike.includes(locale) ? generatorSubjects : await localSubjects();
  const texts = await textsIn(locale, subjects);
  for (const [i, subject] of subjects.entries()) {
    const own = texts[i] as readonly CellText[];
    expectSound(own, subject);
    const longest = subject.generator.longest?.(subject.parameters, await factsOf(typeOf(subject), locale));
    if (longest === undefined) continue;
    expect(longestBeyond(own, longest), subject.title).toBeLessThanOrEqual(longest);
  }
}

/** Fifty cells of each subject. */
async function textsIn(locale: string, subjects: readonly GeneratorSubject[]): Promise<CellText[][]> {
  const reader = await readerOf(datasetOfAll(subjects, { locale }));
  return subjects.map((_, i) => textsOf(reader.field(`subject${i}`), range(0, 50)));
}

let local: Promise<GeneratorSubject[]> | undefined;

/** Subjects whose values a locale changes. */
function localSubjects(): Promise<GeneratorSubject[]> {
  local ??= Promise.all(unlike.map((locale) => textsIn(locale, generatorSubjects))).then((all) =>
    generatorSubjects.filter((_, i) => new Set(all.map((texts) => JSON.stringify(texts[i]))).size > 1),
  );
  return local;
}

function expectSound(texts: readonly CellText[], { generator, title }: GeneratorSubject): void {
  // Filler words and Faker's own texts may hold anything that is a word.
  const wrong = /NaN|undefined|\[object|\ufffd|Infinity|^null$|\{\{|\p{Cs}/u;
  expect(
    texts.filter((text) => text !== null && wrong.test(text)),
    title,
  ).toEqual([]);
  expect(texts.filter((text) => text === '' && !/choice|constant|sample/.test(generator.name)).length, title).toBe(0);
}

/** Another seed gives other values, where there is anything to draw. */
export async function anotherSeedOtherValues(subject: GeneratorSubject): Promise<void> {
  const read = (seed: string) => cellsOf(datasetOf(subject, typeOf(subject), { seed }), 'subject', range(0, 200));
  const [one, two] = [await read('1'), await read('2')];
  if (subject.seedless) expect(two).toEqual(one);
  else expect(two).not.toEqual(one);
}

/** Other fields, their order, other datasets and the number of rows change no cell. */
export async function neighboursDoNotMatter(subject: GeneratorSubject): Promise<void> {
  const rows = range(0, 300);
  const own = datasetOf(subject, typeOf(subject));
  const before = await cellsOf(own, 'subject', rows);
  const extra = { ...own.fields[0], name: 'subject2', key: 'subject2' } as (typeof own.fields)[0];
  const another = dataset('another', [sequence('id'), field('subject', 'text')]);
  const changed = [
    { ...own, fields: [sequence('extra'), ...own.fields, extra] },
    { ...own, fields: own.fields.toReversed() },
    { ...own, rows: 1_000_000, namespace: 'elsewhere', id: 'elsewhere/laws' },
  ];
  for (const each of changed) {
    expectSame(await cellsOf(each, 'subject', rows, { others: [another] }), before);
  }
  // A field of another name is another field, and so is one of another dataset.
  if (subject.seedless) return;
  const first = changed[0] as typeof own;
  expect(await cellsOf(first, 'subject2', rows)).not.toEqual(before);
  expect(await cellsOf({ ...own, name: 'laws2', id: 'default/laws2' }, 'subject', rows)).not.toEqual(before);
}
