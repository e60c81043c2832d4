import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { DatasetDraft } from './draft.ts';
import type { Names } from './names.ts';
import { type Counts, type Multiple, namedVolume } from './volume.ts';

/** A dataset whose rows follow from those of another. */
export interface CountedBy {
  readonly parent: DatasetDraft;
  /** What says so. */
  readonly span: Span;
  /** Undefined where they cannot be counted, which has been reported. Asked once the parent's are known. */
  readonly rows: () => number | undefined;
}

/** The datasets that the Environment counts by others: `5x users`. Those in `counted` are refused already. */
export function multiples(
  drafts: readonly DatasetDraft[],
  counted: ReadonlyMap<DatasetDraft, unknown>,
  names: Names,
  counts: Counts,
  report: Report,
): Map<DatasetDraft, CountedBy> {
  const found = new Map<DatasetDraft, CountedBy>();
  for (const draft of drafts) {
    const volume = namedVolume(draft.definition, counts);
    if (!volume?.span || typeof volume.rows === 'number' || counted.has(draft) || isGiven(draft)) continue;
    const { rows: multiple, span } = volume;
    const parent = names.find(multiple.of, draft.namespace, multiple.span, report);
    if (parent) found.set(draft, { parent, span, rows: () => timesRows(multiple, parent.rows) });
  }
  return found;
}

function isGiven({ fields }: DatasetDraft): boolean {
  return fields.some(({ source }) => source?.kind === 'given');
}

/** Exact, and rounded down. */
export function timesRows({ factor }: Multiple, rows: number): number {
  const [whole = '', fraction = ''] = factor.split('.');
  return Number((BigInt(whole + fraction) * BigInt(rows)) / BigInt(`1${'0'.repeat(fraction.length)}`));
}

/** Counts rows that follow from other rows, parents first. What would need itself is reported. */
export function countRows(counted: ReadonlyMap<DatasetDraft, CountedBy>, report: Report): void {
  const done = new Set<DatasetDraft>();
  for (const draft of counted.keys()) countOne(draft, counted, done, [], report);
}

function countOne(
  draft: DatasetDraft,
  counted: ReadonlyMap<DatasetDraft, CountedBy>,
  done: Set<DatasetDraft>,
  trail: readonly DatasetDraft[],
  report: Report,
): void {
  const by = counted.get(draft);
  if (!by || done.has(draft)) return;
  const start = trail.indexOf(draft);
  if (start >= 0) {
    const circle = trail.slice(start);
    reportCircle(circle, counted, report);
    for (const each of circle) done.add(each);
    return;
  }
  countOne(by.parent, counted, done, [...trail, draft], report);
  const rows = done.has(draft) ? undefined : by.rows();
  if (rows === undefined) return;
  done.add(draft);
  draft.rows = rows;
  draft.isUncounted = by.parent.isUncounted === true;
  if (Number.isSafeInteger(rows)) return;
  const message = `\`${draft.name}\` would have more rows than can be counted`;
  report(diagnostic('DC409', message, { span: by.span, help: 'ask for fewer' }));
  draft.rows = 0;
}

function reportCircle(
  circle: readonly DatasetDraft[],
  counted: ReadonlyMap<DatasetDraft, CountedBy>,
  report: Report,
): void {
  const [first] = circle;
  if (!first) return;
  const names = [...circle, first].map(({ name }) => `\`${name}\``).join(' → ');
  const message = `volumes that need themselves: ${names}`;
  const help = 'give one of them a `count`';
  report(diagnostic('DC409', message, { span: counted.get(first)?.span, help }));
}
