import { execFileSync } from 'node:child_process';
import path from 'node:path';

import type { Side } from './processes.ts';

/** Lines of scale 1, of both: as many as there are, to one in a thousand. */
const rows = { lineitem: 6_001_000, orders: 1_500_000 } as const;

/**
 * Scale 1 of TPC-H as CSV, or a tenth of it, by one thread each. `tpchgen-cli` is a peer that is installed by pip for the run, unless TPCHGEN says where
 * one is: no dependency of ours. Absent where there is no registry.
 */
export function tpchSides(table: keyof typeof rows, scratch: string, isTenth: boolean): Side[] {
  const [scale, environment] = isTenth ? ['0.1', 'tpch-tenth'] : ['1', 'tpch-1'];
  const count = isTenth ? rows[table] / 10 : rows[table];
  const command = process.env.TPCHGEN ?? path.join(scratch, 'bin/tpchgen-cli');
  if (!isThere(command)) install(scratch);
  const peer: Side = {
    name: `tpchgen-rs, ${table}`,
    rows: count,
    command,
    args: ['csv', '-s', scale, '-T', table, '--stdout', '--num-threads', '1'],
  };
  const flags = ['--env', environment, '--dataset', table, '--only', '--format', 'csv', '--workers', '1', '--out', '-'];
  const own: Side = {
    name: `data-cli, ${table}`,
    rows: count,
    args: ['bin/run.js', 'generate', 'specs/tpch', ...flags],
  };
  return isThere(command) ? [own, peer] : [own];
}

function install(scratch: string): void {
  const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', scratch, 'tpchgen-cli==4.0.0'];
  try {
    execFileSync('python3', args, { stdio: 'ignore' });
  } catch {
    // Told by the table: its bar is not measured.
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
