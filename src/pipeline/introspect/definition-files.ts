import { posix } from 'node:path';

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import { draftYaml } from './assemble.ts';
import type { Introspection } from './introspect.ts';
import type { WrittenFile } from './write-files.ts';

/** What introspecting comes to, as files. */
export interface DefinitionFiles {
  readonly files: readonly WrittenFile[];
  /** How many of them are there already. */
  readonly updated: number;
  /** Definitions that are as the tables are. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Where {
  /** Absent: nowhere. */
  readonly folder: string | undefined;
  readonly update: boolean;
  readonly schemas?: readonly string[] | undefined;
}

export async function definitionFiles({ drafts }: Introspection, { folder = '.' }: Where): Promise<DefinitionFiles> {
  const files = drafts.map((draft) => ({ path: posix.join(folder, draft.name.file), text: draftYaml(draft), replaces: false }));
  return { files, updated: 0, unchanged: 0, diagnostics: [] };
}
