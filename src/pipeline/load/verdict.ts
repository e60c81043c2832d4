import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { type Finding, type Phase, phases } from '../../targets/database.ts';

/** One phase of a verification and what came of it. */
export interface PhaseOutcome {
  readonly phase: Phase;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** What each phase of a verification came to, in their order; warnings leave it good. */
export function outcomes(findings: readonly Finding[]): readonly PhaseOutcome[] {
  return phases.map((phase) => {
    const own = findings.filter((each) => each.phase === phase);
    return { phase, ok: own.every(({ ok, severity }) => ok || severity === 'warning'), findings: own };
  });
}

/** What was found and should not have been: baselines are a warning, unless they are asked to be kept. */
export function findingDiagnostics(findings: readonly Finding[], strict: boolean): Diagnostic[] {
  return findings.flatMap(({ ok, phase, check, found, severity = 'error' }) => {
    if (ok) return [];
    if (phase !== 'baselines') return [{ ...diagnostic('DC719', `${check}: ${found}`), severity }];
    return [{ ...diagnostic('DC726', `${check}: ${found}`), severity: strict ? 'error' : 'warning' }];
  });
}
