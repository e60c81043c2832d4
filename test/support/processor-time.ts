import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Milliseconds that the processor is busy with some work: a clock would tell what else the machine has to do. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return sumOf(process.cpuUsage(before));
}

const teller = fileURLToPath(new URL('./tell-processor-time.cjs', import.meta.url));

/** The same of a whole process of Node, all of its threads, from its start to its end; its output is thrown away. */
export async function processorTimeOf(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--require', teller, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3]?.on('data', (chunk) => {
    told += String(chunk);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`exit code ${code} of ${args.join(' ')}`);
  return sumOf(JSON.parse(told));
}

function sumOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
