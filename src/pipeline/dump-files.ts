import type { Plan } from '../plan/plan.ts';

import type { Compression } from '../formats/compression/compression.ts';
import type { Format, FormatOptions, OutputFile } from '../formats/format.ts';

/** What says which files a folder gets. */
export interface FolderRequest {
  readonly format: Format;
  readonly plan: Plan;
  readonly options: FormatOptions;
  readonly compression?: Compression | undefined;
}

/** The names of a folder's files, known before anything is written. */
export function folderFiles(request: FolderRequest): string[] {
  return filesOf(request).map((file) => file.name);
}

/** The files themselves, under the names that they get. */
export function filesOf({ format, plan, options, compression }: FolderRequest): readonly OutputFile[] {
  const files = format.folder(plan, options);
  if (!compression) return files;
  return files
    .filter(({ runsOthers }) => !runsOthers)
    .map((file) => ({ ...file, name: `${file.name}.${compression.extension}` }));
}

/** What runs the others by their names: compressed nothing would read them. */
export function leftOut({ format, plan, options, compression }: FolderRequest): string[] {
  const files = compression ? format.folder(plan, options) : [];
  return files.filter(({ runsOthers }) => runsOthers).map(({ name }) => name);
}
