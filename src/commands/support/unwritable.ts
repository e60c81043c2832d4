import { renderText } from '../../diagnostics/render-text.ts';

import { outputError } from '../../formats/sinks/failure.ts';
import { ClosedPipe, OutputFailure } from '../../formats/sinks/output.ts';

import { exitCodes } from './exit-codes.ts';

/** What is said, and how the process ends, where stdout cannot be written to and no command runs. */
export function unwritable(error: Error): { text: string; exitCode: number } {
  const found = outputError(error, 'stdout');
  if (found instanceof ClosedPipe) return { text: '', exitCode: exitCodes.closedPipe };
  if (!(found instanceof OutputFailure)) throw error;
  return { text: renderText([found.diagnostic], { color: false }), exitCode: exitCodes.environment };
}
