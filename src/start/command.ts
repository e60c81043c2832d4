// Where a process of the command line begins: what V8 is told, and where its code comes from, before anything else is loaded.
import { bundleLoader } from './kept-code.ts';
import { optimizeLess } from './optimize-less.ts';

/** Runs the command of this process’s arguments; `from` is the URL of the file that the process was started with. */
export async function start(from: string): Promise<void> {
  // Other commands make rows for as long as the process lasts.
  if (process.argv[2] === 'validate') optimizeLess();
  const { run } = bundleLoader()('start/run.cjs') as typeof import('./run.ts');
  await run(from);
}
