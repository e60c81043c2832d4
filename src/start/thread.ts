// Where a thread begins, whose bundle is its argument.
import { createRequire } from 'node:module';

import { keepCode } from './kept-code.ts';

keepCode();
createRequire(import.meta.url)(process.argv[2] as string);
