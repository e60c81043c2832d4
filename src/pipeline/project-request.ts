import { nearest } from '../base/nearest.ts';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { parseInstant } from '../values/moment.ts';

import type { DefinitionSet } from '../definition/definition.ts';
import { isCalled, namesOf } from '../definition/id-of.ts';
import { type RowsFormat, withRowsFile } from '../definition/with-rows-file.ts';
import { defaultAsOf } from '../plan/catalogue.ts';
import type { Plan } from '../plan/plan.ts';

import type { Places } from '../compile/places.ts';
import type { ChosenTraits } from '../compile/traits.ts';
import type { Counts } from '../compile/volume.ts';

import type { EnvironmentDefinition } from './environment.ts';
import type { MaskedAhead } from './masking/ahead.ts';
import type { Project, ProjectPlace } from './project.ts';
import { UsageError } from './usage-error.ts';

/** What was read, as written, and the Environment that the run is for. */
export interface ProjectRead {
  readonly project: Project;
  readonly environment?: EnvironmentDefinition;
}

/** What a run compiles, and under which seed and moment. */
export interface ProjectRequest extends ProjectPlace {
  /** An Environment's name; default: the one of `data-cli.yaml`. What else the request asks for goes before what that says. */
  readonly environment?: string | undefined;
  /** Whether real rows are read and masked; without, there are none of them. Default: yes. */
  readonly readsRows?: boolean | undefined;
  /** How many threads mask real rows; default: as many as the machine has, where there are many rows. */
  readonly workers?: number | undefined;
  /**
   * Asked before the first real row is read, with the plan as far as it is known: where masked rows go already while others are
   * read. Default: nowhere, before all of them are there.
   */
  readonly ahead?: ((plan: Plan, read: ProjectRead) => Promise<MaskedAhead | undefined>) | undefined;
  /** Asked before that, with the plan as far as it is known: why its rows could not go where they are meant to. */
  readonly beforeReading?:
    | ((plan: Plan, read: ProjectRead, places: Places | undefined) => Promise<readonly Diagnostic[]>)
    | undefined;
  /** A MaskingPolicy's name, or a built-in one; default: the Environment's. */
  readonly policy?: string | undefined;
  readonly seed?: string | undefined;
  /** ISO 8601, or `now`. */
  readonly asOf?: string | undefined;
  /** The most bytes that indexes of rows may take; default: 2 GiB. */
  readonly memory?: number | undefined;
  /** Datasets by name: those that are meant, and what they refer to. */
  readonly datasets?: readonly string[] | undefined;
  /** For the datasets named, else for all. */
  readonly count?: number | undefined;
  readonly countByName?: ReadonlyMap<string, number> | undefined;
  /** Rows that are there already and that the counts come on top of, by `namespace/name`. */
  readonly beyond?: ReadonlyMap<string, number> | undefined;
  /** A file with the rows of a dataset, in the place of those that its definition makes. */
  readonly rowsFile?:
    | { readonly dataset: string; readonly file: string; readonly format?: RowsFormat | undefined }
    | undefined;
  /** Traits that all rows of a dataset have, by its name; of one field the last one counts. */
  readonly traits?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The definitions with the rows of a run's file in the place of those of one of them. A name that none has is wrong usage. */
export function withRowsFiles(definitions: DefinitionSet, { rowsFile }: ProjectRequest): DefinitionSet {
  if (!rowsFile) return definitions;
  const { dataset, file, format } = rowsFile;
  checkName(dataset, definitions);
  const isMeant = ({ value: { metadata } }: DefinitionSet['datasets'][number]) => isCalled(metadata, dataset);
  const meant = definitions.datasets.filter(isMeant);
  if (meant.length > 1) throw new UsageError(`several datasets are called ${dataset}`, 'write namespace/name');
  const datasets = definitions.datasets.map((each) => (isMeant(each) ? withRowsFile(each, file, format) : each));
  return { ...definitions, datasets };
}

/** *As of* in microseconds: as it is asked for, else as the Environment has it, else the catalogue's. */
export function asOfOf(asked: string | undefined, standard: string | undefined): number {
  const text = asked ?? standard ?? defaultAsOf;
  if (text === 'now') return Math.floor(Date.now() / 1000) * 1_000_000;
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw new UsageError(`--as-of ${text} is no moment`, 'write it as 2026-01-31 or 2026-01-31T10:30:00Z, or `now`');
}

/** The counts that a run asks for. A name that no definition has is wrong usage. */
export function countsOf({ datasets, count, countByName }: ProjectRequest, definitions: DefinitionSet): Counts {
  for (const name of [...(datasets ?? []), ...(countByName?.keys() ?? [])]) checkName(name, definitions);
  const byName = new Map(countByName);
  if (count !== undefined) for (const name of datasets ?? []) byName.set(name, byName.get(name) ?? count);
  return { ...(count !== undefined && !datasets && { all: count }), byName };
}

/** The traits that a run asks for. Names that there are not are wrong usage. */
export function traitsOf({ traits = new Map() }: ProjectRequest, definitions: DefinitionSet): ChosenTraits {
  for (const [dataset, names] of traits) {
    checkName(dataset, definitions);
    const meant = definitions.datasets.filter(({ value: { metadata } }) => isCalled(metadata, dataset));
    const known = meant.flatMap(({ value }) => Object.keys(value.spec.traits ?? {}));
    const unknown = names.find((name) => !known.includes(name));
    // Of a definition that has errors nobody knows the traits.
    if (unknown === undefined || meant.length === 0) continue;
    const near = nearest(unknown, known);
    const all = known.length > 0 ? `there are ${known.join(', ')}` : `${dataset} has no traits`;
    throw new UsageError(
      `${dataset} has no trait ${unknown}`,
      near === undefined ? all : `did you mean ${dataset}=${near}?`,
    );
  }
  return traits;
}

function checkName(name: string, { datasets, broken }: DefinitionSet): void {
  const known = [...datasets.map((each) => each.value.metadata), ...broken];
  const names = known.flatMap(namesOf);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new UsageError(`there is no dataset ${name}`, near === undefined ? undefined : `did you mean ${near}?`);
}
