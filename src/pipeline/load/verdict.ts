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
    return { phase, ok: own.every(({ ok, severity }) => ok || severity === 'warning'), findings: own };
  });
}

/** What was found and should not have been: baselines, and rules that are none but a warning, are one, unless they are asked to be kept. */
export function findingDiagnostics(findings: readonly Finding[], strict: boolean): Diagnostic[] {
  return findings.flatMap(({ ok, phase, check, found, severity }) => {
    if (ok) return [];
    const isTiming = phase === 'baselines';
    const made = diagnostic(isTiming ? 'DC726' : 'DC719', `${check}: ${found}`);
    const isMild = isTiming || severity === 'warning';
    return [isMild && !strict ? { ...made, severity: 'warning' as const } : made];
  });
}
