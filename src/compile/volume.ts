import { countText } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { type Definition, spanAt } from '../definition/definition.ts';
import { idOf } from '../definition/id-of.ts';

/** Rows where a definition says nothing. */
export const defaultRows = 100;

/** Row counts asked for by the run: for all datasets that have a count of their own, or by name. */
export interface Counts {
  readonly all?: number;
  readonly byName?: ReadonlyMap<string, number>;
  /** Rows that are there already and that the counts come on top of, by `namespace/name`. */
  readonly beyond?: ReadonlyMap<string, number>;
  /** Those of the run's Environment: they hold where the run itself asks for nothing. */
  readonly environment?: EnvironmentVolumes;
}

export interface EnvironmentVolumes {
  readonly default?: Volume;
  /** By `name` or `namespace/name`. */
  readonly byName: ReadonlyMap<string, Volume>;
}

/** What an Environment says of a dataset's rows, and where. */
export interface Volume {
  readonly rows: number | Multiple;
  /** As written: `5x users`. */
  readonly text: string;
  readonly span: Span;
}

/** So many times the rows of another dataset. */
export interface Multiple {
  /** A decimal number's text. */
  readonly factor: string;
  readonly of: string;
  /** Where that name stands. */
  readonly span: Span;
}

/** A count that a dataset's name is given, in words of whoever asks for it. */
export interface NamedVolume {
  readonly rows: number | Multiple;
  readonly text: string;
  /** Absent where the run asks for it. */
  readonly span?: Span;
}

/**
 * The rows of a dataset: the run's word by name, else its word for all, else the Environment's by name, else its word for
 * all, else the definition's. Multiples of other datasets are counted later.
 */
export function rowsOf(definition: Definition<'DataDefinition'>, counts: Counts, report: Report): number {
  const { volume } = definition.value.spec;
  const written = typeof volume === 'object' ? volume.count : volume;
  const named = namedVolume(definition, counts);
  const standard = counts.all ?? counts.environment?.default?.rows;
  const own = written ?? defaultRows;
  const rows = named?.rows ?? standard ?? own;
  if (typeof rows !== 'number') return own;
  return checkedRows(definition, rows + beyondOf(definition, counts), counts, report);
}

/** How many rows are there already. */
export function beyondOf({ value: { metadata } }: Definition<'DataDefinition'>, { beyond }: Counts): number {
  return beyond?.get(idOf(metadata)) ?? 0;
}

function checkedRows(definition: Definition<'DataDefinition'>, rows: number, counts: Counts, report: Report): number {
  if (Number.isSafeInteger(rows) && rows >= 0) return rows;
  const named = namedVolume(definition, counts);
  const asked = named ? named.span : counts.all === undefined ? counts.environment?.default?.span : undefined;
  const span = asked ?? spanAt(definition, ['spec', 'volume', 'count']);
  report(diagnostic('DC409', `a dataset cannot have ${countText(rows)} rows`, { span }));
  return 0;
}

/** What the run asks for by the dataset's name; else the Environment, unless the run says something of all. */
export function namedVolume(definition: Definition<'DataDefinition'>, counts: Counts): NamedVolume | undefined {
  const asked = ofName(definition, counts.byName);
  if (asked !== undefined) return { rows: asked, text: `--count ${asked}` };
  return counts.all === undefined ? ofName(definition, counts.environment?.byName) : undefined;
}

function ofName<T>({ value }: Definition<'DataDefinition'>, named: ReadonlyMap<string, T> | undefined): T | undefined {
  return named?.get(idOf(value.metadata)) ?? named?.get(value.metadata.name);
}
