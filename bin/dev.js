#!/usr/bin/env -S node --import tsx
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { execute } from '@oclif/core/execute';

// Straight from src, without the build and its manifest.
const { oclif, ...pjson } = createRequire(import.meta.url)('../package.json');
const root = fileURLToPath(new URL('../src', import.meta.url));
await execute({
  development: true,
  loadOptions: {
    root,
    pjson: {
      ...pjson,
      oclif: { ...oclif, commands: { ...oclif.commands, target: './commands', globPatterns: ['*.ts'] } },
    },
  },
});
