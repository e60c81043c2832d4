import { Writable } from 'node:stream';

import { withoutEmbedded } from '../../src/plan/documents.ts';

import type { TenantSlice } from '../../src/pipeline/tenant-slice.ts';

import type { CompiledProject, Format, FormatOptions, Plan, ProjectRequest, Shard } from '../../src/index.ts';
import * as sources from '../../src/index.ts';

/** The library: its sources, or what the build made of them. */
export type Program = typeof sources;

/** Compiles what lies in a folder, as `validate` does there. */
export function compileFolder(
  root: string,
  request: Partial<ProjectRequest> = {},
  { compileProject }: Program = sources,
): Promise<CompiledProject> {
  return compileProject({ root, paths: ['.'], variables: {}, ...request });
}

export interface DumpSettings extends Partial<FormatOptions> {
  readonly format?: string;
  readonly shard?: Shard;
  /** The most rows of a batch. */
  readonly capacity?: number;
  /** The plan that rows refer to, where `plan` is a part of it. */
  readonly whole?: Plan;
  /** Whose rows alone are written: `plan` is its plan. */
  readonly slice?: TenantSlice;
}

/** A plan's dump as text, the tool's version left out of it. */
export async function dumpText(plan: Plan, settings: DumpSettings = {}, program: Program = sources): Promise<string> {
  const { formats, loadEnvironment, dumpStream, streamOutput, wholeRun } = program;
  const { format: name = 'sql', shard = wholeRun, capacity, whole = plan, slice, ...rest } = settings;
  const format = formats.find((each) => each.name === name) as Format;
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      // The bytes lie in a buffer that is used again.
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  const options = { dialect: 'postgresql', inserts: false, schema: true, ...rest };
  const arranged = (each: Plan) => format.arrange?.(each, options) ?? each;
  const request = {
    plan: withoutEmbedded(arranged(plan)),
    environment: await loadEnvironment(arranged(whole), capacity),
    format,
    toolVersion: '0.0.0',
    options,
    shard,
    ...(slice && { slice }),
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  await dumpStream(request, streamOutput(stream, 'memory'), 'memory');
  return Buffer.concat(chunks).toString('utf8');
}
