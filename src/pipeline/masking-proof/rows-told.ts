import type { Plan } from '../../plan/plan.ts';

import { secretOf } from '../../masks/index.ts';

import type { ProofFinding } from './proof-finding.ts';
import { countOf, needsKeys, type Pairing } from './row-pairs.ts';
import type { RowTable } from './row-tables.ts';

interface Brought {
  readonly output: RowTable;
  readonly source: RowTable | undefined;
  readonly pairing: Pairing;
}

/** How rows were brought together. Under keys that the run's secret makes, each that is there has to be one of the source's. */
export async function rowsTold(
  { output, source, pairing }: Brought,
  { count, brought }: { readonly count: number; readonly brought: number },
  plan: Plan | undefined,
): Promise<Pick<ProofFinding, 'ok' | 'found'>> {
  if (!source) return { ok: null, found: 'no table of the source is called so' };
  const there = await countOf(source);
  const rows = `${count} rows, ${there} in the source`;
  if (pairing === 'masked key' && brought < Math.min(count, there))
    return {
      ok: false,
      found: `${rows}: ${brought} have keys that ${plan?.keyId} makes of its keys: the others were made with another key, or are not of this source`,
    };
  if (pairing !== 'none') return { ok: true, found: `${rows}, brought together by ${pairing}` };
  const isAtHand = plan?.keyId !== undefined && secretOf(plan.keyId) !== undefined;
  const secret = isAtHand
    ? 'what the key becomes follows from more than the key'
    : 'the secret that masks the key is not at hand';
  const why = needsKeys({ output, source })
    ? `a server has no order, and ${secret}`
    : 'they are fewer and the key is masked';
  return { ok: null, found: `${rows}, not brought together, for ${why}` };
}
