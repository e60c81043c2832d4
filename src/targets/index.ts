import type { Target } from './target.ts';

/** Every target, in the order that help and listings show. */
export const targets: readonly Target[] = [];
