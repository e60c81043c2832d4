import fc from 'fast-check';

// Set-up of every test file. What property tests draw is the same in every run, on every machine: no run fails by chance, and
// one that fails does so again. To look further, other draws and more of them:
// `FC_SEED=$RANDOM FC_RUNS=2000 npx vitest run --project laws obeyed`.

/** What all draws begin with; a file may shift it, so that its tests do not all meet the same cases. */
export const propertySeed = Number(process.env.FC_SEED ?? 20_260_101);

fc.configureGlobal({ seed: propertySeed });

/**
 * How many draws a property is checked with. No time limits: a slow machine checks what a fast one does, and what a test says
 * of what it has seen is true of both.
 */
export function runs(usual: number): number {
  return Number(process.env.FC_RUNS ?? usual);
}
