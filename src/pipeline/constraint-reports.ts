import { bytesText } from '../base/bytes-text.ts';
import { countText } from '../base/plural.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { ConstraintPlan } from '../plan/plan.ts';

import type { ConstraintReport } from '../generate/checks/constraint-checks.ts';

export type Places = ReadonlyMap<ConstraintPlan, Span>;

/** The constraints that rows break, each as severe as it says. */
export function reportDiagnostics(reports: readonly ConstraintReport[], places: Places): Diagnostic[] {
  return reports.flatMap((report) => {
    if (report.failing === 0) return [];
    const { constraint } = report;
    return [brokenBy(constraint, brokenText(report), places)];
  });
}

/** One constraint that is broken. `help`: of one that does not describe itself. */
export function brokenBy(constraint: ConstraintPlan, message: string, places: Places, help?: string): Diagnostic {
  const { severity, description } = constraint;
  const found = diagnostic(severity === 'error' ? 'DC420' : 'DC421', message, {
    span: places.get(constraint),
    help: description ?? help,
  });
  return { ...found, severity };
}

function brokenText({ dataset, constraint, looked, rows, failing, examples }: ConstraintReport): string {
  const name = `\`${constraint.name ?? constraint.text}\``;
  if (looked === 'whole' && examples.length === 0)
    return `${name} does not hold for the ${countText(rows)} rows of \`${dataset.name}\``;
  const which = examples.map((row) => `${dataset.name}[${row}]`).join(', ');
  const more = failing > examples.length ? ', …' : '';
  return `${name} fails in ${countText(failing)} of ${countText(rows)} rows: ${which}${more}`;
}

/** A report as `--json` has it. */
export function reportJson({ dataset, constraint, looked, rows, failing, examples, filed }: ConstraintReport): unknown {
  const { name, text, severity, description, obeyed } = constraint;
  return {
    dataset: dataset.id,
    ...(name !== undefined && { name }),
    constraint: text,
    ...(description !== undefined && { description }),
    severity,
    obeyed,
    looked,
    rows,
    failing,
    first_failing: examples,
    ...(filed > 0 && { temporary_bytes: filed }),
  };
}

/** `12 constraints hold, 2 of them by construction alone`. */
export function checkSummary(reports: readonly ConstraintReport[]): string {
  const unseen = reports.filter(({ looked, constraint }) => looked === 'none' && !constraint.obeyed);
  const proved = reports.filter(({ looked, constraint }) => looked === 'none' && constraint.obeyed);
  const held = reports.filter(({ looked, failing }) => looked !== 'none' && failing === 0);
  const filed = reports.reduce((sum, report) => sum + report.filed, 0);
  const parts = [
    `${held.length} of ${reports.length} constraints looked at, and kept`,
    ...(proved.length > 0 ? [`${proved.length} kept by construction`] : []),
    ...(unseen.length > 0 ? [`${unseen.length} about all rows, which a shard cannot tell`] : []),
    ...(filed > 0 ? [`${bytesText(filed)} of hashes were in temporary files`] : []),
  ];
  return parts.join('; ');
}
