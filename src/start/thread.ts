// Where a thread begins, whose bundle is its argument.
import { bundleLoader } from './kept-code.ts';

bundleLoader()(process.argv[2] as string);
