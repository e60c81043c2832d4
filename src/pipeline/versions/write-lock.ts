import { join } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { idOf } from '../../definition/id-of.ts';
import { catalogueVersion } from '../../plan/catalogue.ts';
import type { Plan } from '../../plan/plan.ts';

import { type Lock, type LockedDataset, lockName, lockText } from '../../formats/lock.ts';
import { toolName } from '../../formats/manifest.ts';
import { fileOutput } from '../../formats/sinks/file-output.ts';

import type { EnvironmentDefinition } from '../environment.ts';

import { VersionFailure } from './version-failure.ts';

/** What a lock says beside the rows. */
export type LockHead = Omit<Lock, 'datasets'>;

/** What a lock says of the run, before its datasets. */
export function lockHead(plan: Plan, toolVersion: string, environment: EnvironmentDefinition | undefined): LockHead {
  return {
    schema_version: 1,
    tool: { name: toolName, version: toolVersion },
    catalogue: catalogueVersion,
    seed: plan.seed,
    as_of: plan.asOf,
    ...(environment && { environment: environment.value.metadata.name }),
  };
}

/** What has to be the same for all rows of a lock, as it is called in messages. */
const common: readonly (readonly [name: string, read: (head: LockHead) => string])[] = [
  ['data-cli', ({ tool }) => tool.version],
  ['catalogue', ({ catalogue }) => String(catalogue)],
  ['seed', ({ seed }) => seed],
  ['as of', ({ as_of }) => as_of],
  ['Environment', ({ environment }) => environment ?? 'none'],
];

/** What two locks differ in as a whole: `seed 1, not 7`. */
export function headDifferences(locked: LockHead, now: LockHead): string[] {
  return common.flatMap(([name, read]) =>
    read(locked) === read(now) ? [] : [`${name} ${read(locked)}, not ${read(now)}`],
  );
}

/** A lock with these datasets in the place of those that an older one has. Throws VersionFailure where both cannot stand together. */
export function updatedLock(head: LockHead, datasets: readonly LockedDataset[], older: Lock | undefined): Lock {
  const differences = older ? headDifferences(older, head) : [];
  if (differences.length > 0) {
    const message = `the rest of the lock is of ${differences.join(', ')}`;
    throw new VersionFailure(
      [diagnostic('DC834', message, { help: 'lock all datasets: leave --dataset and PATHs out' })],
      'no',
    );
  }
  const ids = new Set(datasets.map(idOf));
  const kept = (older?.datasets ?? []).filter((each) => !ids.has(idOf(each)));
  return { ...head, datasets: [...kept, ...datasets].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) };
}

/** Writes a lock into a project's root: whole, or not at all. */
export async function writeLock(root: string, lock: Lock): Promise<void> {
  const path = join(root, lockName);
  const output = await fileOutput(path);
  try {
    const writer = await output.open(path);
    await writer.write(new TextEncoder().encode(lockText(lock)));
    await writer.close();
    await output.commit();
  } catch (error) {
    await output.abort();
    throw error;
  }
}
