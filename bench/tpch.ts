import { execFileSync } from 'node:child_process';
import path from 'node:path';

import type { Side } from './processes.ts';

/** Lines of scale 1, of both: as many as there are, to one in a thousand. */
const rows = { lineitem: 6_001_000, orders: 1_500_000 } as const;

/**
 * Scale 1 of TPC-H as CSV, by one thread each. `tpchgen-cli` is a peer that is installed by pip for the run, unless TPCHGEN says where
 * one is: no dependency of ours. Absent where there is no registry.
 */
export function tpchSides(table: keyof typeof rows, scratch: string): Side[] {
  const command = process.env.TPCHGEN ?? path.join(scratch, 'bin/tpchgen-cli');
  if (!isThere(command)) install(scratch);
  const peer: Side = {
    name: `tpchgen-rs, ${table}`,
    rows: rows[table],
    command,
    args: ['csv', '-s', '1', '-T', table, '--stdout', '--num-threads', '1'],
  };
  const flags = ['--env', 'tpch-1', '--dataset', table, '--only', '--format', 'csv', '--workers', '1', '--out', '-'];
  const own: Side = {
    name: `data-cli, ${table}`,
    rows: rows[table],
    args: ['bin/run.js', 'generate', 'specs/tpch', ...flags],
  };
  return isThere(command) ? [own, peer] : [own];
}

function install(scratch: string): void {
  const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', scratch, 'tpchgen-cli==4.0.0'];
  try {
    execFileSync('python3', args, { stdio: 'ignore' });
  } catch {
    // Told by its absence from the table.
  }
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
