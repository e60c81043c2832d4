import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { Misfit } from '../values/misfit.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import { EvaluationError } from '../expression/evaluation-error.ts';

/** A cell that cannot be made. */
export interface FailedCell {
  readonly dataset: DatasetPlan;
  readonly row: number;
  /** The field's; absent: it is none's alone. */
  readonly path?: string;
  /** Whether it is its mask that cannot make it, not what it is made by. */
  readonly isOfMask?: true;
}

/** A cell as messages have it: `orders[42].code`. */
export function cellText({ dataset, row, path }: FailedCell): string {
  const name = `${dataset.name}[${row}]`;
  return path === undefined ? name : `${name}.${path}`;
}

/** Rows cannot be made: what generation throws for the user to read. */
export class GenerationFailure extends Error {
  override readonly name = 'GenerationFailure';

  constructor(
    readonly diagnostic: Diagnostic,
    options?: ErrorOptions,
    /** Whose cell it is, where it is one's alone: what it is made by is told with it. */
    readonly cell?: FailedCell,
  ) {
    super(diagnostic.message, options);
  }
}

/** What a field comes to whose values only the database has. */
export function externalValues(dataset: string, field: string, parent: string, span?: Span): Diagnostic {
  const message = `\`${dataset}.${field}\` refers to \`${parent}\`, which is external: its values are not here`;
  const help = `give values to choose from: \`{name: ${field}, generator: sample, file: …}\``;
  return diagnostic('DC324', message, { span, help });
}

/** What rows come to that were read somewhere and are not here any more. */
export function storedElsewhere(dataset: string): Diagnostic {
  const help = 'read them again: `load`, or `generate`, from the definitions';
  return diagnostic('DC514', `the real rows of \`${dataset}\` are not here: no plan has them`, { help });
}

/** What a value that does not fit its cell comes to. */
export function misfitFailure(cell: FailedCell, misfit: Misfit): GenerationFailure {
  const help = helpOf(misfit) ?? 'use a wider type, or another generator';
  const inner = { ...cell, ...(cell.path !== undefined && { path: cell.path + misfit.inside }) };
  const found = diagnostic('DC413', `\`${cellText(inner)}\`: ${misfit.message}`, { help });
  return new GenerationFailure(found, { cause: misfit }, inner);
}

/** What to do about what an expression could not compute, however deep inside. */
function helpOf({ cause }: Misfit): string | undefined {
  if (cause instanceof EvaluationError) return cause.help;
  return cause instanceof Misfit ? helpOf(cause) : undefined;
}
