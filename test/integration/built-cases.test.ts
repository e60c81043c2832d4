import { loadBundle } from '../support/bundle.ts';
import { runCases } from '../support/run-cases.ts';

// What is installed is the bundle: it keeps what test/cases promises as the sources do.

runCases(loadBundle());
