import { mongodb } from './mongodb/mongodb.ts';
import { pglite } from './pglite/target.ts';
import { postgresql } from './postgresql/target.ts';
import type { Target } from './target.ts';

/** Every target, in the order that help and listings show. */
export const targets: readonly Target[] = [postgresql, pglite, mongodb];
