import { parseDuration } from '../base/duration.ts';

import type { EnvironmentDefinition } from './environment.ts';

/** How long parts of a load may take, in milliseconds, before they are told. */
export interface Baselines {
  /** Keys, indexes and statistics. */
  readonly indexBuild: number;
  /** A page of rows by key. */
  readonly sampleQuery: number;
  /** The whole load. */
  readonly load: number;
}

/** What an Environment says of each. The schema has seen to the form of durations. */
export function baselinesOf(environment: EnvironmentDefinition | undefined): Baselines {
  const { index_build = '30s', sample_query = '100ms', load = '60s' } = environment?.value.spec.baselines ?? {};
  return { indexBuild: durationOf(index_build), sampleQuery: durationOf(sample_query), load: durationOf(load) };
}

/** How long what is loaded is wanted, in milliseconds; undefined: for ever. */
export function ttlOf(environment: EnvironmentDefinition | undefined): number | undefined {
  const ttl = environment?.value.spec.ttl;
  return ttl === undefined ? undefined : durationOf(ttl);
}

function durationOf(text: string): number {
  return parseDuration(text) as number;
}
