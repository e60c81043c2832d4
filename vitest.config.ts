import { defineConfig } from 'vitest/config';

/** A folder of test/ as a project of its own, so that `vitest run --project laws` runs it alone. */
const folder = (name: string, timeout: number, globalSetup: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    setupFiles: ['test/support/properties.ts'],
    globalSetup: ['test/support/environment.ts', 'test/support/temporary.ts', ...globalSetup],
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
      folder('unit', 600_000),
      folder('cases', 300_000),
      folder('laws', 900_000, ['test/support/build.ts']),
      // Whoever is the first to ask for MongoDB waits until its server is built.
      folder('integration', 900_000, [
        'test/support/build.ts',
        'test/support/postgres-server.ts',
        'test/support/mongodb-server.ts',
      ]),
    ],
  },
});
