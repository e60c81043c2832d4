import * as sources from '../../src/index.ts';
import { runCases } from '../support/run-cases.ts';

// A case is a folder: definitions, and the files that they shall come to. A file that is not there is not promised.
// `UPDATE_CASES=1 npx vitest run --project cases` writes those that are there anew: read the difference before keeping it.

runCases(sources, process.env.UPDATE_CASES !== undefined);
