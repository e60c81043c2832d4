import { defineConfig } from 'vitest/config';

/** A folder of test/ as a project of its own, so that `vitest run --project laws` runs it alone. */
const folder = (name: string, timeout: number, globalSetup: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 120_000,
    globalSetup: ['test/support/temporary.ts', ...globalSetup],
  },
});

export default defineConfig({
  test: {
    // Forked processes: tests start servers, workers and commands. They share what is imported, and the process that runs
    // commands for them, which would take two seconds a file.
    pool: 'forks',
    isolate: false,
    maxWorkers: 3,
    passWithNoTests: false,
    projects: [
      folder('unit', 30_000),
      folder('cases', 30_000),
      folder('laws', 60_000, ['test/support/build.ts']),
      folder('integration', 120_000, [
        'test/support/build.ts',
        'test/support/postgres-server.ts',
        'test/support/mongodb-server.ts',
      ]),
    ],
  },
});
