import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { type Finding, type Phase, phases } from '../../targets/database.ts';

/** One phase of a verification and what came of it. */
export interface PhaseOutcome {
  readonly phase: Phase;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

export function outcomes(findings: readonly Finding[]): readonly PhaseOutcome[] {
  return phases.map((phase) => {
    const own = findings.filter((each) => each.phase === phase);
    return { phase, ok: own.every(({ ok }) => ok), findings: own };
  });
}

/** What was found and should not have been: baselines are a warning, unless they are asked to be kept. */
export function findingDiagnostics(findings: readonly Finding[], strict: boolean): Diagnostic[] {
  return findings.flatMap(({ ok, phase, check, found }) => {
    if (ok) return [];
    const isTiming = phase === 'baselines';
    const made = diagnostic(isTiming ? 'DC726' : 'DC719', `${check}: ${found}`);
    return [isTiming && !strict ? { ...made, severity: 'warning' as const } : made];
  });
}
