import { execFileSync } from 'node:child_process';

import type { Side } from './processes.ts';

/** Lines of scale 1, of both: as many as there are, to one in a thousand. */
const rows = { lineitem: 6_001_000, orders: 1_500_000 } as const;

/**
 * Scale 1 of TPC-H as CSV, by one thread each. `tpchgen-cli` (pip or cargo) is a peer that is looked for, not installed: in
 * TPCHGEN, else in the PATH.
 */
export function tpchSides(table: keyof typeof rows): Side[] {
  const command = process.env.TPCHGEN ?? 'tpchgen-cli';
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

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
