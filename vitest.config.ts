import { defineConfig } from 'vitest/config';

/** A folder of test/ as a project of its own, so that `vitest run --project laws` runs it alone. */
const folder = (name: string, timeout: number, globalSetup: string[] = [], isolate = false) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 120_000,
    globalSetup,
    isolate,
  },
});

export default defineConfig({
  test: {
    // Forked processes: tests start servers, workers and commands. Those of integration see no other's environment; the
    // rest share what is imported, which takes a second a file.
    pool: 'forks',
    maxWorkers: 3,
    passWithNoTests: false,
    projects: [
      folder('unit', 30_000),
      folder('cases', 30_000),
      folder('laws', 60_000, ['test/support/build.ts']),
      folder(
        'integration',
        120_000,
        ['test/support/build.ts', 'test/support/postgres-server.ts', 'test/support/mongodb-server.ts'],
        true,
      ),
    ],
  },
});
