import path from 'node:path';

import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { type Manifest as ManifestFile, manifestText } from '../formats/manifest.ts';
import { mergeManifests } from '../formats/merge-manifests.ts';
import { fileOutput } from '../formats/sinks/file-output.ts';

import { readManifests } from '../pipeline/read-manifests.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';

export default class Manifest extends BaseCommand {
  static override summary = 'merge the manifests of shards';
  static override description =
    'One manifest of the whole from those that `generate --shard I/N --out DIR` wrote; a shard that is missing, there twice or of another run is an error.';
  static override examples = [
    '<%= config.bin %> manifest merge shards/1 shards/2 shards/3',
    '<%= config.bin %> manifest merge shards/* --out shards/manifest.json',
  ];
  static override strict = false;
  static override args = {
    action: Args.string({ description: 'what to do', required: true, options: ['merge'] }),
    path: Args.string({ name: 'DIR|FILE', description: 'folders of shards, or their manifests' }),
  };
  static override flags = {
    out: Flags.string({ summary: 'a file, or - for stdout', helpValue: 'FILE|-', default: '-' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Manifest);
    const places = argv.slice(1);
    if (places.length === 0) throw new UsageError('manifest merge: nothing to merge', 'name the folders of all shards');
    const diagnostics: Diagnostic[] = [];
    const report = (each: Diagnostic) => {
      diagnostics.push(each);
    };
    const folder = flags.out === '-' ? '.' : path.dirname(flags.out);
    const given = await readManifests(places, folder, report);
    if (diagnostics.length > 0) return { diagnostics };
    const merged = mergeManifests(given, report);
    if (!merged) return { diagnostics };
    await this.#write(merged, flags.out);
    const rows = merged.datasets.reduce((sum, each) => sum + each.rows, 0);
    this.say(
      `${plural(given.length, 'shard')} of ${plural(rows, 'row')}; fingerprint ${merged.fingerprint.slice(0, 12)}`,
    );
    return { data: merged };
  }

  async #write(merged: ManifestFile, out: string): Promise<void> {
    const text = manifestText(merged);
    if (out !== '-') {
      const output = await fileOutput(out);
      try {
        const writer = await output.open(out);
        await writer.write(new TextEncoder().encode(text));
        await writer.close();
        await output.commit();
      } catch (error) {
        await output.abort();
        throw error;
      }
    } else if (!this.json) process.stdout.write(text);
  }
}
