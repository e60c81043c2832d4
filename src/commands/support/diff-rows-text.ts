import { visible } from '../../diagnostics/visible.ts';

import type { RowsDocument } from '../../versions/diff-document.ts';
import type { SampleRow } from '../../versions/sample-rows.ts';

import type { DiffTextOptions } from './diff-text-options.ts';
import { numberText, shareText } from './diff-words.ts';
import { distributionLines } from './distribution-text.ts';

/** What became of a dataset's rows: how many, in which columns, and some of them. */
export function rowsText(rows: RowsDocument, options: DiffTextOptions): string[] {
  const { paints, width } = options;
  const names = Math.max(0, ...rows.columns.map(({ field }) => field.length));
  return [
    `  rows      ${rowCounts(rows)}`,
    ...rows.columns.flatMap(({ field, changed, of, distribution }) => [
      `            ${field.padEnd(names)}  ${numberText(changed)} of ${numberText(of)} (${shareText(changed, of)})`,
      ...(distribution ? distributionLines(distribution) : []).map((line) =>
        paints.dim(cut(`              ${line}`, width)),
      ),
    ]),
    ...(rows.uncompared.length > 0 ? [`            not compared: ${rows.uncompared.join(', ')}`] : []),
    ...rows.sample.map((each) => paintOf(each, paints)(cut(`            ${sampleText(each)}`, width))),
  ];
}

/** `1,000: 20 changed, 5 inserted`. */
export function rowCounts({ from, to, inserted, deleted, changed }: RowsDocument): string {
  const size = from === to ? numberText(to) : `${numberText(from)} → ${numberText(to)}`;
  const parts = [
    ...(changed > 0 ? [`${numberText(changed)} changed`] : []),
    ...(inserted > 0 ? [`${numberText(inserted)} inserted`] : []),
    ...(deleted > 0 ? [`${numberText(deleted)} deleted`] : []),
  ];
  return `${size}: ${parts.length > 0 ? parts.join(', ') : 'none of them is another in a field that both versions have'}`;
}

const marks = { changed: '~', inserted: '+', deleted: '-' } as const;

function paintOf({ kind }: SampleRow, { yellow, green, red }: DiffTextOptions['paints']) {
  return { changed: yellow, inserted: green, deleted: red }[kind];
}

/** `~ id=17: amount 12.00 → 13.00`. */
export function sampleText({ kind, row, key, cells }: SampleRow): string {
  const keys = Object.entries(key).map(([name, value]) => `${name}=${cellText(value)}`);
  const label = keys.length > 0 ? keys.join(', ') : `[${row}]`;
  const shown = cells.filter(({ field }) => kind === 'changed' || !Object.hasOwn(key, field));
  const texts = shown.map(({ field, before, after }) =>
    kind === 'changed'
      ? `${field} ${cellText(before)} → ${cellText(after)}`
      : `${field} ${cellText(kind === 'inserted' ? after : before)}`,
  );
  return `${marks[kind]} ${label}${texts.length > 0 ? `: ${texts.join(', ')}` : ''}`;
}

function cellText(value: string | null): string {
  return value === null ? '∅' : visible(value);
}

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text;
}
