#!/usr/bin/env node
import { run } from '../dist/commands/support/run.js';

await run(import.meta.url);
