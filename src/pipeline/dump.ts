import {
  type ManifestDataset,
  type ManifestFile,
  manifestDataset,
  manifestFile,
  manifestOf,
  manifestText,
} from '../formats/manifest.ts';
import type { Output } from '../formats/sinks/output.ts';

import { filesOf, leftOut } from './dump-files.ts';
import type { DumpRequest, DumpSummary } from './dump-request.ts';
import { DumpRun } from './dump-run.ts';

/** Writes everything as one stream. */
export async function dumpStream(request: DumpRequest, output: Output, name: string): Promise<DumpSummary> {
  const parts = request.format.stream(request.plan, request.options);
  const run = new DumpRun(request, parts, false);
  return run.guard(output, async () => {
    const writer = await run.open(output, name);
    await run.write(writer, parts);
    await run.close(writer);
    run.judge();
    await output.commit();
  });
}

/** Writes a folder: a file for each dataset and what else the format has, and the manifest last. */
export async function dumpFolder(request: DumpRequest, output: Output): Promise<DumpSummary> {
  const { plan, format, shard, slice } = request;
  const listed = filesOf(request);
  const parts = listed.flatMap((file) => file.parts);
  const run = new DumpRun(request, parts, true);
  const done = await run.guard(output, async () => {
    const datasets: ManifestDataset[] = [];
    const others: ManifestFile[] = [];
    for (const file of listed) {
      const writer = await run.open(output, file.name);
      const facts = await run.write(writer, file.parts);
      const written = manifestFile(await run.close(writer));
      if (facts) datasets.push(manifestDataset(facts.dataset, { ...facts, files: [written] }));
      else others.push(written);
    }
    run.judge();
    const manifest = manifestOf(plan, {
      toolVersion: request.toolVersion,
      git: request.git,
      format: format.name,
      shard,
      ...(slice && { tenant: slice.tenant }),
      datasets,
      files: others,
    });
    await output.commit(manifestText(manifest));
  });
  return { ...done, leftOut: leftOut(request) };
}
