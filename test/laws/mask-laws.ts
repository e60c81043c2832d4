import { expect } from 'vitest';

import type { Category } from '../../src/values/category.ts';
import { parseCell } from '../../src/values/cell.ts';
import { loadLexicon, locales } from '../../src/values/lexicon.ts';
import { familyOf } from '../../src/values/type.ts';

import { maskLocale } from '../../src/masks/index.ts';

import { findIn } from '../../src/detect/find-in.ts';

import { type CellText, cellsOf, type ReadOptions, range, shuffled } from './cells.ts';
import { datasetOf, type MaskSubject, type Origin } from './mask-subjects.ts';

function masked(subject: MaskSubject, origin: Origin = 'list', options: ReadOptions = {}): Promise<CellText[]> {
  return cellsOf(datasetOf(subject, { origin }), 'masked', range(0, subject.inputs.length + 1), options);
}

function isText({ type }: MaskSubject): boolean {
  return familyOf(type) === 'text';
}

/** One value has one mask: in every run, batch, row, field and dataset, however it is held. */
export async function equalValuesMaskEqual(subject: MaskSubject): Promise<void> {
  const before = await masked(subject);
  expect(await masked(subject)).toEqual(before);
  if (isText(subject)) expect(await masked(subject, 'rows')).toEqual(before);
  const rows = shuffled(range(0, before.length));
  for (const origin of isText(subject) ? (['list', 'rows'] as const) : (['list'] as const)) {
    const elsewhere = { name: 'elsewhere', namespace: 'other', id: 'other/elsewhere', seed: '77', rows: 12_345 };
    const other = datasetOf(subject, { origin, name: 'column' }, elsewhere);
    expect(await cellsOf(other, 'column', rows, { capacity: 3 })).toEqual(rows.map((row) => before[row]));
  }
}

/** Two spellings of one text are one value. */
export async function spellingsMaskEqual(subject: MaskSubject): Promise<void> {
  if (!isText(subject) || subject.mask.class === 'keep' || (subject.type.length ?? 99) < 30) return;
  const { mask, parameters, type, category } = subject;
  // What has to be a date or a number has one spelling.
  if (mask.wants?.(parameters, { type, category })?.always) return;
  const inputs = ['Žižkův Qwřx', '가나다라마바사'];
  for (const origin of ['list', 'rows'] as const) {
    const [composed, decomposed] = await Promise.all(
      ['NFC', 'NFD'].map((form) => masked({ ...subject, inputs: inputs.map((each) => each.normalize(form)) }, origin)),
    );
    expect(decomposed).toEqual(composed);
  }
}

/** Under another key a keyed mask gives other values; the others know no key. */
export async function anotherKeyOtherValues(subject: MaskSubject): Promise<void> {
  const one = (await masked(subject)).slice(0, -1);
  const two = (await masked(subject, 'list', { seed: 'another' })).slice(0, -1);
  const same = one.filter((text, row) => text === two[row]).length;
  if (isKeyed(subject)) expect(same).toBeLessThanOrEqual(1);
  // What moves values by some of themselves may move them by nothing.
  else if (['noise', 'shift_date', 'mask_text'].includes(subject.mask.name)) expect(same).toBeLessThan(one.length);
  else expect(two).toEqual(one);
}

/** Categories whose masks are drawn from the same lists. */
const others: Partial<Record<Category, Category>> = { first_name: 'last_name', last_name: 'first_name' };

/** Another category is another function, so that values of two kinds cannot be joined. */
export async function anotherCategoryOtherValues(subject: MaskSubject): Promise<void> {
  const { category } = subject;
  const one = await masked(subject);
  const two = await masked({ ...subject, category: others[category] ?? 'cvv' });
  const same = one.slice(0, -1).filter((text, row) => text === two[row]).length;
  if (isKeyed(subject)) expect(same).toBeLessThanOrEqual(1);
}

/** A replacement or stars beside kept characters leave nothing to the key. */
function isKeyed({ mask, parameters }: MaskSubject): boolean {
  const { replacement, keep_first = 0, keep_last = 0, show_last_4 = false } = parameters;
  const isWhole = replacement === undefined && keep_first === 0 && keep_last === 0 && show_last_4 === false;
  return mask.class === 'reversible' || (mask.class === 'keyed' && isWhole);
}

/** A null stays one, and no value becomes one but under `nullify`. */
export async function nullsStay(subject: MaskSubject): Promise<void> {
  const texts = await masked(subject);
  expect(texts.at(-1)).toBeNull();
  expect(texts.slice(0, -1).filter((text) => text === null)).toHaveLength(
    subject.mask.name === 'nullify' ? subject.inputs.length : 0,
  );
}

/** One value masks alike in datasets of any locale. */
export async function localesDoNotMatter(subject: MaskSubject): Promise<void> {
  const rows = range(0, subject.inputs.length);
  const own = await cellsOf(datasetOf(subject, {}), 'masked', rows);
  for (const locale of ['de', 'ja']) {
    expect(await cellsOf(datasetOf(subject, {}, { locale }), 'masked', rows)).toEqual(own);
  }
}

/** A text of the shape of none is none; what is no IBAN has its shape, too. */
function keepsShape({ mask, parameters, category }: MaskSubject): boolean {
  return parameters.format === 'preserve' || (mask.name === 'anonymize' && category === 'iban');
}

