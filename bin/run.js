#!/usr/bin/env node
import { start } from '../dist/start/command.cjs';

await start(import.meta.url);
