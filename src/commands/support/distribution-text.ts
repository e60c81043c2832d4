import { visible } from '../../diagnostics/visible.ts';

import type { Distribution, Spread } from '../../versions/distributions.ts';

import { numberText, shareText } from './diff-words.ts';

const blocks = ' ▁▂▃▄▅▆▇█';
const names = ['min', 'p5', 'p25', 'p50', 'p75', 'p95', 'max'] as const;
const widest = 28;

/** How a column's values were spread, and are: a few lines, each with what was before and what is after. */
export function distributionLines({ from, to, histogram, top }: Distribution): string[] {
  const lines = [
    ...(from.nulls === to.nulls ? [] : [`nulls ${percent(from.nulls)} → ${percent(to.nulls)}`]),
    ...(histogram && bars(histogram.from) !== bars(histogram.to)
      ? [`before ${bars(histogram.from)}`, `after  ${bars(histogram.to)}`]
      : []),
    ...(from.quantiles && to.quantiles ? quantileLines(from.quantiles, to.quantiles) : []),
    ...topLines(top ?? []),
    ...(from.values !== undefined && to.values !== undefined && from.values !== to.values
      ? [`${numberText(from.values)} → ${numberText(to.values)} different values`]
      : []),
  ];
  if (lines.length === 0) return [];
  return [...lines, ...[sampleNote(from, to)].filter((each) => each !== '')];
}

/** Shares that read alike say nothing: where all values have become others, those of many kinds come about as often. */
function topLines(top: NonNullable<Distribution['top']>): string[] {
  return top
    .map(({ value, from, to }) => ({ value, from: percent(from), to: percent(to) }))
    .filter(({ from, to }) => from !== to)
    .map(({ value, from, to }) => `${shown(value)} ${from} → ${to}`);
}

/** Only what is another. */
function quantileLines(from: NonNullable<Spread['quantiles']>, to: NonNullable<Spread['quantiles']>): string[] {
  return names.filter((name) => from[name] !== to[name]).map((name) => `${name.padEnd(3)} ${from[name]} → ${to[name]}`);
}

/** A histogram in one line, each bar as high as its share of the highest. */
function bars(counts: readonly number[]): string {
  const most = Math.max(...counts, 1);
  return `│${counts.map((count) => blocks[count === 0 ? 0 : Math.max(1, Math.round((count / most) * 8))]).join('')}│`;
}

function percent(share: number): string {
  return shareText(share, 1);
}

function shown(value: string): string {
  const text = visible(value);
  return text.length > widest ? `${text.slice(0, widest)}…` : text === '' ? '""' : text;
}

/** What was not looked at is said. */
function sampleNote(from: Spread, to: Spread): string {
  const parts = [
    ...(from.isExact ? [] : [`before ${numberText(from.rows)} rows`]),
    ...(to.isExact ? [] : [`after ${numberText(to.rows)} rows`]),
  ];
  return parts.length === 0 ? '' : `of a sample spread evenly: ${parts.join(', ')}`;
}
