#!/usr/bin/env node
import { createRequire } from 'node:module';

// `import` would look through the file for names first.
const { start } = createRequire(import.meta.url)('../dist/start/command.cjs');
await start(import.meta.url);
