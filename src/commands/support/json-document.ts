import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { jsonDiagnostics } from '../../diagnostics/render-json.ts';

/** What a run comes to; `data` is null where there is nothing to say. */
interface JsonOutcome {
  readonly command: string;
  readonly ok: boolean;
  readonly data: unknown;
  readonly diagnostics?: readonly Diagnostic[];
}

/** The one document that `--json` prints. */
export function jsonDocument({ command, ok, data, diagnostics = [] }: JsonOutcome): string {
  const document = { schema_version: 1, command, ok, data, diagnostics: jsonDiagnostics(diagnostics) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Wrong usage as `data`. */
export function usageData(error: string, help: string | undefined): unknown {
  return { error, ...(help !== undefined && { help }) };
}
