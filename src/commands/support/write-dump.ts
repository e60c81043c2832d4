import type { Plan } from '../../plan/plan.ts';

import type { Format, Shard } from '../../formats/format.ts';
import { fileOutput } from '../../formats/sinks/file-output.ts';
import { folderOutput } from '../../formats/sinks/folder-output.ts';
import type { OutputKind } from '../../formats/sinks/output-kind.ts';
import { streamOutput } from '../../formats/sinks/stream-output.ts';

import { dumpFolder, dumpStream } from '../../pipeline/dump.ts';
import { folderFiles } from '../../pipeline/dump-files.ts';
import type { DumpRequest, DumpSummary } from '../../pipeline/dump-request.ts';
import { UsageError } from '../../pipeline/usage-error.ts';

/** Writes a dump to where `--out` says. */
export async function writeDump(request: DumpRequest, kind: OutputKind, out: string): Promise<DumpSummary> {
  if (kind === 'folder') return dumpFolder(request, await folderOutput(out, folderFiles(request)));
  const output = kind === 'stream' ? streamOutput(process.stdout, 'stdout', request.signal) : await fileOutput(out);
  return dumpStream(request, output, out);
}

/** What cannot be one stream; `alone` says how one dataset is asked for. */
export function checkStream(plan: Plan, format: Format, kind: OutputKind, shard: Shard, alone: string): void {
  if (kind === 'folder' || plan.datasets.length < 2) return;
  if (!format.sharesStream) {
    throw new UsageError(
      `${format.name} cannot hold ${plan.datasets.length} datasets in one stream`,
      `give --out a folder, or ${alone}`,
    );
  }
  if (shard.of > 1) {
    throw new UsageError(
      `shards of ${plan.datasets.length} datasets in one stream cannot be put together`,
      `give --out a folder, or ${alone}`,
    );
  }
}
