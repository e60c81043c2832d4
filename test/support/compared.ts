import type { ComparedVersion } from '../../src/versions/compared-version.ts';

import { hasErrors, renderText } from '../../src/index.ts';

import { compileText } from './compile-text.ts';

/** A text of definitions as one of two versions. */
export async function compared(
  yaml: string,
  label = 'text',
  options: Parameters<typeof compileText>[1] = {},
): Promise<ComparedVersion> {
  const { plan, places, definitions, diagnostics } = await compileText(yaml, options);
  if (!plan || hasErrors(diagnostics)) throw new Error(renderText(diagnostics, { color: false }));
  return { label, plan, places, definitions };
}
