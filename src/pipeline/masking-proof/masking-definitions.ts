import type { Report } from '../../diagnostics/diagnostic.ts';

import { Project, type ProjectPlace } from '../project.ts';

import { decidedByParents, type ProofDataset, proofDataset } from './proof-plan.ts';

/** What the project's definitions say of masks. */
export async function maskingDefinitions(place: ProjectPlace, report: Report): Promise<ProofDataset[]> {
  const project = await Project.open(place, report);
  return decidedByParents(project.definitions.datasets.map(proofDataset));
}
