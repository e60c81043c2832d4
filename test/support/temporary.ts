import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Vitest's global set-up: what tests, and the commands that they run, put into the folder for temporary files goes with the
 * run. A server of another user goes through it, so it is open to pass.
 */
export default function setup(): (() => void) | undefined {
  // Each project of the run has this set-up: the first to come makes the folder for all.
  if (process.env.DATA_CLI_TEST_TEMPORARY === process.env.TMPDIR && process.env.TMPDIR !== undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'data-cli-'));
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  process.env.DATA_CLI_TEST_TEMPORARY = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
