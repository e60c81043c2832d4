import { allReferences } from '../plan/all-references.ts';
import type { Plan } from '../plan/plan.ts';

import type { Change } from './change.ts';
import type { ChangeClass } from './rules.ts';

/** What one dataset's part of an entry says. */
export interface ChangelogDataset {
  readonly id: string;
  readonly name: string;
  readonly class: ChangeClass;
  /** Absent: it is new. */
  readonly from?: string | undefined;
  /** Absent: it is gone. */
  readonly to?: string | undefined;
  readonly changes: readonly Change[];
  /** Names of the datasets that refer to it, through any chain. */
  readonly affected: readonly string[];
}

export interface ChangelogEntry {
  /** `data v1.3.0`. */
  readonly title: string;
  /** `2026-01-31`. */
  readonly date: string;
  /** What changes for all datasets. */
  readonly changes: readonly Change[];
  readonly datasets: readonly ChangelogDataset[];
}

/** An entry as Markdown, without a line break behind it. */
export function changelogText({ title, date, changes, datasets }: ChangelogEntry): string {
  const parts = [`## ${title} (${date})`, ...(changes.length > 0 ? [changes.map(changeText).join('\n')] : [])];
  return [...parts, ...datasets.flatMap(datasetText)].join('\n\n');
}

function datasetText({ name, class: own, from, to, changes, affected }: ChangelogDataset): string[] {
  const versions =
    from === undefined ? `v${to}` : to === undefined ? `v${from}` : from === to ? `v${to}` : `v${from} → v${to}`;
  const what = to === undefined ? 'removed' : from === undefined && changes.length === 0 ? 'first version' : own;
  const reached =
    affected.length > 0 && changes.length > 0 ? [`Affects what refers to it: ${affected.map(code).join(', ')}.`] : [];
  const list = changes.length > 0 ? [changes.map(changeText).join('\n')] : [];
  return [`### ${name} ${versions.replace('vundefined', '')}: ${what}`.replace('  ', ' '), ...reached, ...list];
}

function changeText({ class: own, field, message, before, after, reason }: Change): string {
  const about = field === undefined ? '' : `${code(field)}: `;
  const sides = before === null && after === null ? '' : `; before: ${side(before)}, after: ${side(after)}`;
  return `- **${own}** ${about}${flat(message)}${sides}${reason === undefined ? '' : ` (${flat(reason)})`}`;
}

function side(text: string | null): string {
  return text === null || text === '' ? 'nothing' : code(text);
}

/** What is said of one value at the most. */
const most = 200;

/** A text as code in one line; backticks in it are fenced by more of them. */
function code(text: string): string {
  const short = text.length > most ? `${text.slice(0, most)}…` : text;
  const line = flat(short);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Names of the datasets that refer to one, directly or through others, in the plan's order. */
export function affectedBy(id: string, { datasets }: Plan): readonly string[] {
  const found = new Set([id]);
  for (const each of found)
    for (const dataset of datasets)
      if (allReferences(dataset).some(({ parent }) => parent === each)) found.add(dataset.id);
  return datasets.filter((dataset) => dataset.id !== id && found.has(dataset.id)).map(({ name }) => name);
}

const head = '# Changelog of the data\n';

/** A changelog with an entry before all others; its line breaks stay as they are. */
export function withEntry(text: string | undefined, entry: string): string {
  if (text === undefined || text.trim() === '') return `${head}\n${entry}\n`;
  const isWindows = text.includes('\r\n');
  const own = text.replace(/\r\n/g, '\n');
  const first = /^## /m.exec(own)?.index;
  const before = first === undefined ? own.replace(/\n*$/, '\n') : own.slice(0, first);
  const rest = first === undefined ? '' : `\n${own.slice(first)}`;
  const gap =
    first === undefined || before === '' || before.endsWith('\n\n') ? (first === undefined ? '\n' : '') : '\n';
  const all = `${before}${gap}${entry}\n${rest}`;
  return isWindows ? all.replace(/\n/g, '\r\n') : all;
}
