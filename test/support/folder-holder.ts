import { lockFolder } from '../../src/targets/pglite/folder-lock.ts';

/** Locks a folder, and ends without letting go: `folder-holder.ts FOLDER`. */
await lockFolder(process.argv[2] as string, {
  variables: {},
  ledgerSchema: 'data_cli',
  lockTimeout: 0,
  ifMissing: 'make',
  who: 'ann@desk',
  signal: new AbortController().signal,
});
process.exit(7);
