import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

import { parseInstant } from '../../src/values/moment.ts';

import type { DefinitionSet } from '../../src/definition/definition.ts';
import { readAllGivenRows } from '../../src/definition/read-all-given-rows.ts';
import { readSamples } from '../../src/definition/read-samples.ts';
import { defaultAsOf } from '../../src/plan/catalogue.ts';

import { generatorNamed } from '../../src/generators/index.ts';

import { compile } from '../../src/compile/compile.ts';
import type { Places } from '../../src/compile/places.ts';

import type { Plan } from '../../src/index.ts';

import { read } from './definitions.ts';
import { memoryReader } from './memory-reader.ts';

interface TextOptions {
  /** Rows of every dataset, whatever it says. */
  readonly count?: number;
  readonly seed?: string;
  readonly asOf?: string;
  /** What lies beside the text, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What a text of definitions comes to, without a folder or a process. */
export async function compileText(
  yaml: string,
  { count, files = {}, seed = '1', asOf = defaultAsOf }: TextOptions = {},
): Promise<{
  plan: Plan | undefined;
  places: Places | undefined;
  definitions: DefinitionSet;
  diagnostics: readonly Diagnostic[];
}> {
  const reading = await read(yaml);
  const reader = memoryReader({ ...files, 'input.yaml': yaml });
  const options = { root: '.', variables: {} };
  const rows = await readAllGivenRows(reading.definitions, reader, options);
  const readsFile = (name: string) => generatorNamed(name)?.readsFile !== undefined;
  const { samples, diagnostics: unread } = await readSamples(rows.definitions, reader, { ...options, readsFile });
  const { plan, places, diagnostics } = await compile(rows.definitions, {
    seed,
    asOf: parseInstant(asOf) as number,
    counts: count === undefined ? {} : { all: count },
    memory: Infinity,
    given: rows.given,
    samples,
  });
  return {
    plan,
    places,
    definitions: rows.definitions,
    diagnostics: [...reading.diagnostics, ...rows.diagnostics, ...unread, ...diagnostics],
  };
}
