import { expect } from 'vitest';

import type { ProofFinding } from '../../src/pipeline/masking-proof/proof-finding.ts';
import { type ProofStorage, proofStorage } from '../../src/pipeline/masking-proof/proof-storage.ts';
import { type ProofRequest, proveMasking } from '../../src/pipeline/masking-proof/prove-masking.ts';

/** Hardly anything is held in memory: what thousands of rows take goes the ways of what millions do. */
export const tinyStorage: ProofStorage = { ...proofStorage, held: 3, chunkBytes: 96, together: 2, waiting: 5 };

/** What a proof finds, which is the same however much is held in memory. */
export async function provedInPieces(request: ProofRequest): Promise<ProofFinding[]> {
  const findings = await proveMasking(request);
  const inPieces = await proveMasking({ ...request, storage: tinyStorage });
  expect(inPieces.filter(isCertain)).toEqual(findings.filter(isCertain));
  return findings;
}

/** Random keys make other masks each time. */
function isCertain({ found }: ProofFinding): boolean {
  return !/under (a )?random keys?/.test(found);
}