/** What comes out fits the type, is no longer than `longest` and of the mask's `shape`, in every locale. */
export async function fitsTheType(subject: MaskSubject): Promise<void> {
  const { mask, parameters, type, category } = subject;
  for (const locale of isText(subject) ? locales : ['en_US']) {
    const facts = { type, nullable: true, category, lexicon: await loadLexicon(maskLocale) };
    expect(mask.check?.(parameters, facts) ?? []).toEqual([]);
    const longest = Math.min(mask.longest?.(parameters, facts) ?? 5000, type.length ?? 5000);
    const { prefix = '', suffix = '', shortest = 0 } = mask.shape?.(parameters, facts) ?? {};
    const own = datasetOf(subject, {}, { locale });
    const texts = await cellsOf(own, 'masked', range(0, subject.inputs.length));
    for (const text of texts.filter((each) => each !== null)) {
      if (isText(subject)) expect([...text].length).toBeLessThanOrEqual(longest);
      expect([text.startsWith(prefix), text.endsWith(suffix), [...text].length >= shortest]).not.toContain(false);
      expect(parseCell(type, text)).not.toHaveProperty('error');
      if (isKeyed(subject)) expect(text).toMatch(/^(?!.*(NaN|undefined|\ufffd))/s);
      if (isKeyed(subject) && !keepsShape(subject)) expect(text).not.toBe('');
    }
  }
}

const remnant = 6;

/** Of a value under a data-free or keyed rule nothing is left; a partial rule leaves what it says. */
export async function leavesWhatItSays(subject: MaskSubject): Promise<void> {
  const { mask } = subject;
  const texts = (await masked(subject)).slice(0, -1);
  if (mask.class === 'keep') expectKept(subject, texts);
  else if (mask.class === 'data-free') expect(new Set(texts).size).toBe(1);
  else if (mask.name in partly)
    for (const [row, input] of subject.inputs.entries()) partly[mask.name]?.(input, texts[row] as string, subject);
  else expectRemoved(subject, texts);
}

const day = (text: string) => Math.floor(Date.parse(text.slice(0, 10)) / 86_400_000);

/** What rules of the class `partial` leave of a value, besides those that leave some of its characters. */
const partly: Readonly<Record<string, (input: string, output: string, subject: MaskSubject) => void>> = {
  mask_text(input, output) {
    const found = findIn(input.normalize('NFC'));
    if (found.length === 0) expect(output).toBe(input.normalize('NFC'));
    for (const { start, end } of found) expect(output).not.toContain(input.normalize('NFC').slice(start, end));
  },
  noise(input, output, { parameters }) {
    const [before, after] = [Number(input), Number(output)];
    // A unit of the last digit, for numbers are rounded.
    const unit = before !== 0 && Math.abs(before) < 1 ? 1e-10 : 1;
    expect(Math.abs(after - before)).toBeLessThanOrEqual(
      Math.abs(before) * Number(parameters.ratio) * 1.000_001 + unit,
    );
  },
  shift_date(input, output, { parameters }) {
    const moved = Math.abs(day(output) - day(input));
    expect(moved).toBeGreaterThanOrEqual(1);
    expect(moved).toBeLessThanOrEqual(Number(parameters.max_days));
    // The time of day stays.
    expect(output.slice(11, 19)).toBe(
      new Date(/T/.test(input) ? input : `${input.replace(' ', 'T')}Z`)
        .toISOString()
        .slice(11, output.length > 10 ? 19 : 11),
    );
  },
  generalize(input, output, { parameters: { to }, type }) {
    if (to === 'year') {
      expect(output).toMatch(new RegExp(`^${input.slice(0, 4)}-01-01( 00:00:00(\\.0+)?(\\+00)?)?$`));
      return;
    }
    if (to === 'month') {
      expect(output).toBe(`${input.slice(0, 8)}01`);
      return;
    }
    const [least, most] = isText({ type } as MaskSubject) ? output.split(/[-+]/) : [output, output];
    if (to === 5) {
      expect(
        BigInt((least as string).replace(/\.0*$/, '')) % 5n === 0n &&
          Number(least) <= Number(input) &&
          Number(input) <= Number(least) + 5,
      ).toBe(true);
      return;
    }
    const bound = Number(input) < 18 ? 0 : Number(input) < 65 ? 18 : 65;
    expect(Number(least)).toBe(bound);
    expect([String(bound), '17', '64', '', `${bound}.0000000000`]).toContain(most);
  },
};

function expectRemoved({ mask, inputs, parameters }: MaskSubject, texts: readonly CellText[]): void {
  const kept = Number(parameters.keep_first ?? 0) + Number(parameters.keep_last ?? 0);
  inputs.forEach((input, row) => {
    const characters = [...input];
    const output = texts[row] as string;
    for (let at = 0; at + remnant <= characters.length; at++) {
      const part = characters.slice(at, at + remnant).join('');
      // Of midnight that is no part.
      if (!/^[ :0.]+$/.test(part)) expect(output).not.toContain(part);
    }
    // A value that is not longer than what is kept would be left whole.
    if (mask.class === 'reversible' && kept > 0) expect(output.slice(0, kept)).toBe(input.slice(0, kept));
    else if (kept > 0) expect(output).toMatch(characters.length > kept ? /^.?\*+.{4}$/su : /^\**$/);
    if (parameters.show_last_4)
      expect(output.replaceAll(/[ -]/g, '')).toBe(input.replaceAll(/[ -]/g, '').replaceAll(/.(?=.{4})/g, '*'));
  });
}

function expectKept({ inputs, type }: MaskSubject, texts: readonly CellText[]): void {
  // The zeros that a fraction ends with may differ.
  const meaning = (text: string) => {
    const cell = parseCell(type, text);
    return 'text' in cell ? cell.text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : cell.error;
  };
  expect(texts.map((text) => meaning(text as string))).toEqual(inputs.map(meaning));
}
