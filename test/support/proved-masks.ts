import { maskingDefinitions } from '../../src/pipeline/masking-proof/masking-definitions.ts';
import type { ProofFinding } from '../../src/pipeline/masking-proof/proof-finding.ts';
import { proveMasking } from '../../src/pipeline/masking-proof/prove-masking.ts';
import { fileTables } from '../../src/pipeline/masking-proof/row-tables.ts';

import { loadKnownNames } from '../../src/detect/known-names.ts';

import { plantProject } from './planted-project.ts';
import { provedInPieces } from './proved-in-pieces.ts';

export interface ProvedFiles {
  readonly definitions: string;
  /** Texts by name. */
  readonly source: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string | Uint8Array>>;
  readonly key?: string | undefined;
  /** Rows have no order, as those of a server. */
  readonly isServer?: boolean;
  /** Default: it is proved once more with hardly any memory. */
  readonly once?: boolean;
}

const { signal } = new AbortController();

/** What the proof says of files of an output beside those of a source. */
export async function provedFiles({
  definitions,
  source,
  output,
  key,
  isServer,
  once,
}: ProvedFiles): Promise<ProofFinding[]> {
  const inside = (folder: string, files: Readonly<Record<string, string | Uint8Array>>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  const root = plantProject({
    'specs/all.yaml': definitions,
    ...inside('specs', source),
    ...inside('source', source),
    ...inside('out', output),
  });
  const variables = key === undefined ? {} : { DATA_CLI_MASKING_KEY: key };
  const { datasets, plan } = await maskingDefinitions({ root, paths: [], variables }, () => undefined);
  const written = await fileTables(`${root}/out`, signal);
  return (once ? proveMasking : provedInPieces)({
    datasets,
    plan,
    output: isServer === true ? written.map((each) => ({ ...each, unordered: true })) : written,
    source: await fileTables(`${root}/source`, signal),
    known: await loadKnownNames(),
  });
}

/** `check dataset.field` of those that failed. */
export function failures(findings: readonly ProofFinding[]): string[] {
  return findings.filter(({ ok }) => ok === false).map(toldOf);
}

/** Of those that were not looked at. */
export function notLookedAt(findings: readonly ProofFinding[]): string[] {
  return findings.filter(({ ok }) => ok === null).map(toldOf);
}

function toldOf({ check, dataset, field }: ProofFinding): string {
  return `${check} ${dataset}${field === undefined ? '' : `.${field}`}`;
}

export const ndjson = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
